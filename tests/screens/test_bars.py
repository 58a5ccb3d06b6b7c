"""Bars: the result as people compute it, and who leads."""

import pytest

from server.debate.poll import ABSTAIN, PollKind
from server.screens.results.choice import bars
from tests.debate.people import Evening, Moderator, Spectator


def _answered(evening: Evening, poll: str, *ballots: tuple[str, ...]) -> dict[str, tuple[int, int, bool]]:
    for number, choices in enumerate(ballots):
        Spectator(evening, f"person{number}").votes(poll, *choices)
    drawn = bars(evening.debate, evening.poll(poll))["bars"]
    return {bar["id"]: (bar["count"], bar["percent"], bar["lead"]) for bar in drawn}


def test_bars_stand_in_the_order_of_the_options_and_the_best_leads(evening: Evening, voting: str) -> None:
    shown = _answered(evening, voting, ("b",), ("b",), ("a",), (ABSTAIN,))

    assert list(shown.items()) == [("a", (1, 25, False)), ("b", (2, 50, True)), (ABSTAIN, (1, 25, False))]


def test_equals_lead_together(evening: Evening, voting: str) -> None:
    shown = _answered(evening, voting, ("a",), ("b",))

    assert [lead for _, _, lead in shown.values()] == [True, True, False]


def test_nobody_leads_when_nobody_answered(evening: Evening, voting: str) -> None:
    assert set(_answered(evening, voting).values()) == {(0, 0, False)}


@pytest.mark.parametrize(("count", "total", "percent"), [(1, 8, 13), (7, 8, 88), (1, 3, 33), (2, 3, 67), (1, 200, 1)])
def test_shares_are_rounded_half_up(evening: Evening, voting: str, count: int, total: int, percent: int) -> None:
    shown = _answered(evening, voting, *[("a",)] * count, *[("b",)] * (total - count))

    assert shown["a"] == (count, percent, count * 2 >= total)


def test_with_several_choices_a_share_is_of_those_who_answered(evening: Evening, chloe: Moderator) -> None:
    poll = chloe.makes_poll("a", "b", "c", kind=PollKind.MULTIPLE, max_choices=2)
    chloe.opens(poll)

    shown = _answered(evening, poll, ("a", "b"), ("a",))

    assert [percent for _, percent, _ in shown.values()] == [100, 50, 0, 0]
