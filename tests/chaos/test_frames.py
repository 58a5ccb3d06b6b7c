"""The short dose of tests/chaos/frames.py."""

from pathlib import Path

from tests.chaos import frames
from tests.chaos.rows import Dose, assert_kept


def test_ten_thousand_rude_frames_leave_no_traceback_no_ghost_and_nobody_waiting(tmp_path: Path) -> None:
    assert_kept(frames.dose(Dose(tmp_path)))
