"""The audience award: films by the weighted mean of their ratings, in whole fractions; nothing is rounded here."""

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from .measures import mean


class Placed(Struct, frozen=True):
    """One film: how many rated it, their mean R, the weighted mean W, and its place; `tied` with another of that place.

    A film that too few rated has no place.
    """

    film: str
    count: int
    mean: Fraction | None
    weighted: Fraction | None
    place: int = 0
    tied: bool = False


def ranked(ratings: Mapping[str, Mapping[int, int]], weight: int, turnout_min: int) -> list[Placed]:
    """The films, best first, then those without a place in their order; `ratings` is how often each step was given.

    W = (v·R + m·C) / (v + m), with v ratings of the film, R their mean, m = `weight`, and C the mean of all ratings of
    all films: a film that few rated stands nearer to what the room thinks of films at large.
    """
    all_ratings: dict[int, int] = {}
    for given in ratings.values():
        for step, times in given.items():
            all_ratings[step] = all_ratings.get(step, 0) + times
    common = mean(all_ratings)
    films = [_weighed(film, given, weight, common) for film, given in ratings.items()]
    enough = [film for film in films if film.count >= max(turnout_min, 1)]
    placed = [_placed(film, enough) for film in sorted(enough, key=_best_first)]
    return [*placed, *(film for film in films if film not in enough)]


def _weighed(film: str, given: Mapping[int, int], weight: int, common: Fraction | None) -> Placed:
    count, own = sum(given.values()), mean(given)
    if own is None or common is None:
        return Placed(film, count, None, None)
    return Placed(film, count, own, (count * own + weight * common) / (count + weight))


def _best_first(film: Placed) -> Fraction:
    return -(film.weighted or Fraction(0))


def _placed(film: Placed, others: list[Placed]) -> Placed:
    """Equal only if exactly equal: what is rounded to the same is told with its place."""
    same = [other for other in others if other.weighted == film.weighted]
    better = [other for other in others if _best_first(other) < _best_first(film)]
    return Placed(film.film, film.count, film.mean, film.weighted, 1 + len(better), len(same) > 1)
