"""What happened to the conducteur."""

from ..event import Event
from ..scenes import Phase, SceneKind
from .model import Cue


class RunEvent(Event, frozen=True):
    """Something in the conducteur."""


class CuesLaid(RunEvent, frozen=True, tag="cues_laid"):
    """The cues of the programme, in order, in the place of those it had before."""

    cues: tuple[Cue, ...]


class CueMade(RunEvent, frozen=True, tag="cue_made"):
    cue: Cue
    after: str


class CueMoved(RunEvent, frozen=True, tag="cue_moved"):
    cue: str
    after: str
    former_after: str


class CueDropped(RunEvent, frozen=True, tag="cue_dropped"):
    cue: Cue
    after: str


class CueTaken(RunEvent, frozen=True, tag="cue_taken"):
    """With what the evening and the wall were before."""

    cue: str
    phase: Phase
    scene: SceneKind
    subject: str


class CueLeft(RunEvent, frozen=True, tag="cue_left"):
    """The last one is as if it had not been taken. What it had been is kept, so that leaving it can be undone."""

    cue: str
    at: int
    phase: Phase
    scene: SceneKind
    subject: str


AnyOfTheRun = CuesLaid | CueMade | CueMoved | CueDropped | CueTaken | CueLeft
