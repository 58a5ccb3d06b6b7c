"""A number that people estimate."""

from ...limits import FIGURE_MAX
from ..poll import Ballot, Option, Poll
from ..poll_events import PollMade
from .kind import PICTURES, Kind


class Number(Kind):
    """One number within bounds, as whole multiples of its last decimal place: nothing is rounded."""

    terms = PICTURES | {"unit", "decimals", "least", "most", "truth", "tolerance"}

    def options(self, authored: tuple[Option, ...]) -> tuple[Option, ...]:
        return ()

    def is_sound(self, made: PollMade) -> bool:
        least, most = bounds(made)
        truth = made.terms.truth
        return least < most and (truth is None or least <= truth <= most)

    def fits(self, poll: Poll, ballot: Ballot) -> bool:
        if ballot.choices or ballot.words or len(ballot.points) != 1:
            return False
        least, most = bounds(poll)
        return least <= ballot.points[0] <= most

    def cells(self, poll: Poll, ballot: Ballot) -> tuple[str, ...]:
        return (str(ballot.points[0]),)


def bounds(poll: Poll | PollMade) -> tuple[int, int]:
    """The least and the most that may be answered."""
    least, most = poll.terms.least, poll.terms.most
    return -FIGURE_MAX if least is None else least, FIGURE_MAX if most is None else most
