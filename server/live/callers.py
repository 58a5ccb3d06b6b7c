"""Pages without a socket. Each keeps its seat while it keeps asking, and counts as being here."""

from typing import NamedTuple

from .. import limits
from ..debate.scenes import Phase
from ..green import for_ever, sleep
from ..wire.spoken import Door
from .clock import now_ms
from .house import House
from .seats import Seat, Seats, place_of_caller

_LOOK_EVERY_S = 5


class Shown(NamedTuple):
    """The margin a caller was last given: after how many turns of the debate, and its tag."""

    turns: int = -1
    tag: str = ""


class Caller:
    """One page that asks over plain HTTP, and how long it may be silent."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        self.shown = Shown()
        self.silent_until = 0


class Callers:
    """Seats that belong to no socket."""

    def __init__(self, house: House, seats: Seats) -> None:
        self._house = house
        self.seats = seats
        self._callers: dict[str, Caller] = {}
        for_ever(self._make_round)

    def welcome(self, door: Door, code: str, by: str, reserved: bool, page: str) -> Caller | None:
        """Who asks, in the seat they had or in a new one; None when the house is full.

        A person is known by who they are, so that asking often takes no more seats; a wall by the name of its `page`.
        """
        place = place_of_caller(door, code, by or page)
        caller = self._callers.get(place)
        if caller is None or self.seats.of(place) is not caller.seat or caller.seat.reserved is not reserved:
            caller = Caller(Seat(door, code, by, reserved))
            if not self.seats.take(place, caller.seat):
                return None
            self._callers[place] = caller
        silent_ms = limits.SILENT_PHONE_MS if door is Door.PHONE else limits.SILENT_SCREEN_MS
        caller.silent_until = now_ms() + 2 * self.ask_again_in(caller) + silent_ms
        return caller

    def ask_again_in(self, caller: Caller) -> int:
        """How many ms this page should wait, at least: few screens wait for a wall, and nobody looks up in a film."""
        if caller.seat.door is not Door.PHONE:
            return limits.SCREEN_ASKS_EVERY_MS
        running = self._house.projectionists[caller.seat.code].phase is Phase.FILM
        return limits.FILM_PHONE_ASKS_EVERY_MS if running else limits.PHONE_ASKS_EVERY_MS

    def free_silent_seats(self, now: int) -> None:
        """Who has not asked for so long has gone."""
        for place in [place for place, caller in self._callers.items() if caller.silent_until < now]:
            self.seats.leave(place)
            del self._callers[place]

    def _make_round(self) -> None:
        sleep(_LOOK_EVERY_S)
        self.free_silent_seats(now_ms())
