"""What takes somebody out of the queue for the microphone."""

from .events import MicPlaced
from .model import Floor, MicState


def leave_the_queue(floor: Floor, person: str) -> list[MicPlaced]:
    """Nothing, if they do not wait."""
    request = floor.standing_of(person)
    return [] if request is None else [MicPlaced(request.id, MicState.LEFT, request.state)]
