"""The short dose of tests/chaos/moderators.py."""

from pathlib import Path

from tests.chaos import moderators
from tests.chaos.rows import Dose, assert_kept


def test_two_moderators_never_overwrite_each_other_silently(tmp_path: Path) -> None:
    assert_kept(moderators.dose(Dose(tmp_path)))
