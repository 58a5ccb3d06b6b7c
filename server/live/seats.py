"""Who sits behind each socket, and how many of them there are."""

from collections import Counter
from dataclasses import dataclass, field

from .. import limits
from ..screens.hall import People
from ..wire.messages import Report
from ..wire.spoken import DESKS, Door


@dataclass(slots=True)
class Seat:
    """One open socket: at which door of which séance, and whose. `reserved` seats are outside the capacity."""

    door: Door
    code: str
    by: str
    reserved: bool
    report: Report = field(default_factory=Report)
    looking: str = ""


class Seats:
    """The house's seats: `capacity` for the audience, and a reserve that the audience cannot take."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._by_socket: dict[str, Seat] = {}
        # The same sockets by the kind of their seat and by who sits there: a whole room is counted as it comes in.
        self._of_kind: dict[bool, set[str]] = {True: set(), False: set()}
        self._of_person: dict[str, set[str]] = {}
        # At each door of each séance, who is there and on how many sockets; a wall is nobody, and counts by itself.
        self._at_door: dict[tuple[str, Door], Counter[str]] = {}
        self._crowded: set[str] = set()
        self._came: set[str] = set()

    def take(self, socket: str, seat: Seat) -> bool:
        """Sit down, if there is a place of that kind. Who asked without a socket leaves that seat for this."""
        self.leave(place_of_caller(seat.door, seat.code, seat.by))
        if len(self._of_kind[seat.reserved]) >= (limits.RESERVE if seat.reserved else self._capacity):
            return False
        self.leave(socket)
        self._by_socket[socket] = seat
        self._of_kind[seat.reserved].add(socket)
        if seat.door is Door.PHONE:
            self._came.add(seat.by)
        self._of_person.setdefault(seat.by, set()).add(socket)
        self._at_door.setdefault((seat.code, seat.door), Counter())[seat.by] += 1
        self._crowded.add(seat.code)
        return True

    @property
    def phones_that_came(self) -> int:
        """How many phones have sat here since the start, gone or not."""
        return len(self._came)

    def takes(self, by: str) -> bool:
        """Whether there is a place for one of the audience, or they sit here already and only load their page again."""
        audience = self._of_kind[False]
        return len(audience) < self._capacity or not audience.isdisjoint(self._of_person.get(by, ()))

    def leave(self, socket: str) -> Seat | None:
        seat = self._by_socket.pop(socket, None)
        if seat is not None:
            self._crowded.add(seat.code)
            self._of_kind[seat.reserved].discard(socket)
            self._of_person[seat.by].discard(socket)
            if not self._of_person[seat.by]:
                del self._of_person[seat.by]
            here = self._at_door[seat.code, seat.door]
            here[seat.by] -= 1
            if not here[seat.by]:
                del here[seat.by]
        return seat

    def of(self, socket: str) -> Seat | None:
        return self._by_socket.get(socket)

    def connected(self) -> dict[Door, int]:
        """How many pages have a seat at each door."""
        doors = Counter(seat.door for seat in self._by_socket.values())
        return {door: doors[door] for door in Door}

    def free(self) -> tuple[int, int]:
        """How many seats nobody has: of the audience's, and of the reserve."""
        return self._capacity - len(self._of_kind[False]), limits.RESERVE - len(self._of_kind[True])

    def crowded(self) -> set[str]:
        """The séances where somebody came or went since this was last asked."""
        crowded, self._crowded = self._crowded, set()
        return crowded

    def people(self, code: str) -> People:
        """Phones count people, not tabs; walls and consoles count screens."""
        there = {door: self._at_door.get((code, door), Counter()) for door in Door}
        return People(
            phones=len(there[Door.PHONE]),
            walls=there[Door.WALL].total(),
            consoles=sum(there[door].total() for door in DESKS),
            stages=there[Door.STAGE].total(),
        )

    def has_twins(self, seat: Seat) -> bool:
        """Whether that person looks at the same screen from another page too."""
        here = self._at_door.get((seat.code, seat.door))
        return here is not None and here[seat.by] > 1

    def seats_of(self, by: str) -> list[Seat]:
        """Where that person sits, at whichever doors."""
        return [self._by_socket[socket] for socket in self._of_person.get(by, ())]

    def at(self, code: str, door: Door) -> list[Seat]:
        """Every seat of the reserve at that door of a séance."""
        reserved = (self._by_socket[socket] for socket in self._of_kind[True])
        return [seat for seat in reserved if (seat.code, seat.door) == (code, door)]

    def sockets_of(self, by: str) -> list[str]:
        """Every socket of one person, to be closed when they sign out."""
        return list(self._of_person.get(by, ()))


def is_caller(place: str) -> bool:
    """Whether nobody sits there on a socket."""
    return " " in place


def place_of_caller(door: Door, code: str, who: str) -> str:
    """The name of the seat of a page without a socket. No socket's id holds a space."""
    return f"caller {door} {code} {who}"
