"""The doors: who comes in at which, what they are shown first, and that they left."""

import contextlib
from collections.abc import Callable
from functools import partial
from typing import Any

from flask_socketio import SocketIO
from socketio.exceptions import ConnectionRefusedError

from ..debate.refusals import Refusal
from ..green import for_ever, sleep, spawn
from ..limits import FULL_RETRY_IN_MS, PRESENCE_INTERVAL_MS
from ..live.house import House
from ..live.presence import Presence
from ..live.projectionist import PAIRED_WALLS, Show
from ..live.pseudonyms import QUESTIONS, KeysDestroyed
from ..live.seats import Seat, Seats, is_caller
from ..wire import messages
from ..wire.javascript import protocol_digest
from ..wire.spoken import Door
from .doorstep import Doorstep
from .emit import LOOKING, room_of

# (door, code, what the socket said at the door, its handshake) -> (who, on a reserved seat), or None for a stranger.
Usher = Callable[[Door, str, dict[str, Any], dict[str, Any]], tuple[str, bool] | None]


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
        presence: Presence,
    ) -> None:
        self._house = house
        self._seats = seats
        self._usher = usher
        self._emit = emit
        self._server = socketio.server  # type: ignore[attr-defined]
        self._doorstep = doorstep
        self._presence = presence
        self._protocol = protocol_digest()
        for door in Door:
            namespace = f"/{door}"
            # Not through Flask: who comes in has no request, and needs none of its context.
            self._server.on("connect", partial(self._enter, door), namespace)
            self._server.on("disconnect", self._leave, namespace)
            self._server.on(messages.UNSPOKEN, _unspoken, namespace)
        for_ever(self._count_people)

    def close_sockets_of(self, by: str) -> None:
        """A moderator who is signed out is gone from every door at once, and from before any answer yet to come."""
        for socket in self._seats.sockets_of(by):
            seat = self._seats.leave(socket)
            if seat is not None and not is_caller(socket):
                spawn(self._show_out, socket, f"/{seat.door}")

    def _show_out(self, socket: str, namespace: str) -> None:
        server = self._server
        line = server.manager.eio_sid_from_sid(socket, namespace)
        server.disconnect(socket, namespace=namespace)
        if line is not None:
            server.eio.disconnect(line)

    def snapshot(self, seat: Seat) -> dict[str, Any]:
        """What the page on this seat starts from, with its own margin."""
        return self._snapshot(seat, self._margin(seat))

    def look(self, socket: str, seat: Seat) -> None:
        """Somebody looks at this page again: from here on it is sent patches."""
        self._server.enter_room(socket, room_of(seat.code, LOOKING), namespace=f"/{seat.door}")

    def look_away(self, socket: str, seat: Seat) -> None:
        """A phone in a pocket keeps its seat. What is theirs alone still comes: it is little, and seldom."""
        self._server.leave_room(socket, room_of(seat.code, LOOKING), namespace=f"/{seat.door}")

    def _enter(self, door: Door, socket: str, handshake: dict[str, Any], auth: Any = None) -> None:
        said = auth if isinstance(auth, dict) else {}
        code = str(said.get("code", ""))
        guest = self._usher(door, code, said, handshake) if code in self._house.screenings else None
        if guest is None:
            raise _shut(Refusal.SIGNED_OUT)
        by, reserved = guest
        seat = Seat(door, code, by, reserved)
        if not self._seats.take(socket, seat):
            raise _shut(Refusal.FULL, retry_in=FULL_RETRY_IN_MS)

        # This may wait for the disk. Whoever sat in the rooms already would hear patches to what they were not shown.
        margin = self._margin(seat)
        if self._seats.of(socket) is not seat:
            raise _shut(Refusal.SIGNED_OUT)
        self._sit_down(socket, seat)
        if said.get("protocol") not in (None, "", self._protocol):
            # An old page in front of a new server: what it would say is no longer understood.
            self._tell(socket, seat, messages.RELOAD, {})
        if said.get("revision") == self._house.projectionists[code].revision(door):
            self._tell(socket, seat, messages.MARGIN, {"margin": margin})
        else:
            self._tell(socket, seat, messages.SNAPSHOT, self._snapshot(seat, margin))

    def _sit_down(self, socket: str, seat: Seat) -> None:
        rooms = [room_of(seat.code), room_of(seat.code, LOOKING)]
        if seat.door is Door.WALL and seat.reserved:
            rooms.append(room_of(seat.code, PAIRED_WALLS))
        if seat.door is Door.PHONE:
            with contextlib.suppress(KeysDestroyed):
                person = self._house.screenings[seat.code].pseudonyms.of(QUESTIONS, seat.by)
                rooms.append(room_of(seat.code, person))
        for room in rooms:
            self._server.enter_room(socket, room, namespace=f"/{seat.door}")

    def _leave(self, socket: str, _reason: str = "") -> None:
        seat = self._seats.leave(socket)
        if seat is not None:
            self._doorstep.step_out(socket, seat.door)

    def _snapshot(self, seat: Seat, margin: Any) -> dict[str, Any]:
        return self._house.projectionists[seat.code].snapshot(seat.door, margin)

    def _margin(self, seat: Seat) -> Any:
        return self._house.projectionists[seat.code].margin_at(seat.door, seat.by, paired=seat.reserved)

    def _tell(self, socket: str, seat: Seat, message: str, payload: dict[str, Any]) -> None:
        """To the one who has just come in, who is in no room of their own yet."""
        self._emit(Show(code=socket, door=seat.door, message=message, payload=payload))

    def _count_people(self) -> None:
        """People come and go by the hundred; the screens are told every so often."""
        sleep(PRESENCE_INTERVAL_MS / 1000)
        for code in self._presence.to_look_at():
            self._presence.tell(code)


def _shut(refusal: Refusal, **when: int) -> ConnectionRefusedError:
    """The door stays shut, and the page is told why, and when to knock again."""
    return ConnectionRefusedError(refusal.value, {"refusal": refusal.value, **when})


def _unspoken(*_said: object) -> messages.Answer:
    """What is no event of ours at all."""
    return messages.refused(Refusal.UNKNOWN_VERB)
