"""The WebSocket as we speak it, whichever handler stands behind Engine.IO: today's protocol and uncompressed text."""

from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.types import WSGIApplication

from .frames import NOT_ALLOWED, framed
from .own import Mouth, OwnSockets, ask_nobody
from .stock import ShortQueue, StockSockets, harden_the_library
from .visitors import Visitors

_SOCKET_PATH = "/socket.io"
_NOT_A_PAGE = [
    ("Content-Type", "text/plain"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ("Cache-Control", "no-store"),
]


def shake_hands_properly(app: WSGIApplication) -> WSGIApplication:
    """The socket's address answers a whole handshake of today's protocol, and nothing else.

    Half a handshake would leave a session that nobody holds. The old protocol has no limit on its messages. Deflate
    is never negotiated: it costs 90 kB and 23 µs per phone and broadcast.
    """

    def plain(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        if environ.get("PATH_INFO", "").startswith(_SOCKET_PATH) and not _is_handshake(environ):
            start_response("400 Bad Request", list(_NOT_A_PAGE))
            return [b"WebSocket only\n"]
        return app(environ, start_response)

    return plain


def open_sockets_with(transport: str, socketio: Any) -> None:
    """Let the Engine.IO under this Flask-SocketIO open its sockets with `own` handler, or with `stock` hardened."""
    socketio.server.environ = Visitors()
    engine = socketio.server.eio
    if transport == "stock":
        harden_the_library()
        engine._async = {**engine._async, "websocket": StockSockets, "queue": ShortQueue}
    else:
        ask_nobody(engine)
        engine._async = {**engine._async, "websocket": OwnSockets(), "queue": Mouth}


def say(socketio: Any, session_id: str, message: str) -> int:
    """One finished message of Socket.IO to whoever holds that session, if anybody still does; its bytes in a frame."""
    session = socketio.server.eio.sockets.get(session_id)
    if session is None:
        return 0
    frame = framed(b"4" + message.encode())
    if isinstance(session.queue, Mouth):
        session.queue.say(frame)
    else:
        socketio.server.eio.send(session_id, message)
    return len(frame)


def hang_up(socketio: Any, session_id: str) -> None:
    """Close the socket of somebody who does what is not done here; its seats are free when this returns."""
    session = socketio.server.eio.sockets.get(session_id)
    if session is not None:
        session.queue.hang_up(NOT_ALLOWED)
        session.close(wait=False, abort=True)


def _is_handshake(environ: dict[str, Any]) -> bool:
    connection = {word.strip().lower() for word in environ.get("HTTP_CONNECTION", "").split(",")}
    return (
        environ.get("REQUEST_METHOD") == "GET"
        and "upgrade" in connection
        and environ.get("HTTP_UPGRADE", "").lower() == "websocket"
        and environ.get("HTTP_SEC_WEBSOCKET_VERSION") == "13"
        and bool(environ.get("HTTP_SEC_WEBSOCKET_KEY"))
    )
