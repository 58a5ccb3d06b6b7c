"""Bars: how many chose each option."""

from ...debate.model import Debate
from ...debate.poll import Poll
from ..patches import Fields
from .shares import percent


def bars(debate: Debate, poll: Poll) -> Fields:
    """Per option its count, its share of those who answered (percent), and whether it leads.

    Shares are of ballots, and rounded one by one, so those of a poll with several choices may add up to more than 100.
    """
    tally, hands = poll.tally, poll.round.hands
    turnout = poll.round.turnout
    raised = {option: count + hands.get(option, 0) for option, count in tally.items()}
    most = max(raised.values(), default=0)
    everybody = turnout + sum(hands.values())
    return {
        "bars": [
            {
                "id": option,
                "count": count,
                "percent": percent(count, turnout),
                "lead": 0 < raised[option] == most,
                **(_hands(count, hands.get(option, 0), everybody) if hands else {}),
            }
            for option, count in tally.items()
        ]
    }


def _hands(count: int, hands: int, everybody: int) -> Fields:
    """Raised hands stand apart, drawn on one scale with the ballots."""
    return {"hands": hands, "length": percent(count, everybody), "hands_length": percent(hands, everybody)}
