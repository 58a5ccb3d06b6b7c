"""Who is at the desks: letting somebody in for a role and for a while, signing them out."""

from base64 import b64encode
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for

from .. import limits
from ..config import Settings
from ..debate.refusals import Refused
from ..live.clock import now_ms
from ..live.seats import Seats
from ..live.staff import Moderator, Staff
from ..wire.spoken import DESKS, Door
from ..wire.text import clean_text
from .access import Access
from .address import Address
from .operator import sign_in_link
from .qr import svg_for
from .sign_in import refuse_an_open_line, sign_in_page

ROLES = (*DESKS, Door.STAGE)
_LASTS_H = (2, 4, 8, limits.STAFF_SESSION_LIFETIME_S // 3600)
_HOUR_MS = 3_600_000


def make_staff_pages(staff: Staff, seats: Seats, access: Access, address: Address, settings: Settings) -> Blueprint:
    """The blueprint of the staff's page, for whoever has the whole desk."""
    pages = Blueprint("staff", __name__, url_prefix="/console/staff")
    pages.before_request(lambda: refuse_an_open_line(access))
    pages.before_request(lambda: None if access.conductor() else (sign_in_page(staff), 403))

    @pages.get("")
    def page() -> str:
        return _page()

    @pages.post("/link")
    def link() -> Any:
        role, lasts_h, name = request.form.get("role", Door.CONSOLE), request.form.get("hours", "8"), _name()
        if role not in ROLES or lasts_h not in {str(hours) for hours in _LASTS_H} or name is None:
            return _page(wrong=name is None), 400
        mine = access.conductor()
        made = sign_in_link(
            staff,
            address,
            elsewhere=settings.insecure_lan,
            role=Door(role),
            name=name,
            lasts_ms=int(lasts_h) * _HOUR_MS,
            by=mine.id if mine else "",
        )
        return _page(made, role=role, hours=int(lasts_h))

    @pages.post("/revoke")
    def revoke() -> Any:
        mine = access.conductor()
        staff.revoke(request.form.get("moderator", ""), by=mine.id if mine else "")
        return redirect(url_for("staff.page"), 303)

    def _page(link: str = "", role: str = "", hours: int = 0, *, wrong: bool = False) -> str:
        mine = access.conductor()
        drawn = b64encode(svg_for(link).encode()).decode() if link else ""
        people = [_person(moderator, seats, me=moderator == mine) for moderator in staff.signed_in()]
        here_only = link.startswith(address.local_url)
        invited = {"link": link, "drawn": drawn, "role": role, "hours": hours, "here_only": here_only}
        return render_template("staff.html", people=people, invited=invited, roles=ROLES, lasts=_LASTS_H, wrong=wrong)

    return pages


def _person(moderator: Moderator, seats: Seats, *, me: bool) -> dict[str, Any]:
    return {
        "id": moderator.id,
        "name": moderator.name,
        "numbered": moderator.name.isdecimal(),
        "role": moderator.role.value,
        "minutes": (now_ms() - moderator.since) // 60_000,
        "ends_min": max(0, (moderator.expires_at - now_ms()) // 60_000),
        "here": bool(seats.sockets_of(moderator.id)),
        "me": me,
    }


def _name() -> str | None:
    """How the one who is invited shall be called; None for what nobody can be called."""
    try:
        return clean_text(request.form.get("name", ""), limits.STAFF_NAME_GRAPHEMES_MAX)
    except Refused:
        return None
