"""The short dose of tests/chaos/disks.py."""

from pathlib import Path

from tests.chaos import disks
from tests.chaos.rows import Dose, assert_kept


def test_a_full_disk_is_told_honestly_changes_no_wall_and_is_got_over_alone(tmp_path: Path) -> None:
    assert_kept(disks.dose(Dose(tmp_path)))
