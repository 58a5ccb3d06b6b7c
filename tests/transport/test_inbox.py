"""The inbox: one message at a time of each socket, in order, and nobody waits behind a handler that does."""

from collections.abc import Callable
from itertools import pairwise

import pytest

import server.green  # noqa: F401
from server.green import Signal, sleep
from server.transport.inbox import Inbox
from tests.transport.loop import until


class Said:
    """A socket that said some things; `heard` is what handles each."""

    def __init__(self, messages: str, heard: Callable[[str], None]) -> None:
        self._messages = list(messages)
        self._heard = heard

    def attend(self) -> bool:
        self._heard(self._messages[0])
        del self._messages[0]
        return bool(self._messages)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


def test_sockets_take_turns_and_each_keeps_its_order(inbox: Inbox) -> None:
    heard: list[str] = []
    for messages in ("abc", "1", "xy"):
        inbox.put(Said(messages, heard.append))
    assert heard == [], "whoever puts something in does not wait for it"

    until(lambda: len(heard) == 6)
    assert heard == ["a", "1", "x", "b", "y", "c"]


def test_a_handler_that_waits_keeps_nobody_but_its_own_socket(inbox: Inbox) -> None:
    released, heard = Signal(), list[str]()

    def slow(message: str) -> None:
        released.wait()
        heard.append(message)

    for _ in range(20):
        inbox.put(Said("ab", slow))
    inbox.put(Said("xyz", heard.append))
    until(lambda: len(heard) == 3)
    assert heard == ["x", "y", "z"]

    inbox.put(Said("!", heard.append))
    until(lambda: len(heard) == 4)
    released.set()
    until(lambda: len(heard) == 44)
    assert sorted(heard[4:]) == ["a"] * 20 + ["b"] * 20


def test_a_thousand_at_once_leave_the_loop_its_turns(inbox: Inbox) -> None:
    heard: list[str] = []
    for _ in range(1_000):
        inbox.put(Said("a", heard.append))
    seen = [0]
    while seen[-1] < 1_000:
        sleep(0)
        seen.append(len(heard))

    assert max(after - before for before, after in pairwise(seen)) <= 32
