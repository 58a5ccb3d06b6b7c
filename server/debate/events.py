"""What happened. Past tense; closed; every one carries the former state that undoing it needs.

`VERSION` is written beside each event; `journal.upcasting` lifts older ones to it.
"""

from typing import ClassVar

from msgspec import Struct

from .model import Phase, QuestionState, SceneKind, Voting
from .poll import Option, PollKind, PollState, Terms, Word
from .wording import Language, Text


class Event(Struct, frozen=True, forbid_unknown_fields=True, tag_field="event"):
    VERSION: ClassVar[int] = 1


class ProgrammeRead(Event, frozen=True, tag="programme_read"):
    """The programme file in force from here on, by its digest; its code, the labels a question may carry, who votes."""

    digest: str
    code: str = ""
    themes: tuple[str, ...] = ()
    voting: Voting = Voting.OPEN
    seats: int = 0


class QuestionAsked(Event, frozen=True, tag="question_asked"):
    question: str
    client: str
    author: str
    text: str
    lang: Language
    signature: str
    theme: str
    origin: str
    consent: bool
    state: QuestionState
    flagged: bool = False
    rev: int = 1
    flagged_by: str = ""


class QuestionPlaced(Event, frozen=True, tag="question_placed"):
    question: str
    state: QuestionState
    reason: str
    former_state: QuestionState
    former_reason: str


class QuestionEdited(Event, frozen=True, tag="question_edited"):
    question: str
    text: str
    former_text: str
    flagged_by: str = ""
    former_flagged_by: str = ""


class StarSet(Event, frozen=True, tag="star_set"):
    question: str
    on: bool


class QuestionReported(Event, frozen=True, tag="question_reported"):
    question: str
    reporter: str


class SupportSet(Event, frozen=True, tag="support_set"):
    question: str
    supporter: str
    on: bool
    seq: int


class PollMade(Event, frozen=True, tag="poll_made"):
    """A poll exists, or a prepared one that nobody has opened yet got new words."""

    poll: str
    kind: PollKind
    title: Text
    options: tuple[Option, ...]
    max_choices: int
    abstain: bool
    origin: str
    order: int
    terms: Terms = Terms()


class PollDropped(Event, frozen=True, tag="poll_dropped"):
    poll: str


class RoundPlaced(Event, frozen=True, tag="round_placed"):
    """`present` is how many phones were there when it closed: what the turnout is told against from then on."""

    poll: str
    round: int
    state: PollState
    former_state: PollState
    present: int = 0


class RoundBegun(Event, frozen=True, tag="round_begun"):
    poll: str
    round: int


class RoundDropped(Event, frozen=True, tag="round_dropped"):
    poll: str
    round: int


class RevealSet(Event, frozen=True, tag="reveal_set"):
    """`revealed_at` is since when the phones have this result: with several revealed they show the newest."""

    poll: str
    round: int
    where: str
    on: bool
    revealed_at: int = 0
    former_revealed_at: int = 0


class BallotCast(Event, frozen=True, tag="ballot_cast", omit_defaults=True):
    """`aside` says that the device was newer than the time set for this round: received, and not counted."""

    poll: str
    round: int
    voter: str
    choices: tuple[str, ...]
    seq: int
    aside: bool = False
    points: tuple[int, ...] = ()
    words: tuple[Word, ...] = ()
    group: str = ""


class Admitted(Event, frozen=True, tag="admitted"):
    """Somebody showed the code or a ticket. `ticket` is its name in a series of its own, empty for the room's code."""

    person: str
    ticket: str = ""


class BallotsSetAside(Event, frozen=True, tag="ballots_set_aside"):
    """These voters' ballots, those of devices newer than `created_after`, count no more; every other one does."""

    poll: str
    round: int
    created_after: int
    voters: tuple[str, ...]
    former_created_after: int
    former_voters: tuple[str, ...]


class SceneShown(Event, frozen=True, tag="scene_shown"):
    scene: SceneKind
    subject: str
    former_scene: SceneKind
    former_subject: str


class BlackSet(Event, frozen=True, tag="black_set"):
    on: bool


class FrozenSet(Event, frozen=True, tag="frozen_set"):
    """`held` is the list the wall keeps while it is frozen, best supported first."""

    on: bool
    held: tuple[str, ...]
    former_held: tuple[str, ...]


class PhaseSet(Event, frozen=True, tag="phase_set"):
    phase: Phase
    former_phase: Phase


class PremoderationSet(Event, frozen=True, tag="premoderation_set"):
    on: bool


class LiveSet(Event, frozen=True, tag="live_set"):
    on: bool


class Sealed(Event, frozen=True, tag="sealed"):
    """The keys behind the pseudonyms are gone: nobody can be found any more, and nobody can vote again."""


AnyEvent = (
    ProgrammeRead
    | QuestionAsked
    | QuestionPlaced
    | QuestionEdited
    | StarSet
    | QuestionReported
    | SupportSet
    | PollMade
    | PollDropped
    | RoundPlaced
    | RoundBegun
    | RoundDropped
    | RevealSet
    | BallotCast
    | Admitted
    | BallotsSetAside
    | SceneShown
    | BlackSet
    | FrozenSet
    | PhaseSet
    | PremoderationSet
    | LiveSet
    | Sealed
)


class Entry(Struct, frozen=True, kw_only=True):
    """One line of the journal: an event, when it happened (UTC, ms), and which act of which moderator it was.

    `by`, `act`, `topic` and `seq` are empty for what a spectator does: the event holds their pseudonym.
    """

    event: AnyEvent
    at: int
    by: str = ""
    act: str = ""
    topic: str = ""
    seq: int = 0
    undoes: str = ""
