"""How fast one person may speak. Per person, never per address: a whole auditorium has one address."""

from .. import limits
from .clock import now_ms


class Pace:
    """A bucket of words: so many at once, and so many more each second."""

    __slots__ = ("_left", "_seen_at")

    def __init__(self) -> None:
        self._left = float(limits.COMMANDS_BURST)
        self._seen_at = now_ms()

    def allows(self) -> bool:
        """Whether one more command may be heard now."""
        now = now_ms()
        # A machine's clock may be set back in the middle of an evening.
        refill = max(0, now - self._seen_at) * limits.COMMANDS_PER_S / 1000
        self._left = min(float(limits.COMMANDS_BURST), self._left + refill)
        self._seen_at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True
