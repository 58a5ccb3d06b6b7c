"""Every message is weighed before it is read: what comes too fast costs no JSON and reaches no handler."""

import re
from collections.abc import Callable
from typing import Any

from ..debate.refusals import Refusal
from ..live.pace import Paces
from ..live.seats import Seat, Seats
from ..wire.messages import refused
from ..wire.parsing import StrictJson

# The head of a message that may want an answer: its kind, its door, its number.
_HEAD = re.compile(r"2(?P<door>/[a-z]{1,16}),(?P<number>[0-9]{1,15})?")


def weigh_before_reading(socketio: Any, seats: Seats, paces: Paces, hang_up: Callable[[str], None]) -> None:
    """From here on the sockets are heard at each person's own pace, whatever and however many they have open.

    Whoever only speaks too fast is told so, and may say it again. A flood is hung up on.
    """
    engine = socketio.server.eio
    read = engine.handlers["message"]

    def weigh(session: str, said: Any) -> None:
        head = _HEAD.match(said) if isinstance(said, str) else None
        seat = _seat(socketio, seats, session, head["door"]) if head else None
        # Before there is a seat, and where nobody knows whose it is, the socket stands for the person.
        pace = paces.of((seat and seat.by) or session)
        if pace.allows():
            read(session, said)
        elif pace.floods:
            hang_up(session)
        elif seat and head and head["number"]:
            answer = StrictJson.dumps([refused(Refusal.TOO_FAST)])
            engine.send(session, f"3{head['door']},{head['number']}{answer}")

    engine.on("message", weigh)


def _seat(socketio: Any, seats: Seats, session: str, door: str) -> Seat | None:
    socket = socketio.server.manager.sid_from_eio_sid(session, door)
    return seats.of(socket) if socket else None
