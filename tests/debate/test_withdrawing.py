"""Withdrawing: an author takes their own question back, at any time and from anywhere."""

import pytest

from server.debate.model import QuestionState
from server.debate.refusals import Refusal
from server.debate.scenes import Phase, SceneKind

from .people import Evening, Moderator, Spectator, refused

MODERATED = [
    QuestionState.PENDING,
    QuestionState.KEPT,
    QuestionState.LISTED,
    QuestionState.ANSWERED,
    QuestionState.DISMISSED,
]


@pytest.mark.parametrize("state", MODERATED)
def test_an_author_withdraws_a_question_in_whatever_state(
    evening: Evening, alice: Spectator, chloe: Moderator, published: str, state: QuestionState
) -> None:
    chloe.places(published, state)

    alice.withdraws(published)

    assert evening.question(published).state is QuestionState.WITHDRAWN
    assert evening.answer == {"question": published}


def test_a_withdrawn_question_leaves_the_wall(
    evening: Evening, alice: Spectator, chloe: Moderator, published: str
) -> None:
    chloe.shows_question(published)

    alice.withdraws(published)

    assert evening.on_the_wall == (SceneKind.QUESTIONS, "")


def test_withdrawing_twice_is_withdrawing_once(evening: Evening, alice: Spectator, published: str) -> None:
    alice.withdraws(published)

    assert evening.repeat() == []


def test_only_its_author_withdraws_a_question(alice: Spectator, bob: Spectator, published: str) -> None:
    with refused(Refusal.NOT_YOURS):
        bob.withdraws(published)

    assert alice.withdraws(published)


def test_a_question_that_does_not_exist_is_not_withdrawn(alice: Spectator) -> None:
    with refused(Refusal.UNKNOWN_QUESTION):
        alice.withdraws("question-of-nobody")

    assert alice.withdraws(alice.asks())


def test_a_merged_question_is_no_longer_its_authors_to_withdraw(
    evening: Evening, alice: Spectator, published: str
) -> None:
    evening.question(published).state = QuestionState.MERGED

    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        alice.withdraws(published)

    assert alice.withdraws(alice.asks())


@pytest.mark.parametrize("phase", [Phase.FILM, Phase.CLOSED])
def test_a_question_is_withdrawn_even_when_none_may_be_asked(
    alice: Spectator, chloe: Moderator, published: str, phase: Phase
) -> None:
    chloe.begins(phase)

    assert alice.withdraws(published)


def test_a_moderator_neither_withdraws_nor_brings_back_what_was_withdrawn(
    evening: Evening, alice: Spectator, chloe: Moderator, published: str
) -> None:
    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.places(published, QuestionState.WITHDRAWN)
    chloe.keeps(published)
    alice.withdraws(published)

    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.publishes(published)
    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.edits(published, "Autre chose, dit autrement")
