"""A disk that does not answer: black still reaches the wall, from the very console that is waiting."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.served import serving
from tests.sockets.talking import Hall
from tests.web.asking import signed_in

NOT_RECORDED = {"ok": False, "refusal": "not_recorded"}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    with serving(tmp_path_factory.mktemp("served")) as served:
        room = Hall(served, signed_in(served.url, served.link))
        yield room
        room.close()
        assert "was not recorded" in served.log and "caméra" not in served.log


@contextmanager
def hanging(hall: Hall) -> Iterator[None]:
    """Somebody else holds the file of the first séance."""
    other = sqlite3.connect(hall.served.data / "screenings" / "ia-en-folie-debat.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def test_black_does_not_wait_behind_an_act_that_waits_for_the_disk(hall: Hall) -> None:
    console, wall = hall.console(), hall.wall()
    wall.until(lambda page: page.revision)
    with hanging(hall):
        phase = console.begin("command", {"verb": "set_phase", "act": "to-debate", "seq": 1, "phase": "debate"})
        black = console.begin("command", {"verb": "set_black", "act": "to-black", "seq": 2, "on": True})
        wall.until(lambda page: page.screen["wall"]["now"]["black"])
        assert wall.screen["wall"]["now"]["phase"] == "doors", "what was said first is still not recorded"
        assert console.answers == {}
    assert console.answer(phase) == {"ok": True} and console.answer(black) == {"ok": True}


def test_a_phone_that_waits_for_the_disk_is_told_the_truth_and_may_try_again(hall: Hall) -> None:
    page = hall.phone()
    ask = {"verb": "ask", "id": "client-hangs", "text": "Qui tient la caméra ?", "lang": "fr"}
    with hanging(hall):
        assert page.command(**ask) == NOT_RECORDED
    answer = page.command(**ask)
    assert answer["ok"] and answer["client"] == "client-hangs"
