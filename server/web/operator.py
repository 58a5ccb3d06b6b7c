"""What the command line asks of a running server, from this machine, with the secret in the data directory."""

import hmac
from typing import Any

from flask import Blueprint, abort, request

from ..limits import PASSPHRASE_LENGTH_MAX, PASSPHRASE_LENGTH_MIN
from ..live.staff import Staff
from .address import Address, is_loopback


def make_operator(staff: Staff, address: Address, secret: str) -> Blueprint:
    """The blueprint that nobody else can speak to: to anyone without the secret it does not exist."""
    pages = Blueprint("operator", __name__, url_prefix="/operator")

    @pages.before_request
    def only_from_here() -> None:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not is_loopback(request.remote_addr or "") or not hmac.compare_digest(given.encode(), secret.encode()):
            abort(404)

    @pages.post("/link")
    def link() -> Any:
        return {"link": sign_in_link(staff, address)}

    @pages.post("/revoke")
    def revoke() -> Any:
        name = str((request.get_json(silent=True) or {}).get("name", ""))
        leaving = [moderator for moderator in staff.signed_in() if name in ("", moderator.name)]
        return {"revoked": [moderator.name for moderator in leaving if staff.revoke(moderator.id)]}

    @pages.post("/passphrase")
    def passphrase() -> Any:
        chosen = str((request.get_json(silent=True) or {}).get("passphrase", ""))
        if not PASSPHRASE_LENGTH_MIN <= len(chosen) <= PASSPHRASE_LENGTH_MAX:
            abort(400)
        staff.set_passphrase(chosen)
        return {"ok": True}

    return pages


def sign_in_link(staff: Staff, address: Address, *, elsewhere: bool = False, **invitation: Any) -> str:
    """A link that signs one person in, once, on this machine or, over TLS or if the organiser insists, `elsewhere`.

    `invitation` says for which role, under which name and for how long, as `Staff.new_link` takes it.
    """
    public = elsewhere or address.base_url.startswith("https://")
    base = address.base_url if public else address.local_url
    return f"{base}/sign-in/{staff.new_link(**invitation)}"
