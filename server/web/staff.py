"""Who is signed in at the consoles: signing a colleague out, and letting one in from another device."""

from base64 import b64encode
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for

from .. import limits
from ..config import Settings
from ..live.clock import now_ms
from ..live.seats import Seats
from ..live.staff import Staff
from .access import Access
from .address import Address
from .operator import sign_in_link
from .qr import svg_for
from .sign_in import refuse_an_open_line, sign_in_page


def make_staff_pages(staff: Staff, seats: Seats, access: Access, address: Address, settings: Settings) -> Blueprint:
    """The blueprint of the staff's page, for whoever is signed in."""
    pages = Blueprint("staff", __name__, url_prefix="/console/staff")
    pages.before_request(lambda: refuse_an_open_line(access))
    pages.before_request(lambda: None if access.moderator() else (sign_in_page(staff), 403))

    @pages.get("")
    def page() -> str:
        return _page()

    @pages.post("/link")
    def link() -> str:
        return _page(sign_in_link(staff, address, elsewhere=settings.insecure_lan))

    @pages.post("/revoke")
    def revoke() -> Any:
        mine = access.moderator()
        staff.revoke(request.form.get("moderator", ""), by=mine.id if mine else "")
        return redirect(url_for("staff.page"), 303)

    def _page(link: str = "") -> str:
        mine = access.moderator()
        people = [
            {
                "id": moderator.id,
                "name": moderator.name,
                "minutes": (now_ms() - moderator.since) // 60_000,
                "here": bool(seats.sockets_of(moderator.id)),
                "me": moderator == mine,
            }
            for moderator in staff.signed_in()
        ]
        drawn = b64encode(svg_for(link).encode()).decode() if link else ""
        return render_template(
            "staff.html", people=people, link=link, drawn=drawn, hours=limits.LINK_LIFETIME_S // 3600
        )

    return pages
