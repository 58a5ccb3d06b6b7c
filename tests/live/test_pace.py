"""How fast one person may speak."""

from server.limits import COMMANDS_BURST
from server.live.pace import Pace


def test_a_burst_is_heard_and_then_a_walking_pace() -> None:
    pace = Pace()
    heard = [pace.allows() for _ in range(COMMANDS_BURST + 10)]

    assert all(heard[:COMMANDS_BURST])
    assert not heard[-1]


def test_a_long_silence_saves_no_more_than_one_burst() -> None:
    pace = Pace()
    pace._seen_at -= 24 * 3_600_000
    assert sum(pace.allows() for _ in range(COMMANDS_BURST * 2)) == COMMANDS_BURST


def test_a_clock_that_is_set_back_silences_nobody() -> None:
    pace = Pace()
    assert pace.allows()

    pace._seen_at += 3_600_000
    assert pace.allows()
