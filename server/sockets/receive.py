"""What a socket says, and whose seat it says it from."""

from ..debate.refusals import Refusal
from ..live.hearing import hear_command, hear_report
from ..live.house import House
from ..live.seats import Seats
from ..wire.messages import Answer, refused
from .here import this_socket


def command(house: House, seats: Seats, said: object = None) -> Answer:
    """The answer to whatever was said; it comes after the commit."""
    seat = seats.of(this_socket())
    return refused(Refusal.SIGNED_OUT) if seat is None else hear_command(house, seats, seat, said)


def report(seats: Seats, said: object = None) -> Answer:
    """What a wall says of itself; no other screen reports."""
    seat = seats.of(this_socket())
    return refused(Refusal.UNKNOWN_VERB) if seat is None else hear_report(seat, said)


def unspoken(*_said: object) -> Answer:
    """An event of another name than ours."""
    return refused(Refusal.UNKNOWN_VERB)
