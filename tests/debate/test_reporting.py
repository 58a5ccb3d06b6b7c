"""Reporting: the room asks the moderators to look again."""

from server.debate.model import QuestionState
from server.debate.refusals import Refusal

from .people import Evening, Moderator, Spectator, refused


def test_a_report_is_a_person_and_changes_nothing_else(evening: Evening, bob: Spectator, published: str) -> None:
    bob.reports(published)

    assert evening.question(published).reporters == {bob.in_questions}
    assert evening.question(published).state is QuestionState.LISTED
    assert evening.answer == {"question": published}


def test_reporting_twice_is_reporting_once(evening: Evening, bob: Spectator, published: str) -> None:
    bob.reports(published)

    assert evening.repeat() == []


def test_a_repeat_is_answered_ok_though_the_question_was_dismissed(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    bob.reports(published)
    chloe.dismisses(published)

    assert bob.reports(published) == []


def test_only_what_the_room_can_read_is_reported(
    bob: Spectator, evening: Evening, chloe: Moderator, published: str
) -> None:
    bob.reports(published)
    chloe.dismisses(published)

    with refused(Refusal.NOT_LISTED):
        Spectator(evening, "emma").reports(published)


def test_nobody_reports_their_own_question(alice: Spectator, bob: Spectator, published: str) -> None:
    bob.reports(published)

    with refused(Refusal.OWN_QUESTION):
        alice.reports(published)


def test_a_question_that_does_not_exist_is_not_reported(bob: Spectator, published: str) -> None:
    bob.reports(published)

    with refused(Refusal.UNKNOWN_QUESTION):
        bob.reports("question-of-nobody")
