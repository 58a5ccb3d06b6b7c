"""The short dose of tests/chaos/storms.py."""

from pathlib import Path

from tests.chaos import storms
from tests.chaos.rows import Dose, assert_kept


def test_a_room_that_loses_every_link_at_once_is_back_and_right(tmp_path: Path) -> None:
    assert_kept(storms.dose(Dose(tmp_path)))
