"""The sheet of tickets: printed before the evening, cut, and handed out one by one."""

from typing import Any

from flask import Blueprint, abort, render_template

from ..green import off_loop
from ..live.house import House
from ..live.pseudonyms import KeysDestroyed
from ..live.staff import Staff
from ..programme.codes import normalise
from .access import Access
from .boot import Boots
from .qr import plain_code_for
from .sign_in import refuse_an_open_line, sign_in_page

_ON_A_SHEET = 24


def make_tickets(house: House, staff: Staff, access: Access, boots: Boots) -> Blueprint:
    """The blueprint of the tickets, for moderators: whoever sees the sheet can vote with it."""
    pages = Blueprint("tickets", __name__)
    pages.before_request(lambda: refuse_an_open_line(access))

    @pages.get("/console/<code>/tickets")
    def tickets(code: str) -> Any:
        if access.conductor() is None:
            return sign_in_page(staff)
        known = normalise(code)
        if known not in house.screenings:
            abort(404)
        screening = house.screenings[known]
        page = {"programme": screening.programme, "code": known, "sheet": "tickets"}
        try:
            drawn = off_loop(_drawn, list(screening.turnstile.tickets), boots.url(known))
        except KeysDestroyed:
            return render_template("tickets.html", **page, sheets=[], sealed=True), 410
        sheets = [drawn[first : first + _ON_A_SHEET] for first in range(0, len(drawn), _ON_A_SHEET)]
        return render_template("tickets.html", **page, sheets=sheets, sealed=False)

    return pages


def _drawn(codes: list[str], url: str) -> list[tuple[int, str, Any]]:
    """Each ticket's number, its code in two halves, and its QR code: what stands behind the # is never sent."""
    return [
        (number, f"{code[:5]} {code[5:]}", plain_code_for(f"{url}#ticket={code}"))
        for number, code in enumerate(codes, start=1)
    ]
