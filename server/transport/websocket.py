"""The WebSocket as we speak it: today's protocol, uncompressed text, and no message longer than its limit.

Leans on names of engineio and eventlet that nobody promised; their versions are pinned, and tests/transport holds them.
"""

from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.types import WSGIApplication

from engineio.async_drivers.eventlet import WebSocketWSGI
from eventlet.websocket import FailedConnectionError, RFC6455WebSocket

from .. import limits

_SOCKET_PATH = "/socket.io"
# What Engine.IO numbers its packets with. Anything else would end its reader and leave the seat taken.
_PACKETS = frozenset("0123456")
_EMPTY_FRAGMENTS_MAX = 64
_TOO_BIG = 1009


def shake_hands_properly(app: WSGIApplication) -> WSGIApplication:
    """The socket's address answers a whole handshake of today's protocol, and nothing else.

    Half a handshake would leave a session that nobody holds. The old protocol has no limit on its messages. Deflate
    is never negotiated: it costs 90 kB and 23 µs per phone and broadcast.
    """

    def plain(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        if environ.get("PATH_INFO", "").startswith(_SOCKET_PATH) and not _is_handshake(environ):
            start_response("400 Bad Request", [("Content-Type", "text/plain"), ("X-Content-Type-Options", "nosniff")])
            return [b"WebSocket only\n"]
        return app(environ, start_response)

    return plain


def hear_plain_text_only(socketio: Any) -> None:
    """Let the Engine.IO under this Flask-SocketIO open our sockets instead of its own."""
    RFC6455WebSocket.Message = LimitedMessage
    engine = socketio.server.eio
    engine._async = {**engine._async, "websocket": PlainSockets}


class LimitedMessage(RFC6455WebSocket.Message):  # type: ignore[misc]
    """A message whose fragments together keep to the limit, which the library keeps for each one only."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._bytes_left = limits.MESSAGE_BYTES_MAX
        self._empty_left = _EMPTY_FRAGMENTS_MAX

    def push(self, piece: bytes, final: bool = False) -> None:
        self._bytes_left -= len(piece)
        self._empty_left -= not piece
        if self._bytes_left < 0 or self._empty_left < 0:
            raise FailedConnectionError(_TOO_BIG, "message too long")
        super().push(piece, final)


class PlainSockets(WebSocketWSGI):  # type: ignore[misc]
    """Opens sockets of which the engine hears text packets only."""

    def __init__(self, handler: Callable[[Any], Any], server: Any) -> None:
        super().__init__(lambda socket: handler(_PlainSocket(socket)), server)
        self.support_legacy_versions = False


class _PlainSocket:
    """One open socket. Who sends something else than a text packet has hung up."""

    def __init__(self, opened: Any) -> None:
        # It writes down the addresses of those who hang up.
        opened.log = _NoLog()
        self._opened = opened
        self.socket = opened.socket
        self.send = opened.send
        self.close = opened.close

    def wait(self) -> str | None:
        """The next packet, or None when there will be none."""
        heard = self._opened.wait()
        return heard if isinstance(heard, str) and heard[:1] in _PACKETS else None


class _NoLog:
    def write(self, _line: str) -> None:
        return


def _is_handshake(environ: dict[str, Any]) -> bool:
    connection = {word.strip().lower() for word in environ.get("HTTP_CONNECTION", "").split(",")}
    return (
        environ.get("REQUEST_METHOD") == "GET"
        and "upgrade" in connection
        and environ.get("HTTP_UPGRADE", "").lower() == "websocket"
        and environ.get("HTTP_SEC_WEBSOCKET_VERSION") == "13"
        and bool(environ.get("HTTP_SEC_WEBSOCKET_KEY"))
    )
