"""The pulse of the house: how long the loop kept anyone waiting."""

import time

from server.green import sleep
from server.live.pulse import Pulse


def test_a_loop_that_was_kept_busy_says_for_how_long() -> None:
    pulse = Pulse()
    _until_it_beats(pulse)
    assert pulse.worst_ms < 200, "nothing kept it busy yet"

    _stay_busy(0.3)
    _until_it_beats(pulse)

    assert 200 < pulse.worst_ms < 2_000


def _until_it_beats(pulse: Pulse) -> None:
    until = time.monotonic() + 5
    before = pulse.worst_ms
    for _turn in range(4):
        sleep(0.02)
    while not pulse.worst_ms and time.monotonic() < until:
        sleep(0.02)
    assert pulse.worst_ms >= before


def _stay_busy(duration_s: float) -> None:
    until = time.monotonic() + duration_s
    while time.monotonic() < until:
        pass
