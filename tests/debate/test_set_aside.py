"""Setting aside: ballots of newer devices were received, are told, and do not count."""

from itertools import permutations

import pytest

from server.debate.poll_events import BallotsSetAside
from server.debate.refusals import Refusal

from .people import A_MINUTE_MS, SEVEN_PM, Evening, Moderator, Spectator, refused
from .witness import replayed

EARLY, OPENING, LATE = SEVEN_PM - 60 * A_MINUTE_MS, SEVEN_PM, SEVEN_PM + A_MINUTE_MS


@pytest.fixture
def swarm(evening: Evening) -> list[Spectator]:
    """Three devices that appeared after the opening, in one pocket."""
    devices = [Spectator(evening, f"swarm{number}") for number in range(3)]
    for device in devices:
        device.has_a_device_since(LATE)
    return devices


@pytest.fixture
def stuffed(evening: Evening, alice: Spectator, bob: Spectator, swarm: list[Spectator], voting: str) -> str:
    """A poll that two people answered, and the swarm."""
    for person, choice in ((alice, "a"), (bob, "a")):
        person.has_a_device_since(EARLY)
        person.votes(voting, choice)
    for device in swarm:
        device.votes(voting, "b")
    return voting


def test_set_aside_they_do_not_count(evening: Evening, chloe: Moderator, stuffed: str) -> None:
    assert evening.poll(stuffed).tally == {"a": 2, "b": 3, "abstain": 0}

    chloe.sets_aside(stuffed, OPENING)

    current = evening.round(stuffed)
    assert evening.poll(stuffed).tally == {"a": 2, "b": 0, "abstain": 0}
    assert (len(current.ballots), current.turnout, current.set_aside) == (5, 2, 3)


def test_a_device_of_unknown_age_is_never_set_aside(evening: Evening, chloe: Moderator, voting: str) -> None:
    stranger = Spectator(evening, "stranger")
    newcomer = Spectator(evening, "newcomer")
    newcomer.has_a_device_since(LATE)
    for person in (stranger, newcomer):
        person.votes(voting, "a")

    chloe.sets_aside(voting, OPENING)

    assert evening.round(voting).aside == {newcomer.in_poll(voting)}


def test_a_later_ballot_of_theirs_is_received_and_stays_aside(
    evening: Evening, chloe: Moderator, swarm: list[Spectator], stuffed: str
) -> None:
    chloe.sets_aside(stuffed, OPENING)

    swarm[0].votes(stuffed, "a")

    assert evening.answer == {"poll": stuffed, "round": 1, "choices": ["a"], "aside": True}
    assert evening.poll(stuffed).tally["a"] == 2


def test_a_new_device_that_votes_afterwards_is_aside_too(evening: Evening, chloe: Moderator, stuffed: str) -> None:
    chloe.sets_aside(stuffed, OPENING)
    another, regular = Spectator(evening, "another"), Spectator(evening, "regular")
    another.has_a_device_since(LATE)
    regular.has_a_device_since(EARLY)

    for person in (another, regular):
        person.votes(stuffed, "b")

    assert evening.poll(stuffed).tally["b"] == 1
    assert evening.round(stuffed).set_aside == 4


def test_another_time_replaces_the_former_one_and_none_takes_everybody_back(
    evening: Evening, chloe: Moderator, david: Moderator, stuffed: str
) -> None:
    chloe.sets_aside(stuffed, EARLY - 1)
    assert evening.round(stuffed).set_aside == 5

    david.sets_aside(stuffed, OPENING)
    assert evening.round(stuffed).set_aside == 3

    chloe.sets_aside(stuffed, 0)
    assert evening.round(stuffed).set_aside == 0
    assert chloe.sets_aside(stuffed, 0) == []


def test_the_order_of_ballots_and_of_setting_aside_does_not_matter(
    evening: Evening, alice: Spectator, swarm: list[Spectator], chloe: Moderator
) -> None:
    alice.has_a_device_since(EARLY)
    results = []
    for order in permutations(("alice", "swarm", "aside")):
        poll = chloe.makes_poll("a", "b")
        chloe.opens(poll)
        for deed in order:
            match deed:
                case "alice":
                    alice.votes(poll, "a")
                case "swarm":
                    swarm[0].votes(poll, "b")
                case "aside":
                    chloe.sets_aside(poll, OPENING)
        results.append((evening.poll(poll).tally, evening.round(poll).set_aside))
        chloe.closes(poll)

    assert results == [({"a": 1, "b": 0, "abstain": 0}, 1)] * 6


def test_it_can_be_undone_and_ballots_that_came_meanwhile_count_again(
    evening: Evening, chloe: Moderator, david: Moderator, swarm: list[Spectator], stuffed: str
) -> None:
    chloe.sets_aside(stuffed, OPENING)
    swarm[0].votes(stuffed, "a")

    david.undoes()

    assert evening.poll(stuffed).tally == {"a": 3, "b": 2, "abstain": 0}
    assert (evening.round(stuffed).aside, evening.round(stuffed).aside_after) == (set(), 0)


def test_undone_the_former_time_is_what_newer_is_told_by(evening: Evening, chloe: Moderator, stuffed: str) -> None:
    chloe.sets_aside(stuffed, OPENING)
    chloe.sets_aside(stuffed, LATE)
    newcomer = Spectator(evening, "newcomer")
    newcomer.has_a_device_since(LATE)
    newcomer.votes(stuffed, "b")
    assert evening.round(stuffed).set_aside == 0

    chloe.undoes()

    assert evening.round(stuffed).set_aside == 4


def test_an_earlier_setting_aside_is_not_undone_from_under_a_later_one(
    evening: Evening, chloe: Moderator, stuffed: str
) -> None:
    chloe.sets_aside(stuffed, OPENING)
    first = evening.last_act
    chloe.sets_aside(stuffed, EARLY)

    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(first)
    chloe.undoes()
    chloe.undoes(first)
    assert evening.round(stuffed).set_aside == 0


def test_it_is_possible_after_the_closing_until_the_result_is_seen(
    evening: Evening, chloe: Moderator, stuffed: str
) -> None:
    chloe.closes(stuffed)
    chloe.sets_aside(stuffed, OPENING)
    assert evening.poll(stuffed).tally["b"] == 0

    chloe.reveals(stuffed)
    with refused(Refusal.RESULT_REVEALED):
        chloe.sets_aside(stuffed, 0)
    chloe.reveals(stuffed, on=False)
    with refused(Refusal.RESULT_REVEALED):
        chloe.sets_aside(stuffed, EARLY)


def test_it_is_not_undone_once_the_result_was_seen(evening: Evening, chloe: Moderator, stuffed: str) -> None:
    chloe.sets_aside(stuffed, OPENING)
    act = evening.last_act
    chloe.undoes(act)
    chloe.sets_aside(stuffed, OPENING)
    act = evening.last_act
    chloe.reveals(stuffed, "phones")

    with refused(Refusal.RESULT_REVEALED):
        chloe.undoes(act)


def test_nobody_is_set_aside_in_a_round_that_is_not_open_or_not_this_one(
    evening: Evening, chloe: Moderator, ready: str
) -> None:
    with refused(Refusal.VOTING_NOT_OPEN):
        chloe.sets_aside(ready, OPENING)
    chloe.opens(ready)
    with refused(Refusal.CHANGED_SINCE):
        chloe.sets_aside(ready, OPENING, turn=2)
    assert chloe.sets_aside(ready, OPENING) == [BallotsSetAside(ready, 1, OPENING, (), 0, ())]


def test_a_new_round_sets_nobody_aside(
    evening: Evening, chloe: Moderator, swarm: list[Spectator], stuffed: str
) -> None:
    chloe.sets_aside(stuffed, OPENING)
    chloe.resets(stuffed)
    chloe.opens(stuffed)

    swarm[0].votes(stuffed, "b")

    assert evening.poll(stuffed).tally["b"] == 1


def test_the_journal_replayed_counts_the_same(
    evening: Evening, chloe: Moderator, swarm: list[Spectator], stuffed: str
) -> None:
    chloe.sets_aside(stuffed, OPENING)
    swarm[1].votes(stuffed, "a")
    chloe.undoes()
    chloe.sets_aside(stuffed, EARLY)

    assert replayed(evening.journal) == evening.debate


def test_the_journal_never_says_when_a_device_was_made(evening: Evening, chloe: Moderator, stuffed: str) -> None:
    chloe.sets_aside(stuffed, OPENING)

    written = str(evening.journal)
    assert str(OPENING) in written, "the time that was chosen is there"
    assert str(LATE) not in written and str(EARLY) not in written
