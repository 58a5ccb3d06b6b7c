"""The seal: ten minutes after the end the keys are destroyed, and nothing links a person to an answer any more."""

from pathlib import Path

import pytest

from server.debate.commands import Ask
from server.debate.events import Sealed
from server.debate.scenes import Phase
from server.limits import SEAL_AFTER_CLOSED_MS
from server.live.pseudonyms import QUESTIONS, KeysDestroyed, Pseudonyms
from tests.live.disk import failing
from tests.live.rehearsal import CODE, Rehearsal

SEALED = {"ok": False, "refusal": "sealed"}


@pytest.fixture
def over(rehearsal: Rehearsal) -> Rehearsal:
    """An evening that is over, with one question and one ballot."""
    rehearsal.asked("client-one", by="ada")
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    assert rehearsal.voted("ada", "a")["ok"]
    rehearsal.do(rehearsal.phase(Phase.CLOSED))
    return rehearsal


def key(rehearsal: Rehearsal) -> Path:
    return rehearsal.directory.keys(f"evening-{CODE.lower()}")


def test_the_keys_last_ten_minutes_after_the_end_and_no_longer(over: Rehearsal) -> None:
    over.house.seal_what_is_over(over.debate.closed_at + SEAL_AFTER_CLOSED_MS)
    assert key(over).is_file() and not over.debate.sealed

    over.house.seal_what_is_over(over.debate.closed_at + SEAL_AFTER_CLOSED_MS + 1)
    assert not key(over).exists() and over.debate.sealed and over.recorded.sealed
    with pytest.raises(KeysDestroyed):
        over.screening.pseudonyms.of(QUESTIONS, "ada")


def test_after_the_seal_the_tallies_stay_and_nobody_is_recognised(over: Rehearsal) -> None:
    over.house.seal_what_is_over(over.debate.closed_at * 2)

    assert over.debate.polls["which"].tally == {"a": 1, "b": 0, "abstain": 0}
    assert len(over.debate.questions) == 1
    assert over.projectionist.margin_for("ada") == {}
    assert over.submit(Ask(id="client-two", text="Et après la fin ?", lang="fr"), "ada") == SEALED
    assert over.voted("ada", "b") == SEALED
    assert over.submit(over.phase(Phase.DEBATE), "mod") == SEALED


def test_an_evening_opened_again_is_not_sealed(over: Rehearsal) -> None:
    closed_at = over.debate.closed_at
    over.do(over.phase(Phase.DEBATE))
    over.house.seal_what_is_over(closed_at * 2)
    over.screening.seal()

    assert key(over).is_file() and not over.debate.sealed
    assert over.asked("client-two", by="ada")


def test_a_seal_that_is_not_recorded_destroys_nothing_and_comes_later(over: Rehearsal) -> None:
    with failing(over):
        over.house.seal_what_is_over(over.debate.closed_at * 2)
    assert key(over).is_file() and not over.debate.sealed

    over.house.seal_what_is_over(over.debate.closed_at * 2)
    over.house.seal_what_is_over(over.debate.closed_at * 2)
    assert not key(over).exists()
    assert [type(entry.event) for entry in over.journal.replay()].count(Sealed) == 1


def test_a_key_that_outlived_its_seal_goes_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "evening.key"
    names = Pseudonyms(path, sealed=False)
    assert names.of(QUESTIONS, "ada") and path.is_file()

    sealed = Pseudonyms(path, sealed=True)
    assert not path.exists()
    with pytest.raises(KeysDestroyed):
        sealed.of(QUESTIONS, "ada")


def test_the_journal_holds_nobodys_id(over: Rehearsal) -> None:
    spectator = "5f0c1d2e3b4a69788796a5b4c3d2e1f0"
    over.do(over.phase(Phase.DEBATE))
    over.asked("client-two", by=spectator)
    over.close()
    for file in over.directory.path.rglob("*"):
        assert not file.is_file() or spectator.encode() not in file.read_bytes()
