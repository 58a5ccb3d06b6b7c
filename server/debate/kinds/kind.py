"""What every kind of poll answers for: its options, whether it can be asked, which ballots fit and how they count."""

from abc import ABC, abstractmethod
from typing import ClassVar

from msgspec.structs import fields

from ...limits import POLL_OPTIONS_MAX, POLL_OPTIONS_MIN
from ..poll import ABSTAIN, Ballot, Option, Poll
from ..poll_events import PollMade
from ..wording import Text

PICTURES = frozenset({"still", "pictures_on_phones"})
"""The terms of a picture to the question: every kind that people answer may have one."""

ABSTENTION = Option(id=ABSTAIN, label=Text(fr="Je m’abstiens", en="I abstain"))


class Kind(ABC):
    """One kind of poll. Holds no state: the same instance serves every poll of its kind."""

    terms: ClassVar[frozenset[str]] = frozenset()
    """The terms this kind reads; a poll that sets any other is wrong."""
    pictured: ClassVar[bool] = False
    """Whether its answers may be pictures."""
    asks: ClassVar[bool] = True
    """Whether people answer it; the result of the others is made of other polls."""

    def options(self, authored: tuple[Option, ...]) -> tuple[Option, ...]:
        """What people may choose from besides abstaining, given what the author wrote."""
        return authored

    def max_choices(self, asked_for: int) -> int:
        """The most options on one ballot."""
        return 1

    def is_sound(self, made: PollMade) -> bool:
        """Whether a poll so made can be asked; what all kinds have in common is looked at elsewhere."""
        answers = answers_of(made)
        return POLL_OPTIONS_MIN <= len(answers) <= POLL_OPTIONS_MAX and made.max_choices <= len(answers)

    @abstractmethod
    def fits(self, poll: Poll, ballot: Ballot) -> bool:
        """Whether this is an answer to `poll`; an abstention is judged elsewhere, and is none."""

    @abstractmethod
    def cells(self, poll: Poll, ballot: Ballot) -> tuple[str, ...]:
        """What a ballot that fits adds one to in the tally, each cell once."""


def answers_of(made: PollMade) -> list[Option]:
    """The options of a poll without the abstention."""
    return [option for option in made.options if option.id != ABSTAIN]


def reads_no_other_terms(kind: Kind, made: PollMade) -> bool:
    """Whether every term that is set is one that this kind reads."""
    return all(
        field.name in kind.terms or getattr(made.terms, field.name) == field.default for field in fields(made.terms)
    )
