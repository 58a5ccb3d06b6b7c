"""The page of who did what."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, render_template

from ..journal.directory import DataDirectory
from ..live.audit import lines
from ..live.house import House
from ..live.staff import Staff
from ..programme.codes import normalise
from .access import Access
from .sign_in import refuse_an_open_line, sign_in_page

_SHOWN_MAX = 2_000


def make_audit(house: House, staff: Staff, access: Access, directory: DataDirectory) -> Blueprint:
    """The blueprint of the audit, for whoever has the whole desk."""
    pages = Blueprint("audit", __name__)
    pages.before_request(lambda: refuse_an_open_line(access))

    @pages.get("/console/<code>/audit")
    def audit(code: str) -> Any:
        if access.conductor() is None:
            return sign_in_page(staff)
        known = normalise(code)
        if known not in house.screenings:
            abort(404)
        screening = house.screenings[known]
        programme = screening.programme
        told = lines(screening, staff, directory.journal(programme.id))
        zone = ZoneInfo(programme.time_zone)
        shown = [(dt.datetime.fromtimestamp(line.at / 1000, zone), line) for line in told[:_SHOWN_MAX]]
        left = max(0, len(told) - _SHOWN_MAX)
        return render_template("audit.html", programme=programme, code=known, lines=shown, left=left)

    return pages
