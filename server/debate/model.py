"""The debate as it stands: questions, polls, what the wall shows. Data only; `decide` and `evolve` hold the rules."""

from collections import deque
from enum import StrEnum

from msgspec import Struct, field

from .. import limits
from .floor.model import Floor
from .index import Index, Touched
from .notices.model import Notices
from .poll import Poll, PollState
from .run.model import Run
from .scenes import Phase, SceneKind
from .still import Still
from .wording import Language


class QuestionState(StrEnum):
    PENDING = "pending"
    KEPT = "kept"
    LISTED = "listed"
    ANSWERED = "answered"
    DISMISSED = "dismissed"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


PUBLIC_STATES = frozenset({QuestionState.LISTED, QuestionState.ANSWERED})


class Voting(StrEnum):
    """Who may answer the polls of a séance: any device, who read the wall's code, or who holds a ticket."""

    OPEN = "open"
    ROOM_CODE = "room_code"
    TICKETS = "tickets"


class Asking(StrEnum):
    """Where a question comes from."""

    PHONE = "phone"
    PAPER = "paper"


class Answer(Struct, frozen=True):
    """What is kept of an answer given in the room: who gave it, what they said in short, in the language spoken."""

    who: str = ""
    gist: str = ""
    lang: Language = "fr"


class Question(Struct):
    """A question from the room. `supporters` is a set of people, never a counter.

    `flagged_by` is the entry of the word list that held it, or would hold what a moderator has made of it. `author` is
    nobody for one that came on paper. `joined` are the supporters that merging brought, and that have not said so
    themselves since. `translated` are the words that `translation` translates: those of another wording are not shown.
    """

    id: str
    client: str
    author: str
    text: str
    asked_text: str
    lang: Language
    signature: str
    theme: str
    origin: str
    consent: bool
    asked_at: int
    state: QuestionState
    reason: str = ""
    rev: int = 1
    flagged: bool = False
    flagged_by: str = ""
    starred: bool = False
    listed_at: int = 0
    supporters: set[str] = field(default_factory=set)
    support_seqs: dict[str, int] = field(default_factory=dict)
    reporters: set[str] = field(default_factory=set)
    note: str = ""
    translation: str = ""
    translated: str = ""
    answer: Answer = Answer()
    merged_into: str = ""
    joined: set[str] = field(default_factory=set)

    @property
    def shown_translation(self) -> str:
        """The line under it in the other language, if it still says the same."""
        return self.translation if self.translated == self.text else ""

    @property
    def edited(self) -> bool:
        return self.text != self.asked_text

    @property
    def public(self) -> bool:
        """Whether phones and the wall may see it."""
        return self.state in PUBLIC_STATES


class Act(Struct):
    """What one moderator did, kept so that it can be undone for a while."""

    id: str
    by: str
    at: int
    verb: str
    subject: str
    events: list[object] = field(default_factory=list)
    undone: bool = False


class Debate(Struct):
    """One séance as it stands now. `admitted` tells who may vote, each with the ticket that let them in, or "".

    While not `asking`, no question is taken; in slow mode one every `slow_s` seconds from each person; of the `blocked`
    none. `index` says nothing that the questions and `admitted` do not say; `touched` is for screens.
    """

    phase: Phase = Phase.DOORS
    premoderation: bool = True
    live: bool = False
    sealed: bool = False
    closed_at: int = 0
    scene: SceneKind = SceneKind.JOIN
    subject: str = ""
    black: bool = False
    frozen: bool = False
    held: tuple[str, ...] = ()
    questions: dict[str, Question] = field(default_factory=dict)
    polls: dict[str, Poll] = field(default_factory=dict)
    stills: dict[str, Still] = field(default_factory=dict)
    programme: str = ""
    code: str = ""
    themes: tuple[str, ...] = ()
    films: tuple[str, ...] = ()
    voting: Voting = Voting.OPEN
    seats: int = 0
    admitted: dict[str, str] = field(default_factory=dict)
    asking: bool = True
    slow_s: int = 0
    blocked: set[str] = field(default_factory=set)
    floor: Floor = field(default_factory=Floor)
    run: Run = field(default_factory=Run)
    notices: Notices = field(default_factory=Notices)
    acts: deque[Act] = field(default_factory=lambda: deque(maxlen=limits.ACTS_REMEMBERED))
    acts_heard: dict[str, None] = field(default_factory=dict)
    seqs: dict[str, int] = field(default_factory=dict)
    index: Index = field(default_factory=Index)
    touched: Touched = field(default_factory=Touched)

    @property
    def open_poll(self) -> Poll | None:
        """The poll people may answer now; at most one a séance."""
        return next((poll for poll in self.polls.values() if poll.round.state is PollState.OPEN), None)

    @property
    def question_on_wall(self) -> str:
        """The id of the question that has the wall to itself, or nothing."""
        return self.subject if self.scene is SceneKind.QUESTION else ""
