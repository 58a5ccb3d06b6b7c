"""The short dose of tests/chaos/kills.py."""

from pathlib import Path

from tests.chaos import kills
from tests.chaos.rows import Dose, assert_kept


def test_what_was_answered_survives_thirty_kills_once(tmp_path: Path) -> None:
    assert_kept(kills.dose(Dose(tmp_path)))
