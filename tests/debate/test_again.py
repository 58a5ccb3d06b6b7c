"""Before and after: the same question asked again, and what is told of who moved."""

import pytest

from server.debate.poll import PollKind, PollState, Terms
from server.debate.refusals import Refusal
from server.screens.results import result

from .people import A_MINUTE_MS, Evening, Moderator, Spectator, refused


@pytest.fixture
def before(chloe: Moderator) -> str:
    return chloe.makes_poll(kind=PollKind.YES_NO)


def _again(chloe: Moderator, before: str) -> str:
    return chloe.makes_poll(kind=PollKind.YES_NO, terms=Terms(again=before))


def _vote(evening: Evening, poll: str, answers: list[str]) -> None:
    """One person each, the same in both polls: before and after are one series."""
    series = evening.poll(poll).terms.again or poll
    for number, answer in enumerate(answers):
        person = Spectator(evening, f"p{number}")
        if answer:
            person.votes(poll, answer, series=series)


def _asked_twice(evening: Evening, chloe: Moderator, before: str, first: list[str], second: list[str]) -> str:
    chloe.opens(before)
    _vote(evening, before, first)
    chloe.closes(before)
    after = _again(chloe, before)
    chloe.opens(after)
    _vote(evening, after, second)
    chloe.closes(after)
    return after


def test_who_stayed_moved_came_and_left_is_told_apart(evening: Evening, chloe: Moderator, before: str) -> None:
    first = ["yes"] * 30 + ["no"] * 30 + [""] * 12 + ["yes"] * 6 + ["no"] * 6
    second = ["yes"] * 20 + ["no"] * 10 + ["no"] * 20 + ["yes"] * 10 + ["yes"] * 6 + ["no"] * 6 + [""] * 12
    after = _asked_twice(evening, chloe, before, first, second)

    told = result(evening.debate, evening.poll(after))["flow"]
    assert (told["stayed"], told["moved"], told["new"], told["left"]) == (40, 20, 12, 12)
    moved = {(band["from"], band["to"]): band["count"] for band in told["bands"]}
    assert moved == {("yes", "yes"): 20, ("yes", "no"): 10, ("no", "no"): 20, ("no", "yes"): 10}
    assert [row["net"] for row in told["rows"]] == [0, 0]


def test_of_few_people_only_the_tallies_are_told(evening: Evening, chloe: Moderator, before: str) -> None:
    after = _asked_twice(evening, chloe, before, ["yes", "yes", "no"], ["yes", "no", "no"])

    told = result(evening.debate, evening.poll(after))["flow"]
    assert told["few"]
    assert "bands" not in told and "stayed" not in told


def test_nothing_crossed_is_told_while_people_vote(evening: Evening, chloe: Moderator, before: str) -> None:
    after = _asked_twice(evening, chloe, before, ["yes"] * 40, ["yes"] * 20 + ["no"] * 20)
    assert "flow" in result(evening.debate, evening.poll(after))

    chloe.undoes()
    assert evening.round(after).state is PollState.OPEN
    assert "flow" not in result(evening.debate, evening.poll(after))


def test_it_is_not_asked_again_before_it_was_asked(evening: Evening, chloe: Moderator, before: str) -> None:
    after = _again(chloe, before)
    with refused(Refusal.NOT_ASKED_BEFORE):
        chloe.opens(after)
    chloe.opens(before)
    _vote(evening, before, ["yes"])
    chloe.closes(before)

    chloe.opens(after)
    assert evening.round(after).against == 1


def test_only_the_same_question_is_asked_again(evening: Evening, chloe: Moderator, before: str) -> None:
    for kind, options, again in (
        (PollKind.SINGLE, ("a", "b"), before),
        (PollKind.YES_NO, (), "no-such-poll"),
    ):
        with refused(Refusal.INCOMPLETE_POLL):
            chloe.makes_poll(*options, kind=kind, terms=Terms(again=again))
    third = _again(chloe, before)
    with refused(Refusal.INCOMPLETE_POLL):
        _again(chloe, third)


def test_once_the_movement_was_seen_the_first_round_is_final_too(
    evening: Evening, chloe: Moderator, before: str
) -> None:
    after = _asked_twice(evening, chloe, before, ["yes"] * 40, ["yes"] * 20 + ["no"] * 20)
    chloe.sets_aside(before, 1)
    evening.wait(A_MINUTE_MS)
    chloe.reveals(after, "wall")

    with refused(Refusal.RESULT_REVEALED):
        chloe.sets_aside(before, 2)


def test_groups_are_answered_where_a_poll_asks_for_them(evening: Evening, chloe: Moderator, bob: Spectator) -> None:
    plain, asking = (chloe.makes_poll(kind=PollKind.YES_NO, terms=Terms(by_group=asks)) for asks in (False, True))
    chloe.opens(plain)
    with refused(Refusal.WRONG_CHOICES):
        bob.votes(plain, "yes", group="student")
    bob.votes(plain, "yes")
    chloe.closes(plain)
    chloe.opens(asking)
    with refused(Refusal.WRONG_CHOICES):
        bob.votes(asking, "yes", group="astronaut")
    for number in range(20):
        answer, group = ("yes", "no")[number % 2], ("student", "public")[number // 10]
        Spectator(evening, f"p{number}").votes(asking, answer, group=group)
    chloe.closes(asking)

    told = result(evening.debate, evening.poll(asking))["by_group"]
    assert [(row["group"], row["count"]) for row in told["rows"]] == [("public", 10), ("student", 10)]


def test_a_group_that_is_too_small_hides_all(evening: Evening, chloe: Moderator, bob: Spectator) -> None:
    asking = chloe.makes_poll(kind=PollKind.YES_NO, terms=Terms(by_group=True))
    chloe.opens(asking)
    for number in range(11):
        Spectator(evening, f"p{number}").votes(asking, "yes", group="student" if number < 10 else "public")
    chloe.closes(asking)

    assert result(evening.debate, evening.poll(asking))["by_group"] == {"few": True}
