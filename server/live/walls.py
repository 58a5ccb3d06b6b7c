"""The walls of every séance as they say they are, in the order in which they came; and those that are missed."""

from dataclasses import dataclass, field

from .. import limits
from ..screens.hall import WallSeen
from ..wire.messages import Report
from ..wire.spoken import Door
from .seats import Seat, Seats


class Walls:
    """Remembers each paired wall from its first report, and for a while after it left."""

    def __init__(self, seats: Seats) -> None:
        self._seats = seats
        self._known: dict[str, list[_Wall]] = {}

    def look(self, code: str, shown: str, now: int) -> tuple[WallSeen, ...]:
        """How the walls of that séance are at this moment, when its picture is that of the revision `shown`."""
        there = [seat for seat in self._seats.at(code, Door.WALL) if seat.report.revision]
        known = [wall for wall in self._known.get(code, ()) if not wall.is_forgotten(now)]
        for wall in known:
            if wall.seat is not None and not any(wall.seat is seat for seat in there):
                wall.leaves(now)
        for seat in there:
            if not any(wall.seat is seat for wall in known):
                _place_of(seat, known).comes(seat)
        if known:
            self._known[code] = known
        else:
            self._known.pop(code, None)
        return tuple(wall.seen(shown, now) for wall in known)

    def anywhere(self) -> set[str]:
        """The séances that have a wall, or miss one."""
        return set(self._known)


@dataclass(slots=True, eq=False)
class _Wall:
    """One wall: where it sits, what it said last; since when it stands still while the picture goes on, or is gone."""

    seat: Seat | None = None
    said: Report = field(default_factory=Report)
    still_since: int = 0
    gone_at: int = 0

    def comes(self, seat: Seat) -> None:
        self.seat, self.gone_at, self.still_since = seat, 0, 0

    def leaves(self, now: int) -> None:
        self.seat, self.gone_at = None, now

    def is_forgotten(self, now: int) -> bool:
        return self.seat is None and now >= self.gone_at + limits.WALL_MISSED_MS

    def is_like(self, report: Report) -> tuple[bool, bool]:
        return self.said.browser == report.browser, self.said.size == report.size

    def seen(self, shown: str, now: int) -> WallSeen:
        """A wall that reports is behind by a moment; one that has stopped following says the same again and again."""
        former, self.said = self.said, self.seat.report if self.seat else self.said
        if self.said.revision == shown or self.seat is None:
            self.still_since = 0
        elif self.said.revision != former.revision or not self.still_since:
            self.still_since = now
        late = 0 < self.still_since <= now - limits.WALL_LATE_MS
        return WallSeen(*self.said.size, self.said.black, self.said.browser, late=late, gone_at=self.gone_at)


def _place_of(seat: Seat, known: list[_Wall]) -> _Wall:
    """The place of the missed wall that was most like this one: it has come back. Or a new one."""
    missed = [wall for wall in known if wall.seat is None]
    if not missed:
        known.append(_Wall())
        return known[-1]
    return max(missed, key=lambda wall: wall.is_like(seat.report))
