"""Devices: each carries since when it is known; which ballots are whose age lies beside the key and goes with it."""

from pathlib import Path

import pytest

from server.live import devices
from server.live.devices import UNKNOWN, Devices, is_spectator, minute_of, new_spectator

NOON = 1_777_118_400_000
A_MINUTE_MS = 60_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "evening.devices"


def keep(room: Devices, poll: str, *voters: str) -> None:
    """A turn took these ballots."""
    if minutes := room.not_kept((poll, voter) for voter in voters):
        room.keep(minutes)


def test_an_id_tells_its_minute_and_an_older_one_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "now_ms", lambda: NOON + 42_123)

    assert minute_of(new_spectator()) == NOON
    assert new_spectator() != new_spectator()
    assert is_spectator(new_spectator()) and is_spectator("a" * 32) and not is_spectator("a" * 33)
    assert minute_of("a" * 32) == UNKNOWN


def test_new_devices_are_told_by_the_minute(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = Devices(path, sealed=False)
    for at in (NOON, NOON + 59_999, NOON - 9 * A_MINUTE_MS, NOON - 10 * A_MINUTE_MS):
        monkeypatch.setattr(devices, "now_ms", lambda at=at: at)
        spectator = new_spectator()
        room.see(spectator)
        room.see(spectator)

    assert room.new_by_minute(NOON + 59_999) == (1, 0, 0, 0, 0, 0, 0, 0, 0, 2)


def test_newer_means_a_later_minute(path: Path) -> None:
    room = Devices(path, sealed=False)
    room.vote("which", "early", NOON)
    room.vote("which", "late", NOON + A_MINUTE_MS)
    room.vote("which", "unknown", UNKNOWN)

    assert room.newer_than("which", NOON) == {"late"}
    assert room.newer_than("which", NOON + 59_999) == {"late"}
    assert room.newer_than("which", NOON + A_MINUTE_MS) == frozenset()
    assert room.newer_than("another", 1) == frozenset()


def test_the_ages_of_ballots_survive_a_restart_even_one_in_the_middle_of_a_line(path: Path) -> None:
    room = Devices(path, sealed=False)
    for voter in ("one", "two"):
        room.vote("which", voter, NOON)
        keep(room, "which", voter)
        keep(room, "which", voter)
    room.vote("which", "refused", NOON)
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text(path.read_text() + "which thr")

    assert Devices(path, sealed=False).ages("which") == {"one": NOON, "two": NOON}
    assert path.read_text().count("two") == 1


def test_a_sealed_seance_has_no_ages(path: Path) -> None:
    room = Devices(path, sealed=False)
    room.vote("which", "one", NOON)
    keep(room, "which", "one")
    assert path.exists()

    room.destroy()
    assert not path.exists() and room.ages("which") == {} and room.seen == ()

    path.write_text(f"which one {NOON}\n")
    assert Devices(path, sealed=True).ages("which") == {}
    assert not path.exists(), "one that outlived its seal goes at the next start"
