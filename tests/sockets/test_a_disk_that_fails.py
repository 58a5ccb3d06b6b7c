"""A disk that is full, a journal that somebody holds: refused honestly, shown to nobody, and over when it is over."""

import resource
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.served import Served, serving
from tests.sockets.talking import Hall
from tests.web.asking import Browser, signed_in

NOT_RECORDED = {"ok": False, "refusal": "not_recorded"}
ENDLESS = resource.RLIM_INFINITY
RECOVERED_WITHIN_S = 5
HELD_S = 5


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with serving(tmp_path) as served:
        room = Hall(served, signed_in(served.url, served.link))
        yield room
        room.close()
        assert "was not recorded" in served.log and "Traceback" not in served.log and "caméra" not in served.log


def test_on_a_full_disk_nothing_is_taken_nothing_new_is_shown_and_black_works(hall: Hall) -> None:
    served = hall.served
    console, wall, phone = hall.console(), hall.wall(), hall.phone()
    assert console.command(**phase("debate", 1)) == {"ok": True}
    before = phone.command(**ask("client-before"))
    assert before["ok"]
    wall.until(lambda page: page.screen["wall"]["now"]["phase"] == "debate")
    console.until(lambda page: before["question"] in page.screen["questions"])

    with full_disk(served):
        assert phone.command(**ask("client-meanwhile")) == NOT_RECORDED
        assert console.command(**phase("closed", 2)) == NOT_RECORDED
        console.until(lambda page: page.screen["troubles"] == {"not_recording": {}})
        assert set(console.screen["questions"]) == {before["question"]}
        black = console.begin("command", {"verb": "set_black", "act": "to-black", "seq": 3, "on": True})
        wall.until(lambda page: page.screen["wall"]["now"]["black"])
        assert console.answer(black) == NOT_RECORDED
        assert wall.screen["wall"]["now"]["phase"] == "debate"
        assert Browser(served.url).get(f"/{served.code}").status == 200

    freed_at = time.monotonic()
    answer = phone.command(**ask("client-meanwhile"))
    assert answer["ok"] and phone.command(**ask("client-meanwhile")) == answer
    assert time.monotonic() - freed_at < RECOVERED_WITHIN_S
    console.until(lambda page: page.screen["troubles"] == {})
    console.until(lambda page: set(page.screen["questions"]) == {before["question"], answer["question"]})


def test_a_server_that_dies_on_a_full_disk_comes_back_and_takes_things_again_when_there_is_room(hall: Hall) -> None:
    served = hall.served
    cookie = hall.spectator().cookie
    before = hall.page("phone", cookie=cookie).command(**ask("client-before"))
    assert before["ok"]
    former = served.pid
    with full_disk(served, served.parent_pid):
        served.kill_server()
        served.is_back(former)
        phone = hall.page("phone", cookie=cookie)
        phone.until(lambda page: page.revision)
        assert before["question"] in phone.margin["mine"]
        assert phone.command(**ask("client-meanwhile")) == NOT_RECORDED
    let_grow(served.pid, ENDLESS)
    assert phone.command(**ask("client-meanwhile"))["ok"]
    assert phone.command(**ask("client-before")) == before


def test_a_journal_that_somebody_holds_for_long_refuses_and_is_right_afterwards(hall: Hall) -> None:
    phone, console = hall.phone(), hall.console()
    with held(hall.served):
        until = time.monotonic() + HELD_S
        while time.monotonic() < until:
            assert phone.command(**ask("client-held")) == NOT_RECORDED
        console.until(lambda page: page.screen["troubles"] == {"not_recording": {}})
    released_at = time.monotonic()
    answer = phone.command(**ask("client-held"))
    assert answer["ok"] and phone.command(**ask("client-held")) == answer
    assert time.monotonic() - released_at < RECOVERED_WITHIN_S
    console.until(lambda page: page.screen["troubles"] == {} and answer["question"] in page.screen["questions"])
    assert len(console.screen["questions"]) == 1


@contextmanager
def full_disk(served: Served, pid: int = 0) -> Iterator[None]:
    """No journal grows any more: what a full disk does to it, without the right to fill one."""
    size = max(path.stat().st_size for path in (served.data / "screenings").glob("*"))
    let_grow(pid or served.pid, size)
    try:
        yield
    finally:
        let_grow(pid or served.pid, ENDLESS)


def let_grow(pid: int, size: int) -> None:
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, ENDLESS))


@contextmanager
def held(served: Served) -> Iterator[None]:
    """Another program holds the first séance's journal for itself."""
    other = sqlite3.connect(served.data / "screenings" / "ia-en-folie-debat.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def ask(client: str) -> dict[str, Any]:
    return {"verb": "ask", "id": client, "text": f"Qui tient la caméra de {client} ?", "lang": "fr"}


def phase(name: str, seq: int) -> dict[str, Any]:
    return {"verb": "set_phase", "act": f"to-{name}-{seq}", "seq": seq, "phase": name}
