"""The wheel: everybody is asked in turn, and who gave no sign since the last time is not asked again."""

import pytest

import server.green  # noqa: F401
from server import limits
from server.transport import pings
from server.transport.pings import Wheel
from tests.transport.loop import until


class Phone:
    def __init__(self, answers: int) -> None:
        self.answers = answers
        self.asked = 0

    def ask(self) -> bool:
        self.asked += 1
        return self.asked <= self.answers


def test_each_is_asked_for_as_long_as_it_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SOCKET_PING_INTERVAL_S", 0)
    monkeypatch.setattr(pings, "_LOOK_EVERY_S", 0)
    gone, brief, steady = Phone(0), Phone(3), Phone(10_000)
    wheel = Wheel()
    for phone in (gone, brief, steady):
        wheel.add(phone)

    until(lambda: steady.asked > 300)
    assert (gone.asked, brief.asked) == (1, 4)
    steady.answers = asked = steady.asked
    until(lambda: steady.asked > asked)
    later = Phone(1)
    wheel.add(later)
    until(lambda: later.asked == 2)
    assert steady.asked == asked + 1


def test_nobody_is_asked_before_an_interval_has_passed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pings, "_LOOK_EVERY_S", 0)
    first, second = Phone(10_000), Phone(10_000)
    wheel = Wheel()
    monkeypatch.setattr(limits, "SOCKET_PING_INTERVAL_S", 3_600)
    wheel.add(second)
    monkeypatch.setattr(limits, "SOCKET_PING_INTERVAL_S", 0)
    other = Wheel()
    other.add(first)

    until(lambda: first.asked > 100)
    assert second.asked == 0


def test_an_answer_has_a_whole_interval_to_come() -> None:
    assert limits.SOCKET_PING_TIMEOUT_S <= limits.SOCKET_PING_INTERVAL_S
