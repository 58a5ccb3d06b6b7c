"""Polls as they stand: what is asked and on which terms, who answered what, and what was made of it. Data only."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct, field

from .. import limits
from .crossing import Crossing
from .wording import Text

ABSTAIN = "abstain"
"""The option id of an abstention: a real answer, counted in the turnout and shown beside the others."""

Figure = Annotated[int, Meta(ge=-limits.FIGURE_MAX, le=limits.FIGURE_MAX)]
_Id = Annotated[str, Meta(max_length=limits.ID_LENGTH_MAX, pattern=r"^[A-Za-z0-9_.:-]*\Z")]
_Ids = Annotated[tuple[_Id, ...], Meta(max_length=limits.POLLS_MAX)]


class PollKind(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    YES_NO = "yes_no"
    SCALE = "scale"
    RATING = "rating"
    RANKING = "ranking"
    NUMBER = "number"
    QUIZ = "quiz"
    WORD_CLOUD = "word_cloud"
    OPEN_TEXT = "open_text"
    REAL_OR_GENERATED = "real_or_generated"
    # These two ask nothing: their result is made of other polls.
    CALIBRATION = "calibration"
    PRIZE = "prize"


class PollState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class Drawing(StrEnum):
    """How the wall draws a cloud of words."""

    LIST = "list"
    SPIRAL = "spiral"


class Option(Struct, frozen=True, omit_defaults=True):
    """One answer people may choose. `still` names a picture of it."""

    id: str
    label: Text
    still: str = ""


class Terms(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """On which terms a poll asks, beyond its title and options; each kind reads its own, and no other is set.

    `steps`, `low`, `high`: a scale's length and the words at its ends (scale, rating).
    `unit`, `decimals`, `least`, `most`: what a number counts and its bounds, as whole multiples of 10^-decimals, as are
    `truth`, the true value, and `tolerance`, how far from it an estimate is still right (number).
    `right`: the right answers (quiz, real_or_generated). `still`: the poll's own picture; `pictures_on_phones`:
    phones get the pictures as well, and not only their words.
    `again`: the poll that this one asks once more, before and after. `of`: the polls a result is made of (calibration,
    prize). `film`: the film this scale rates; `weight`, `turnout_min`: m of the weighted mean, and how many ballots a
    film needs (prize). `support`: whether answers may be supported (open_text). `by_group`: people may say in which
    group they are.
    """

    steps: Annotated[int, Meta(ge=0, le=limits.SCALE_STEPS_MAX)] = 0
    low: Text = Text()
    high: Text = Text()
    unit: Text = Text()
    decimals: Annotated[int, Meta(ge=0, le=limits.FIGURE_DECIMALS_MAX)] = 0
    least: Figure | None = None
    most: Figure | None = None
    truth: Figure | None = None
    tolerance: Annotated[int, Meta(ge=0, le=limits.FIGURE_MAX)] = 0
    right: _Ids = ()
    still: _Id = ""
    pictures_on_phones: bool = False
    again: _Id = ""
    of: _Ids = ()
    film: _Id = ""
    weight: Annotated[int, Meta(ge=0, le=limits.PRIZE_WEIGHT_MAX)] = 0
    turnout_min: Annotated[int, Meta(ge=0, le=limits.PRIZE_WEIGHT_MAX)] = 0
    support: bool = False
    by_group: bool = False


class Word(Struct, frozen=True):
    """A word, a phrase or a short text that somebody wrote. The same one, however it is spelled, has the same `id`.

    `flagged_by` is the entry of the word list that holds it.
    """

    id: str
    text: str
    flagged_by: str = ""


class SayingState(StrEnum):
    WAITING = "waiting"
    SHOWN = "shown"
    REFUSED = "refused"


class Saying(Struct):
    """What was written in answer to a poll, by one person or by many, as moderators read it.

    `forms` is how often it is spelled in which way, among the ballots that count; `supporters` is a set of people.
    """

    id: str
    text: str
    flagged_by: str = ""
    state: SayingState = SayingState.WAITING
    forms: dict[str, int] = field(default_factory=dict)
    supporters: set[str] = field(default_factory=set)
    support_seqs: dict[str, int] = field(default_factory=dict)

    @property
    def spelling(self) -> str:
        """As most people spell it; of several, as it was first."""
        return max(self.forms, key=lambda form: self.forms[form], default=self.text)


class Ballot(Struct, frozen=True, omit_defaults=True):
    """What one person answered: options, points or words, as the poll's kind asks; `seq` is their phone's counter."""

    choices: tuple[str, ...] = ()
    points: tuple[int, ...] = ()
    words: tuple[Word, ...] = ()
    group: str = ""
    seq: int = 0

    @property
    def abstains(self) -> bool:
        return self.choices == (ABSTAIN,)


class Round(Struct):
    """One turn of a poll: who answered what.

    `seen` stays true once a result was revealed anywhere; `revealed_at` is when the phones last got one; `answered`
    says that the right answer is shown; `present` is how many phones were there when it closed; `aside` are those whose
    ballots were received and do not count, because their device is newer than `aside_after` (ms UTC; 0 sets nobody
    aside). `counts` is how many of the ballots that count hold each cell (`kinds`), kept beside them by `evolve`.
    A countdown runs until `ends_at` (ms UTC), or stands still with `left_ms`; 0 and 0 is none. `hands` are raised hands
    that moderators counted, by option. `sayings` is what was written, in the order in which it came. `against` is the
    round of the poll asked before with which this one is compared; `crossing` and `groups` are what may be told of
    both, and are there once it is closed.
    """

    number: int
    state: PollState = PollState.DRAFT
    ballots: dict[str, Ballot] = field(default_factory=dict)
    on_wall: bool = False
    on_phones: bool = False
    answered: bool = False
    revealed_at: int = 0
    seen: bool = False
    present: int = 0
    opened_at: int = 0
    aside_after: int = 0
    aside: set[str] = field(default_factory=set)
    counts: dict[str, int] = field(default_factory=dict)
    sayings: dict[str, Saying] = field(default_factory=dict)
    ends_at: int = 0
    left_ms: int = 0
    turnout_hidden: bool = False
    hands: dict[str, int] = field(default_factory=dict)
    against: int = 0
    crossing: Crossing | None = None
    groups: dict[str, dict[str, int]] | None = None

    @property
    def turnout(self) -> int:
        """How many ballots make the result: all but those set aside."""
        return len(self.ballots) - self.set_aside

    @property
    def set_aside(self) -> int:
        """How many ballots were received and do not count."""
        return len(self.aside)

    def is_revealed(self, where: str) -> bool:
        """Whether the result is shown on the `wall` or the `phones`, or the right `answer` is."""
        return {"wall": self.on_wall, "phones": self.on_phones, "answer": self.answered}[where]

    @property
    def abstentions(self) -> int:
        return self.counts.get(ABSTAIN, 0)

    @property
    def counted(self) -> dict[str, Ballot]:
        """The ballots that make the result, by voter."""
        return {voter: ballot for voter, ballot in self.ballots.items() if voter not in self.aside}


class Poll(Struct):
    id: str
    kind: PollKind
    title: Text
    options: tuple[Option, ...]
    max_choices: int
    abstain: bool
    origin: str
    order: int
    rounds: list[Round]
    """Numbered from 1, without a gap."""
    terms: Terms = Terms()
    drawing: Drawing = Drawing.LIST

    @property
    def round(self) -> Round:
        """The present round; the former ones stay behind it."""
        return self.rounds[-1]

    def numbered(self, number: int) -> Round | None:
        """The round of that number, present or former."""
        return self.rounds[number - 1] if 0 < number <= len(self.rounds) else None

    @property
    def has_an_answer(self) -> bool:
        """Whether some answer is right, and may be shown."""
        return bool(self.terms.right) or self.terms.truth is not None

    @property
    def answers(self) -> tuple[Option, ...]:
        """The options without the abstention."""
        return tuple(option for option in self.options if option.id != ABSTAIN)

    @property
    def tally(self) -> dict[str, int]:
        """How many ballots that count hold each option, in the present round and in the order of the options."""
        return {option.id: self.round.counts.get(option.id, 0) for option in self.options}
