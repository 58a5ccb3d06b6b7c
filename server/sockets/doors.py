"""The doors: who comes in at which, what they are shown first, and that they left."""

from collections.abc import Callable
from functools import partial
from typing import Any

from flask_socketio import SocketIO, join_room, leave_room
from socketio.exceptions import ConnectionRefusedError

from ..debate.refusals import Refusal
from ..green import for_ever, sleep, spawn
from ..limits import FULL_RETRY_IN_MS, PRESENCE_INTERVAL_MS
from ..live.house import House
from ..live.projectionist import PAIRED_WALLS, Show
from ..live.pseudonyms import QUESTIONS, KeysDestroyed
from ..live.seats import Seat, Seats, is_caller
from ..wire import messages
from ..wire.javascript import protocol_digest
from ..wire.spoken import Door
from . import receive
from .doorstep import Doorstep
from .emit import LOOKING, room_of
from .here import this_door, this_socket

# (door, code, what the socket said at the door) -> (who, on a reserved seat), or None for a stranger.
Usher = Callable[[Door, str, dict[str, Any]], tuple[str, bool] | None]


class Doors:
    """Binds the house to its sockets. `usher` knows cookies; this room does not."""

    def __init__(
        self,
        socketio: SocketIO,
        house: House,
        seats: Seats,
        usher: Usher,
        emit: Callable[[Show], object],
        *,
        doorstep: Doorstep,
    ) -> None:
        self._house = house
        self._seats = seats
        self._usher = usher
        self._emit = emit
        self._socketio = socketio
        self._doorstep = doorstep
        self._protocol = protocol_digest()
        for door in Door:
            namespace = f"/{door}"
            socketio.on_event("connect", partial(self._enter, door), namespace)
            socketio.on_event("disconnect", self._leave, namespace)
            socketio.on_event(messages.COMMAND, partial(receive.command, house, seats), namespace)
            socketio.on_event(messages.REFRESH, self._refresh, namespace)
            socketio.on_event(messages.REPORT, partial(receive.report, seats), namespace)
            socketio.on_event(messages.HERE, self._look_again, namespace)
            socketio.on_event(messages.HIDDEN, self._look_away, namespace)
            socketio.on_event(messages.UNSPOKEN, receive.unspoken, namespace)
        for_ever(self._count_people)

    def close_sockets_of(self, by: str) -> None:
        """A moderator who is signed out is gone from every door at once, and from before any answer yet to come."""
        for socket in self._seats.sockets_of(by):
            seat = self._seats.leave(socket)
            if seat is not None and not is_caller(socket):
                spawn(self._show_out, socket, f"/{seat.door}")

    def _show_out(self, socket: str, namespace: str) -> None:
        server = self._socketio.server  # type: ignore[attr-defined]
        line = server.manager.eio_sid_from_sid(socket, namespace)
        server.disconnect(socket, namespace=namespace)
        if line is not None:
            server.eio.disconnect(line)

    def _enter(self, door: Door, auth: Any = None) -> None:
        said = auth if isinstance(auth, dict) else {}
        code = str(said.get("code", ""))
        guest = self._usher(door, code, said) if code in self._house.screenings else None
        if guest is None:
            raise _shut(Refusal.SIGNED_OUT)
        by, reserved = guest
        seat = Seat(door, code, by, reserved)
        if not self._seats.take(this_socket(), seat):
            raise _shut(Refusal.FULL, retry_in=FULL_RETRY_IN_MS)

        # This may wait for the disk. Whoever sat in the rooms already would hear patches to what they were not shown.
        margin = self._margin(seat)
        if self._seats.of(this_socket()) is not seat:
            raise _shut(Refusal.SIGNED_OUT)
        self._sit_down(seat)
        if said.get("protocol") not in (None, "", self._protocol):
            # An old page in front of a new server: what it would say is no longer understood.
            self._tell(messages.RELOAD, {})
        if said.get("revision") == self._house.projectionists[code].revision(door):
            self._tell(messages.MARGIN, {"margin": margin})
        else:
            self._tell(messages.SNAPSHOT, self._snapshot(seat, margin))

    def _sit_down(self, seat: Seat) -> None:
        join_room(room_of(seat.code))
        join_room(room_of(seat.code, LOOKING))
        if seat.door is Door.WALL and seat.reserved:
            join_room(room_of(seat.code, PAIRED_WALLS))
        if seat.door is Door.PHONE:
            try:
                join_room(room_of(seat.code, self._house.screenings[seat.code].pseudonyms.of(QUESTIONS, seat.by)))
            except KeysDestroyed:
                return

    def _leave(self, _reason: str = "") -> None:
        seat = self._seats.leave(this_socket())
        if seat is not None:
            self._doorstep.step_out(this_socket(), seat.door)

    def _refresh(self, _said: object = None) -> dict[str, Any]:
        seat = self._seats.of(this_socket())
        if seat is None:
            return messages.refused(Refusal.SIGNED_OUT)
        return self._snapshot(seat, self._margin(seat))

    def _look_again(self, _said: object = None) -> dict[str, Any]:
        """A page that wakes asks whether its socket still leads anywhere. From here on it is sent patches again."""
        seat = self._seats.of(this_socket())
        if seat is None:
            return messages.refused(Refusal.SIGNED_OUT)
        join_room(room_of(seat.code, LOOKING))
        return messages.accepted()

    def _look_away(self, _said: object = None) -> dict[str, Any]:
        """A phone in a pocket keeps its seat. What is theirs alone still comes: it is little, and seldom."""
        seat = self._seats.of(this_socket())
        if seat is None:
            return messages.refused(Refusal.SIGNED_OUT)
        if seat.door is not Door.PHONE:
            return messages.refused(Refusal.UNKNOWN_VERB)
        leave_room(room_of(seat.code, LOOKING))
        return messages.accepted()

    def _snapshot(self, seat: Seat, margin: Any) -> dict[str, Any]:
        return self._house.projectionists[seat.code].snapshot(seat.door, margin)

    def _margin(self, seat: Seat) -> Any:
        return self._house.projectionists[seat.code].margin_at(seat.door, seat.by, paired=seat.reserved)

    def _tell(self, message: str, payload: dict[str, Any]) -> None:
        """To the one who has just come in, who is in no room of their own yet."""
        self._emit(Show(code=this_socket(), door=this_door(), message=message, payload=payload))

    def _count_people(self) -> None:
        """People come and go by the hundred; the screens are told every so often."""
        sleep(PRESENCE_INTERVAL_MS / 1000)
        for code in self._seats.crowded():
            self._house.projectionists[code].count(self._seats.people(code))


def _shut(refusal: Refusal, **when: int) -> ConnectionRefusedError:
    """The door stays shut, and the page is told why, and when to knock again."""
    return ConnectionRefusedError(refusal.value, {"refusal": refusal.value, **when})
