"""Moderators know that the machine is in trouble before it stops the evening, and that the trouble is over."""

import pytest

from server import limits
from server.screens.hall import DISK_LOW, NOT_RECORDING
from server.wire.spoken import Door
from tests.live.disk import failing, hanging
from tests.live.rehearsal import CODE, Rehearsal
from tests.live.test_turns import NOT_RECORDED, ask


def told(rehearsal: Rehearsal) -> dict[str, object]:
    return rehearsal.screen(Door.CONSOLE)["troubles"]


def test_a_turn_that_was_not_recorded_is_told_until_one_is(rehearsal: Rehearsal) -> None:
    assert told(rehearsal) == {}
    with failing(rehearsal):
        assert rehearsal.submit(ask(1), "ada") == NOT_RECORDED
        rehearsal.until(lambda: told(rehearsal) == {NOT_RECORDING: {}})
    assert rehearsal.submit(ask(1), "ada")["ok"]
    rehearsal.until(lambda: told(rehearsal) == {})


def test_consoles_are_told_while_a_turn_still_waits_for_the_disk(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.live.screening.RECORD_WITHIN_S", 0.0)
    with hanging(rehearsal):
        answer = rehearsal.begin(ask(1), "ada")
        rehearsal.until(lambda: told(rehearsal) == {NOT_RECORDING: {}})
        assert answer == {} and rehearsal.screening.settled.locked()
    rehearsal.until(lambda: answer and told(rehearsal) == {})
    assert answer["ok"]


def test_a_disk_that_fills_up_is_told_before_it_is_full(rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> None:
    assert rehearsal.house.troubles.of(CODE) == ()
    for low in (True, False):
        monkeypatch.setattr(limits, "DISK_LOW_BYTES", 2**63 if low else 0)
        rehearsal.house.troubles.look_at_the_disk()
        assert rehearsal.house.troubles.of(CODE) == ((DISK_LOW,) if low else ())
        rehearsal.until(lambda low=low: told(rehearsal) == ({DISK_LOW: {}} if low else {}))


def test_nothing_of_it_is_said_on_a_phone_or_a_wall(rehearsal: Rehearsal) -> None:
    with failing(rehearsal):
        rehearsal.submit(ask(1), "ada")
        rehearsal.until(lambda: told(rehearsal))
    assert "troubles" not in rehearsal.screen(Door.PHONE) and "troubles" not in rehearsal.screen(Door.WALL)


def test_a_phone_that_comes_while_the_disk_hangs_gets_its_page_without_what_is_only_its_own(
    rehearsal: Rehearsal,
) -> None:
    mine = rehearsal.asked("client-mine")
    assert mine in rehearsal.projectionist.margin_for("ada", patience_s=0)["mine"]
    with hanging(rehearsal):
        answer = rehearsal.begin(ask(1), "bao")
        rehearsal.until(rehearsal.screening.settled.locked)
        assert rehearsal.projectionist.margin_for("ada", patience_s=0.01) == {}
        assert rehearsal.house.live_codes() == [CODE]
    rehearsal.until(lambda: answer)
    assert mine in rehearsal.projectionist.margin_for("ada")["mine"]
