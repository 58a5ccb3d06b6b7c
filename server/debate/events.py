"""What happened. Past tense; closed; every one carries the former state that undoing it needs.

`VERSION` is written beside each event; `journal.upcasting` lifts older ones to it.
"""

from msgspec import Struct

from .event import Event
from .floor.events import AnyOnTheFloor
from .model import QuestionState, Voting
from .moderation_events import OfModeration
from .notices.events import AnyNotice
from .poll_events import (
    BallotCast,
    BallotsSetAside,
    CountdownSet,
    DrawingSet,
    HandsCounted,
    PollDropped,
    PollMade,
    RevealSet,
    RoundBegun,
    RoundDropped,
    RoundPlaced,
    SayingsPlaced,
    SayingsRestored,
    SayingSupported,
    TurnoutHidden,
)
from .run.events import AnyOfTheRun
from .scenes import Phase, SceneKind
from .still import Still
from .wording import Language


class ProgrammeRead(Event, frozen=True, tag="programme_read"):
    """The programme file in force from here on, by its digest; its code, the labels a question may carry, who votes,
    the groups whose speaking time is told, and the films."""

    digest: str
    code: str = ""
    themes: tuple[str, ...] = ()
    voting: Voting = Voting.OPEN
    seats: int = 0
    speaking_groups: tuple[str, ...] = ()
    films: tuple[str, ...] = ()


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


class Admitted(Event, frozen=True, tag="admitted"):
    """Somebody showed the code or a ticket. `ticket` is its name in a series of its own, empty for the room's code."""

    person: str
    ticket: str = ""


class StillKept(Event, frozen=True, tag="still_kept"):
    still: Still


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
    | CountdownSet
    | TurnoutHidden
    | HandsCounted
    | DrawingSet
    | SayingsPlaced
    | SayingsRestored
    | SayingSupported
    | Admitted
    | BallotsSetAside
    | StillKept
    | SceneShown
    | BlackSet
    | FrozenSet
    | PhaseSet
    | PremoderationSet
    | LiveSet
    | Sealed
    | OfModeration
    | AnyOnTheFloor
    | AnyOfTheRun
    | AnyNotice
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
