"""The pages: the phone, the wall, and those that need no socket."""

import logging
import re
import secrets
import sqlite3
from typing import Any

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request, url_for
from werkzeug.exceptions import HTTPException

from ..limits import FULL_RETRY_IN_MS
from ..live.house import House
from ..live.seats import Seats
from ..programme.codes import normalise
from .access import Access
from .boot import LANGUAGE_COOKIE, Boots, as_script
from .phone_page import PhonePages
from .qr import svg_for
from .sentences import sentences_of

_log = logging.getLogger(__name__)
# Browsers inside other apps forget cookies, lose sockets and hide the address bar.
_IN_APP = re.compile(r"FBAN|FBAV|FB_IAB|Instagram|Line/|MicroMessenger|TikTok|musical_ly|Snapchat|LinkedInApp|Twitter")


def make_pages(house: House, access: Access, boots: Boots, seats: Seats) -> Blueprint:
    """The blueprint of everything the audience and the projector open."""
    pages = Blueprint("pages", __name__)
    phones = PhonePages(house, boots)

    @pages.get("/")
    def index() -> Any:
        typed = request.args.get("code", "")
        code = normalise(typed)
        if code in house.screenings:
            return redirect(url_for("pages.phone", code=code))
        live = house.live_codes()
        if not typed and len(live) == 1:
            return redirect(url_for("pages.phone", code=live[0]))
        return render_template("index.html", typed=typed), 404 if typed else 200

    @pages.get("/<code>")
    def phone(code: str) -> Any:
        known = _known(house, code)
        if known != code:
            return redirect(url_for("pages.phone", code=known))
        if _IN_APP.search(request.user_agent.string) and "anyway" not in request.args:
            return render_template("in_app.html", code=code, url=boots.url(code))
        if not seats.takes(access.spectator()):
            return _full()
        response = make_response()
        phones.fill(response, code, access.spectator() or access.welcome(response))
        return response

    @pages.get("/wall/<code>")
    def wall(code: str) -> Any:
        known = _known(house, code)
        programme, boot = house.screenings[known].programme, as_script(boots.wall(known))
        return render_template("wall.html", page="wall", code=known, programme=programme, boot=boot)

    @pages.get("/<code>/privacy")
    def privacy(code: str) -> Any:
        known = _known(house, code)
        return render_template("privacy.html", programme=house.screenings[known].programme, code=known)

    @pages.get("/<code>/qr.svg")
    def qr(code: str) -> Any:
        return Response(svg_for(boots.url(_known(house, code))), mimetype="image/svg+xml")

    @pages.get("/strings/<page>/<language>")
    def strings(page: str, language: str) -> Any:
        spoken = sentences_of(page)
        if spoken is None or language not in spoken:
            abort(404)
        return spoken[language]

    @pages.get("/language/<language>")
    def choose_language(language: str) -> Any:
        # For the pages without a script; it changes nothing but this browser's own cookie.
        back = request.args.get("back", "/")
        response = redirect(back if re.fullmatch(r"/[\w/.-]*", back) and not back.startswith("//") else "/")
        if language in {"fr", "en"}:
            response.set_cookie(LANGUAGE_COOKIE, language, max_age=365 * 86_400, samesite="Lax")
        return response

    @pages.app_errorhandler(HTTPException)
    def wrong(error: HTTPException) -> Any:
        """A status that pages know gets its sentence; the others stay short and plain."""
        return render_template("wrong.html", status=error.code), error.code or 500

    @pages.app_errorhandler(sqlite3.OperationalError)
    def not_recorded(error: sqlite3.OperationalError) -> Any:
        # Flask would write down the address that was asked: it may hold a sign-in link that is still good.
        _log.error("what a page asked for was not recorded: %s", error)
        return render_template("wrong.html", status=503), 503

    return pages


def _full() -> Response:
    """A page that says so and asks again by itself, each at another moment."""
    longest_s = FULL_RETRY_IN_MS // 1_000
    again_in_s = longest_s // 2 + secrets.randbelow(longest_s // 2 + 1)
    response = make_response(render_template("full.html", again_in_s=again_in_s), 503)
    response.headers["Retry-After"] = str(again_in_s)
    return response


def _known(house: House, code: str) -> str:
    """The code as it is written here, or 404."""
    known = normalise(code)
    if known not in house.screenings:
        abort(404)
    return known
