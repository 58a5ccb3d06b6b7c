"""What the one emit says, and to whom."""

from types import SimpleNamespace
from typing import Any

import pytest
import socketio.packet

from server.gauges import GAUGES
from server.live.projectionist import Show
from server.sockets.emit import emitter
from server.transport.frames import framed
from server.wire.spoken import Door


class Room:
    """Stands for the rooms and for the fan-out: remembers who was looked for and what was said to them."""

    def __init__(self, *there: str) -> None:
        self._there = list(there)
        self.asked: list[tuple[str, str]] = []
        self.said: list[tuple[list[str], str]] = []
        self.emit = emitter(SimpleNamespace(sessions=self._sessions), self._fan_out)  # type: ignore[arg-type]

    def _sessions(self, namespace: str, room: str) -> list[str]:
        self.asked.append((namespace, room))
        return self._there

    def _fan_out(self, sessions: Any, text: str) -> float:
        self.said.append((sessions, text))
        return 7.0


@pytest.mark.parametrize("payload", [{}, {"margin": {"mine": {"q": {"text": '« Où ? »\n"é" 🎬'}}}}, {"retry_in": 0}])
def test_a_message_is_what_the_library_would_have_said(payload: dict[str, Any]) -> None:
    room = Room("one", "two")
    assert room.emit(Show("K7FR", Door.PHONE, "margin", payload)) == 7.0

    ((sessions, text),) = room.said
    assert sessions == ["one", "two"]
    theirs = socketio.packet.Packet(encoded_packet=text)
    assert (theirs.packet_type, theirs.namespace, theirs.data) == (2, "/phone", ["margin", payload])


def test_a_room_is_always_named_and_one_person_has_their_own() -> None:
    room = Room()
    for person in ("", "pseudonym"):
        room.emit(Show("K7FR", Door.WALL, "margin", {}, person=person))
    assert room.asked == [("/wall", "K7FR"), ("/wall", "K7FR pseudonym")]


def test_a_patch_goes_to_those_who_look_and_all_else_to_everybody_who_sits_there() -> None:
    room = Room()
    for message in ("patch", "restarting", "reload"):
        room.emit(Show("K7FR", Door.PHONE, message, {}))
    assert room.asked == [("/phone", "K7FR who looks"), ("/phone", "K7FR"), ("/phone", "K7FR")]


@pytest.mark.parametrize("length", [0, 40, 125, 126, 40_000, 70_000])
def test_what_is_said_is_counted_as_so_many_frames_of_the_door(length: int) -> None:
    room, before = Room("one", "two", "three"), GAUGES.sent_bytes["live", "phone"]
    room.emit(Show("K7FR", Door.PHONE, "margin", {"é": "x" * length}))
    ((_, text),) = room.said
    assert GAUGES.sent_bytes["live", "phone"] - before == 3 * len(framed(b"4" + text.encode()))


def test_to_nobody_nothing_is_said() -> None:
    room = Room()
    assert room.emit(Show("K7FR", Door.PHONE, "patch", {"unencodable": object()})) == 0.0
    assert room.said == []
