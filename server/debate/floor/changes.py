"""How the floor changes, and how what a moderator did there is taken back."""

from typing import assert_never

from ..model import Debate
from ..reversing import refuse_unless, reversed_event
from .events import AnyOnTheFloor, MicAsked, MicOpenSet, MicPlaced, SpeakingSet
from .model import MicRequest, MicState


def apply(debate: Debate, event: AnyOnTheFloor, at: int) -> None:
    """The part of `evolve` that is about the floor."""
    floor = debate.floor
    match event:
        case MicAsked():
            floor.requests[event.request] = MicRequest(event.request, event.person, event.origin, at)
        case MicPlaced():
            floor.requests[event.request].state = event.state
        case MicOpenSet():
            floor.mic_open = event.on
        case SpeakingSet():
            floor.speaking, floor.since, floor.spent = event.group, event.since, dict(event.spent)
        case _:
            assert_never(event)


def back(debate: Debate, event: AnyOnTheFloor) -> AnyOnTheFloor:
    """What takes it back, if it still stands as the act left it."""
    floor = debate.floor
    match event:
        case MicAsked():
            request = floor.requests[event.request]
            refuse_unless(request.state is MicState.WAITING)
            return MicPlaced(request.id, MicState.LEFT, request.state)
        case MicPlaced():
            request = floor.requests[event.request]
            refuse_unless(request.state is event.state)
            another = floor.standing_of(request.person)
            refuse_unless(another is None or another is request)
            return reversed_event(event)
        case MicOpenSet():
            refuse_unless(floor.mic_open is event.on)
            return MicOpenSet(not event.on)
        case SpeakingSet():
            refuse_unless((floor.speaking, floor.since) == (event.group, event.since))
            return reversed_event(event)
        case _:
            assert_never(event)
