"""How fast one person may speak. Per person, never per address: a whole auditorium has one address."""

from collections import OrderedDict
from time import monotonic

from .. import limits
from ..gauges import GAUGES


class Pace:
    """A bucket of words: so many at once, and so many more each second. Beneath it a deeper one, for patience."""

    __slots__ = ("_patience", "_words", "floods")

    def __init__(self) -> None:
        self._words = _Bucket(limits.COMMANDS_BURST, limits.COMMANDS_PER_S)
        self._patience = _Bucket(limits.FLOOD_BURST, limits.FLOOD_PER_S)
        self.floods = False
        """Whether the last word came so far beyond the pace that no eager thumb explains it."""

    def allows(self) -> bool:
        """Whether one more command may be heard now."""
        self.floods = not self._patience.gives()
        if self._words.gives():
            return True
        GAUGES.too_fast += 1
        return False

    @property
    def rested(self) -> bool:
        """Whether it knows nothing any more that a new one would not."""
        return self._words.is_full and self._patience.is_full


class Paces:
    """Everybody's pace, shared by all that one person has open. Who has rested is forgotten."""

    def __init__(self) -> None:
        self._by_person: OrderedDict[str, Pace] = OrderedDict()

    def of(self, by: str) -> Pace:
        """The pace of one person; ask it `allows` at once, for each word they say."""
        pace = self._by_person.pop(by, None) or Pace()
        self._by_person[by] = pace
        # Two looks for each word said: more are forgotten than come.
        for _ in range(2):
            longest_silent = next(iter(self._by_person))
            if longest_silent == by or not self._by_person[longest_silent].rested:
                break
            del self._by_person[longest_silent]
        return pace

    def __len__(self) -> int:
        return len(self._by_person)


class _Bucket:
    __slots__ = ("_left", "_per_s", "_seen_at", "_size")

    def __init__(self, size: int, per_s: int) -> None:
        self._size = size
        self._per_s = per_s
        self._left = float(size)
        self._seen_at = monotonic()

    def gives(self) -> bool:
        now = monotonic()
        self._left = self._by_now(now)
        self._seen_at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True

    @property
    def is_full(self) -> bool:
        return self._by_now(monotonic()) >= self._size

    def _by_now(self, now: float) -> float:
        return min(float(self._size), self._left + (now - self._seen_at) * self._per_s)
