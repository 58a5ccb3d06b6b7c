"""Ballots: one a person and a round, replaced as often as they like while the poll is open."""

import pytest

from server.debate.poll import ABSTAIN, PollKind
from server.debate.refusals import Refusal

from .people import Evening, Moderator, Spectator, refused


def test_a_ballot_is_counted(evening: Evening, bob: Spectator, voting: str) -> None:
    bob.votes(voting, "a")

    assert evening.poll(voting).tally == {"a": 1, "b": 0, ABSTAIN: 0}
    assert evening.answer == {"poll": voting, "round": 1, "choices": ["a"]}


def test_a_newer_ballot_replaces_the_former_one(evening: Evening, bob: Spectator, voting: str) -> None:
    bob.votes(voting, "a")
    bob.votes(voting, "b")

    assert evening.poll(voting).tally == {"a": 0, "b": 1, ABSTAIN: 0}


def test_an_author_votes_like_anyone_else(evening: Evening, alice: Spectator, bob: Spectator, voting: str) -> None:
    alice.asks()
    alice.votes(voting, "a")
    bob.votes(voting, ABSTAIN)

    assert sum(evening.poll(voting).tally.values()) == len(evening.round(voting).ballots) == 2


def test_a_ballot_sent_twice_is_one_ballot(evening: Evening, bob: Spectator, voting: str) -> None:
    bob.votes(voting, "a")

    assert evening.repeat() == []
    assert evening.answer == {"poll": voting, "round": 1, "choices": ["a"]}


def test_a_late_ballot_never_overrides_a_newer_one(evening: Evening, bob: Spectator, voting: str) -> None:
    bob.votes(voting, "b", seq=200)

    assert bob.votes(voting, "a", seq=199) == []
    assert evening.answer["choices"] == ["b"], "the phone is told what stands"


def test_a_ballot_sent_twice_is_answered_ok_though_the_poll_has_closed(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str
) -> None:
    bob.votes(voting, "a", seq=7)
    chloe.closes(voting)

    assert bob.votes(voting, "a", seq=7) == []
    assert evening.answer == {"poll": voting, "round": 1, "choices": ["a"]}


def test_a_ballot_sent_twice_is_answered_ok_though_a_new_round_has_begun(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str
) -> None:
    bob.votes(voting, "a", seq=7)
    chloe.resets(voting)
    chloe.opens(voting)

    assert bob.votes(voting, "a", turn=1, seq=7) == []
    assert evening.answer == {"poll": voting, "round": 1, "choices": ["a"]}
    assert evening.round(voting).ballots == {}


def test_a_ballot_of_a_new_round_is_one_ballot_too(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str
) -> None:
    bob.votes(voting, "a")
    chloe.resets(voting)
    chloe.opens(voting)
    bob.votes(voting, "b")

    assert evening.repeat() == []
    assert evening.answer == {"poll": voting, "round": 2, "choices": ["b"]}


def test_nobody_votes_before_the_poll_opens(bob: Spectator, chloe: Moderator, ready: str) -> None:
    with refused(Refusal.VOTING_NOT_OPEN):
        bob.votes(ready, "a")
    chloe.opens(ready)
    bob.votes(ready, "a")


def test_nobody_votes_after_the_poll_closed(evening: Evening, bob: Spectator, chloe: Moderator, voting: str) -> None:
    bob.votes(voting, "a")
    chloe.closes(voting)

    with refused(Refusal.VOTING_CLOSED):
        bob.votes(voting, "b")
    assert evening.poll(voting).tally["a"] == 1


@pytest.mark.parametrize("turn", [1, 3])
def test_a_ballot_of_another_round_does_not_count_in_this_one(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str, turn: int
) -> None:
    chloe.resets(voting)
    chloe.opens(voting)

    with refused(Refusal.VOTING_CLOSED):
        bob.votes(voting, "a", turn=turn)
    assert evening.round(voting).ballots == {}
    bob.votes(voting, "a", turn=2)


def test_a_late_ballot_is_told_that_its_round_is_closed_while_the_next_one_is_not_open(
    bob: Spectator, chloe: Moderator, voting: str
) -> None:
    chloe.resets(voting)

    with refused(Refusal.VOTING_CLOSED):
        bob.votes(voting, "a", turn=1)
    with refused(Refusal.VOTING_NOT_OPEN):
        bob.votes(voting, "a", turn=2)
    chloe.opens(voting)
    bob.votes(voting, "a", turn=2)


def test_a_poll_that_does_not_exist_takes_no_ballot(bob: Spectator, voting: str) -> None:
    bob.votes(voting, "a")

    with refused(Refusal.UNKNOWN_POLL):
        bob.votes("poll-of-nobody", "a", turn=1)


@pytest.mark.parametrize(
    "choices",
    [("z",), ("a", "b"), ("a", "a"), ("a", ABSTAIN), ()],
    ids=["unknown", "two", "twice the same", "an answer and an abstention", "none"],
)
def test_choices_must_fit_a_poll_with_one(bob: Spectator, voting: str, choices: tuple[str, ...]) -> None:
    bob.votes(voting, "a")
    bob.votes(voting, ABSTAIN)

    with refused(Refusal.WRONG_CHOICES):
        bob.votes(voting, *choices)


def test_a_poll_with_several_choices_takes_up_to_its_limit(evening: Evening, bob: Spectator, chloe: Moderator) -> None:
    poll = chloe.makes_poll("a", "b", "c", kind=PollKind.MULTIPLE, max_choices=2)
    chloe.opens(poll)
    bob.votes(poll, "a", "c")

    with refused(Refusal.WRONG_CHOICES):
        bob.votes(poll, "a", "b", "c")
    with refused(Refusal.WRONG_CHOICES):
        bob.votes(poll, "a", ABSTAIN)
    with refused(Refusal.WRONG_CHOICES):
        bob.votes(poll, "b", "b")
    assert evening.poll(poll).tally == {"a": 1, "b": 0, "c": 1, ABSTAIN: 0}


def test_nobody_abstains_where_it_is_not_offered(bob: Spectator, chloe: Moderator) -> None:
    poll = chloe.makes_poll(kind=PollKind.YES_NO, abstain=False)
    chloe.opens(poll)
    bob.votes(poll, "no")

    with refused(Refusal.WRONG_CHOICES):
        bob.votes(poll, ABSTAIN)
