"""What moderators add to a vote in the room: a countdown, raised hands, a turnout that is not told."""

from server.debate.poll import ABSTAIN, PollKind, Terms
from server.debate.refusals import Refusal
from server.screens import console, phone, wall
from server.screens.hall import Hall, People
from server.screens.results import result

from .people import Evening, Moderator, Spectator, refused

A_MINUTE = 60_000
HALL = Hall(People(phones=40))


def test_a_countdown_runs_stands_still_and_goes_on(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.counts_down(voting, A_MINUTE)
    assert evening.round(voting).ends_at == evening.now + A_MINUTE

    chloe.counts_down(voting, 20_000, running=False)
    assert (evening.round(voting).ends_at, evening.round(voting).left_ms) == (0, 20_000)
    chloe.counts_down(voting, 50_000)
    assert evening.round(voting).ends_at == evening.now + 50_000
    chloe.undoes()
    assert (evening.round(voting).ends_at, evening.round(voting).left_ms) == (0, 20_000)


def test_nothing_is_counted_down_once_the_vote_is_closed(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.counts_down(voting, A_MINUTE)
    chloe.closes(voting)

    assert evening.round(voting).ends_at == 0
    with refused(Refusal.VOTING_NOT_OPEN):
        chloe.counts_down(voting, A_MINUTE)


def test_a_hidden_turnout_is_told_at_the_console_alone(
    evening: Evening, chloe: Moderator, bob: Spectator, voting: str
) -> None:
    bob.votes(voting, "a")
    assert wall.compose(evening.debate, HALL)["wall_poll"]["now"]["turnout"] == 1

    chloe.hides_turnout(voting)
    for shown in (wall.compose(evening.debate, HALL)["wall_poll"], phone.compose(evening.debate, HALL)["poll"]):
        assert not {"turnout", "present", "aside"} & shown["now"].keys()
    assert console.compose(evening.debate, HALL)["polls"][voting]["turnout"] == 1

    chloe.undoes()
    assert wall.compose(evening.debate, HALL)["wall_poll"]["now"]["turnout"] == 1


def test_with_the_turnout_hidden_nobody_is_told_that_somebody_voted(
    evening: Evening, chloe: Moderator, bob: Spectator, voting: str
) -> None:
    chloe.hides_turnout(voting)
    before = wall.compose(evening.debate, HALL), phone.compose(evening.debate, HALL)
    bob.votes(voting, "a")

    assert (wall.compose(evening.debate, HALL), phone.compose(evening.debate, HALL)) == before


def test_raised_hands_stand_apart_and_are_no_ballots(
    evening: Evening, chloe: Moderator, bob: Spectator, voting: str
) -> None:
    bob.votes(voting, "a")
    chloe.counts_hands(voting, "a", 1)
    chloe.counts_hands(voting, "b", 3)
    chloe.reveals(voting)

    bars = {bar["id"]: bar for bar in result(evening.debate, evening.poll(voting))["bars"]}
    assert (evening.round(voting).turnout, bars["a"]["count"], bars["a"]["percent"]) == (1, 1, 100)
    assert [(bars[o]["hands"], bars[o]["length"], bars[o]["hands_length"]) for o in "ab"] == [(1, 20, 20), (3, 0, 60)]
    assert bars["b"]["lead"] and not bars["a"]["lead"] and bars[ABSTAIN]["hands"] == 0


def test_hands_are_final_once_a_result_was_seen(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.counts_hands(voting, "a", 3)
    chloe.undoes()
    assert evening.round(voting).hands == {}
    chloe.counts_hands(voting, "a", 4)
    chloe.reveals(voting)
    with refused(Refusal.RESULT_REVEALED):
        chloe.counts_hands(voting, "a", 5)


def test_hands_are_counted_for_options_there_are(chloe: Moderator, voting: str) -> None:
    with refused(Refusal.WRONG_CHOICES):
        chloe.counts_hands(voting, "z", 3)
    chloe.counts_hands(voting, "a", 3)
    chloe.closes(voting)
    scale = chloe.makes_poll(kind=PollKind.SCALE, terms=Terms(steps=5))
    chloe.opens(scale)
    with refused(Refusal.WRONG_CHOICES):
        chloe.counts_hands(scale, "a", 3)
