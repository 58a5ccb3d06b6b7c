"""Which socket speaks. Flask-SocketIO puts it on the request, where Flask's types do not know it."""

from flask import request

from ..wire.spoken import Door


def this_socket() -> str:
    """The id of the socket whose message is being handled."""
    return str(request.sid)  # type: ignore[attr-defined]


def this_door() -> Door:
    """The door it came through."""
    return Door(request.namespace[1:])  # type: ignore[attr-defined]
