"""How often a door shows a new picture: at its own interval, and less often where that would keep the loop busy."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic, thread_time

from .. import limits
from ..wire.spoken import Door

# Who goes first: the room looks at the wall, moderators act on their consoles, phones can do without for a while.
PRECEDENCE = (Door.WALL, Door.CONSOLE, Door.STAGE, Door.PHONE)
INTERVAL_S = {
    Door.WALL: limits.WALL_INTERVAL_MS / 1000,
    Door.CONSOLE: limits.CONSOLE_INTERVAL_MS / 1000,
    Door.STAGE: limits.CONSOLE_INTERVAL_MS / 1000,
    Door.PHONE: limits.PHONE_INTERVAL_MS / 1000,
}


class Effort:
    """The work that all pictures of the house have taken up to now: making them, and sending them."""

    def __init__(self) -> None:
        self._worked_s = dict.fromkeys(PRECEDENCE, 0.0)

    def add(self, door: Door, worked_s: float) -> None:
        self._worked_s[door] += worked_s

    def up_to(self, door: Door) -> float:
        """What it took for this door and for those that go before it."""
        return sum(self._worked_s[other] for other in PRECEDENCE[: PRECEDENCE.index(door) + 1])


class Cadence:
    """One door of one séance. From one picture to the next at least half of the time is rest.

    Work is time of the processor, not time spent waiting, and at a door it counts with that of all doors before it: so
    all pictures together leave half a core to those who speak, and the phones are the first to be shown fewer.
    """

    def __init__(
        self,
        door: Door,
        effort: Effort,
        clock: Callable[[], float] = monotonic,
        processor: Callable[[], float] = thread_time,
    ) -> None:
        self._door = door
        self._effort = effort
        self._clock = clock
        self._processor = processor
        self._began_at = clock()
        self._worked_before_s = effort.up_to(door)

    @contextmanager
    def new_picture(self) -> Iterator[None]:
        """One more begins here; what is done within is work, and must not wait."""
        self._began_at = self._clock()
        self._worked_before_s = self._effort.up_to(self._door)
        began = self._processor()
        try:
            yield
        finally:
            self.worked(self._processor() - began)

    def worked(self, worked_s: float) -> None:
        """So much was done for the present picture besides."""
        self._effort.add(self._door, worked_s)

    def rest_s(self) -> float:
        """How long the next picture must wait, as far as is known now."""
        worked_s = self._effort.up_to(self._door) - self._worked_before_s
        apart_s = max(INTERVAL_S[self._door], min(2 * worked_s, limits.PICTURE_WITHIN_S))
        return max(0.0, self._began_at + apart_s - self._clock())
