"""Steps between two ends: one scale, or one for each of several items."""

from ...limits import SCALE_STEPS_MIN
from ..poll import ABSTAIN, Ballot, Option, Poll
from ..poll_events import PollMade
from .kind import PICTURES, Kind


class Scale(Kind):
    """One step, from 1 to the poll's `steps`."""

    terms = PICTURES | {"steps", "low", "high", "by_group", "again", "film"}

    def options(self, authored: tuple[Option, ...]) -> tuple[Option, ...]:
        return ()

    def is_sound(self, made: PollMade) -> bool:
        return made.terms.steps >= SCALE_STEPS_MIN

    def fits(self, poll: Poll, ballot: Ballot) -> bool:
        if ballot.choices or ballot.words or len(ballot.points) != 1:
            return False
        return 1 <= ballot.points[0] <= poll.terms.steps

    def cells(self, poll: Poll, ballot: Ballot) -> tuple[str, ...]:
        return (str(ballot.points[0]),)


class Rating(Kind):
    """A step for each option, in their order; 0 for one that somebody left out, though not for all of them."""

    terms = PICTURES | {"steps", "low", "high"}

    def is_sound(self, made: PollMade) -> bool:
        return super().is_sound(made) and made.terms.steps >= SCALE_STEPS_MIN

    def fits(self, poll: Poll, ballot: Ballot) -> bool:
        if ballot.choices or ballot.words or len(ballot.points) != len(poll.answers):
            return False
        return any(ballot.points) and all(0 <= points <= poll.terms.steps for points in ballot.points)

    def cells(self, poll: Poll, ballot: Ballot) -> tuple[str, ...]:
        rated = (option.id for option in poll.options if option.id != ABSTAIN)
        return tuple(f"{option}.{step}" for option, step in zip(rated, ballot.points, strict=True) if step)
