"""« Vraie ou générée ? »: what the room said, and how sure it was; once the answer is shown, how right."""

from ...debate.kinds.real import SURENESS
from ...debate.measures import mean, rounded
from ...debate.model import Debate
from ...debate.poll import Poll
from ..patches import Fields
from .shares import percent


def sureness(debate: Debate, poll: Poll) -> Fields:
    """Per answer its count, share of the answers, and mean sureness (percent, rounded half up).

    With the right answer: the room's accuracy and its mean sureness, over everybody who did not abstain.
    """
    given = {option.id: _given(poll, option.id) for option in poll.answers}
    total = sum(sum(tally.values()) for tally in given.values())
    rows = [
        {
            "id": option,
            "count": sum(tally.values()),
            "percent": percent(sum(tally.values()), total),
            **_sure(tally),
        }
        for option, tally in given.items()
    ]
    fields: Fields = {"count": total, "rows": rows, "abstained": poll.round.abstentions}
    if poll.round.answered and total:
        right = sum(sum(given[option].values()) for option in poll.terms.right)
        everybody: dict[int, int] = {}
        for tally in given.values():
            for step, times in tally.items():
                everybody[step] = everybody.get(step, 0) + times
        fields |= {"right": percent(right, total), **_sure(everybody)}
    return {"sureness": fields}


def _given(poll: Poll, option: str) -> dict[int, int]:
    counts = poll.round.counts
    return {step: counts[f"{option}.{step}"] for step in SURENESS if f"{option}.{step}" in counts}


def _sure(tally: dict[int, int]) -> Fields:
    centre = mean(tally)
    return {} if centre is None else {"sure": int(rounded(centre, 0))}
