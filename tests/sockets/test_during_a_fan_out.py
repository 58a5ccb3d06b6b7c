"""While a patch is on its way people come in, look again, look away and leave: nobody misses one, nobody asks again.

The real rooms, the real emit and the real fan-out, a few phones at a time; only what stands for a socket is a list.
"""

import json
import random
from types import SimpleNamespace
from typing import Any

import eventlet
import pytest
import socketio
from engineio.packet import MESSAGE, Packet

import server.green  # noqa: F401
from server import limits
from server.crowd.replica import Replica
from server.live.picture import Picture
from server.live.projectionist import Show
from server.sockets.emit import LOOKING, emitter, room_of
from server.sockets.rooms import Rooms
from server.transport.fanout import fan_out
from server.transport.own import Mouth
from server.wire import messages
from server.wire.spoken import Door

CODE, PHONE = "K7FR", "/phone"


class Phone(Replica):
    """A page, and the session it sits on."""

    def __init__(self, session: str) -> None:
        super().__init__()
        self.closed = False
        self.margins: list[int] = []
        self.queue = Mouth(SimpleNamespace(say=self._hear, hang_up=lambda _code: None))  # type: ignore[arg-type]
        self.session = session
        self.socket = ""

    def _hear(self, frame: bytes) -> None:
        said = frame.decode(errors="ignore")
        event, payload = json.loads(said[said.index("[") :])
        if event == messages.PATCH:
            assert payload["revision"] != self.revision, "a patch it was shown already"
            assert self.follow(payload), "one is missing"
        elif event == messages.SNAPSHOT:
            self.take(payload)
        else:
            self.margins.append(payload["number"])


class Room:
    """One séance's phones, and the picture they are to hold."""

    def __init__(self) -> None:
        self.rooms = Rooms()
        self.engine = socketio.Server(client_manager=self.rooms, async_mode="eventlet").eio
        self.emit = emitter(self.rooms, fan_out)
        self.picture = Picture({"evening": {"now": {"number": 0}}})
        self.phones: list[Phone] = []
        self.away: set[Phone] = set()
        self.numbers = iter(range(1, 1_000_000))

    def come(self) -> None:
        phone = Phone(f"session-{next(self.numbers)}")
        self.engine.sockets[phone.session] = phone
        phone.socket = self.rooms.connect(phone.session, PHONE)
        for room in (room_of(CODE), room_of(CODE, LOOKING), room_of(CODE, phone.session)):
            self.rooms.enter_room(phone.socket, PHONE, room)
        self._tell(phone.socket, messages.SNAPSHOT, self._snapshot())
        self.phones.append(phone)

    def leave(self, phone: Phone) -> None:
        self.rooms.disconnect(phone.socket, PHONE)
        phone.closed = True
        self.phones.remove(phone)
        self.away.discard(phone)

    def look_again(self, phone: Phone) -> None:
        """As an answer leaves: through the session, past the emit."""
        self.away.discard(phone)
        self.rooms.enter_room(phone.socket, PHONE, room_of(CODE, LOOKING))
        phone.queue.put(Packet(MESSAGE, f"2{PHONE}," + json.dumps([messages.SNAPSHOT, self._snapshot()])))

    def look_away(self, phone: Phone) -> None:
        self.away.add(phone)
        self.rooms.leave_room(phone.socket, PHONE, room_of(CODE, LOOKING))

    def margin(self, phone: Phone) -> None:
        self._tell(CODE, messages.MARGIN, {"number": next(self.numbers)}, person=phone.session)

    def change(self) -> Any:
        """As the projectionist does it: nothing comes between a new picture and its way out."""

        def show() -> None:
            step = self.picture.change({"evening": {"now": {"number": next(self.numbers)}}})
            self.emit(Show(CODE, Door.PHONE, messages.PATCH, step or {}))

        return eventlet.spawn(show)

    def _snapshot(self) -> dict[str, Any]:
        return messages.snapshot(self.picture.revision, self.picture.screen, {}, 0)

    def _tell(self, code: str, message: str, payload: dict[str, Any], person: str = "") -> None:
        self.emit(Show(code, Door.PHONE, message, payload, person=person))


@pytest.mark.parametrize("seed", range(20))
def test_whatever_comes_between_everybody_follows_and_holds_the_present_in_the_end(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "PHONES_IN_A_ROW", 2)
    dice, room = random.Random(seed), Room()
    for _ in range(12):
        room.come()
    under_way = []
    for _ in range(300):
        deed = dice.choice(["change", "come", "leave", "look again", "look away", "margin", "margin", "wait", "wait"])
        phone = dice.choice(room.phones)
        match deed:
            case "change":
                under_way.append(room.change())
            case "come":
                room.come()
            case "leave" if len(room.phones) > 5:
                room.leave(phone)
            case "look again":
                room.look_again(phone)
            case "look away":
                room.look_away(phone)
            case "margin":
                room.margin(phone)
            case _:
                eventlet.sleep(0)
    for deed in under_way:
        deed.wait()

    looking = [phone for phone in room.phones if phone not in room.away]
    assert looking and all(phone.revision == room.picture.revision for phone in looking)
    assert all(phone.screen == room.picture.screen for phone in looking)
    assert all(phone.margins == sorted(phone.margins) for phone in room.phones), "in the order they were made"


def test_who_looked_away_is_sent_nothing_of_what_came_after(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PHONES_IN_A_ROW", 2)
    room = Room()
    for _ in range(6):
        room.come()
    pocket = room.phones[-1]
    before = room.change()
    eventlet.sleep(0)
    room.look_away(pocket)
    before.wait()
    held = pocket.revision
    assert held == room.picture.revision, "what was made before is still theirs"

    room.change().wait()
    assert pocket.revision == held != room.picture.revision == room.phones[0].revision
    room.look_again(pocket)
    room.change().wait()
    assert pocket.revision == room.picture.revision
