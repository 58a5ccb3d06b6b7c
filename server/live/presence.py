"""Who is at the desks, and what they look at; which walls are there, and how they are. Told to the consoles."""

from ..screens.hall import Sitting, WallSeen
from ..wire.spoken import DESKS, Door
from .clock import now_ms
from .house import House
from .seats import Seats
from .staff import Staff
from .walls import Walls


class Presence:
    """Keeps the halls of all séances told of who sits where."""

    def __init__(self, house: House, seats: Seats, staff: Staff) -> None:
        self._house = house
        self._seats = seats
        self._staff = staff
        self._walls = Walls(seats)
        self._black: set[str] = set()

    def tell(self, code: str) -> None:
        """How it is now in that séance."""
        projectionist = self._house.projectionists[code]
        projectionist.count(self._seats.people(code))
        walls = self._walls.look(code, projectionist.revision(Door.WALL), now_ms())
        if any(wall.black for wall in walls):
            self._black.add(code)
        projectionist.tell(staff=self._sitting(code), walls=walls)

    def to_look_at(self) -> set[str]:
        """The séances where somebody came or went, or where a wall may fall silent."""
        return self._seats.crowded() | self._walls.anywhere()

    def was_black(self, code: str) -> bool:
        """Whether a wall of that séance has been black since the start, by its own word."""
        return code in self._black

    def _sitting(self, code: str) -> tuple[Sitting, ...]:
        there = []
        for moderator in self._staff.signed_in():
            seats = [seat for seat in self._seats.seats_of(moderator.id) if seat.code == code and seat.door in DESKS]
            if seats:
                looking = next((seat.looking for seat in seats if seat.looking), "")
                there.append(Sitting(moderator.id, moderator.name, moderator.role.value, looking))
        return tuple(there)

    def walls(self, code: str) -> tuple[WallSeen, ...]:
        """How each paired wall that is there says it is."""
        reports = (seat.report for seat in self._seats.at(code, Door.WALL))
        return tuple(WallSeen(*report.size, report.black, report.browser) for report in reports if report.revision)
