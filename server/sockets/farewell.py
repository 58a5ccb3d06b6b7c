"""Before a planned stop: every page is told when to come back, so that a full room does not knock all at once."""

from collections.abc import Callable, Iterable

from .. import limits
from ..live.cadence import PRECEDENCE
from ..live.projectionist import Show
from ..live.seats import Seats
from ..wire import messages
from ..wire.spoken import Door


def say_goodbye(seats: Seats, codes: Iterable[str], emit: Callable[[Show], object]) -> None:
    """To every door of every séance: walls and consoles come back at once, phones some time within `retry_in` ms."""
    codes = tuple(codes)
    phones = sum(seats.people(code).phones for code in codes)
    for code in codes:
        for door in PRECEDENCE:
            retry_in = spread_ms(phones) if door is Door.PHONE else 0
            emit(Show(code=code, door=door, message=messages.RESTARTING, payload={"retry_in": retry_in}))


def spread_ms(phones: int) -> int:
    """Over how long so many phones come back: a hundred a second, and nobody waits for ever."""
    return min(limits.RETURN_MS_MAX, max(limits.RETURN_MS_MIN, phones * 1_000 // limits.RETURNING_PHONES_PER_S))
