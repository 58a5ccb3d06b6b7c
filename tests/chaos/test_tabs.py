"""The short dose of tests/chaos/tabs.py."""

from pathlib import Path

from tests.chaos import tabs
from tests.chaos.rows import Dose, assert_kept


def test_two_tabs_of_one_browser_are_one_ballot_and_show_the_same_in_the_end(tmp_path: Path) -> None:
    assert_kept(tabs.dose(Dose(tmp_path)))
