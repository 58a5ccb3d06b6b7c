"""Estimates: how they are spread, and how near the truth they came."""

from ...debate.kinds.number import bounds
from ...debate.measures import median, middle_half, nth, rounded
from ...debate.model import Debate
from ...debate.poll import Poll
from ..patches import Fields
from .shares import along, percent

BINS_MAX = 12
_STEPS = (1, 2, 5)
# How far beyond the middle half an estimate still is one of many: beyond, it is drawn at the edge.
_FAR = 3


def histogram(debate: Debate, poll: Poll) -> Fields:
    """The estimates in bins of one width, with calm bounds; median and middle half; all in units of the last decimal.

    One joker's billion does not flatten the rest: what lies far outside is in a first or a last bin of its own, told as
    such (`below`, `above`). Once the right answer is shown, how many came within its tolerance.
    """
    counts = {int(cell): count for cell, count in poll.round.counts.items() if _is_figure(cell)}
    answers = sum(counts.values())
    fields: Fields = {"count": answers, "abstained": poll.round.abstentions}
    half, middle = middle_half(counts), median(counts)
    if half is None or middle is None:
        return {"histogram": {**fields, "bins": []}}
    low, high = _window(poll, counts, half)
    width = _width(high - low + 1)
    first = low // width * width
    edges = range(first, high + 1, width)
    inside = [sum(times for value, times in counts.items() if edge <= value < edge + width) for edge in edges]
    below = sum(times for value, times in counts.items() if value < first)
    above = answers - below - sum(inside)
    most = max(*inside, below, above)
    fields |= {
        "median": rounded(middle, 1),
        "half": list(half),
        "from": first,
        "to": edges[-1] + width,
        "bins": [
            {"from": edge, "to": edge + width - 1, "count": times, "height": percent(times, most)}
            for edge, times in zip(edges, inside, strict=True)
        ],
        "below": below,
        "above": above,
        "at": along(middle, first, edges[-1] + width),
    }
    return {"histogram": {**fields, **_truth(poll, counts, first, edges[-1] + width)}}


def _truth(poll: Poll, counts: dict[int, int], first: int, last: int) -> Fields:
    truth, tolerance = poll.terms.truth, poll.terms.tolerance
    if not poll.round.answered or truth is None:
        return {}
    near = sum(times for value, times in counts.items() if abs(value - truth) <= tolerance)
    return {
        "near": near,
        "near_percent": percent(near, sum(counts.values())),
        "truth_at": along(truth, first, last),
        "near_from": along(truth - tolerance, first, last),
        "near_to": along(truth + tolerance, first, last),
    }


def _window(poll: Poll, counts: dict[int, int], half: tuple[int, int]) -> tuple[int, int]:
    """From where to where bins are drawn: all that was answered but what is far from most; the truth, once shown."""
    answers = sum(counts.values())
    reach = _FAR * max(half[1] - half[0], 1)
    low = max(nth(counts, 0), half[0] - reach)
    high = min(nth(counts, answers - 1), half[1] + reach)
    truth = poll.terms.truth
    if poll.round.answered and truth is not None:
        low, high = min(low, truth), max(high, truth)
    least, most = bounds(poll)
    return max(low, least), min(high, most)


def _width(span: int) -> int:
    """The smallest of 1, 2, 5, 10, 20… that needs no more bins than there may be, wherever the first begins."""
    power = 1
    while True:
        for step in _STEPS:
            if span <= (BINS_MAX - 1) * step * power:
                return step * power
        power *= 10


def _is_figure(cell: str) -> bool:
    return cell.removeprefix("-").isdecimal()
