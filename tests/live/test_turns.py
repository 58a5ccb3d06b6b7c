"""The debate's turns: decided in their order, recorded as one, answered after that or not at all."""

import pytest

from server.debate.commands import Ask, SetSupport
from server.debate.model import QuestionState
from server.debate.scenes import Phase
from server.wire.spoken import Door
from tests.live.disk import commits_of, failing, hanging
from tests.live.rehearsal import Rehearsal

NOT_RECORDED = {"ok": False, "refusal": "not_recorded"}


def ask(number: int) -> Ask:
    return Ask(id=f"client-{number:04}", text="Qui a éclairé cette scène ?", lang="fr")


def test_what_was_answered_is_in_the_journal(rehearsal: Rehearsal) -> None:
    question = rehearsal.asked("client-one")
    rehearsal.do(rehearsal.placed(question, QuestionState.LISTED))

    assert rehearsal.recorded == rehearsal.debate
    assert rehearsal.recorded.questions[question].state is QuestionState.LISTED


def test_all_who_wait_share_one_transaction(rehearsal: Rehearsal) -> None:
    with commits_of(rehearsal) as commits:
        with hanging(rehearsal):
            first = rehearsal.begin(ask(0), "person-0")
            rehearsal.until(rehearsal.screening.settled.locked)
            others = [rehearsal.begin(ask(number), f"person-{number}") for number in range(1, 100)]
            rehearsal.until(lambda: len(rehearsal.screening.turns) == len(others))
            assert not first and not any(others), "nobody is answered before the disk has it"
        rehearsal.until(lambda: all([first, *others]))

    assert len(commits) == 2
    assert all(answer["ok"] for answer in (first, *others))
    assert len(rehearsal.recorded.questions) == 100
    assert rehearsal.recorded == rehearsal.debate


def test_one_refusal_in_a_turn_spoils_nothing_for_the_others(rehearsal: Rehearsal) -> None:
    question = rehearsal.asked("client-one", by="ada")
    rehearsal.do(rehearsal.placed(question, QuestionState.LISTED))
    with hanging(rehearsal):
        rehearsal.begin(ask(1), "bao")
        own = rehearsal.begin(SetSupport(question=question, on=True, seq=1), "ada")
        other = rehearsal.begin(SetSupport(question=question, on=True, seq=1), "bao")
    rehearsal.until(lambda: own and other)

    assert own == {"ok": False, "refusal": "own_question"}
    assert other == {"ok": True, "question": question, "on": True, "supporters": 1}


def test_a_turn_that_is_not_recorded_never_happened(rehearsal: Rehearsal, caplog: pytest.LogCaptureFixture) -> None:
    before = rehearsal.asked("client-one")
    rehearsal.until(lambda: before in rehearsal.screen(Door.CONSOLE)["questions"])
    shown = len(rehearsal.shown)

    with failing(rehearsal):
        answers = [rehearsal.begin(ask(number), f"person-{number}") for number in range(5)]
        rehearsal.until(lambda: all(answers))
        assert answers == [NOT_RECORDED] * 5
        assert list(rehearsal.debate.questions) == [before], "what ran ahead is thrown away"
        assert rehearsal.debate == rehearsal.recorded
        assert rehearsal.shown[shown:] == [], "and nothing of it was ever shown"
    assert "not recorded" in caplog.text and "éclairé" not in caplog.text, "the log says so, without anybody's words"


def test_it_works_again_as_soon_as_the_disk_does_and_a_retry_counts_once(rehearsal: Rehearsal) -> None:
    with failing(rehearsal):
        assert rehearsal.submit(ask(1), "ada") == NOT_RECORDED

    once, twice = rehearsal.submit(ask(1), "ada"), rehearsal.submit(ask(1), "ada")
    assert once["ok"] and twice == once
    assert len(rehearsal.recorded.questions) == 1
    rehearsal.until(lambda: once["question"] in rehearsal.screen(Door.CONSOLE)["questions"])


def test_a_disk_that_hangs_too_long_is_a_disk_that_failed(rehearsal: Rehearsal) -> None:
    with hanging(rehearsal):
        assert rehearsal.submit(ask(1), "ada") == NOT_RECORDED
    assert rehearsal.submit(ask(1), "ada")["ok"]


def test_what_changes_nothing_writes_nothing(rehearsal: Rehearsal) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    with commits_of(rehearsal) as commits:
        rehearsal.do(rehearsal.phase(Phase.DEBATE))
        rehearsal.submit(SetSupport(question="not-there", on=True, seq=1), "ada")
    assert commits == []


def test_closing_waits_for_the_turn_that_runs(rehearsal: Rehearsal) -> None:
    with hanging(rehearsal):
        answer = rehearsal.begin(ask(1), "ada")
        rehearsal.until(rehearsal.screening.settled.locked)
    rehearsal.close()
    rehearsal.until(lambda: answer)
    assert answer["ok"]
