"""The run as it stands: cues in order, and which were taken when. Data only."""

from enum import StrEnum

from msgspec import Struct, field

from ..scenes import Phase, SceneKind
from ..wording import Text


class CueDeed(StrEnum):
    """What taking a cue does. A `mark` does nothing here: it is for somebody else in the house."""

    PHASE = "phase"
    FILM = "film"
    SCENE = "scene"
    OPEN = "open"
    CLOSE = "close"
    REVEAL = "reveal"
    REVEAL_PHONES = "reveal_phones"
    ANSWER = "answer"
    MESSAGE = "message"
    MARK = "mark"


class Cue(Struct, frozen=True):
    """One step of the evening. `subject` is a phase, a film, a scene or a poll; `at` the planned minute of the day."""

    id: str
    deed: CueDeed
    subject: str = ""
    text: Text = Text()
    note: str = ""
    at: int = -1
    origin: str = "console"


class Taken(Struct, frozen=True):
    """A cue that was taken, when, and what the wall and the evening were before: going back leads there."""

    cue: str
    at: int
    phase: Phase
    scene: SceneKind
    subject: str


class Run(Struct):
    """`order` names all cues; `taken` those that were taken, the last one last."""

    cues: dict[str, Cue] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)

    @property
    def last(self) -> str:
        return self.taken[-1].cue if self.taken else ""

    @property
    def next(self) -> str:
        """The one behind the last that was taken; the first, before any was."""
        at = self.order.index(self.last) + 1 if self.last in self.cues else 0
        return self.order[at] if at < len(self.order) else ""

    @property
    def next_film(self) -> str:
        """The film that the next cue of its kind starts; nothing where none is left, or it is not named."""
        at = self.order.index(self.next) if self.next else len(self.order)
        coming = (self.cues[cue] for cue in self.order[at:])
        return next((cue.subject for cue in coming if cue.deed is CueDeed.FILM), "")
