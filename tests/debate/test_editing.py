"""Editing: what was approved is no longer what stands."""

from server.debate.model import QuestionState
from server.debate.refusals import Refusal
from server.debate.scenes import SceneKind

from .people import Evening, Moderator, Spectator, refused

MENDED = "Pourquoi ce silence, à la toute fin ?"


def test_an_edited_question_says_so_and_remembers_what_was_asked(
    evening: Evening, chloe: Moderator, published: str
) -> None:
    asked = evening.question(published).text

    chloe.edits(published, MENDED)

    edited = evening.question(published)
    assert (edited.text, edited.asked_text, edited.edited) == (MENDED, asked, True)


def test_an_edited_question_leaves_the_wall(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.shows_question(published)

    chloe.edits(published, MENDED)

    assert evening.on_the_wall == (SceneKind.QUESTIONS, "")


def test_an_edit_elsewhere_leaves_the_wall_alone(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    chloe.shows_question(published)

    chloe.edits(bob.asks(), MENDED)

    assert evening.on_the_wall == (SceneKind.QUESTION, published)


def test_an_edit_keeps_the_question_where_it_was(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    bob.supports(published)
    chloe.edits(published, MENDED)

    assert evening.question(published).state is QuestionState.LISTED
    assert evening.question(published).supporters == {bob.in_questions}


def test_two_moderators_do_not_edit_over_each_other(
    evening: Evening, chloe: Moderator, david: Moderator, published: str
) -> None:
    read = evening.question(published).rev
    david.edits(published, MENDED, rev=read)

    with refused(Refusal.CHANGED_SINCE):
        chloe.edits(published, "Autre chose, dit autrement", rev=read)
    chloe.edits(published, "Autre chose, dit autrement")


def test_two_moderators_who_mend_alike_are_both_told_ok(
    evening: Evening, chloe: Moderator, david: Moderator, published: str
) -> None:
    read = evening.question(published).rev
    david.edits(published, MENDED, rev=read)

    assert chloe.edits(published, MENDED, rev=read) == []


def test_a_merged_question_is_not_edited(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.edits(published, MENDED)
    evening.question(published).state = QuestionState.MERGED

    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.edits(published, "Autre chose, dit autrement")


def test_a_question_that_does_not_exist_is_not_edited(chloe: Moderator, published: str) -> None:
    with refused(Refusal.UNKNOWN_QUESTION):
        chloe.edits("question-of-nobody", MENDED)
    chloe.edits(published, MENDED)
