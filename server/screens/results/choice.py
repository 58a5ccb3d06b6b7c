"""Bars: how many chose each option."""

from ...debate.model import Debate
from ...debate.poll import Poll
from ..patches import Fields
from .shares import percent


def bars(debate: Debate, poll: Poll) -> Fields:
    """Per option its count, its share of those who answered (percent), and whether it leads.

    Shares are rounded one by one, so those of a poll with several choices may add up to more than 100.
    """
    tally = poll.tally
    turnout = poll.round.turnout
    most = max(tally.values(), default=0)
    return {
        "bars": [
            {"id": option_id, "count": count, "percent": percent(count, turnout), "lead": 0 < count == most}
            for option_id, count in tally.items()
        ]
    }
