"""The short dose of tests/chaos/closes.py."""

from pathlib import Path

from tests.chaos import closes
from tests.chaos.rows import Dose, assert_kept


def test_a_vote_counts_iff_it_was_answered_before_the_close_and_a_result_never_changes(tmp_path: Path) -> None:
    assert_kept(closes.dose(Dose(tmp_path)))
