"""The short dose of tests/chaos/readers.py."""

from pathlib import Path

from tests.chaos import readers
from tests.chaos.rows import Dose, assert_kept


def test_phones_that_read_nothing_cost_bounded_memory_and_nobody_else_notices(tmp_path: Path) -> None:
    assert_kept(readers.dose(Dose(tmp_path)))
