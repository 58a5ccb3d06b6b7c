"""The same result, for each group apart."""

from ...debate.groups import cells_of
from ...debate.model import Debate
from ...debate.poll import Poll, PollState
from ..patches import Fields
from .shares import percent


def groups(debate: Debate, poll: Poll) -> Fields:
    """Per group how many answered and the share of each answer, once it is closed; `few` where that may not be told."""
    if not poll.terms.by_group or poll.round.state is not PollState.CLOSED:
        return {}
    told = poll.round.groups
    if told is None:
        return {"by_group": {"few": True}}
    given = [cell for cell in cells_of(poll) if poll.round.counts.get(cell)]
    return {"by_group": {"rows": [_row(group, counts, given) for group, counts in told.items()]}}


def _row(group: str, counts: dict[str, int], given: list[str]) -> Fields:
    there = sum(counts.values())
    shares = [{"id": cell, "percent": percent(counts[cell], there)} for cell in given]
    return {"group": group, "count": there, "shares": shares}
