"""The rules of admission: who may answer the polls where a code or a ticket is asked for."""

from .commands import EnterCode
from .events import Admitted, AnyEvent
from .model import Debate, Voting
from .moment import Moment
from .poll import Poll
from .refusals import Refusal, Refused


def enter_code(debate: Debate, command: EnterCode, moment: Moment) -> list[AnyEvent]:
    """Who shows a code that opens is in for the evening, on this device; a ticket lets in one device only."""
    if debate.voting is Voting.OPEN or moment.by in debate.admitted:
        return []
    if debate.sealed:
        raise Refused(Refusal.SEALED)
    shown = moment.shown
    if shown is None or shown.tries_left < 0:
        raise Refused(Refusal.TOO_MANY_TRIES)
    if not shown.opens:
        raise Refused(Refusal.WRONG_CODE, tries_left=shown.tries_left)
    if shown.ticket in debate.index.tickets:
        raise Refused(Refusal.TICKET_USED)

    return [Admitted(person=moment.by, ticket=shown.ticket)]


def refuse_the_unadmitted(debate: Debate, poll: Poll, moment: Moment) -> None:
    """Nobody votes where a code is asked for before they have shown one."""
    if debate.voting is not Voting.OPEN and moment.admission not in debate.admitted:
        raise Refused(Refusal.CODE_NEEDED, poll=poll.id)
