"""« Vraie ou générée ? »: which it is, and how sure one is."""

from ..poll import Ballot, Option, Poll
from ..poll_events import PollMade
from ..wording import Text
from .kind import PICTURES, Kind, answers_of

SURENESS = (50, 60, 70, 80, 90, 100)
"""Percent: half is a guess, a hundred is certain."""
REAL_GENERATED = (
    Option(id="real", label=Text(fr="Vraie", en="Real")),
    Option(id="generated", label=Text(fr="Générée", en="Generated")),
)


class RealOrGenerated(Kind):
    """Of one still: real or generated. Of a pair, whose two options the author writes: which one is generated."""

    terms = PICTURES | {"right"}
    pictured = True

    def options(self, authored: tuple[Option, ...]) -> tuple[Option, ...]:
        return authored or REAL_GENERATED

    def is_sound(self, made: PollMade) -> bool:
        answers = [option.id for option in answers_of(made)]
        return len(answers) == 2 and len(made.terms.right) == 1 and made.terms.right[0] in answers

    def fits(self, poll: Poll, ballot: Ballot) -> bool:
        if ballot.words or len(ballot.choices) != 1 or len(ballot.points) != 1:
            return False
        return ballot.points[0] in SURENESS and any(ballot.choices[0] == option.id for option in poll.answers)

    def cells(self, poll: Poll, ballot: Ballot) -> tuple[str, ...]:
        return (f"{ballot.choices[0]}.{ballot.points[0]}",)
