"""Which socket is in which rooms, known from both sides."""

from typing import Any

import socketio


class Rooms(socketio.Manager):  # type: ignore[misc]
    """Forgets a socket by its own rooms. The library looks for it in every room there is, and each phone has two."""

    def __init__(self) -> None:
        super().__init__()
        self._rooms_of: dict[tuple[str, str], set[str | None]] = {}

    def sessions(self, namespace: str, room: str) -> list[Any]:
        """The open sockets of everybody in that room, as Engine.IO knows them."""
        known = self.server.eio.sockets
        there = self.rooms.get(namespace, {}).get(room, {})
        sessions = [known[session] for session in there.values() if session in known]
        return [session for session in sessions if not session.closed]

    def basic_enter_room(self, sid: str, namespace: str, room: str | None, eio_sid: Any = None) -> None:
        super().basic_enter_room(sid, namespace, room, eio_sid=eio_sid)
        self._rooms_of.setdefault((namespace, sid), set()).add(room)

    def basic_leave_room(self, sid: str, namespace: str, room: str | None) -> None:
        super().basic_leave_room(sid, namespace, room)
        self._rooms_of.get((namespace, sid), set()).discard(room)

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
