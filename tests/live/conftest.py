"""A house that is opened for a test and closed after it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.live.rehearsal import Rehearsal


@pytest.fixture
def rehearsal(tmp_path: Path) -> "Iterator[Rehearsal]":
    # Here, since the workers of xdist import this file too, and this lets eventlet patch the process.
    from tests.live.rehearsal import Rehearsal

    rehearsal = Rehearsal(tmp_path)
    yield rehearsal
    rehearsal.close()
