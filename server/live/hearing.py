"""One receiver for every command, whichever way it came, its pace weighed already: parse, submit, answer."""

import logging

from ..debate.refusals import Refusal, Refused
from ..green import spawn
from ..wire.messages import Answer, accepted, refused
from ..wire.parsing import parse, parse_report
from ..wire.spoken import Door
from .house import House
from .seats import Seat, Seats

_log = logging.getLogger(__name__)


def hear_command(house: House, seats: Seats, seat: Seat, said: object) -> Answer:
    """The answer to whatever was said from that seat; it comes after the commit."""
    try:
        wish = parse(said, seat.door)
    except Refused as no:
        return refused(no.refusal)

    try:
        answer = house.submit(seat.code, wish, seat.by)
        if answer["ok"] and seat.door is Door.PHONE and seats.has_twins(seat):
            # The answer does not wait for what the disk may hold up meanwhile.
            spawn(house.projectionists[seat.code].tell_person, seat.by)
        return answer
    except Exception:
        # Whoever spoke is answered even when we fail, and the failure is not lost with this greenlet.
        _log.exception("a command was not handled")
        return refused(Refusal.NOT_RECORDED)


def hear_report(seat: Seat, said: object) -> Answer:
    """What a wall says of itself; no other screen reports."""
    if seat.door is not Door.WALL:
        return refused(Refusal.UNKNOWN_VERB)
    try:
        seat.report = parse_report(said)
    except Refused as no:
        return refused(no.refusal)
    return accepted()
