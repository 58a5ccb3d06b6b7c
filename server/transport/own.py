"""Our own handler behind Engine.IO: it answers the handshake, reads the frames, and writes where it is spoken to.

Of Engine.IO it takes the session (`Socket`) and replaces two things: the loop that reads, and the queue that is filled
by whoever sends. A session that writes at once needs neither the queue nor a greenlet that empties it.
"""

from base64 import b64encode
from collections.abc import Callable
from hashlib import sha1
from typing import Any

import eventlet.wsgi
from engineio.exceptions import SocketIsClosedError
from engineio.packet import Packet

from .. import limits
from .frames import GOING_AWAY, NOT_ALLOWED, OUR_FAULT, framed
from .line import Line
from .packets import is_packet

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class OwnSockets:
    """What Engine.IO makes for each upgrade, and calls once with the handshake's environment."""

    def __init__(self, handler: Callable[[Any], Any], server: Any) -> None:
        self._session = handler.__self__  # type: ignore[attr-defined]
        self._server = server

    def __call__(self, environ: dict[str, Any], _start_response: Callable[..., Any]) -> list[bytes]:
        connection = environ["eventlet.input"].get_socket()
        connection.settimeout(limits.SOCKET_PING_INTERVAL_S + limits.SOCKET_PING_TIMEOUT_S)
        line = Line(connection)
        try:
            connection.sendall(_switching(environ["HTTP_SEC_WEBSOCKET_KEY"]))
            self._sit_on(line)
            self._listen(line)
        except OSError:
            # Gone before the handshake was through.
            line.cut()
        finally:
            # Whatever happened, no session stays behind on a seat.
            self._session.close(wait=False, abort=True, reason=self._server.reason.TRANSPORT_CLOSE)
        line.linger()
        # What a WSGI server does not know: the answer has been given, and the connection is over.
        eventlet.wsgi.WSGI_LOCAL.already_handled = True
        return []

    def _sit_on(self, line: Line) -> None:
        session = self._session
        said_before, session.queue = session.queue, Mouth(line)
        session.connected = session.upgraded = True
        while not said_before.empty():
            session.queue.put(said_before.get(block=False))

    def _listen(self, line: Line) -> None:
        for message in line.messages():
            if not is_packet(message):
                line.hang_up(NOT_ALLOWED)
                return
            try:
                self._session.receive(_packet(message))
            except SocketIsClosedError:
                return
            except Exception:
                self._server.logger.exception("a packet was not handled")
                line.hang_up(OUR_FAULT)
                return


class Mouth:
    """Stands where Engine.IO has a queue. What is said has left, or waits in the line's short backlog.

    What is owed is said with the next word at the latest, and before it: messages keep the order they were made in.
    """

    __slots__ = ("_line", "_owed", "hang_up")

    def __init__(self, line: Line) -> None:
        self._line = line
        self._owed: tuple[bytes, ...] = ()
        self.hang_up = line.hang_up

    def put(self, packet: Packet | None) -> None:
        """Say one packet; None is the end."""
        if packet is None:
            self._line.hang_up(GOING_AWAY)
        else:
            self.say(framed(packet.encode().encode()))

    def say(self, frame: bytes) -> None:
        """One finished frame, as it is: straight to an idle socket, or behind what already waits for this one."""
        if self._owed:
            self.pay()
        self._line.say(frame)

    def owe(self, frames: tuple[bytes, ...]) -> None:
        """Say these finished frames soon: at the next `pay`, or before whatever else is said first."""
        self._owed = self._owed + frames if self._owed else frames

    def pay(self) -> None:
        """Say what is owed."""
        owed, self._owed = self._owed, ()
        for frame in owed:
            self._line.say(frame)

    def join(self) -> None:
        """Nobody needs to wait for a queue that is none."""


def _packet(message: str) -> Packet:
    # Not decoded by the library, which would read JSON out of it before anybody has looked at the pace.
    return Packet(int(message[0]), message[1:])


def _switching(key: str) -> bytes:
    accept = b64encode(sha1(key.encode("latin-1") + _GUID, usedforsecurity=False).digest())
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
    )
