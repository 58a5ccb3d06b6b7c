"""Our own handler behind Engine.IO: it answers the handshake, takes the connection, and lets the request go.

Of Engine.IO it takes the session (`Socket`) and replaces what costs a greenlet for each page: the loop that reads, the
one that empties a queue, the one that sleeps between two pings, and the round that looks for who is gone.
"""

from base64 import b64encode
from collections.abc import Callable
from functools import partial
from hashlib import sha1
from typing import Any

import eventlet.patcher
import eventlet.wsgi
from engineio.packet import Packet

from ..gauges import GAUGES
from .frames import GOING_AWAY, NOT_ALLOWED, framed
from .inbox import Inbox
from .line import Line
from .packets import CLOSE, MESSAGE, is_packet
from .pings import Wheel

_socket = eventlet.patcher.original("socket").socket
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class OwnSockets:
    """Opens the sockets of one Engine.IO, which calls it for each upgrade. They share an inbox and a wheel."""

    def __init__(self) -> None:
        self._inbox = Inbox()
        self._wheel = Wheel()

    def __call__(self, handler: Callable[[Any], Any], engine: Any) -> Callable[..., list[bytes]]:
        return partial(self._open, handler.__self__, engine)  # type: ignore[attr-defined]

    def _open(
        self, session: Any, engine: Any, environ: dict[str, Any], _start_response: Callable[..., Any]
    ) -> list[bytes]:
        try:
            connection = environ["eventlet.input"].get_socket()
            switching = _switching(environ["HTTP_SEC_WEBSOCKET_KEY"])
            connection.sendall(switching)
            GAUGES.sent_bytes["live", ""] += len(switching)
            line = Line(taken(connection), self._inbox, Talk(session, engine))
            session.queue.speak_on(line)
            self._wheel.add(line)
            session.connected = session.upgraded = True
        except OSError:
            # Gone before the handshake was through.
            pass
        finally:
            # Whatever happened, no session stays behind on a seat.
            if not session.connected:
                session.close(wait=False, abort=True, reason=engine.reason.TRANSPORT_CLOSE)
        # What a WSGI server does not know: the answer has been given, and the connection is no longer its own.
        eventlet.wsgi.WSGI_LOCAL.already_handled = True
        return []


class Talk:
    """What is said on one line, as Engine.IO is to hear it, until the line is over."""

    __slots__ = ("_engine", "_session")

    def __init__(self, session: Any, engine: Any) -> None:
        self._session = session
        self._engine = engine

    def hear(self, message: str) -> None:
        """One packet; whoever sends another than a page may has hung up."""
        # Not decoded by the library, which would read JSON out of it before anybody has looked at the pace.
        if not is_packet(message):
            self._session.queue.hang_up(NOT_ALLOWED)
            self.over()
        elif message[0] == MESSAGE:
            self._engine.handlers["message"](self._session.sid, message[1:])
        elif message == CLOSE:
            self._close(self._engine.reason.CLIENT_DISCONNECT)

    def over(self) -> None:
        """The session ends with its line, and nobody is left on a seat."""
        self._close(self._engine.reason.TRANSPORT_CLOSE)
        self._engine.sockets.pop(self._session.sid, None)

    def _close(self, reason: str) -> None:
        self._session.close(wait=False, abort=True, reason=reason)


class Mouth:
    """Stands where Engine.IO has a queue. What is said has left, or waits in the line's short backlog.

    What is owed is said with the next word at the latest, and before it: messages keep the order they were made in.
    Before there is a line, everything is owed.
    """

    __slots__ = ("_line", "_owed")

    def __init__(self, line: Line | None = None) -> None:
        self._line = line
        self._owed: tuple[bytes, ...] = ()

    def speak_on(self, line: Line) -> None:
        """From here on it leaves on this line, beginning with what is owed."""
        self._line = line
        self.pay()

    def put(self, packet: Packet | None) -> None:
        """Say one packet; None is the end."""
        if packet is None:
            self.hang_up(GOING_AWAY)
        else:
            frame = framed(packet.encode().encode())
            GAUGES.sent_bytes["live", ""] += len(frame)
            self.say(frame)

    def say(self, frame: bytes) -> None:
        """One finished frame, as it is: straight to an idle socket, or behind what already waits for this one."""
        if self._line is None:
            self.owe((frame,))
            return
        if self._owed:
            self.pay()
        self._line.say(frame)

    def owe(self, frames: tuple[bytes, ...]) -> None:
        """Say these finished frames soon: at the next `pay`, or before whatever else is said first."""
        self._owed = self._owed + frames if self._owed else frames

    def pay(self) -> None:
        """Say what is owed."""
        if self._line is None:
            return
        owed, self._owed = self._owed, ()
        for frame in owed:
            self._line.say(frame)

    def hang_up(self, code: int) -> None:
        """Say goodbye with this code."""
        if self._line is not None:
            self._line.hang_up(code)

    def join(self) -> None:
        """Nobody needs to wait for a queue that is none."""


def ask_nobody(engine: Any) -> None:
    """The library has nobody to ask for a sign of life: the wheel does, without a greenlet for each page."""
    engine.start_service_task = False
    greet = engine.handlers["connect"]

    def greet_unasked(session: str, environ: Any) -> Any:
        engine.sockets[session].last_ping = None
        return greet(session, environ)

    engine.on("connect", greet_unasked)


def taken(connection: Any) -> Any:
    """This connection in our hands: what a WSGI server does at the end of a request finds nothing left to close."""
    # The machine's own kind of socket: a green one would look for a greenlet to wait in before each word.
    ours = _socket(connection.family, connection.type, connection.proto, connection.fd.detach())
    ours.setblocking(False)
    return ours


def _switching(key: str) -> bytes:
    accept = b64encode(sha1(key.encode("latin-1") + _GUID, usedforsecurity=False).digest())
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
    )
