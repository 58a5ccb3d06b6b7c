"""Polls: made on the spot, opened one at a time, closed for good, begun again."""

import pytest

from server import limits
from server.debate.poll import ABSTAIN, PollKind, PollState
from server.debate.refusals import Refusal
from server.debate.scenes import SceneKind
from server.debate.wording import Text

from .people import Evening, Moderator, Spectator, refused


def test_a_poll_is_made_ready(evening: Evening, chloe: Moderator) -> None:
    poll = evening.poll(chloe.makes_poll("a", "b"))

    assert [option.id for option in poll.options] == ["a", "b", ABSTAIN]
    assert (poll.round.number, poll.round.state, poll.max_choices) == (1, PollState.DRAFT, 1)


def test_a_yes_no_brings_its_own_answers(evening: Evening, chloe: Moderator) -> None:
    poll = evening.poll(chloe.makes_poll(kind=PollKind.YES_NO, abstain=False))

    assert [option.id for option in poll.options] == ["yes", "no"]
    assert all(option.label.fr and option.label.en for option in poll.options)


def test_only_a_multiple_poll_takes_several_choices(evening: Evening, chloe: Moderator) -> None:
    assert evening.poll(chloe.makes_poll("a", "b", "c", kind=PollKind.MULTIPLE, max_choices=2)).max_choices == 2
    assert evening.poll(chloe.makes_poll("a", "b", "c", kind=PollKind.SINGLE, max_choices=2)).max_choices == 1


def test_polls_stand_in_the_order_they_were_made(evening: Evening, chloe: Moderator) -> None:
    made = [evening.poll(chloe.makes_poll()).order for _ in range(3)]

    assert made == [1, 2, 3]


def test_a_poll_made_twice_is_one_poll(evening: Evening, chloe: Moderator) -> None:
    chloe.makes_poll()

    assert evening.repeat() == []
    assert len(evening.debate.polls) == 1


@pytest.mark.parametrize(
    ("options", "fields"),
    [
        (("a",), {}),
        (("a", "a"), {}),
        (("a", "b", ABSTAIN), {}),
        (("a", "b", ABSTAIN), {"abstain": False}),
        (("a", "b"), {"kind": PollKind.MULTIPLE, "max_choices": 3}),
        (("a", "b"), {"title": Text()}),
        (("a", ""), {}),
    ],
    ids=["one answer", "twins", "two abstentions", "a hidden abstention", "more choices", "no title", "no label"],
)
def test_a_poll_nobody_could_answer_is_not_made(
    evening: Evening, chloe: Moderator, options: tuple[str, ...], fields: dict[str, object]
) -> None:
    chloe.makes_poll("a", "b", kind=PollKind.MULTIPLE, max_choices=2)

    with refused(Refusal.INCOMPLETE_POLL):
        chloe.makes_poll(*options, **fields)
    assert len(evening.debate.polls) == 1


def test_one_language_is_enough_to_ask(evening: Evening, chloe: Moderator) -> None:
    poll = chloe.makes_poll(title=Text(fr="Qui a compté ?"))

    assert evening.poll(poll).title == Text(fr="Qui a compté ?")


def test_an_evening_holds_so_many_polls_and_no_more(chloe: Moderator) -> None:
    for _ in range(limits.POLLS_MAX):
        chloe.makes_poll()

    with refused(Refusal.TOO_MANY_POLLS):
        chloe.makes_poll()


def test_opening_a_poll_shows_it(evening: Evening, chloe: Moderator, ready: str) -> None:
    chloe.opens(ready)

    assert evening.debate.open_poll is evening.poll(ready)
    assert evening.on_the_wall == (SceneKind.POLL, ready)


def test_opening_a_poll_that_is_shown_changes_only_the_poll(chloe: Moderator, ready: str) -> None:
    chloe.shows(SceneKind.POLL, ready)

    assert len(chloe.opens(ready)) == 1


def test_opening_a_poll_takes_the_wall_from_another(evening: Evening, chloe: Moderator, ready: str) -> None:
    chloe.shows(SceneKind.POLL, chloe.makes_poll())

    chloe.opens(ready)

    assert evening.on_the_wall == (SceneKind.POLL, ready)


def test_one_poll_is_open_at_a_time(evening: Evening, chloe: Moderator, ready: str) -> None:
    other = chloe.makes_poll()
    chloe.opens(other)

    with refused(Refusal.ANOTHER_POLL_OPEN):
        chloe.opens(ready)
    chloe.closes(other)
    chloe.opens(ready)
    assert evening.debate.open_poll is evening.poll(ready)


def test_two_moderators_open_and_close_the_same_poll_once(chloe: Moderator, david: Moderator, ready: str) -> None:
    chloe.opens(ready)
    assert david.opens(ready) == []

    david.closes(ready)
    assert chloe.closes(ready) == []


def test_a_closed_poll_does_not_open_again(chloe: Moderator, voting: str) -> None:
    chloe.closes(voting)

    with refused(Refusal.VOTING_CLOSED):
        chloe.opens(voting)
    chloe.resets(voting)
    chloe.opens(voting)


def test_a_poll_that_was_not_opened_is_not_closed(chloe: Moderator, ready: str) -> None:
    with refused(Refusal.VOTING_NOT_OPEN):
        chloe.closes(ready)
    chloe.opens(ready)
    chloe.closes(ready)


@pytest.mark.parametrize("deed", ["opens", "closes", "reveals", "resets"])
def test_a_poll_that_does_not_exist_is_not_driven(chloe: Moderator, ready: str, deed: str) -> None:
    with refused(Refusal.UNKNOWN_POLL):
        getattr(chloe, deed)("poll-of-nobody")
    for premise in ("opens", "reveals", "closes", "resets"):
        assert getattr(chloe, premise)(ready)


def test_a_new_round_is_empty_and_ready_and_the_old_one_stays(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str
) -> None:
    bob.votes(voting, "a")
    chloe.closes(voting)
    chloe.reveals(voting)

    chloe.resets(voting)

    old, new = evening.poll(voting).rounds
    assert {voter: ballot.choices for voter, ballot in old.ballots.items()} == {bob.in_poll(voting): ("a",)}
    assert (new.number, new.state, new.ballots, new.on_wall, new.seen) == (2, PollState.DRAFT, {}, False, False)


def test_a_new_round_closes_the_one_that_was_open(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.resets(voting)

    assert [past.state for past in evening.poll(voting).rounds] == [PollState.CLOSED, PollState.DRAFT]


def test_a_round_that_is_ready_is_not_begun_again(evening: Evening, chloe: Moderator, ready: str) -> None:
    assert chloe.resets(ready) == []
    assert evening.round(ready).number == 1


def test_two_moderators_begin_one_new_round(evening: Evening, chloe: Moderator, david: Moderator, voting: str) -> None:
    chloe.resets(voting, turn=1)

    assert david.resets(voting, turn=1) == []
    assert evening.round(voting).number == 2


@pytest.mark.parametrize("deed", ["opens", "closes", "reveals"])
def test_a_moderator_who_looks_at_an_older_round_is_told(chloe: Moderator, voting: str, deed: str) -> None:
    chloe.resets(voting)
    for premise in ("opens", "reveals", "closes"):
        assert getattr(chloe, premise)(voting, turn=2)

    with refused(Refusal.CHANGED_SINCE):
        getattr(chloe, deed)(voting, turn=1)


def test_a_new_round_of_an_older_round_is_not_begun(chloe: Moderator, voting: str) -> None:
    chloe.resets(voting)
    chloe.opens(voting)

    with refused(Refusal.CHANGED_SINCE):
        chloe.resets(voting, turn=1)
    chloe.resets(voting, turn=2)
    with refused(Refusal.CHANGED_SINCE):
        chloe.resets(voting, turn=1)
