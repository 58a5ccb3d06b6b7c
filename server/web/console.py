"""The pages of the desks: choosing a séance, and the desk itself, as much of it as the role has."""

from typing import Any

from flask import Blueprint, abort, render_template, url_for

from ..live.house import House
from ..live.staff import Moderator, Staff
from ..programme.codes import normalise
from ..screens import console as console_screen
from ..wire.spoken import Door
from .access import Access
from .boot import Boots, as_script
from .sign_in import refuse_an_open_line, sign_in_page


def make_console(house: House, staff: Staff, access: Access, boots: Boots) -> Blueprint:
    """The blueprint of the desks. Whoever is not signed in gets the way in instead."""
    pages = Blueprint("console", __name__)
    pages.before_request(lambda: refuse_an_open_line(access))

    @pages.get("/console")
    def choose() -> Any:
        moderator = access.moderator()
        if moderator is None:
            return sign_in_page(staff)
        return render_template("console_choose.html", screenings=screenings_of(house), room="console")

    @pages.get("/console/<code>")
    def console(code: str) -> Any:
        moderator = access.moderator()
        if moderator is None:
            return sign_in_page(staff)
        known = normalise(code)
        if known not in house.screenings:
            abort(404)
        return _desk(known, moderator)

    def _desk(code: str, moderator: Moderator) -> str:
        whole = moderator.role is Door.CONSOLE
        wall_url = f"{url_for('pages.wall', code=code)}?key={access.wall_key(code)}" if whole else ""
        margin = console_screen.margin(moderator.id)
        boot = boots.desk(moderator.role, code, margin, insecure=access.console_is_insecure(), wall_url=wall_url)
        programme = house.screenings[code].programme
        return render_template("console.html", page="console", code=code, programme=programme, boot=as_script(boot))

    return pages


def screenings_of(house: House) -> list[tuple[str, Any, bool]]:
    """Every séance there is: its code, its programme, whether it is live."""
    live = house.live_codes()
    return [(code, screening.programme, code in live) for code, screening in house.screenings.items()]
