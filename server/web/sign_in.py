"""Signing in to a console and out of it: the one-use link, the passphrase."""

from typing import Any

from flask import Blueprint, make_response, redirect, render_template, request, url_for

from ..limits import PASSPHRASE_LENGTH_MAX
from ..live.house import House
from ..live.lanes import TooManyTries
from ..live.staff import Staff
from ..wire.spoken import Door
from .access import Access


def make_sign_in(house: House, staff: Staff, access: Access) -> Blueprint:
    """The blueprint of the doors to the consoles."""
    pages = Blueprint("sign_in", __name__)
    pages.before_request(lambda: refuse_an_open_line(access))

    @pages.post("/console/sign-in")
    def by_passphrase() -> Any:
        passphrase = request.form.get("passphrase", "")
        if len(passphrase) > PASSPHRASE_LENGTH_MAX:
            return sign_in_page(staff, "wrong"), 403
        try:
            session = staff.sign_in(passphrase, access.known_device())
        except TooManyTries as tries:
            return sign_in_page(staff, "wait", seconds=tries.retry_in_s), 429
        return _signed_in(session) if session else (sign_in_page(staff, "wrong"), 403)

    # A GET only shows a button: previews and scanners that follow links must not use them up.
    @pages.get("/sign-in/<token>")
    def link(token: str) -> Any:
        return render_template("sign_in_link.html", token=token)

    @pages.post("/sign-in/<token>")
    def by_link(token: str) -> Any:
        session = staff.redeem(token)
        return _signed_in(session) if session else (render_template("sign_in_link.html", token="", used=True), 410)

    @pages.post("/console/sign-out")
    def sign_out() -> Any:
        if access.moderator() is not None:
            staff.sign_out(access.session())
        response = make_response(redirect(url_for("console.choose")))
        access.sign_out(response)
        return response

    def _signed_in(session: str) -> Any:
        live = house.live_codes()
        who = staff.who(session)
        room = "stage" if who is not None and who.role is Door.STAGE else "console"
        alone = url_for(f"{room}.{room}", code=live[0]) if len(live) == 1 else ""
        response = make_response(redirect(alone or url_for(f"{room}.choose"), 303))
        access.sign_in(response, session)
        return response

    return pages


def sign_in_page(staff: Staff, wrong: str = "", seconds: int = 0) -> str:
    """How to get in, and what went wrong: the phrase (`wrong`), or the pace (`wait`, so many seconds)."""
    return render_template("sign_in.html", wrong=wrong, seconds=seconds, has_passphrase=staff.has_passphrase)


def refuse_an_open_line(access: Access) -> Any:
    """A page instead of a console, where anyone on the network could listen."""
    return None if access.console_allowed() else (render_template("console_needs_tls.html"), 403)
