"""Revealing: two switches, one for the wall and one for the phones; and then the result never changes."""

import pytest

from server.debate.refusals import Refusal

from .people import Evening, Moderator, Spectator, refused

WHERE = ["wall", "phones"]


def test_each_switch_reveals_in_its_own_place(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.reveals(voting, "wall")
    assert (evening.round(voting).on_wall, evening.round(voting).on_phones) == (True, False)

    chloe.reveals(voting, "phones")
    chloe.reveals(voting, "wall", on=False)
    assert (evening.round(voting).on_wall, evening.round(voting).on_phones) == (False, True)


@pytest.mark.parametrize("where", WHERE)
def test_two_moderators_reveal_once(chloe: Moderator, david: Moderator, voting: str, where: str) -> None:
    chloe.reveals(voting, where)

    assert david.reveals(voting, where) == []


@pytest.mark.parametrize("where", WHERE)
def test_there_is_nothing_to_reveal_before_a_poll_opened(chloe: Moderator, ready: str, where: str) -> None:
    with refused(Refusal.VOTING_NOT_OPEN):
        chloe.reveals(ready, where)
    chloe.opens(ready)
    chloe.reveals(ready, where)


@pytest.mark.parametrize("where", WHERE)
def test_what_was_revealed_has_been_seen_even_when_hidden_again(
    evening: Evening, chloe: Moderator, voting: str, where: str
) -> None:
    assert not evening.round(voting).seen
    chloe.reveals(voting, where)
    chloe.reveals(voting, where, on=False)

    assert evening.round(voting).seen


def test_hiding_what_is_hidden_is_nothing_and_does_not_count_as_seen(
    evening: Evening, chloe: Moderator, voting: str
) -> None:
    assert chloe.reveals(voting, on=False) == []
    assert not evening.round(voting).seen


@pytest.mark.parametrize("where", WHERE)
def test_a_revealed_result_never_changes(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str, where: str
) -> None:
    bob.votes(voting, "a")
    chloe.closes(voting)
    closing = evening.last_act
    chloe.reveals(voting, where)
    final = dict(evening.poll(voting).tally)

    with refused(Refusal.VOTING_CLOSED):
        bob.votes(voting, "b")
    with refused(Refusal.VOTING_CLOSED):
        chloe.opens(voting)
    with refused(Refusal.RESULT_REVEALED):
        chloe.undoes(closing)
    assert evening.poll(voting).tally == final
