"""The page of what can fail tonight, and the address by which a phone proves that it reaches this machine."""

import hashlib
import hmac
import secrets
from base64 import b64encode
from typing import Any

from flask import Blueprint, abort, render_template, request, url_for

from ..live.clock import now_ms
from ..live.preflight import Preflight, Seen
from ..live.staff import Staff
from ..programme.codes import normalise
from .access import Access
from .address import Address, is_loopback
from .qr import code_for, svg_for
from .sign_in import refuse_an_open_line, sign_in_page

_LENGTH = 12


def make_preflight(preflight: Preflight, staff: Staff, access: Access, address: Address) -> Blueprint:
    """The blueprint of the checks, for whoever has the whole desk. Anyone may scan: it changes nothing but a yes."""
    pages = Blueprint("preflight", __name__)
    secret = secrets.token_bytes(32)

    @pages.get("/console/<code>/preflight")
    def page(code: str) -> Any:
        if refused := refuse_an_open_line(access):
            return refused
        if access.conductor() is None:
            return sign_in_page(staff)
        known = _known(code)
        host = address.to_type.rsplit(":", 1)[0]
        modules = code_for(f"{address.base_url}/{known}").modules
        seen = Seen(address.to_type, is_loopback(host) or host == "localhost", modules, _clock_apart())
        scan = f"{address.base_url}{url_for('preflight.scan', code=known, token=_token(known))}"
        return render_template(
            "preflight.html",
            programme=preflight.house.screenings[known].programme,
            code=known,
            checks=preflight.look(known, seen),
            scan=scan,
            drawn=b64encode(svg_for(scan).encode()).decode(),
        )

    @pages.get("/<code>/scan/<token>")
    def scan(code: str, token: str) -> str:
        known = _known(code)
        if not hmac.compare_digest(token.encode(), _token(known).encode()):
            abort(404)
        preflight.scanned(known)
        return render_template("scanned.html", programme=preflight.house.screenings[known].programme)

    def _known(code: str) -> str:
        known = normalise(code)
        if known not in preflight.house.screenings:
            abort(404)
        return known

    def _token(code: str) -> str:
        return hmac.digest(secret, code.encode(), hashlib.sha256).hex()[:_LENGTH]

    return pages


def _clock_apart() -> int | None:
    """How far the clock of whoever asks is from this machine's, in ms, if their page told it."""
    told = request.args.get("clock", "")
    return int(told) - now_ms() if told.isdecimal() and len(told) <= _LENGTH + 3 else None
