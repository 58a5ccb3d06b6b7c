"""Every message is weighed before it is read: what comes too fast costs no JSON and reaches no handler.

What is light enough goes from its frame straight to the receiver, and the answer back in one finished packet: no event
of the library, no request context and no greenlet stands between.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from ..debate.refusals import Refusal
from ..gauges import GAUGES
from ..live.pace import Paces
from ..live.seats import Seat, Seats
from ..wire.messages import Answer, refused
from ..wire.parsing import StrictJson
from .receive import Tell

# The head of a message that may want an answer: its kind, its door, its number. Then, if it is of our form, the name of
# its event and the JSON that goes with it.
_EVENT = re.compile(
    r"2(?P<door>/[a-z]{1,16}),(?P<number>[0-9]{1,15})?"
    r"(?:[ \t\r\n]*\[[ \t\r\n]*\"(?P<event>[a-z]{1,16})\"[ \t\r\n]*(?:,(?P<words>.*))?\][ \t\r\n]*\Z)?",
    re.DOTALL,
)

_NO_EVENT = ("", None, None, None)

Hear = Callable[[str, Seat | None, str, str, Tell], None]
# Says a text to one session; how many bytes that was.
Say = Callable[[str, str], int]


def weigh_before_reading(
    socketio: Any, seats: Seats, paces: Paces, *, hang_up: Callable[[str], None], hear: Hear, say: Say
) -> None:
    """From here on the sockets are heard at each person's own pace, whatever and however many they have open.

    Whoever only speaks too fast is told so, and may say it again. A flood is hung up on.
    """
    engine, manager = socketio.server.eio, socketio.server.manager
    read = engine.handlers["message"]

    def weigh(session: str, said: Any) -> None:
        head = _EVENT.match(said) if isinstance(said, str) else None
        door, number, event, words = head.groups() if head else _NO_EVENT
        socket = manager.sid_from_eio_sid(session, door) if door else None
        seat = seats.of(socket) if socket else None
        # Before there is a seat, and where nobody knows whose it is, the socket stands for the person.
        pace = paces.of((seat and seat.by) or session)
        if not pace.allows():
            if pace.floods:
                hang_up(session)
            elif seat:
                _answer(say, session, door, number, refused(Refusal.TOO_FAST))
        elif socket and event:
            hear(socket, seat, event, words or "", partial(_answer, say, session, door, number))
        else:
            read(session, said)

    engine.on("message", weigh)


def _answer(say: Say, session: str, door: str, number: str | None, answer: Answer) -> None:
    """The packet that acknowledges a message with its answer, if one was asked for."""
    if number:
        GAUGES.sent_bytes["live", door[1:]] += say(session, f"3{door},{number}[{StrictJson.dumps(answer)}]")
