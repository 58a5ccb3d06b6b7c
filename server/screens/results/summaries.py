"""Results that are made of other polls: the award of the audience, the room's calibration."""

from ...debate.kinds.real import SURENESS
from ...debate.measures import mean, rounded
from ...debate.model import Debate
from ...debate.poll import Poll
from ...debate.prizes import Placed, ranked
from ..patches import Fields
from .shares import along, percent

FEW = 5


def prize(debate: Debate, poll: Poll) -> Fields:
    """The films by their weighted mean (two decimals, half up), those without a place last; and on which terms."""
    sources = {source.id: source for name in poll.terms.of if (source := debate.polls.get(name))}
    ratings = {
        source.id: {int(cell): times for cell, times in source.round.counts.items() if cell.isdecimal()}
        for source in sources.values()
    }
    placed = ranked(ratings, poll.terms.weight, poll.terms.turnout_min)
    steps = max((source.terms.steps for source in sources.values()), default=2)
    return {
        "prize": {
            "rows": [_row(film, sources[film.film], steps) for film in placed],
            "weight": poll.terms.weight,
            "turnout_min": poll.terms.turnout_min,
            "steps": steps,
        }
    }


def _row(film: Placed, source: Poll, steps: int) -> Fields:
    fields: Fields = {
        "id": source.id,
        "film": source.terms.film,
        "title": {"fr": source.title.fr, "en": source.title.en},
        "count": film.count,
    }
    if not film.place or film.weighted is None or film.mean is None:
        return fields
    return {
        **fields,
        "place": film.place,
        "tied": film.tied,
        "mean": rounded(film.mean, 2),
        "score": rounded(film.weighted, 2),
        "length": along(film.weighted, 0, steps),
    }


def calibration(debate: Debate, poll: Poll) -> Fields:
    """Of all answers of a series by how sure they were: which share was right; and the room's own two numbers.

    A step with fewer than five answers is not drawn, though it counts in the two numbers.
    """
    given = dict.fromkeys(SURENESS, 0)
    right = dict.fromkeys(SURENESS, 0)
    for source in (debate.polls[name] for name in poll.terms.of if name in debate.polls):
        for option in source.answers:
            for step in SURENESS:
                times = source.round.counts.get(f"{option.id}.{step}", 0)
                given[step] += times
                right[step] += times if option.id in source.terms.right else 0
    total = sum(given.values())
    sure = mean({step: times for step, times in given.items() if times})
    most = max(given.values())
    dots = [
        {
            "sure": step,
            "right": percent(right[step], given[step]),
            "count": given[step],
            "size": percent(given[step], most),
        }
        for step in SURENESS
        if given[step] >= FEW
    ]
    fields: Fields = {"dots": dots, "count": total, "polls": len(poll.terms.of)}
    if sure is not None:
        fields |= {"right": percent(sum(right.values()), total), "sure": int(rounded(sure, 0))}
    return {"calibration": fields}
