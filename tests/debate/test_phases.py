"""Phases: one switch moves the whole house, from any phase to any other."""

from itertools import permutations

import pytest

from server.debate.conduct import SCENE_OF_PHASE
from server.debate.events import PhaseSet
from server.debate.poll import PollState
from server.debate.poll_events import RoundPlaced
from server.debate.refusals import Refusal
from server.debate.scenes import Phase

from .people import Evening, Moderator, Spectator, refused


@pytest.mark.parametrize(("former", "phase"), list(permutations(Phase, 2)))
def test_any_phase_leads_to_any_other_and_the_wall_follows(
    evening: Evening, chloe: Moderator, former: Phase, phase: Phase
) -> None:
    chloe.begins(former)

    chloe.begins(phase)

    assert evening.debate.phase is phase
    assert evening.on_the_wall == (SCENE_OF_PHASE[phase], "")


def test_the_same_phase_again_changes_nothing(chloe: Moderator, david: Moderator) -> None:
    chloe.begins(Phase.FILM)

    assert david.begins(Phase.FILM) == []


@pytest.mark.parametrize("phase", [Phase.FILM, Phase.CLOSED])
def test_a_film_and_the_end_close_the_open_poll(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str, phase: Phase
) -> None:
    bob.votes(voting, "a")

    happened = chloe.begins(phase)

    assert RoundPlaced(poll=voting, round=1, state=PollState.CLOSED, former_state=PollState.OPEN) in happened
    assert evening.round(voting).state is PollState.CLOSED
    with refused(Refusal.VOTING_CLOSED):
        bob.votes(voting, "b")


def test_opening_the_doors_again_leaves_the_open_poll_open(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.begins(Phase.DOORS)

    assert evening.debate.open_poll is evening.poll(voting)


@pytest.mark.parametrize(("phase", "why"), [(Phase.FILM, Refusal.FILM_RUNNING), (Phase.CLOSED, Refusal.EVENING_OVER)])
def test_no_poll_opens_during_a_film_or_after_the_end(chloe: Moderator, ready: str, phase: Phase, why: Refusal) -> None:
    chloe.begins(phase)

    with refused(why):
        chloe.opens(ready)
    chloe.begins(Phase.DEBATE)
    chloe.opens(ready)


def test_the_end_is_remembered_with_its_hour_and_forgotten_if_the_evening_goes_on(
    evening: Evening, chloe: Moderator
) -> None:
    chloe.begins(Phase.CLOSED)
    assert evening.debate.closed_at == evening.now

    chloe.begins(Phase.DEBATE)
    assert evening.debate.closed_at == 0


def test_an_evening_begins_at_the_doors_with_the_code_on_the_wall() -> None:
    evening = Evening()

    assert evening.debate.phase is Phase.DOORS
    assert evening.on_the_wall == (SCENE_OF_PHASE[Phase.DOORS], "")
    assert evening.debate.premoderation


def test_a_phase_without_anything_else_to_change_is_one_event(evening: Evening, chloe: Moderator) -> None:
    chloe.begins(Phase.FILM)
    chloe.shows(SCENE_OF_PHASE[Phase.DOORS])

    assert chloe.begins(Phase.DOORS) == [PhaseSet(phase=Phase.DOORS, former_phase=Phase.FILM)]


def test_a_seance_is_made_live_and_taken_off(evening: Evening, chloe: Moderator, david: Moderator) -> None:
    chloe.goes_live()
    assert evening.debate.live
    assert david.goes_live() == []

    chloe.goes_live(on=False)
    assert not evening.debate.live


def test_reading_first_is_a_switch(evening: Evening, chloe: Moderator, david: Moderator) -> None:
    chloe.reads_first(False)

    assert not evening.debate.premoderation
    assert david.reads_first(False) == []
