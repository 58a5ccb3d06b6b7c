"""A server that is altered in its own process for one dose: shorter deadlines, or a clock that jumps."""

import os
from pathlib import Path

from tests.served import REPOSITORY

_SHORT_PINGS = """\
import server.limits
server.limits.SOCKET_PING_INTERVAL_S = 2
server.limits.SOCKET_PING_TIMEOUT_S = 2
"""
_MOVED_CLOCK = """\
import time
import server.live.clock

def moved_ms():
    with open({offset!r}) as told:
        return time.time_ns() // 1_000_000 + int(told.read() or 0)

server.live.clock.now_ms = moved_ms
"""


def short_pings(folder: Path) -> dict[str, str]:
    """The environment of a server that misses a silent phone within four seconds."""
    return _alter(folder, _SHORT_PINGS)


class MovedClock:
    """A server's clock, so many milliseconds off for as long as nobody says otherwise."""

    def __init__(self, folder: Path) -> None:
        self._offset = folder / "offset"
        self.by(0)
        self.environment = _alter(folder, _MOVED_CLOCK.format(offset=str(self._offset)))

    def by(self, offset_ms: int) -> None:
        """From now on the clock is `offset_ms` off. The file changes in one piece."""
        written = self._offset.with_suffix(".new")
        written.write_text(str(offset_ms))
        written.replace(self._offset)


def _alter(folder: Path, code: str) -> dict[str, str]:
    """Python runs `sitecustomize` before anything else, also in the processes that the first one starts."""
    place = folder / "altered"
    place.mkdir()
    (place / "sitecustomize.py").write_text(code)
    return {"PYTHONPATH": os.pathsep.join([str(place), str(REPOSITORY)])}
