"""The short doses of tests/chaos/cuts.py."""

from pathlib import Path

from tests.chaos import cuts
from tests.chaos.rows import Dose, assert_kept


def test_a_command_cut_at_any_byte_is_recorded_once_and_answered_in_the_end(tmp_path: Path) -> None:
    assert_kept(cuts.every_byte(Dose(tmp_path)))


def test_over_any_network_nothing_answered_is_lost_or_doubled(tmp_path: Path) -> None:
    assert_kept(cuts.profiles(Dose(tmp_path)))
