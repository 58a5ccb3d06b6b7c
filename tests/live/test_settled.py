"""Looking at the debate, and the turns during which nobody may."""

from collections.abc import Callable

from server.green import Signal, sleep, spawn
from server.live.settled import Settled

ROUNDS_MAX = 1_000


def until(true: Callable[[], object]) -> None:
    for _round in range(ROUNDS_MAX):
        if true():
            return
        sleep(0)
    raise AssertionError("it never came true")


def take_turn(settled: Settled, seen: list[str], name: str, may_end: Signal) -> None:
    with settled.turn():
        seen.append(f"{name} begins")
        may_end.wait()
        seen.append(f"{name} ends")


def look(settled: Settled, seen: list[str]) -> None:
    with settled:
        seen.append("look")


def test_all_who_waited_for_a_turn_look_before_the_next_one_and_in_the_same_round_of_the_loop() -> None:
    settled, seen, may_end = Settled(), [], Signal()
    spawn(take_turn, settled, seen, "first", may_end)
    until(settled.locked)
    for _person in range(100):
        spawn(look, settled, seen)
    spawn(take_turn, settled, seen, "second", may_end)
    sleep(0)
    assert seen == ["first begins"], "nobody looks while it runs"

    may_end.set()
    until(lambda: "first ends" in seen)
    sleep(0)
    assert seen[2:102] == ["look"] * 100
    until(lambda: "second ends" in seen)
    assert seen[102:] == ["second begins", "second ends"]


def test_no_turn_begins_while_somebody_looks() -> None:
    settled, seen, may_end = Settled(), [], Signal()
    may_end.set()
    with settled:
        spawn(take_turn, settled, seen, "first", may_end)
        for _round in range(3):
            sleep(0)
        assert seen == []
        look(settled, seen)
    until(lambda: seen == ["look", "first begins", "first ends"])


def test_who_has_no_patience_looks_at_nothing_and_holds_no_turn_up() -> None:
    settled, seen, may_end = Settled(), [], Signal()
    assert settled.look(patience_s=0)
    settled.looked()

    spawn(take_turn, settled, seen, "first", may_end)
    until(settled.locked)
    assert not settled.look(patience_s=0)
    may_end.set()
    spawn(take_turn, settled, seen, "second", may_end)
    until(lambda: "second ends" in seen)


def test_after_the_end_nobody_looks() -> None:
    settled = Settled()
    look(settled, seen := [])
    assert seen == ["look"]
    settled.close()
    assert not settled.look(patience_s=0)
