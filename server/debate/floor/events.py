"""What happened on the floor."""

from ..event import Event
from .model import MicOrigin, MicState


class FloorEvent(Event, frozen=True):
    """Something on the floor."""


class MicAsked(FloorEvent, frozen=True, tag="mic_asked"):
    request: str
    person: str
    origin: MicOrigin


class MicPlaced(FloorEvent, frozen=True, tag="mic_placed"):
    request: str
    state: MicState
    former_state: MicState


class MicOpenSet(FloorEvent, frozen=True, tag="mic_open_set"):
    on: bool


class SpeakingSet(FloorEvent, frozen=True, tag="speaking_set"):
    group: str
    since: int
    spent: dict[str, int]
    former_group: str
    former_since: int
    former_spent: dict[str, int]


AnyOnTheFloor = MicAsked | MicPlaced | MicOpenSet | SpeakingSet
