"""The short dose of tests/chaos/clocks.py."""

from pathlib import Path

from tests.chaos import clocks
from tests.chaos.rows import Dose, assert_kept


def test_clocks_that_are_days_off_or_jump_lose_nothing_and_move_no_poll(tmp_path: Path) -> None:
    assert_kept(clocks.dose(Dose(tmp_path)))
