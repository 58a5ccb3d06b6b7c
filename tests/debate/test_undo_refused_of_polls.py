"""What was answered, shown or begun again is not undone."""

import pytest

from server.debate.refusals import Refusal
from server.debate.scenes import Phase, SceneKind

from .people import Evening, Moderator, refused


def test_a_revealed_result_is_not_opened_again(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.closes(voting)
    closing = evening.last_act
    chloe.undoes(closing)
    chloe.closes(voting)
    closing = evening.last_act
    chloe.reveals(voting)
    chloe.reveals(voting, on=False)

    with refused(Refusal.RESULT_REVEALED):
        chloe.undoes(closing)


def test_a_film_that_closed_a_revealed_poll_is_left_by_its_own_switch(
    evening: Evening, chloe: Moderator, voting: str
) -> None:
    chloe.reveals(voting)
    chloe.begins(Phase.FILM)

    with refused(Refusal.RESULT_REVEALED):
        chloe.undoes()
    chloe.begins(Phase.DEBATE)


@pytest.mark.parametrize("deed", ["opens", "closes"])
def test_a_poll_that_has_begun_a_round_since_is_left_alone(
    evening: Evening, chloe: Moderator, ready: str, deed: str
) -> None:
    chloe.opens(ready)
    if deed == "closes":
        chloe.closes(ready)
    act = evening.last_act
    chloe.resets(ready)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(act)
    chloe.undoes()
    chloe.undoes(act)


def test_a_closing_is_not_undone_while_another_poll_is_open(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.closes(voting)
    closing = evening.last_act
    other = chloe.makes_poll()
    chloe.opens(other)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(closing)
    chloe.closes(other)
    chloe.undoes(closing)


def test_an_opening_is_not_undone_once_closed(evening: Evening, chloe: Moderator, voting: str) -> None:
    opening = evening.last_act
    chloe.closes(voting)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(opening)


def test_a_new_round_that_was_opened_is_not_dropped(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.resets(voting)
    resetting = evening.last_act
    chloe.opens(voting)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(resetting)


def test_a_poll_that_was_opened_or_shown_is_not_unmade(evening: Evening, chloe: Moderator, ready: str) -> None:
    making = evening.last_act
    chloe.shows(SceneKind.POLL, ready)
    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(making)

    chloe.undoes()
    chloe.opens(ready)
    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(making)

    chloe.undoes()
    chloe.undoes(making)


def test_a_result_hidden_since_is_not_hidden_twice(
    evening: Evening, chloe: Moderator, david: Moderator, voting: str
) -> None:
    chloe.reveals(voting)
    revealing = evening.last_act
    david.reveals(voting, on=False)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(revealing)


def test_no_poll_opens_again_during_a_film(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.closes(voting)
    closing = evening.last_act
    chloe.begins(Phase.FILM)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(closing)
    chloe.undoes()
    chloe.undoes(closing)


@pytest.mark.parametrize("phase", [Phase.FILM, Phase.CLOSED])
def test_an_undone_phase_does_not_put_an_open_poll_into_a_film_or_after_the_end(
    evening: Evening, chloe: Moderator, ready: str, phase: Phase
) -> None:
    chloe.begins(phase)
    chloe.shows(SceneKind.JOIN)
    chloe.begins(Phase.DOORS)
    doors = evening.last_act
    chloe.opens(ready)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(doors)
    chloe.undoes()
    chloe.undoes(doors)
    assert evening.debate.phase is phase


def test_a_new_round_of_a_closed_poll_is_not_dropped_once_it_was_opened(
    evening: Evening, chloe: Moderator, voting: str
) -> None:
    chloe.closes(voting)
    chloe.resets(voting)
    resetting = evening.last_act
    chloe.opens(voting)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(resetting)
    chloe.undoes()
    chloe.undoes(resetting)
    assert evening.round(voting).number == 1


@pytest.mark.parametrize("again", [False, True], ids=["open", "begun again"])
def test_a_poll_that_was_opened_is_not_unmade_even_off_the_wall(
    evening: Evening, chloe: Moderator, ready: str, again: bool
) -> None:
    making = evening.last_act
    chloe.opens(ready)
    if again:
        chloe.resets(ready)
    chloe.shows(SceneKind.QUESTIONS)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(making)


def test_what_was_revealed_of_one_round_is_not_hidden_in_the_next(
    evening: Evening, chloe: Moderator, voting: str
) -> None:
    chloe.reveals(voting)
    revealing = evening.last_act
    chloe.resets(voting)
    chloe.opens(voting)
    chloe.reveals(voting)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(revealing)


def test_what_was_revealed_of_one_round_does_not_make_the_next_final(
    evening: Evening, chloe: Moderator, voting: str
) -> None:
    chloe.reveals(voting)
    chloe.resets(voting)
    chloe.opens(voting)
    chloe.closes(voting)

    chloe.undoes()

    assert evening.debate.open_poll is evening.poll(voting)
