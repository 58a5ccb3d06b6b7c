"""Shares and places as people compute them."""

from fractions import Fraction


def percent(count: int, total: int) -> int:
    """Rounded half up: 1 of 8 is 13 %. Nothing of nothing is 0 %."""
    return (200 * count + total) // (2 * total) if total else 0


def along(value: Fraction | int, first: int, last: int) -> float:
    """Where a value stands between two ends, in percent with one decimal, and never outside of them."""
    if first == last:
        return 50.0
    share = Fraction(value - first) * 1000 / (last - first)
    return min(max(round(share), 0), 1000) / 10
