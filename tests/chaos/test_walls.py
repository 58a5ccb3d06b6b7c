"""The short dose of tests/chaos/walls.py."""

from pathlib import Path

from tests.chaos import walls
from tests.chaos.rows import Dose, assert_kept


def test_a_wall_loaded_in_the_middle_of_changes_shows_nothing_that_was_taken_away(tmp_path: Path) -> None:
    assert_kept(walls.dose(Dose(tmp_path)))
