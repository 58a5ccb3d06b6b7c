"""The rules of what a moderator adds to a vote in the room: a countdown, raised hands, a turnout that is not told."""

from .events import AnyEvent
from .kinds import KINDS
from .kinds.choice import Choice
from .model import Debate
from .moment import Moment
from .poll import Poll, PollState
from .poll_commands import SetCountdown, SetHands, SetTurnoutHidden
from .poll_events import CountdownSet, HandsCounted, TurnoutHidden
from .polls import the_round
from .refusals import Refusal, Refused


def set_countdown(debate: Debate, command: SetCountdown, moment: Moment) -> list[AnyEvent]:
    """Start, stop, prolong or take away the countdown of an open vote, which closes by itself when it has run out."""
    poll = the_round(debate, command.poll, command.round)
    current = poll.round
    if current.state is not PollState.OPEN:
        raise Refused(Refusal.VOTING_NOT_OPEN, poll=poll.id)
    running = command.running and command.left_ms > 0
    ends_at, left_ms = (moment.at + command.left_ms, 0) if running else (0, command.left_ms)
    if (ends_at, left_ms) == (current.ends_at, current.left_ms):
        return []

    return [CountdownSet(poll.id, command.round, ends_at, left_ms, current.ends_at, current.left_ms)]


def set_turnout_hidden(debate: Debate, command: SetTurnoutHidden, moment: Moment) -> list[AnyEvent]:
    """An empty room must not be shamed."""
    poll = the_round(debate, command.poll, command.round)
    if poll.round.turnout_hidden is command.on:
        return []
    return [TurnoutHidden(poll.id, command.round, command.on)]


def set_hands(debate: Debate, command: SetHands, moment: Moment) -> list[AnyEvent]:
    """Add the hands of people without a phone, until a result is seen: from then on nothing in it changes."""
    poll = the_round(debate, command.poll, command.round)
    current = poll.round
    if current.state is PollState.DRAFT:
        raise Refused(Refusal.VOTING_NOT_OPEN, poll=poll.id)
    if not has_hands(poll) or all(option.id != command.option for option in poll.options):
        raise Refused(Refusal.WRONG_CHOICES, poll=poll.id)
    former = current.hands.get(command.option, 0)
    if former == command.count:
        return []
    if current.seen:
        raise Refused(Refusal.RESULT_REVEALED, poll=poll.id)
    return [HandsCounted(poll.id, command.round, command.option, command.count, former)]


def has_hands(poll: Poll) -> bool:
    """Whether hands can be counted for its options."""
    return isinstance(KINDS[poll.kind], Choice)
