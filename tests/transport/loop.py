"""The loop in the test's own process."""

from collections.abc import Callable

from server.green import sleep


def until(reached: Callable[[], object]) -> None:
    """Let the loop turn until it came to that."""
    for _ in range(10_000):
        if reached():
            return
        sleep(0.001)
    raise AssertionError("it never came to that")
