"""Polls that ask nothing: what other polls make together."""

from ..poll import Ballot, Option, Poll
from ..poll_events import PollMade
from .kind import Kind


class Summary(Kind):
    asks = False
    terms = frozenset({"of"})

    def options(self, authored: tuple[Option, ...]) -> tuple[Option, ...]:
        return ()

    def is_sound(self, made: PollMade) -> bool:
        return bool(made.terms.of) and len(set(made.terms.of)) == len(made.terms.of) and not made.abstain

    def fits(self, poll: Poll, ballot: Ballot) -> bool:
        return False

    def cells(self, poll: Poll, ballot: Ballot) -> tuple[str, ...]:
        return ()


class Calibration(Summary):
    """How right the room was where it was how sure, over a series of « vraie ou générée ? »."""


class Prize(Summary):
    """The films of a programme by the weighted mean of their ratings."""

    terms = Summary.terms | {"weight", "turnout_min"}
