"""When a turn begins: at once in a quiet moment, together where many come one upon the other, and never late."""

import pytest

from server import limits
from server.debate.commands import SetSupport
from server.debate.moment import Moment
from server.green import sleep, spawn
from server.live.turns import Deed, Turns, answer_all
from tests.live.disk import commits_of
from tests.live.rehearsal import Answer, Rehearsal

AN_HOUR_MS = 3_600_000
UNKNOWN = {"ok": False, "refusal": "unknown_question"}


@pytest.fixture(autouse=True)
def an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits to be joined by others waits beyond the end of any test."""
    monkeypatch.setattr(limits, "TURN_GATHERS_MS", AN_HOUR_MS)


def support(seq: int = 1) -> SetSupport:
    return SetSupport(question="not-there-at-all", on=True, seq=seq)


def spoken(rehearsal: Rehearsal) -> None:
    """Somebody has just had a turn."""
    assert rehearsal.submit(support(), "bao") == UNKNOWN


def test_in_a_quiet_moment_nobody_is_kept_waiting(rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TURN_GATHERS_MS", 0)
    for seq in range(5):
        assert rehearsal.submit(support(seq), "ada") == UNKNOWN


def test_soon_after_a_turn_the_next_waits_for_company(rehearsal: Rehearsal) -> None:
    spoken(rehearsal)
    answer = rehearsal.begin(support(2), "ada")
    rehearsal.until(lambda: len(rehearsal.screening.turns) == 1)
    for _ in range(50):
        sleep()
    assert not answer and len(rehearsal.screening.turns) == 1


def test_a_moderator_waits_for_nobody_and_takes_along_who_waits(rehearsal: Rehearsal) -> None:
    question = rehearsal.asked("client-one")
    with commits_of(rehearsal) as commits:
        waits = rehearsal.begin(support(2), "ada")
        rehearsal.until(lambda: len(rehearsal.screening.turns) == 1)
        rehearsal.do(rehearsal.black(on=True))
    rehearsal.until(lambda: waits)
    assert waits == UNKNOWN and len(commits) == 1

    assert rehearsal.submit(rehearsal.placed(question, rehearsal.debate.questions[question].state), "mod")["ok"]


def test_the_seal_waits_for_nobody_either(rehearsal: Rehearsal) -> None:
    spoken(rehearsal)
    rehearsal.screening.seal()
    assert not rehearsal.debate.sealed, "the evening is not over; what counts is that this was decided"


def test_a_full_turn_begins_and_takes_no_more_than_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TURN_COMMANDS_MAX", 10)
    turns, said = Turns(), [deed() for _ in range(25)]
    for one in said[:2]:
        turns.join(one)
    assert turns.next() == said[:2]

    for one in said[2:]:
        turns.join(one)
    assert [turns.next(), turns.next(), turns.next()] == [said[2:12], said[12:22], said[22:]]
    assert len(turns) == 0


def test_between_the_answers_of_a_large_turn_others_have_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ANSWERS_IN_A_ROW", 2)
    order: list[int | str] = []
    spawn(order.append, "somebody else")

    answer_all([deed(tell=lambda _answer, number=number: order.append(number)) for number in range(4)])
    assert order == [0, 1, "somebody else", 2, 3]


def test_an_answer_that_cannot_be_given_keeps_nobody_from_theirs(caplog: pytest.LogCaptureFixture) -> None:
    told: list[Answer] = []

    def fails(_answer: Answer) -> None:
        raise OSError

    answer_all([deed(tell=fails), deed(tell=told.append)])
    assert len(told) == 1 and "an answer was not given" in caplog.text


def deed(tell=lambda _answer: None) -> Deed:  # type: ignore[no-untyped-def]
    return Deed(support(), Moment(by="ada", at=1), tell)
