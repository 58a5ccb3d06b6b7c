"""A house that is opened for a test and closed after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.rehearsal import Rehearsal


@pytest.fixture
def rehearsal(tmp_path: Path) -> Iterator[Rehearsal]:
    rehearsal = Rehearsal(tmp_path)
    yield rehearsal
    rehearsal.close()
