"""A scale: how many took each step, the mean and the median."""

from ...debate.measures import mean, median, rounded
from ...debate.model import Debate
from ...debate.poll import Poll
from ..patches import Fields
from .shares import along, percent


def scale(debate: Debate, poll: Poll) -> Fields:
    """Columns in the order of the steps; the mean with one decimal, and where it stands between the ends (percent).

    An abstention is no step: it is told apart, and no share counts it.
    """
    counts = {int(cell): count for cell, count in poll.round.counts.items() if cell.isdecimal()}
    return {"scale": {**summed_up(counts, poll.terms.steps), "abstained": poll.round.abstentions}}


def summed_up(counts: dict[int, int], steps: int) -> Fields:
    """Per step its count, its share of the answers, its height beside the highest; mean and median if there are any."""
    answers, most = sum(counts.values()), max(counts.values(), default=0)
    columns = [
        {
            "step": step,
            "count": counts.get(step, 0),
            "percent": percent(counts.get(step, 0), answers),
            "height": percent(counts.get(step, 0), most),
        }
        for step in range(1, steps + 1)
    ]
    fields: Fields = {"count": answers, "columns": columns}
    middle, centre = median(counts), mean(counts)
    if middle is None or centre is None:
        return fields
    return {
        **fields,
        "mean": rounded(centre, 1),
        "median": rounded(middle, 1),
        "at": along(centre, 1, steps),
    }
