"""When undoing comes too late, or something was built on what it would take away."""

import pytest

from server import limits
from server.debate.commands import Undo
from server.debate.decide import decide
from server.debate.events import Sealed
from server.debate.model import QuestionState
from server.debate.moment import Moment
from server.debate.refusals import Refusal
from server.debate.scenes import Phase, SceneKind

from .people import Evening, Moderator, Spectator, refused

MENDED = "Pourquoi ce silence, à la toute fin ?"


def test_who_has_a_part_undoes_their_part_and_no_other(evening: Evening, chloe: Moderator, david: Moderator) -> None:
    chloe.cuts_to_black()
    act = evening.last_act
    undo = Undo(act="act-david-9999", seq=9_999, undoes=act)

    with refused(Refusal.NOT_YOUR_PART):
        decide(evening.debate, undo, Moment(david.name, evening.now, speaks=frozenset({"ask_on_paper", "undo"})))
    assert decide(evening.debate, undo, Moment(david.name, evening.now, speaks=frozenset({"set_black", "undo"})))


def test_after_ten_seconds_it_is_too_late(evening: Evening, chloe: Moderator) -> None:
    chloe.cuts_to_black()
    evening.wait(limits.UNDO_WINDOW_MS)

    with refused(Refusal.UNDO_TOO_LATE):
        chloe.undoes()
    assert evening.debate.black


def test_what_nobody_did_is_not_undone(evening: Evening, chloe: Moderator) -> None:
    chloe.cuts_to_black()

    with refused(Refusal.NOTHING_TO_UNDO):
        chloe.undoes("act-of-nobody")
    chloe.undoes()


def test_an_undo_is_not_undone(evening: Evening, chloe: Moderator) -> None:
    chloe.cuts_to_black()
    chloe.undoes()
    undoing = evening.journal[-1].act

    with refused(Refusal.NOTHING_TO_UNDO):
        chloe.undoes(undoing)


@pytest.mark.parametrize("state", [QuestionState.PENDING, QuestionState.DISMISSED, QuestionState.ANSWERED])
def test_a_question_placed_again_since_stays_there(
    evening: Evening, chloe: Moderator, david: Moderator, published: str, state: QuestionState
) -> None:
    publishing = evening.last_act
    david.places(published, state)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(publishing)
    david.undoes()
    chloe.undoes(publishing)


def test_a_question_that_came_back_to_the_same_place_was_changed_all_the_same(
    evening: Evening, chloe: Moderator, david: Moderator, published: str
) -> None:
    chloe.dismisses(published)
    dismissing = evening.last_act
    david.restores(published)
    david.dismisses(published, "Déjà posée")

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(dismissing)


def test_a_question_its_author_withdrew_stays_withdrawn(
    evening: Evening, alice: Spectator, chloe: Moderator, published: str
) -> None:
    alice.withdraws(published)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes()


def test_an_edit_that_was_edited_since_stays(
    evening: Evening, chloe: Moderator, david: Moderator, published: str
) -> None:
    chloe.edits(published, MENDED)
    edit = evening.last_act
    david.edits(published, "Autre chose, dit autrement")

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(edit)


def test_words_that_were_mended_before_publishing_do_not_come_back_unread(
    evening: Evening, alice: Spectator, chloe: Moderator
) -> None:
    question = alice.asks("Une insulte de dix signes")
    chloe.edits(question, MENDED)
    edit = evening.last_act
    chloe.publishes(question)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(edit)
    chloe.undoes()
    chloe.undoes(edit)
    assert not evening.question(question).public


def test_the_wall_does_not_go_back_to_a_question_reworded_meanwhile(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    chloe.shows_question(published)
    chloe.shows(SceneKind.PAUSE)
    pause = evening.last_act
    chloe.edits(bob.asks(), MENDED)
    chloe.edits(published, MENDED)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(pause)
    chloe.undoes()
    chloe.undoes(pause)
    assert evening.on_the_wall == (SceneKind.QUESTION, published)


def test_the_wall_does_not_go_back_to_a_question_dismissed_meanwhile(
    evening: Evening, chloe: Moderator, published: str
) -> None:
    chloe.shows_question(published)
    chloe.shows(SceneKind.PAUSE)
    pause = evening.last_act
    chloe.dismisses(published)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(pause)


def test_the_wall_does_not_go_back_to_a_poll_that_is_no_more(evening: Evening, chloe: Moderator, ready: str) -> None:
    making = evening.last_act
    chloe.shows(SceneKind.POLL, ready)
    chloe.shows(SceneKind.PAUSE)
    pause = evening.last_act
    chloe.undoes(making)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(pause)
    assert evening.debate.polls == {}


def test_another_scene_since_stays(evening: Evening, chloe: Moderator, david: Moderator, published: str) -> None:
    chloe.shows_question(published)
    showing = evening.last_act
    david.shows(SceneKind.PAUSE)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(showing)
    david.undoes()
    chloe.undoes(showing)


def test_a_star_set_otherwise_since_stays(evening: Evening, chloe: Moderator, david: Moderator, published: str) -> None:
    chloe.stars(published)
    starring = evening.last_act
    david.stars(published, on=False)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(starring)


@pytest.mark.parametrize("deed", ["cuts_to_black", "freezes", "goes_live"])
def test_a_switch_set_otherwise_since_stays(evening: Evening, chloe: Moderator, david: Moderator, deed: str) -> None:
    getattr(chloe, deed)()
    act = evening.last_act
    getattr(david, deed)(on=False)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(act)
    david.undoes()
    chloe.undoes(act)


def test_reading_first_set_otherwise_since_stays(evening: Evening, chloe: Moderator, david: Moderator) -> None:
    chloe.reads_first(False)
    act = evening.last_act
    david.reads_first(True)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(act)


def test_another_phase_since_stays(evening: Evening, chloe: Moderator, david: Moderator) -> None:
    chloe.begins(Phase.FILM)
    act = evening.last_act
    david.begins(Phase.DOORS)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(act)


def test_another_phase_since_stays_even_if_the_wall_had_nothing_to_change(
    evening: Evening, chloe: Moderator, david: Moderator
) -> None:
    chloe.begins(Phase.FILM)
    chloe.shows(SceneKind.JOIN)
    assert len(chloe.begins(Phase.DOORS)) == 1
    act = evening.last_act
    david.begins(Phase.DEBATE)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(act)


def test_the_end_of_a_sealed_seance_stays(evening: Evening, chloe: Moderator) -> None:
    chloe.begins(Phase.CLOSED)
    evening.happen(Sealed())

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes()


def test_an_undo_does_not_light_the_wall_up_during_a_film(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.shows_question(published)
    chloe.shows(SceneKind.PAUSE)
    pause = evening.last_act
    chloe.begins(Phase.FILM)
    chloe.shows(SceneKind.PAUSE)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(pause)
    assert evening.on_the_wall == (SceneKind.PAUSE, "")
