"""One message to a whole room: framed once, sent a few at a time, and in order to each one."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import eventlet
import pytest
from engineio.packet import MESSAGE, Packet

import server.green  # noqa: F401
from server import limits
from server.transport import fanout as fanout_module
from server.transport.fanout import fan_out
from server.transport.own import Mouth

FEW = 3


class Phone:
    """An Engine.IO session whose line writes down what is said on it."""

    def __init__(self, takes: Callable[[], None] = lambda: None) -> None:
        self.frames: list[Any] = []
        self._takes = takes
        self.queue = Mouth(SimpleNamespace(say=self._say, hang_up=self.frames.append))  # type: ignore[arg-type]

    def _say(self, frame: bytes) -> None:
        self._takes()
        self.frames.append(frame)

    @property
    def heard(self) -> list[str]:
        return [frame[2:].decode() for frame in self.frames]

    def told(self, text: str) -> None:
        """Something for this one alone, on the library's road."""
        self.queue.put(Packet(MESSAGE, text))


class StockPhone:
    """An Engine.IO session with the library's queue."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.queue = object()
        self.closed = False

    def send(self, packet: Packet) -> None:
        self.heard.append(packet.encode())


@pytest.fixture(autouse=True)
def a_few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PHONES_IN_A_ROW", FEW)


def begin(*given: Any) -> Any:
    """Start a fan-out, and come back when it pauses for the first time."""
    deed = eventlet.spawn(fan_out, *given)
    eventlet.sleep(0)
    return deed


def test_everybody_is_sent_the_very_same_bytes() -> None:
    phones = [Phone() for _ in range(10)]
    fan_out(phones, '2/phone,["patch",{"à":1}]')

    assert {len(phone.frames) for phone in phones} == {1}
    assert len({id(phone.frames[0]) for phone in phones}) == 1, "made once"
    assert phones[0].heard == ['42/phone,["patch",{"à":1}]']


def test_after_a_few_the_loop_goes_on_with_what_has_come_to_be_done() -> None:
    phones = [Phone() for _ in range(3 * FEW + 1)]
    served: list[int] = []

    def others() -> None:
        while len(served) < 3:
            served.append(sum(len(phone.frames) for phone in phones))
            eventlet.sleep(0)

    deed = begin(phones, "patch")
    others()
    deed.wait()
    assert served == [FEW, 2 * FEW, 3 * FEW]
    assert all(phone.heard == ["4patch"] for phone in phones)


def test_a_small_room_is_served_without_a_pause() -> None:
    paused: list[bool] = []
    eventlet.spawn(paused.append, True)
    fan_out([Phone() for _ in range(FEW)], "patch")
    assert not paused
    eventlet.sleep(0)
    assert paused


def test_whoever_is_spoken_to_meanwhile_has_heard_the_patch_first_and_hears_it_once() -> None:
    phones = [Phone() for _ in range(3 * FEW)]
    first, last = phones[0], phones[-1]
    deed = begin(phones, "patch")
    assert (first.heard, last.heard) == (["4patch"], [])

    for phone in (first, last):
        phone.told("answer")
    deed.wait()
    assert first.heard == last.heard == ["4patch", "4answer"]


def test_what_is_made_for_the_whole_room_meanwhile_comes_after_to_each_of_them() -> None:
    phones = [Phone() for _ in range(3 * FEW)]
    deeds = [begin(phones, "patch"), begin(phones, "restarting"), begin(phones[-1:], "margin")]
    for deed in deeds:
        deed.wait()

    assert {tuple(phone.heard) for phone in phones[:-1]} == {("4patch", "4restarting")}
    assert phones[-1].heard == ["4patch", "4restarting", "4margin"]


def test_whoever_comes_in_meanwhile_is_not_sent_what_was_made_before() -> None:
    phones = [Phone() for _ in range(2 * FEW)]
    deed = begin(phones, "patch")
    newcomer = Phone()
    phones.append(newcomer)
    deed.wait()
    assert newcomer.heard == []


def test_a_goodbye_does_not_wait_for_what_is_owed() -> None:
    phones = [Phone() for _ in range(2 * FEW)]
    deed = begin(phones, "patch")
    phones[-1].queue.put(None)
    assert phones[-1].frames == [1001]
    deed.wait()


def test_a_session_of_the_library_takes_its_packet_in_its_turn() -> None:
    phones, gone = [StockPhone() for _ in range(2 * FEW)], StockPhone()
    gone.closed = True
    begin([*(Phone() for _ in range(2 * FEW)), *phones, gone], "patch")
    assert gone.heard == []
    assert all(phone.heard == ["4patch"] for phone in phones), "queued when it was made"


def test_what_others_work_meanwhile_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(fanout_module, "thread_time", lambda: sum(clock))
    phones = [Phone(takes=lambda: clock.append(1)) for _ in range(2 * FEW)]
    eventlet.spawn(clock.append, 1_000)

    assert fan_out(phones, "patch") == len(phones)
    assert sum(clock) == 1_000 + len(phones)
