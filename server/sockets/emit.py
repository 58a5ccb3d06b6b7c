"""The one function that sends live messages. A room is always named: leaving it out would speak to every séance."""

from collections.abc import Callable, Sequence
from time import monotonic
from typing import Any

from ..gauges import GAUGES
from ..live.projectionist import Show
from ..wire import messages
from ..wire.parsing import StrictJson
from .rooms import Rooms

# Says one text to all of these sessions; how many seconds of work that was.
FanOut = Callable[[Sequence[Any], str], float]
# With a space, which no pseudonym has: the room of the pages that somebody looks at, where patches go.
LOOKING = "who looks"
_EVENT = "2"


def emitter(rooms: Rooms, fan_out: FanOut) -> Callable[[Show], float]:
    """What the projectionists send through: how many seconds of work a message was."""

    def emit(show: Show) -> float:
        patch = show.message == messages.PATCH
        there = rooms.sessions(f"/{show.door}", room_of(show.code, LOOKING if patch else show.person))
        if not there:
            return 0.0
        began_at, said = monotonic(), _said(show)
        worked_s = fan_out(there, said)
        GAUGES.said(show.door, said, len(there))
        if patch:
            GAUGES.fan_out_s[show.door].note(monotonic() - began_at)
        return worked_s

    return emit


def room_of(code: str, person: str = "") -> str:
    """Everyone of a séance at one door, or one `person` there by their pseudonym."""
    return f"{code} {person}" if person else code


def _said(show: Show) -> str:
    """As Socket.IO says it, once for all of them, and without its walk through the payload in search of binary."""
    return f"{_EVENT}/{show.door},{StrictJson.dumps([show.message, show.payload])}"
