"""Options in an order: Borda points, and how often each came first."""

from operator import itemgetter

from ...debate.model import Debate
from ...debate.poll import Poll, PollState
from ..patches import Fields
from .shares import percent


def ranking(debate: Debate, poll: Poll) -> Fields:
    """Per option its points, first choices, place, and length beside the best.

    Of n options the one ranked r-th gets n − r points, one that somebody left out none (Borda). While the vote is open
    they stand as they were asked; once it is closed, by their points. Equal points are one place, told as a tie.
    """
    asked, counts = poll.answers, poll.round.counts
    points = {
        option.id: sum(
            (len(asked) - rank) * counts.get(f"{option.id}.{rank}", 0) for rank in range(1, poll.max_choices + 1)
        )
        for option in asked
    }
    most = max(points.values(), default=0)
    rows: list[Fields] = [
        {
            "id": option,
            "points": got,
            "first": counts.get(f"{option}.1", 0),
            "rank": 1 + sum(other > got for other in points.values()),
            "tied": sum(other == got for other in points.values()) > 1,
            "length": percent(got, most),
        }
        for option, got in points.items()
    ]
    if poll.round.state is PollState.CLOSED:
        rows.sort(key=itemgetter("rank"))
    return {"ranking": rows}
