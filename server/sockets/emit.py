"""The one function that sends live messages. A room is always named: leaving it out would speak to every séance."""

from collections.abc import Callable

from flask_socketio import SocketIO

from ..live.projectionist import Show


def emitter(socketio: SocketIO) -> Callable[[Show], None]:
    """What the projectionists send through."""

    def emit(show: Show) -> None:
        room = room_of(show.code, show.person)
        socketio.emit(show.message, show.payload, namespace=f"/{show.door}", to=room)

    return emit


def room_of(code: str, person: str = "") -> str:
    """Everyone of a séance at one door, or one `person` there by their pseudonym."""
    return f"{code} {person}" if person else code
