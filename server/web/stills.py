"""Stills: handed out to every screen that was told their names, and taken in from whoever is signed in."""

from typing import Any

from flask import Blueprint, Response, abort, request, send_file
from werkzeug.exceptions import RequestEntityTooLarge

from ..debate.refusals import Refusal, Refused
from ..limits import STILL_BYTES_MAX
from ..live.house import House
from ..live.pace import Paces
from ..programme.codes import normalise
from ..wire import messages
from ..wire.stills import described
from .access import Access
from .link import answered

# What a form says of a picture, and how it is put in parts.
_WORDS_BYTES_MAX = 16_000
# Werkzeug counts what it has just read of the file, 64 kB at a time, as if it were words.
_FORM_MEMORY_MAX = 2 * 64 * 1024 + _WORDS_BYTES_MAX
_FOR_EVER = "private, max-age=31536000, immutable"


def make_stills(house: House, access: Access, paces: Paces) -> Blueprint:
    """The blueprint of the pictures. A name is a secret until a screen shows it, and then good for the evening."""
    pages = Blueprint("stills", __name__)

    @pages.get("/<code>/stills/<still>")
    def large(code: str, still: str) -> Response:
        return _picture(code, still, small=False)

    @pages.get("/<code>/stills/<still>/small")
    def small(code: str, still: str) -> Response:
        return _picture(code, still, small=True)

    @pages.post("/console/<code>/stills")
    def keep(code: str) -> Any:
        known, moderator = normalise(code), access.conductor()
        if not access.is_our_script(request):
            abort(403)
        if moderator is None:
            return answered(messages.refused(Refusal.SIGNED_OUT))
        if known not in house.screenings:
            abort(404)
        if not paces.of(moderator.id).allows():
            return answered(messages.refused(Refusal.TOO_FAST))
        try:
            found, still = _read()
            return answered(house.keep_still(known, found, still, moderator.id))
        except Refused as no:
            return answered(messages.refused(no.refusal))

    def _picture(code: str, still: str, *, small: bool) -> Response:
        known = normalise(code)
        if known not in house.albums or not house.albums[known].has(still):
            abort(404)
        response = send_file(house.albums[known].path(still, small=small), mimetype="image/jpeg", etag=False)
        response.headers["Cache-Control"] = _FOR_EVER
        return response

    return pages


def _read() -> tuple[bytes, Any]:
    """The picture of this form as it came, and what is said of it. Raises `Refused`."""
    request.max_content_length = STILL_BYTES_MAX + _WORDS_BYTES_MAX
    request.max_form_memory_size = _FORM_MEMORY_MAX
    try:
        sent = request.files.get("picture")
        found = sent.read(STILL_BYTES_MAX + 1) if sent else b""
        words = request.form.to_dict()
    except RequestEntityTooLarge:
        raise Refused(Refusal.STILL_TOO_LARGE) from None
    if len(found) > STILL_BYTES_MAX:
        raise Refused(Refusal.STILL_TOO_LARGE)
    return found, described(words)
