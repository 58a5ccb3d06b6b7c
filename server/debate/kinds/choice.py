"""Options to choose from: one, several, yes or no; or those that are right."""

from ...limits import POLL_OPTIONS_MAX, POLL_OPTIONS_MIN
from ..poll import Ballot, Option, Poll
from ..poll_events import PollMade
from ..wording import Text
from .kind import PICTURES, Kind, answers_of

YES_NO = (Option(id="yes", label=Text(fr="Oui", en="Yes")), Option(id="no", label=Text(fr="Non", en="No")))


class Choice(Kind):
    """One option; or several, up to the poll's most."""

    terms = PICTURES
    pictured = True

    def fits(self, poll: Poll, ballot: Ballot) -> bool:
        chosen = set(ballot.choices)
        if ballot.points or ballot.words or not chosen or len(chosen) != len(ballot.choices):
            return False
        return len(chosen) <= poll.max_choices and chosen.issubset(option.id for option in poll.answers)

    def cells(self, poll: Poll, ballot: Ballot) -> tuple[str, ...]:
        return ballot.choices


class Single(Choice):
    terms = Choice.terms | {"again", "by_group"}


class Multiple(Choice):
    def max_choices(self, asked_for: int) -> int:
        return asked_for


class YesNo(Single):
    def options(self, authored: tuple[Option, ...]) -> tuple[Option, ...]:
        return YES_NO


class Quiz(Multiple):
    """Options of which some are right; a ballot may hold as many as its most, whichever they are."""

    terms = Choice.terms | {"right"}

    def is_sound(self, made: PollMade) -> bool:
        answers, right = {option.id for option in answers_of(made)}, made.terms.right
        sound = POLL_OPTIONS_MIN <= len(answers) <= POLL_OPTIONS_MAX and made.max_choices <= len(answers)
        return sound and bool(right) and len(set(right)) == len(right) <= made.max_choices and answers.issuperset(right)
