"""The régie's pages: signing in, choosing a séance, the console itself."""

from collections.abc import Callable
from typing import Any

from flask import Blueprint, abort, make_response, redirect, render_template, request, url_for

from ..limits import PASSPHRASE_LENGTH_MAX
from ..live.house import House
from ..live.staff import Moderator, Staff, TooManyTries
from ..programme.codes import normalise
from ..screens import console as console_screen
from .access import MODERATOR_COOKIE, Access
from .boot import Boots, as_script


def make_console(
    house: House, staff: Staff, access: Access, boots: Boots, signed_out: Callable[[str], None]
) -> Blueprint:
    """The blueprint of the consoles. `signed_out` closes a moderator's sockets."""
    pages = Blueprint("console", __name__)

    @pages.before_request
    def refuse_an_open_line() -> Any:
        if not access.console_allowed():
            return render_template("console_needs_tls.html"), 403
        return None

    @pages.get("/console")
    def choose() -> Any:
        if access.moderator() is None:
            return _sign_in_page()
        return render_template("console_choose.html", screenings=house.screenings)

    @pages.get("/console/<code>")
    def console(code: str) -> Any:
        moderator = access.moderator()
        if moderator is None:
            return _sign_in_page()
        known = normalise(code)
        if known not in house.screenings:
            abort(404)
        return _console_page(known, moderator)

    @pages.post("/console/sign-in")
    def sign_in() -> Any:
        passphrase = request.form.get("passphrase", "")
        if len(passphrase) > PASSPHRASE_LENGTH_MAX:
            return _sign_in_page("wrong"), 403
        try:
            session = staff.sign_in(passphrase)
        except TooManyTries as tries:
            return _sign_in_page("wait", seconds=tries.retry_in_s), 429
        return _signed_in(session) if session else (_sign_in_page("wrong"), 403)

    # A GET only shows a button: previews and scanners that follow links must not use them up.
    @pages.get("/sign-in/<token>")
    def link(token: str) -> Any:
        return render_template("sign_in_link.html", token=token)

    @pages.post("/sign-in/<token>")
    def redeem(token: str) -> Any:
        session = staff.redeem(token)
        return _signed_in(session) if session else (render_template("sign_in_link.html", token="", used=True), 410)

    @pages.post("/console/sign-out")
    def sign_out() -> Any:
        moderator = access.moderator()
        if moderator is not None:
            staff.sign_out(request.cookies[MODERATOR_COOKIE])
            signed_out(moderator.id)
        response = redirect(url_for("console.choose"))
        response.delete_cookie(MODERATOR_COOKIE)
        return response

    def _sign_in_page(wrong: str = "", seconds: int = 0) -> str:
        return render_template("sign_in.html", wrong=wrong, seconds=seconds, has_passphrase=staff.has_passphrase)

    def _signed_in(session: str) -> Any:
        live = house.live_codes()
        target = url_for("console.console", code=live[0]) if len(live) == 1 else url_for("console.choose")
        response = make_response(redirect(target, 303))
        access.sign_in(response, session)
        return response

    def _console_page(code: str, moderator: Moderator) -> Any:
        boot = boots.console(code, console_screen.margin(moderator.id), insecure=access.console_is_insecure())
        programme = house.screenings[code].programme
        wall_url = f"{url_for('pages.wall', code=code)}?key={access.wall_key(code)}"
        boot["console"]["wall_url"] = wall_url
        page = render_template("console.html", page="console", code=code, programme=programme, boot=as_script(boot))
        return make_response(page)

    return pages
