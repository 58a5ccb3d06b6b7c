"""Shares as people compute them."""


def percent(count: int, total: int) -> int:
    """Rounded half up: 1 of 8 is 13 %. Nothing of nothing is 0 %."""
    return (200 * count + total) // (2 * total) if total else 0
