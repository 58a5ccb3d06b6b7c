"""Sealed: nobody can be found any more, so nobody can act as someone any more."""

import pytest

from server.debate.events import Sealed
from server.debate.refusals import Refusal
from server.debate.scenes import Phase

from .people import A_MINUTE_MS, Evening, Moderator, Spectator, refused


@pytest.fixture
def seal(evening: Evening, chloe: Moderator) -> None:
    """Ten minutes after the end."""
    chloe.begins(Phase.CLOSED)
    evening.wait(10 * A_MINUTE_MS)
    evening.happen(Sealed())


def test_a_sealed_seance_takes_no_question(alice: Spectator, seal: None) -> None:
    with refused(Refusal.SEALED):
        alice.asks()


def test_a_sealed_seance_takes_no_support(bob: Spectator, published: str, seal: None) -> None:
    with refused(Refusal.SEALED):
        bob.supports(published)


def test_a_sealed_seance_takes_no_ballot(bob: Spectator, voting: str, seal: None) -> None:
    with refused(Refusal.SEALED):
        bob.votes(voting, "a")


def test_a_sealed_seance_opens_no_poll(chloe: Moderator, ready: str, seal: None) -> None:
    with refused(Refusal.SEALED):
        chloe.opens(ready)


def test_a_sealed_seance_stays_at_its_end(evening: Evening, chloe: Moderator, seal: None) -> None:
    with refused(Refusal.SEALED):
        chloe.begins(Phase.DEBATE)
    assert evening.debate.phase is Phase.CLOSED


def test_what_was_said_before_the_seal_is_what_it_forbids(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str, voting: str
) -> None:
    bob.asks()
    bob.supports(published)
    bob.votes(voting, "a")
    chloe.begins(Phase.CLOSED)
    chloe.begins(Phase.DEBATE)
    chloe.opens(chloe.makes_poll())
    evening.happen(Sealed())

    assert bob.supports(published, seq=0) == [], "a repeat of what was taken is still answered ok"


def test_a_result_is_still_shown_once_sealed(evening: Evening, chloe: Moderator, voting: str, seal: None) -> None:
    chloe.reveals(voting)

    assert evening.round(voting).on_wall
