"""Options put in an order."""

from ..poll import Ballot, Poll
from .kind import PICTURES, Kind


class Ranking(Kind):
    """Options from the first on, as many as the poll lets somebody order; the others stand behind."""

    terms = PICTURES

    def max_choices(self, asked_for: int) -> int:
        return asked_for

    def fits(self, poll: Poll, ballot: Ballot) -> bool:
        ordered = set(ballot.choices)
        if ballot.points or ballot.words or not ordered or len(ordered) != len(ballot.choices):
            return False
        return len(ordered) <= poll.max_choices and ordered.issubset(option.id for option in poll.answers)

    def cells(self, poll: Poll, ballot: Ballot) -> tuple[str, ...]:
        return tuple(f"{option}.{rank}" for rank, option in enumerate(ballot.choices, start=1))
