"""Groups people may say they are in, where a poll asks; and what may be told crosswise of a round that is closed."""

from typing import Final

from .crossing import Crossing, by_group, crossing
from .kinds import cells
from .model import Debate
from .poll import Poll, PollState, Round

GROUPS: Final = ("public", "professional", "student")


def compare(debate: Debate, poll: Poll) -> None:
    """Work out, once, what may be told crosswise of a round that has just been closed, or counted otherwise."""
    current = poll.round
    former = debate.polls.get(poll.terms.again)
    closed = current.state is PollState.CLOSED
    if former is not None:
        asked = former.numbered(current.against)
        told = closed and asked is not None
        current.crossing = _crossed(former, asked, poll) if told and asked else None
    if poll.terms.by_group:
        current.groups = _grouped(poll) if closed else None


def _crossed(former: Poll, asked: Round, poll: Poll) -> Crossing:
    return crossing(_answers(former, asked), _answers(poll, poll.round), cells_of(poll))


def _answers(poll: Poll, turn: Round) -> dict[str, str]:
    """The one cell that each ballot that counts holds."""
    return {voter: cells(poll, ballot)[0] for voter, ballot in turn.counted.items()}


def _grouped(poll: Poll) -> dict[str, dict[str, int]] | None:
    counted = poll.round.counted
    answers = {voter: (ballot.group, cells(poll, ballot)[0]) for voter, ballot in counted.items()}
    return by_group(answers, GROUPS, cells_of(poll))


def cells_of(poll: Poll) -> list[str]:
    """Every cell that a ballot of this poll may hold, in their order: its options, or the steps of its scale."""
    steps = [str(step) for step in range(1, poll.terms.steps + 1)]
    return [*steps, *(option.id for option in poll.options)]
