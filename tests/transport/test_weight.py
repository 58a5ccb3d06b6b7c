"""What a phone that sits there costs: data, and no greenlet."""

import contextlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.served import Served, serving
from tests.sockets.talking import Hall, Page
from tests.web.asking import signed_in

FIRST, MORE = 100, 400
"""Those who come first make what is made once."""
BYTES_MAX = 30_000


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("served"), "--transport", "own") as server:
        yield server


def test_a_seated_phone_costs_at_most_thirty_kilobytes(ours: Served) -> None:
    hall = Hall(ours, signed_in(ours.url, ours.link))
    with contextlib.closing(hall):
        _come_in(hall, FIRST)
        before = _resident(ours.pid)
        _come_in(hall, MORE)
        assert (_resident(ours.pid) - before) / MORE <= BYTES_MAX
    assert ours.log == ""


def _come_in(hall: Hall, phones: int) -> list[Page]:
    with ThreadPoolExecutor(8) as together:
        return list(together.map(lambda _number: _seated(hall), range(phones)))


def _seated(hall: Hall) -> Page:
    page = hall.phone()
    page.until(lambda page: page.revision)
    return page


def _resident(pid: int) -> int:
    """How many bytes of memory that process holds."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return next(int(line.split()[1]) * 1_024 for line in status.splitlines() if line.startswith("VmRSS"))
