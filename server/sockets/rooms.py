"""Which socket is in which rooms, known from both sides."""

from typing import Any

import socketio

from .. import limits


class Rooms(socketio.Manager):  # type: ignore[misc]
    """Forgets a socket by its own rooms. The library looks for it in every room there is, and each phone has two."""

    def __init__(self) -> None:
        super().__init__()
        self._rooms_of: dict[tuple[str, str], set[str | None]] = {}
        # Looking up a thousand sessions is work; most of the time nobody came or went since the last patch.
        self._full_rooms: dict[tuple[str, str | None], list[Any]] = {}

    def sessions(self, namespace: str, room: str) -> list[Any]:
        """The sockets of everybody in that room, as Engine.IO knows them; not to be altered."""
        there = self._full_rooms.get((namespace, room))
        if there is None:
            known = self.server.eio.sockets
            members = self.rooms.get(namespace, {}).get(room, {})
            there = [known[session] for session in members.values() if session in known]
            if len(there) > limits.PHONES_IN_A_ROW:
                self._full_rooms[namespace, room] = there
        return there

    def basic_enter_room(self, sid: str, namespace: str, room: str | None, eio_sid: Any = None) -> None:
        super().basic_enter_room(sid, namespace, room, eio_sid=eio_sid)
        self._rooms_of.setdefault((namespace, sid), set()).add(room)
        self._full_rooms.pop((namespace, room), None)

    def basic_leave_room(self, sid: str, namespace: str, room: str | None) -> None:
        super().basic_leave_room(sid, namespace, room)
        self._rooms_of.get((namespace, sid), set()).discard(room)
        self._full_rooms.pop((namespace, room), None)

    def basic_disconnect(self, sid: str, namespace: str, **_why: Any) -> None:
        for room in self._rooms_of.pop((namespace, sid), ()):
            self.basic_leave_room(sid, namespace, room)
        self.callbacks.pop(sid, None)
        for coming_or_going in (self.pending_connect, self.pending_disconnect):
            waiting = coming_or_going.get(namespace, [])
            if sid in waiting:
                waiting.remove(sid)
            if not waiting:
                coming_or_going.pop(namespace, None)
