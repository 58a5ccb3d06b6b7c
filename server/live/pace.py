"""How fast one person may speak. Per person, never per address: a whole auditorium has one address."""

from collections import OrderedDict
from time import monotonic

from .. import limits
from ..gauges import GAUGES


class Pace:
    """A bucket of words: so many at once, and so many more each second. Beneath it a deeper one, for patience."""

    __slots__ = ("_patience", "_seen_at", "_words", "floods")

    def __init__(self) -> None:
        self._words = float(limits.COMMANDS_BURST)
        self._patience = float(limits.FLOOD_BURST)
        self._seen_at = monotonic()
        self.floods = False
        """Whether the last word came so far beyond the pace that no eager thumb explains it."""

    def allows(self) -> bool:
        """Whether one more command may be heard now."""
        now = monotonic()
        silent_s = now - self._seen_at
        self._seen_at = now
        self._words = min(limits.COMMANDS_BURST, self._words + silent_s * limits.COMMANDS_PER_S)
        self._patience = min(limits.FLOOD_BURST, self._patience + silent_s * limits.FLOOD_PER_S)
        self.floods = self._patience < 1
        if not self.floods:
            self._patience -= 1
        if self._words < 1:
            GAUGES.too_fast += 1
            return False
        self._words -= 1
        return True

    @property
    def rested(self) -> bool:
        """Whether it knows nothing any more that a new one would not."""
        silent_s = monotonic() - self._seen_at
        return (
            self._words + silent_s * limits.COMMANDS_PER_S >= limits.COMMANDS_BURST
            and self._patience + silent_s * limits.FLOOD_PER_S >= limits.FLOOD_BURST
        )


class Paces:
    """Everybody's pace, shared by all that one person has open. Who has rested is forgotten."""

    def __init__(self) -> None:
        self._by_person: OrderedDict[str, Pace] = OrderedDict()

    def of(self, by: str) -> Pace:
        """The pace of one person; ask it `allows` at once, for each word they say."""
        pace = self._by_person.get(by)
        if pace is None:
            self._forget_some()
            pace = self._by_person[by] = Pace()
        else:
            self._by_person.move_to_end(by)
        return pace

    def __len__(self) -> int:
        return len(self._by_person)

    def _forget_some(self) -> None:
        """Two looks for each who comes: more are forgotten than come."""
        for _ in range(2):
            longest_silent = next(iter(self._by_person.items()), None)
            if longest_silent is None or not longest_silent[1].rested:
                return
            del self._by_person[longest_silent[0]]
