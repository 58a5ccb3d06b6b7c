"""The audience award: the weighted mean, ties, films that too few rated, and the seal until the award is given."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.debate.poll import PollKind, Terms
from server.debate.prizes import ranked
from server.debate.refusals import Refusal
from server.screens.results import result

from .people import Evening, Moderator, Spectator, refused

tallies = st.dictionaries(st.integers(1, 5), st.integers(1, 40), max_size=5)
programmes = st.dictionaries(st.sampled_from(["one", "two", "three", "four"]), tallies, min_size=1)


def test_the_weighted_mean_is_that_of_the_terms() -> None:
    first, second = ranked({"loved": {5: 2}, "liked": {4: 98}}, weight=10, turnout_min=1)
    common = Fraction(5 * 2 + 4 * 98, 100)

    assert (first.film, first.mean) == ("loved", 5)
    assert first.weighted == (2 * 5 + 10 * common) / 12
    assert second.weighted == (98 * 4 + 10 * common) / 108


def test_few_friends_do_not_make_an_award() -> None:
    three_friends = {"friends": {5: 3}, "loved": {5: 70, 4: 50}, "disliked": {2: 100}}

    assert ranked(three_friends, weight=0, turnout_min=1)[0].film == "friends"
    assert ranked(three_friends, weight=30, turnout_min=1)[0].film == "loved"


def test_a_film_that_too_few_rated_has_no_place() -> None:
    placed, without = ranked({"seen": {3: 20}, "unseen": {5: 4}}, weight=0, turnout_min=5)

    assert (placed.film, placed.place) == ("seen", 1)
    assert (without.film, without.place, without.count) == ("unseen", 0, 4)


def test_a_tie_is_told_and_the_next_place_is_left_out() -> None:
    films = ranked({"a": {4: 10}, "b": {4: 10}, "c": {3: 10}}, weight=5, turnout_min=1)

    assert [(film.film, film.place, film.tied) for film in films] == [("a", 1, True), ("b", 1, True), ("c", 3, False)]


def test_of_nobody_there_is_no_award() -> None:
    assert [film.place for film in ranked({"a": {}, "b": {}}, weight=5, turnout_min=0)] == [0, 0]


@given(programmes, st.integers(0, 50))
def test_one_good_rating_more_never_lowers_a_film(ratings: dict[str, dict[int, int]], weight: int) -> None:
    film = next(iter(ratings))
    better = {**ratings, film: {**ratings[film], 5: ratings[film].get(5, 0) + 1}}
    place = {placed.film: placed for placed in ranked(ratings, weight, 1)}
    after = {placed.film: placed for placed in ranked(better, weight, 1)}

    if place[film].weighted is not None:
        assert after[film].weighted is not None and after[film].weighted >= place[film].weighted


@given(programmes)
def test_without_a_weight_it_is_the_plain_mean(ratings: dict[str, dict[int, int]]) -> None:
    for film in ranked(ratings, weight=0, turnout_min=1):
        assert film.weighted == film.mean


@given(programmes, st.integers(0, 50), st.integers(0, 60))
def test_every_film_is_there_once_and_places_follow_the_means(
    ratings: dict[str, dict[int, int]], weight: int, turnout_min: int
) -> None:
    films = ranked(ratings, weight, turnout_min)

    assert sorted(film.film for film in films) == sorted(ratings)
    placed = [film for film in films if film.place]
    assert [film.place for film in placed] == sorted(film.place for film in placed)
    for better, worse in pairwise(placed):
        assert (better.weighted == worse.weighted) is (better.place == worse.place)


@pytest.fixture
def films(chloe: Moderator) -> tuple[str, str]:
    one, two = (
        chloe.makes_poll(kind=PollKind.SCALE, terms=Terms(steps=5, film=film)) for film in ("film-one", "film-two")
    )
    return one, two


def _award(chloe: Moderator, films: tuple[str, ...]) -> str:
    return chloe.makes_poll(kind=PollKind.PRIZE, abstain=False, terms=Terms(of=films, weight=2, turnout_min=1))


def _rated(chloe: Moderator, poll: str, bob: Spectator, step: int) -> None:
    chloe.opens(poll)
    bob.votes(poll, points=(step,))
    chloe.closes(poll)


def test_a_rating_is_shown_nowhere_before_the_award(
    evening: Evening, chloe: Moderator, bob: Spectator, films: tuple[str, str]
) -> None:
    award = _award(chloe, films)
    _rated(chloe, films[0], bob, 5)
    with refused(Refusal.SEALED_UNTIL_AWARD):
        chloe.reveals(films[0], "wall")
    with refused(Refusal.VOTING_STILL_OPEN):
        chloe.reveals(award, "wall")

    _rated(chloe, films[1], bob, 3)
    chloe.reveals(award, "wall")
    chloe.reveals(films[0], "wall")
    rows = result(evening.debate, evening.poll(award))["prize"]["rows"]
    assert [(row["film"], row["place"], row["score"]) for row in rows] == [("film-one", 1, 4.33), ("film-two", 2, 3.67)]


def test_after_the_award_nothing_in_it_changes(
    evening: Evening, chloe: Moderator, bob: Spectator, films: tuple[str, str]
) -> None:
    award = _award(chloe, films)
    for film in films:
        _rated(chloe, film, bob, 4)
    chloe.resets(films[0])
    _rated(chloe, films[0], bob, 2)
    chloe.reveals(award, "phones")

    with refused(Refusal.RESULT_REVEALED):
        chloe.resets(films[0])
    with refused(Refusal.RESULT_REVEALED):
        chloe.sets_aside(films[1], 1)


def test_an_award_is_made_of_films_on_one_scale(chloe: Moderator, films: tuple[str, str], ready: str) -> None:
    longer = chloe.makes_poll(kind=PollKind.SCALE, terms=Terms(steps=10, film="film-three"))
    twice = chloe.makes_poll(kind=PollKind.SCALE, terms=Terms(steps=5, film="film-one"))
    for wrong in ((ready,), (*films, longer), (*films, twice), ("no-such-poll",)):
        with refused(Refusal.INCOMPLETE_POLL):
            _award(chloe, wrong)
    assert _award(chloe, films)


def test_a_calibration_waits_for_the_answers(evening: Evening, chloe: Moderator) -> None:
    series = [chloe.makes_poll(kind=PollKind.REAL_OR_GENERATED, terms=Terms(right=("real",))) for _ in range(2)]
    summary = chloe.makes_poll(kind=PollKind.CALIBRATION, abstain=False, terms=Terms(of=tuple(series)))
    for poll in series:
        chloe.opens(poll)
        for number in range(10):
            answer, sure = ("real", 80) if number < 6 else ("generated", 60)
            Spectator(evening, f"p{number}").votes(poll, answer, points=(sure,))
        chloe.closes(poll)
    with refused(Refusal.NOT_ANSWERED_YET):
        chloe.reveals(summary, "wall")

    for poll in series:
        chloe.reveals(poll, "answer")
    chloe.reveals(summary, "wall")
    drawn = result(evening.debate, evening.poll(summary))["calibration"]
    assert (drawn["right"], drawn["sure"], drawn["count"]) == (60, 72, 20)
    assert [(dot["sure"], dot["right"], dot["count"]) for dot in drawn["dots"]] == [(60, 0, 8), (80, 100, 12)]
