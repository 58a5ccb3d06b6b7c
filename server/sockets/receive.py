"""What a page says once it sits, and the answer to it. Nothing here waits: a page is heard where its frame is read."""

from collections.abc import Callable

from ..debate.refusals import Refusal
from ..green import spawn
from ..live.hearing import hear_command, hear_report
from ..live.house import House
from ..live.presence import Presence
from ..live.seats import Seat, Seats
from ..wire import messages
from ..wire.messages import Answer, accepted, refused
from ..wire.spoken import Door
from .doors import Doors

Tell = Callable[[Answer], None]


class Receiver:
    """Hears every event of every door."""

    def __init__(self, house: House, seats: Seats, doors: Doors, presence: Presence) -> None:
        self._house = house
        self._seats = seats
        self._doors = doors
        self._presence = presence

    def hear(self, socket: str, seat: Seat | None, event: str, words: str, tell: Tell) -> None:
        """An event of that name, and the JSON that came with it. Whoever sits nowhere any more is told so."""
        if event not in messages.HEARD:
            tell(refused(Refusal.UNKNOWN_VERB))
        elif seat is None:
            tell(refused(Refusal.SIGNED_OUT))
        elif event == messages.COMMAND:
            hear_command(self._house, self._seats, seat, words, tell)
        elif event == messages.REFRESH:
            # In the middle of a turn it waits for the disk.
            spawn(self._refresh, seat, tell)
        elif event == messages.REPORT:
            tell(hear_report(self._presence, seat, words))
        else:
            tell(self._seen(socket, seat, hidden=event == messages.HIDDEN))

    def _refresh(self, seat: Seat, tell: Tell) -> None:
        tell(self._doors.snapshot(seat))

    def _seen(self, socket: str, seat: Seat, *, hidden: bool) -> Answer:
        """A page that wakes asks whether its socket still leads anywhere; only phones are ever put away."""
        if not hidden:
            self._doors.look(socket, seat)
        elif seat.door is Door.PHONE:
            self._doors.look_away(socket, seat)
        else:
            return refused(Refusal.UNKNOWN_VERB)
        return accepted()
