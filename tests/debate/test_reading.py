"""Reading: a moderator publishes, keeps, dismisses, answers, restores the question exactly as they read it."""

import pytest

from server.debate.model import QuestionState
from server.debate.refusals import Refusal
from server.debate.scenes import SceneKind

from .people import Evening, Moderator, Spectator, refused

OFF_THE_LIST = [QuestionState.PENDING, QuestionState.KEPT, QuestionState.DISMISSED]


def test_a_published_question_is_public_from_that_moment(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    question = alice.asks()
    chloe.publishes(question)

    assert evening.question(question).public
    assert evening.question(question).listed_at == evening.now


def test_keeping_a_question_is_not_publishing_it(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    question = alice.asks()
    chloe.keeps(question)
    assert not evening.question(question).public

    chloe.publishes(question)
    assert evening.question(question).listed_at == evening.now


def test_publishing_does_not_show(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    before = evening.on_the_wall

    chloe.publishes(alice.asks())

    assert evening.on_the_wall == before


def test_a_question_published_again_keeps_its_place_in_time(evening: Evening, chloe: Moderator, published: str) -> None:
    listed_at = evening.question(published).listed_at
    chloe.restores(published)
    chloe.publishes(published)

    assert evening.question(published).listed_at == listed_at


def test_a_dismissed_question_carries_its_reason_until_it_is_restored(
    evening: Evening, chloe: Moderator, published: str
) -> None:
    chloe.dismisses(published, "Déjà posée")
    assert evening.question(published).reason == "Déjà posée"

    chloe.restores(published)
    assert evening.question(published).reason == ""


def test_a_reason_may_be_given_afterwards(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.dismisses(published)
    chloe.dismisses(published, "Déjà posée")

    assert evening.question(published).reason == "Déjà posée"


@pytest.mark.parametrize("state", OFF_THE_LIST)
def test_a_question_taken_off_the_list_leaves_the_wall(
    evening: Evening, chloe: Moderator, published: str, state: QuestionState
) -> None:
    chloe.shows_question(published)

    chloe.places(published, state)

    assert evening.on_the_wall == (SceneKind.QUESTIONS, "")


@pytest.mark.parametrize("state", OFF_THE_LIST)
def test_another_question_stays_on_the_wall(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str, state: QuestionState
) -> None:
    chloe.shows_question(published)

    chloe.places(bob.asks(), state, "non")

    assert evening.on_the_wall == (SceneKind.QUESTION, published)


def test_an_answered_question_stays_on_the_wall_while_it_is_answered(
    evening: Evening, chloe: Moderator, published: str
) -> None:
    chloe.shows_question(published)

    chloe.answers(published)

    assert evening.on_the_wall == (SceneKind.QUESTION, published)


def test_approval_binds_to_the_words_that_were_read(
    evening: Evening, alice: Spectator, chloe: Moderator, david: Moderator
) -> None:
    question = alice.asks()
    read = evening.question(question).rev
    david.edits(question, "Pourquoi ce silence, à la fin du film ?")

    with refused(Refusal.CHANGED_SINCE):
        chloe.publishes(question, rev=read)
    chloe.publishes(question)


def test_two_moderators_never_overwrite_each_other_silently(
    evening: Evening, alice: Spectator, chloe: Moderator, david: Moderator
) -> None:
    question = alice.asks()
    read = evening.question(question).rev
    david.dismisses(question)

    with refused(Refusal.CHANGED_SINCE):
        chloe.publishes(question, rev=read)
    chloe.publishes(question)


def test_two_moderators_who_agree_are_both_told_ok(
    evening: Evening, alice: Spectator, chloe: Moderator, david: Moderator
) -> None:
    question = alice.asks()
    read = evening.question(question).rev
    chloe.publishes(question, rev=read)

    assert david.publishes(question, rev=read) == []


def test_only_a_published_question_becomes_answered(alice: Spectator, chloe: Moderator) -> None:
    question = alice.asks()

    with refused(Refusal.NOT_LISTED):
        chloe.answers(question)
    chloe.publishes(question)
    chloe.answers(question)


def test_merging_is_not_a_place_a_question_is_put_in(chloe: Moderator, published: str) -> None:
    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.places(published, QuestionState.MERGED)
    chloe.keeps(published)


def test_a_question_that_does_not_exist_is_not_placed(chloe: Moderator, published: str) -> None:
    with refused(Refusal.UNKNOWN_QUESTION):
        chloe.publishes("question-of-nobody")
    chloe.keeps(published)


def test_a_star_is_set_and_taken_away(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.stars(published)
    assert evening.question(published).starred

    chloe.stars(published, on=False)
    assert not evening.question(published).starred


def test_a_star_does_not_touch_what_was_read(evening: Evening, chloe: Moderator, published: str) -> None:
    read = evening.question(published).rev

    chloe.stars(published)

    assert evening.question(published).rev == read


def test_a_question_that_does_not_exist_has_no_star(chloe: Moderator, published: str) -> None:
    with refused(Refusal.UNKNOWN_QUESTION):
        chloe.stars("question-of-nobody")
    chloe.stars(published)
