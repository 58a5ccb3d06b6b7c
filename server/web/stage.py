"""The stage view: by invitation, or for whoever has the whole desk."""

from typing import Any

from flask import Blueprint, abort, render_template

from ..live.house import House
from ..live.staff import Staff
from ..programme.codes import normalise
from .access import Access
from .boot import Boots, as_script
from .console import screenings_of
from .sign_in import refuse_an_open_line, sign_in_page


def make_stage(house: House, staff: Staff, access: Access, boots: Boots) -> Blueprint:
    """The blueprint of the stage view. Whoever is not invited gets the way in instead."""
    pages = Blueprint("stage", __name__, url_prefix="/stage")
    pages.before_request(lambda: refuse_an_open_line(access))

    @pages.get("")
    def choose() -> Any:
        if access.at_the_stage() is None:
            return sign_in_page(staff)
        return render_template("console_choose.html", screenings=screenings_of(house), room="stage")

    @pages.get("/<code>")
    def stage(code: str) -> Any:
        if access.at_the_stage() is None:
            return sign_in_page(staff)
        known = normalise(code)
        if known not in house.screenings:
            abort(404)
        programme = house.screenings[known].programme
        boot = as_script(boots.stage(known))
        return render_template("stage.html", page="stage", code=known, programme=programme, boot=boot)

    return pages
