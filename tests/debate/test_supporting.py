"""Supporting: a set of people behind a question, never a counter."""

import pytest

from server.debate.model import QuestionState
from server.debate.refusals import Refusal
from server.debate.scenes import Phase

from .people import Evening, Moderator, Spectator, refused


def test_a_support_is_a_person_behind_a_question(evening: Evening, bob: Spectator, published: str) -> None:
    bob.supports(published)

    assert evening.question(published).supporters == {bob.in_questions}
    assert evening.answer == {"question": published, "on": True, "supporters": 1}


def test_a_support_is_taken_back(evening: Evening, bob: Spectator, published: str) -> None:
    bob.supports(published)
    bob.supports(published, on=False)

    assert evening.question(published).supporters == set()
    assert evening.answer == {"question": published, "on": False, "supporters": 0}


def test_a_thumb_that_insists_counts_once(evening: Evening, bob: Spectator, published: str) -> None:
    bob.supports(published)
    bob.supports(published)

    assert len(evening.question(published).supporters) == 1


def test_a_support_sent_twice_is_one_support(evening: Evening, bob: Spectator, published: str) -> None:
    bob.supports(published)

    assert evening.repeat() == []
    assert evening.answer == {"question": published, "on": True, "supporters": 1}


def test_a_late_on_never_overrides_a_newer_off(evening: Evening, bob: Spectator, published: str) -> None:
    bob.supports(published, on=False, seq=200)

    assert bob.supports(published, on=True, seq=199) == []
    assert evening.question(published).supporters == set()
    assert evening.answer["on"] is False, "the phone is told what stands"


def test_a_late_off_never_overrides_a_newer_on(evening: Evening, bob: Spectator, published: str) -> None:
    bob.supports(published, on=True, seq=200)

    assert bob.supports(published, on=False, seq=199) == []
    assert evening.question(published).supporters == {bob.in_questions}


def test_one_persons_sequence_says_nothing_of_anothers(evening: Evening, bob: Spectator, published: str) -> None:
    bob.supports(published, seq=9_000)

    assert Spectator(evening, "emma").supports(published, seq=1)
    assert len(evening.question(published).supporters) == 2


def test_a_spectator_cannot_support_their_own_question(alice: Spectator, bob: Spectator, published: str) -> None:
    bob.supports(published)

    with refused(Refusal.OWN_QUESTION):
        alice.supports(published)


def test_a_question_that_does_not_exist_is_not_supported(bob: Spectator, published: str) -> None:
    bob.supports(published)

    with refused(Refusal.UNKNOWN_QUESTION):
        bob.supports("question-of-nobody")


@pytest.mark.parametrize("state", [QuestionState.PENDING, QuestionState.KEPT, QuestionState.DISMISSED])
def test_only_a_published_question_is_supported(
    bob: Spectator, chloe: Moderator, published: str, state: QuestionState
) -> None:
    bob.supports(published)
    chloe.places(published, state)

    with refused(Refusal.NOT_LISTED):
        bob.supports(published)


def test_an_answered_question_keeps_its_supporters_and_takes_no_more(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    bob.supports(published)
    chloe.answers(published)

    with refused(Refusal.NOT_LISTED):
        Spectator(evening, "emma").supports(published)
    assert evening.question(published).supporters == {bob.in_questions}


def test_a_repeat_is_answered_ok_though_the_question_has_left_the_list(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    bob.supports(published, seq=7)
    chloe.dismisses(published)

    assert bob.supports(published, seq=7) == []


def test_nothing_is_supported_during_a_film(bob: Spectator, chloe: Moderator, published: str) -> None:
    bob.supports(published)
    chloe.begins(Phase.FILM)

    with refused(Refusal.FILM_RUNNING):
        bob.supports(published, on=False)


def test_nothing_is_supported_after_the_end(bob: Spectator, chloe: Moderator, published: str) -> None:
    bob.supports(published)
    chloe.begins(Phase.CLOSED)

    with refused(Refusal.EVENING_OVER):
        bob.supports(published, on=False)
