"""Numbers that sum up a tally of values: how often each value was given, and nothing rounded."""

from collections.abc import Mapping
from fractions import Fraction
from math import floor

Tally = Mapping[int, int]
"""How often each value was given; no value stands here that nobody gave."""


def mean(tally: Tally) -> Fraction | None:
    """The arithmetic mean; None of nothing."""
    count = sum(tally.values())
    return Fraction(sum(value * times for value, times in tally.items()), count) if count else None


def median(tally: Tally) -> Fraction | None:
    """The middle value, or half-way between the two in the middle; None of nothing."""
    count = sum(tally.values())
    if not count:
        return None
    return Fraction(nth(tally, (count - 1) // 2) + nth(tally, count // 2), 2)


def middle_half(tally: Tally) -> tuple[int, int] | None:
    """Between which two given values the middle half lies: a quarter at most is below the one, and above the other."""
    count = sum(tally.values())
    return (nth(tally, count // 4), nth(tally, count - 1 - count // 4)) if count else None


def nth(tally: Tally, place: int) -> int:
    """The value at that place, from 0, of all that were given in their order."""
    for value in sorted(tally):
        place -= tally[value]
        if place < 0:
            return value
    raise IndexError("fewer values were given")


def rounded(value: Fraction, decimals: int) -> float:
    """To so many decimals, half up: what is shown, never what is computed with."""
    scale = 10**decimals
    return float(floor((value * scale * 2 + 1) / 2) / scale)
