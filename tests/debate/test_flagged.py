"""A word of the list holds a question; it neither blocks it nor tells on it."""

from server.debate.evolve import evolve
from server.debate.model import Debate, QuestionState

from .people import Evening, Moderator, Spectator

MENDED = "Pourquoi ce silence, à la toute fin ?"


def test_a_flagged_question_waits_even_when_nobody_reads_first(
    evening: Evening, alice: Spectator, chloe: Moderator
) -> None:
    chloe.reads_first(False)
    assert evening.question(alice.asks()).state is QuestionState.LISTED

    evening.flagged_by = "zut"
    held = evening.question(alice.asks())

    assert (held.state, held.flagged, held.flagged_by, held.listed_at) == (QuestionState.PENDING, True, "zut", 0)


def test_its_author_is_told_what_any_author_is_told(evening: Evening, alice: Spectator) -> None:
    alice.asks()
    usual = evening.answer

    evening.flagged_by = "zut"
    alice.asks()

    assert evening.answer.keys() == usual.keys()
    assert evening.answer["state"] == usual["state"] == "pending"


def test_a_moderator_who_read_it_publishes_it_like_any_other(
    evening: Evening, alice: Spectator, chloe: Moderator
) -> None:
    evening.flagged_by = "zut"
    held = alice.asks()

    chloe.publishes(held)

    assert evening.question(held).state is QuestionState.LISTED
    assert evening.question(held).flagged, "the mark stays, for the colleague who looks again"


def test_an_edit_is_looked_at_again_and_holds_nothing(evening: Evening, chloe: Moderator, published: str) -> None:
    evening.flagged_by = "zut"
    chloe.edits(published, MENDED)
    edited = evening.question(published)
    assert (edited.state, edited.flagged_by) == (QuestionState.LISTED, "zut")

    evening.flagged_by = ""
    chloe.edits(published, "Pourquoi ce silence à la fin ?")

    assert (edited.flagged, edited.flagged_by) == (False, "")


def test_undoing_an_edit_brings_the_mark_back(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    evening.flagged_by = "zut"
    held = alice.asks()
    evening.flagged_by = ""
    chloe.edits(held, MENDED)
    assert not evening.question(held).flagged

    chloe.undoes()

    assert (evening.question(held).flagged, evening.question(held).flagged_by) == (True, "zut")


def test_replay_needs_no_list(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    evening.flagged_by = "zut"
    held = alice.asks()
    chloe.edits(held, MENDED)
    again = Debate()

    for entry in evening.journal:
        evolve(again, entry)

    assert again.questions == evening.debate.questions
