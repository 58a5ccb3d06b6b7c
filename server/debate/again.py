"""The same question asked twice, before and after: whether it is the same, and which rounds are compared."""

from .kinds import the_options
from .model import Debate
from .poll import Option, Poll, PollState
from .poll_commands import MakePoll
from .refusals import Refusal, Refused


def asks_the_same(debate: Debate, command: MakePoll, authored: tuple[Option, ...]) -> bool:
    """Whether a poll so made asks once more what another asked: the same answers, and not for the third time."""
    former = debate.polls.get(command.terms.again)
    if former is None or former.terms.again or former.kind is not command.kind:
        return False
    options = the_options(command.kind, authored, abstain=command.abstain)
    same = [option.id for option in former.options] == [option.id for option in options]
    return same and former.terms.steps == command.terms.steps


def asked_before(debate: Debate, poll: Poll) -> int:
    """With which round of the poll asked before this one is compared: the last that is closed; 0 for none."""
    if not poll.terms.again:
        return 0
    former = debate.polls.get(poll.terms.again)
    rounds = former.rounds if former else []
    closed = [turn.number for turn in rounds if turn.state is PollState.CLOSED and turn.ballots]
    if not closed:
        raise Refused(Refusal.NOT_ASKED_BEFORE, poll=poll.id)
    return closed[-1]


def is_compared(debate: Debate, poll: Poll, *, seen: bool = False) -> bool:
    """Whether the present round of a poll is one that another was compared with, and was `seen` beside it."""
    return any(
        turn.against == poll.round.number and (turn.seen or not seen)
        for other in debate.polls.values()
        if other.terms.again == poll.id
        for turn in other.rounds
    )
