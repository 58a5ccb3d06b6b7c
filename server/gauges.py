"""What the house counts while it works. Plain numbers: they cost a fraction of a microsecond, a library's several.

They are told at `/metrics`, and at the desks how much was sent. No person, no text and no poll is in them, and every
label is one of a few words of ours.
"""

from bisect import bisect_left
from collections import Counter, defaultdict

_MILLISECONDS_TO_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)
_ONE_TO_A_ROOM = (1, 2, 5, 10, 25, 50, 100, 250, 500)


class Spread:
    """How many values were noted up to each bound, how many beyond the last, and what they are together."""

    __slots__ = ("bounds", "counts", "total")

    def __init__(self, bounds: tuple[float, ...]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.total = 0.0

    def note(self, value: float) -> None:
        self.counts[bisect_left(self.bounds, value)] += 1
        self.total += value


class Gauges:
    """All of them, for one house: a process holds no second one."""

    def __init__(self) -> None:
        self.commands: Counter[tuple[str, str]] = Counter()
        """By verb, "" if it was never understood, and by what was answered: "ok", or a refusal."""
        self.too_fast = 0
        """Messages that came faster than their sender's pace, and were not read."""
        self.turn_commands = Spread(_ONE_TO_A_ROOM)
        self.commit_s = Spread(_MILLISECONDS_TO_SECONDS)
        self.fan_out_s: defaultdict[str, Spread] = defaultdict(lambda: Spread(_MILLISECONDS_TO_SECONDS))
        """From the first page of a door that is written to, to the last."""
        self.cut_for_slow_reading = 0
        self.sent_bytes: Counter[tuple[str, str]] = Counter()
        """By what it was ("page", "file" or "live") and for which door, "" for none in particular."""

    def said(self, door: str, text: str, pages: int) -> None:
        """A message that leaves for so many pages at once, each time in a frame of its own."""
        length = len(text.encode()) + 1
        head = 2 if length < 126 else 4 if length < 65_536 else 10
        self.sent_bytes["live", door] += pages * (head + length)


GAUGES = Gauges()
