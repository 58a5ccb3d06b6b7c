"""What leaves over HTTP is counted as it leaves, packed; and how much has left in all is told at the desks."""

from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.types import WSGIApplication

from flask import Blueprint, abort

from ..gauges import GAUGES
from ..live.clock import now_ms
from ..live.house import House
from ..live.seats import Seats
from ..wire.spoken import Door
from .access import Access

PAGE, FILE, LIVE = "page", "file", "live"
_DOORS = frozenset(door.value for door in Door)
# Files that belong to no door, or to more than one.
_ANYBODYS = frozenset({"line", "asking", "plain", "tickets"})
# What begins the addresses of everybody else than a phone, whose page is a code.
_NO_PHONES = frozenset({"", "sign-in", "language", "operator", "healthz", "readyz", "metrics"})
# What the listener adds to an answer: its protocol, its date, and the line that ends a header.
_ADDED_BYTES = len("HTTP/1.1 \r\n") + len("Date: Fri, 24 Apr 2026 19:00:00 GMT\r\n") + len("\r\n")


def counted(app: WSGIApplication) -> WSGIApplication:
    """`app`, with every answer counted as it is given, header and body. What TCP and TLS add is not known here."""

    def serve(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        def begin(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            length = _ADDED_BYTES + len(status)
            for name, value in headers:
                length += len(name) + len(value) + 4
                if name == "Content-Length" and environ["REQUEST_METHOD"] != "HEAD":
                    length += int(value)
            GAUGES.sent_bytes[for_whom(environ.get("PATH_INFO", ""))] += length
            return start_response(status, headers, exc_info)

        return app(environ, begin)

    return serve


def for_whom(path: str) -> tuple[str, str]:
    """What stands at that address, and at which door it is wanted; "" for none in particular."""
    first, *rest = path.removeprefix("/").split("/")
    match first:
        case "static":
            return FILE, _door_of_file(rest)
        case "link" | "strings":
            kind = LIVE if first == "link" else PAGE
            return kind, rest[0] if rest and rest[0] in _DOORS else Door.PHONE.value
        case Door.CONSOLE | Door.WALL | Door.STAGE:
            return PAGE, first
        case _:
            return PAGE, "" if first in _NO_PHONES else Door.PHONE.value


def _door_of_file(below: list[str]) -> str:
    """A phone's page has many files, each other door one of its own name."""
    name = below[-1].partition(".")[0] if below else ""
    if "dist" not in below or name in _ANYBODYS:
        return ""
    return name if name in _DOORS else Door.PHONE.value


def make_sent(house: House, seats: Seats, access: Access) -> Blueprint:
    """The blueprint of one address, which a desk asks when somebody there wants to know."""
    pages = Blueprint("sent", __name__)

    @pages.get("/console/sent")
    def sent() -> Any:
        if access.moderator() is None:
            abort(404)
        return told(house, seats)

    return pages


def told(house: House, seats: Seats) -> dict[str, int]:
    """In bytes since the process began, for all séances of the house; `each` is a phone's part."""
    kinds = {PAGE: 0, FILE: 0, LIVE: 0}
    phones = 0
    for (kind, door), count in GAUGES.sent_bytes.items():
        kinds[kind] += count
        # Handshakes and signs of life are counted for no door: phones outnumber all others.
        if door == Door.PHONE or (kind, door) == (LIVE, ""):
            phones += count
    came = seats.phones_that_came
    return {
        "since": now_ms() - round(house.stands_for_s * 1000),
        "loaded": kinds[PAGE] + kinds[FILE],
        "live": kinds[LIVE],
        "phones": came,
        "each": phones // came if came else 0,
    }
