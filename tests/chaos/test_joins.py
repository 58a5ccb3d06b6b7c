"""The short dose of tests/chaos/joins.py."""

from pathlib import Path

from tests.chaos import joins
from tests.chaos.rows import Dose, assert_kept


def test_a_room_that_comes_in_at_once_from_one_address_is_seated(tmp_path: Path) -> None:
    assert_kept(joins.dose(Dose(tmp_path)))
