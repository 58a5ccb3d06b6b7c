"""What stands now: told to a moderator who came too late, and to nobody else."""

from collections.abc import Callable

import pytest

from server.debate.command import Command
from server.debate.commands import PlaceQuestion, SetSupport
from server.debate.model import QuestionState
from server.debate.poll_commands import CastBallot, SetPollOpen
from server.debate.refusals import Refusal, Refused
from server.screens import console
from server.screens.answers import what_stands_now
from tests.debate.people import Evening, Moderator, Spectator

PUBLISH = PlaceQuestion(act="act-000001", seq=1, question="question-1", rev=1, state=QuestionState.LISTED)
OPEN = SetPollOpen(act="act-000002", seq=2, poll="poll-1", round=1, on=True)
SUPPORT = SetSupport(question="question-1", on=True, seq=1)
VOTE = CastBallot(poll="poll-1", round=1, choices=("a",), seq=1)


def _refusal(deed: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as no:
        deed()
    return no.value


def test_a_moderator_who_read_an_older_question_is_told_the_newer_one(
    evening: Evening, chloe: Moderator, david: Moderator, published: str
) -> None:
    david.edits(published, "Pourquoi, dit autrement ?")

    no = _refusal(lambda: chloe.places(published, QuestionState.ANSWERED, rev=1))

    now = what_stands_now(evening.debate, PUBLISH, no)["now"]
    assert now == {"question": published, **console.question_fields(evening.debate, evening.question(published))}
    assert now["text"] == "Pourquoi, dit autrement ?"


def test_a_moderator_who_opens_a_second_poll_is_told_the_first(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str
) -> None:
    bob.votes(voting, "a")
    other = chloe.makes_poll()

    no = _refusal(lambda: chloe.opens(other))

    now = what_stands_now(evening.debate, OPEN, no)["now"]
    assert (now["poll"], now["state"], now["turnout"]) == (voting, "open", 1)
    assert "bars" not in now, "a hidden result stays hidden in an answer"


def test_a_refusal_about_nothing_in_particular_carries_nothing(evening: Evening, chloe: Moderator) -> None:
    no = _refusal(lambda: chloe.undoes("act-of-nobody"))

    assert what_stands_now(evening.debate, PUBLISH, no) == {}


@pytest.mark.parametrize("command", [SUPPORT, VOTE], ids=["a support", "a ballot"])
def test_a_phone_is_told_nothing_but_the_code(
    evening: Evening, alice: Spectator, chloe: Moderator, command: Command
) -> None:
    hidden = alice.asks()
    poll = chloe.makes_poll()
    no = Refused(Refusal.NOT_LISTED, question=hidden, poll=poll)
    assert what_stands_now(evening.debate, PUBLISH, no), "a moderator would be told"

    assert what_stands_now(evening.debate, command, no) == {}
