"""One receiver for every command, whichever way it came, its pace weighed already: read, submit, answer."""

import logging
from collections.abc import Callable

from ..debate.refusals import Refusal, Refused
from ..gauges import GAUGES
from ..green import spawn
from ..wire.messages import Answer, Looking, Report, accepted, refused
from ..wire.parsing import read_command, read_report
from ..wire.spoken import DESKS, Door, verb_of, verbs_at
from .house import House
from .presence import Presence
from .seats import Seat, Seats

_log = logging.getLogger(__name__)


def hear_command(house: House, seats: Seats, seat: Seat, text: str | bytes, tell: Callable[[Answer], None]) -> None:
    """Whatever was said from that seat is answered through `tell`, after the commit. Nobody waits here for it."""

    verb = ""

    def told(answer: Answer) -> None:
        GAUGES.commands[verb, answer.get("refusal", "ok")] += 1
        tell(answer)
        if answer["ok"] and seat.door is Door.PHONE and seats.has_twins(seat):
            # Those who are answered next do not wait for what the disk may hold up meanwhile.
            spawn(house.projectionists[seat.code].tell_person, seat.by)

    try:
        command = read_command(text, seat.door)
        verb = verb_of(type(command))
        house.submit(seat.code, command, seat.by, told, speaks=verbs_at(seat.door))
    except Refused as no:
        told(refused(no.refusal))
    except Exception:
        # Whoever spoke is answered even when we fail, and the failure is not lost.
        _log.exception("a command was not handled")
        told(refused(Refusal.NOT_RECORDED))


def hear_report(presence: Presence, seat: Seat, text: str | bytes) -> Answer:
    """What a wall or a stage says of itself, and a desk of what is looked at there; a phone reports nothing."""
    if seat.door is Door.PHONE:
        return refused(Refusal.UNKNOWN_VERB)
    try:
        if seat.door in DESKS:
            seat.looking = read_report(text, Looking).looking
        else:
            seat.report = read_report(text, Report)
    except Refused as no:
        return refused(no.refusal)
    presence.tell(seat.code)
    return accepted()
