"""How fast one person may speak."""

import pytest

from server.limits import COMMANDS_BURST, COMMANDS_PER_S, FLOOD_BURST, FLOOD_PER_S
from server.live import pace as pace_module
from server.live.pace import Pace, Paces


class Clock:
    def __init__(self) -> None:
        self.now_s = 1_000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    standing = Clock()
    monkeypatch.setattr(pace_module, "monotonic", standing)
    return standing


def heard(pace: Pace, words: int) -> int:
    return sum(pace.allows() for _ in range(words))


def test_a_burst_is_heard_and_then_a_walking_pace(clock: Clock) -> None:
    pace = Pace()
    assert heard(pace, 2 * COMMANDS_BURST) == COMMANDS_BURST

    clock.now_s += 2
    assert heard(pace, 2 * COMMANDS_BURST) == 2 * COMMANDS_PER_S


def test_a_long_silence_saves_no_more_than_one_burst(clock: Clock) -> None:
    pace = Pace()
    clock.now_s += 24 * 3_600
    assert heard(pace, 2 * COMMANDS_BURST) == COMMANDS_BURST


def test_haste_is_not_yet_a_flood(clock: Clock) -> None:
    pace = Pace()
    heard(pace, FLOOD_BURST)
    assert not pace.floods

    assert not pace.allows() and pace.floods
    clock.now_s += 1
    heard(pace, FLOOD_PER_S)
    assert not pace.floods


def test_everything_one_person_has_open_has_one_pace(clock: Clock) -> None:
    paces = Paces()
    assert sum(paces.of("anna").allows() for _ in range(COMMANDS_BURST)) == COMMANDS_BURST

    assert not paces.of("anna").allows()
    assert paces.of("bruno").allows()


def test_who_has_rested_is_forgotten_and_nobody_else(clock: Clock) -> None:
    paces = Paces()
    for number in range(1_000):
        assert paces.of(f"person {number}").allows()
    assert len(paces) == 1_000

    clock.now_s += COMMANDS_BURST / COMMANDS_PER_S
    heard(paces.of("still here"), COMMANDS_BURST)
    for number in range(600):
        paces.of(f"later {number}").allows()
    assert len(paces) == 601
    assert not paces.of("still here").allows()
