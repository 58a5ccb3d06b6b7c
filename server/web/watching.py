"""For whoever watches over the machine: whether it lives, whether it takes what people do, and in what numbers."""

import hmac
from typing import Any

from flask import Blueprint, Response, abort, request

from ..live.house import House
from ..live.seats import Seats
from .address import is_loopback
from .metrics import CONTENT_TYPE, told

# Whatever stands between says so in one of these.
_FORWARDED = ("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP")


def make_watching(house: House, seats: Seats, token: str, transport: str) -> Blueprint:
    """The blueprint of three addresses: anybody may ask the first two, and neither tells of a séance or a person."""
    pages = Blueprint("watching", __name__)

    @pages.get("/healthz")
    def healthz() -> Any:
        timing = {"Server-Timing": f"loop;dur={house.pulse.worst_ms:.1f}"}
        return Response("ok\n", mimetype="text/plain", headers=timing)

    @pages.get("/readyz")
    def readyz() -> Any:
        missing = _missing(house)
        told = "".join(f"{what}\n" for what in missing or ["ready"])
        return Response(told, 503 if missing else 200, mimetype="text/plain")

    @pages.get("/metrics")
    def metrics() -> Any:
        if not (_is_this_machine() or _shows(token)):
            abort(404)
        return Response(told(house, seats, transport), content_type=CONTENT_TYPE)

    return pages


def _missing(house: House) -> list[str]:
    """What keeps the house from taking what people do. Journals are told by their number: codes open doors."""
    if not house.open:
        return ["closing"]
    journals = list(house.screenings.values())
    return [
        f"journal {number} of {len(journals)} takes no records"
        for number, screening in enumerate(journals, start=1)
        if not screening.records
    ]


def _is_this_machine() -> bool:
    """Whether somebody here asks, and not a proxy here for somebody elsewhere."""
    return is_loopback(request.remote_addr or "") and not any(name in request.headers for name in _FORWARDED)


def _shows(token: str) -> bool:
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return bool(token) and hmac.compare_digest(given.encode(), token.encode())
