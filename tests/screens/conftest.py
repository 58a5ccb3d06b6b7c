"""The same evening and the same people as in the tests of the rules, and their screens as bytes."""

from collections.abc import Callable

import msgspec
import pytest

from server.screens import console, phone, stage, wall
from server.screens.hall import Hall, People
from server.screens.patches import Screen
from tests.debate.conftest import alice, bob, chloe, david, evening, published, ready, voting
from tests.debate.people import Evening

__all__ = ["alice", "bob", "chloe", "david", "evening", "published", "ready", "voting"]

ROOM = Hall(People(phones=240, walls=1, consoles=2))
COMPOSE = {"phone": phone.compose, "wall": wall.compose, "console": console.compose, "stage": stage.compose}

Shows = Callable[[str], Screen]


@pytest.fixture
def shows(evening: Evening) -> Shows:
    """What a door shows now, as whoever stands behind it reads it."""

    def shown(door: str) -> Screen:
        screen: Screen = msgspec.json.decode(sent(evening, door))
        return screen

    return shown


def sent(evening: Evening, door: str) -> bytes:
    """The bytes that go to everybody behind a door."""
    return msgspec.json.encode(COMPOSE[door](evening.debate, ROOM))
