"""Open sockets that sit nowhere: each has a few seconds to enter at a door, and there are only so many of them."""

from collections.abc import Callable
from time import monotonic
from typing import Any

from ..green import for_ever, sleep
from ..limits import HANDSHAKE_WITHIN_S
from ..live.seats import Seats
from ..wire.spoken import Door

_LOOK_EVERY_S = 0.25


class Doorstep:
    """Hangs up on who opens a socket and never enters, or leaves the last door and stays."""

    def __init__(self, socketio: Any, seats: Seats, hang_up: Callable[[str], None], room: int) -> None:
        self._engine = socketio.server.eio
        self._manager = socketio.server.manager
        self._seats = seats
        self._hang_up = hang_up
        self._room = room
        # When each came, the first ones first.
        self._since: dict[str, float] = {}
        self._greet = self._engine.handlers["connect"]
        self._engine.on("connect", self._arrive)
        for_ever(self._look)

    def step_out(self, socket: str, door: Door) -> None:
        """Somebody left a door; perhaps they sit at another one."""
        session = self._manager.eio_sid_from_sid(socket, f"/{door}")
        if session:
            self._since[session] = monotonic()

    def _arrive(self, session: str, environ: Any) -> Any:
        if len(self._since) >= self._room:
            self._turn_away(next(iter(self._since)))
        self._since[session] = monotonic()
        return self._greet(session, environ)

    def _look(self) -> None:
        sleep(_LOOK_EVERY_S)
        for session, since in list(self._since.items()):
            if session not in self._engine.sockets or self._sits(session):
                del self._since[session]
            elif monotonic() - since > HANDSHAKE_WITHIN_S:
                self._turn_away(session)

    def _turn_away(self, session: str) -> None:
        del self._since[session]
        self._hang_up(session)

    def _sits(self, session: str) -> bool:
        sockets = (self._manager.sid_from_eio_sid(session, f"/{door}") for door in Door)
        return any(socket and self._seats.of(socket) for socket in sockets)
