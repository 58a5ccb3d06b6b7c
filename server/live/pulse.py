"""How long the loop was busy with one thing: whoever waits for their turn waits that long."""

import time
from collections import deque

from ..green import sleep, spawn

_BEAT_S = 0.02
_REMEMBERED_S = 60


class Pulse:
    """Beats for as long as the house stands, and remembers by how much each beat of the last minute came late."""

    def __init__(self) -> None:
        self._late: deque[tuple[int, float]] = deque(maxlen=_REMEMBERED_S)
        """For each second that had a beat, the worst of it in seconds."""
        spawn(self._beat)

    @property
    def worst_ms(self) -> float:
        """The longest the loop kept anyone waiting within the last minute."""
        oldest = int(time.monotonic()) - _REMEMBERED_S
        return 1000 * max((late for second, late in self._late if second > oldest), default=0.0)

    def _beat(self) -> None:
        while True:
            due = time.monotonic() + _BEAT_S
            sleep(_BEAT_S)
            now = time.monotonic()
            self._note(int(now), max(0.0, now - due))

    def _note(self, second: int, late: float) -> None:
        if self._late and self._late[-1][0] == second:
            late = max(late, self._late.pop()[1])
        self._late.append((second, late))
