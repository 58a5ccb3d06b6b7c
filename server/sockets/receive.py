"""One receiver for every command: find the seat, check the pace, parse, submit, answer."""

import logging

from ..debate.refusals import Refusal, Refused
from ..live.house import House
from ..live.seats import Seats
from ..wire.messages import Answer, accepted, refused
from ..wire.parsing import parse, parse_report
from ..wire.spoken import Door
from .here import this_socket

_log = logging.getLogger(__name__)


def command(house: House, seats: Seats, said: object = None) -> Answer:
    """The answer to whatever was said; it comes after the commit."""
    seat = seats.of(this_socket())
    if seat is None:
        return refused(Refusal.SIGNED_OUT)
    if not seat.pace.allows():
        return refused(Refusal.TOO_FAST)
    try:
        wish = parse(said, seat.door)
    except Refused as no:
        return refused(no.refusal)

    try:
        return house.submit(seat.code, wish, seat.by)
    except Exception:
        # Whoever spoke is answered even when we fail, and the failure is not lost with this greenlet.
        _log.exception("a command was not handled")
        return refused(Refusal.NOT_RECORDED)


def report(seats: Seats, said: object = None) -> Answer:
    """What a wall says of itself; no other screen reports."""
    seat = seats.of(this_socket())
    if seat is None or seat.door is not Door.WALL:
        return refused(Refusal.UNKNOWN_VERB)
    if not seat.pace.allows():
        return refused(Refusal.TOO_FAST)
    try:
        seat.report = parse_report(said)
    except Refused as no:
        return refused(no.refusal)
    return accepted()


def unspoken(*_said: object) -> Answer:
    """An event of another name than ours."""
    return refused(Refusal.UNKNOWN_VERB)
