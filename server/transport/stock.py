"""The libraries' own handler, kept as a setting: hardened until it refuses what ours refuses.

Leans on names of engineio and eventlet that nobody promised; their versions are pinned, and tests/transport holds them.
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import eventlet
import eventlet.queue
from engineio.async_drivers.eventlet import WebSocketWSGI
from engineio.packet import MESSAGE
from eventlet.websocket import FailedConnectionError, RFC6455WebSocket

from .. import limits
from ..gauges import GAUGES
from .frames import MISSPOKEN, NOT_TEXT, NOT_UTF8, TOO_BIG, framed, unmasked
from .packets import is_packet

_RESERVED_BITS = 0x70


class LimitedMessage(RFC6455WebSocket.Message):  # type: ignore[misc]
    """A message whose fragments together keep to the limit, which the library keeps for each one only."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._bytes_left = limits.MESSAGE_BYTES_MAX
        self._frames_left = limits.MESSAGE_FRAGMENTS_MAX

    def push(self, piece: bytes, final: bool = False) -> None:
        self._bytes_left -= len(piece)
        if self._bytes_left < 0:
            raise FailedConnectionError(TOO_BIG, "message too long")
        super().push(piece, final)

    def getvalue(self) -> Any:
        try:
            return super().getvalue()
        except UnicodeDecodeError as error:
            raise FailedConnectionError(NOT_UTF8, "not UTF-8") from error

    def count_frame(self) -> None:
        """One more frame of this message has come, in however many pieces."""
        self._frames_left -= 1
        if self._frames_left < 0:
            raise FailedConnectionError(TOO_BIG, "message in too many fragments")


def harden_the_library() -> None:
    """Put the limits where the library has none, and one XOR where it unmasks byte by byte and holds up the room."""
    if RFC6455WebSocket.Message is LimitedMessage:
        return
    receive = RFC6455WebSocket._recv_frame

    read = RFC6455WebSocket._get_bytes

    def receive_counted(opened: Any, message: Any = None) -> Any:
        opened.at_head = True
        heard = receive(opened, message)
        heard.count_frame()
        # Frames that are there already are read without waiting: the others have their turn in between.
        eventlet.sleep(0)
        return heard

    def read_checked(opened: Any, count: int) -> bytes:
        some: bytes = read(opened, count)
        if opened.at_head and some[0] & _RESERVED_BITS:
            raise FailedConnectionError(MISSPOKEN, "a reserved bit")
        opened.at_head = False
        return some

    RFC6455WebSocket._recv_frame = receive_counted
    RFC6455WebSocket._get_bytes = read_checked
    RFC6455WebSocket.Message = LimitedMessage
    RFC6455WebSocket._apply_mask = staticmethod(_apply_mask)


class ShortQueue(eventlet.queue.Queue):  # type: ignore[misc]
    """What waits for one page, up to `limits.BACKLOG_BYTES_MAX`; the library's own queue has no end."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self._bytes = 0
        self.cut: Callable[[], None] = _nothing_yet
        self.hang_up: Callable[[int], None] = lambda _code: None

    def put(self, packet: Any, *given: Any, **named: Any) -> None:
        if packet is not None:
            if self._bytes > limits.BACKLOG_BYTES_MAX:
                GAUGES.cut_for_slow_reading += 1
                self.cut()
                return
            self._bytes += len(packet.encode())
            # Messages are counted where it is known for which door they are.
            if packet.packet_type != MESSAGE:
                GAUGES.sent_bytes["live", ""] += len(framed(packet.encode().encode()))
        super().put(packet, *given, **named)

    def get(self, *given: Any, **named: Any) -> Any:
        packet = super().get(*given, **named)
        if packet is not None:
            self._bytes -= len(packet.encode())
        return packet


class StockSockets(WebSocketWSGI):  # type: ignore[misc]
    """Opens sockets of which the engine hears text packets only."""

    def __init__(self, handler: Callable[[Any], Any], server: Any) -> None:
        self._session = handler.__self__  # type: ignore[attr-defined]
        super().__init__(lambda opened: handler(_PlainSocket(opened, self._session)), server)
        self.support_legacy_versions = False

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        try:
            return super().__call__(environ, start_response)
        except OSError:
            # Gone before the handshake was through.
            return []
        finally:
            self._session.close(wait=False, abort=True)


class _PlainSocket:
    """One open socket. Who sends something else than a text packet has hung up."""

    def __init__(self, opened: Any, session: Any) -> None:
        # It writes down the addresses of those who hang up.
        opened.log = _NoLog()
        self._opened = opened
        self._session = session
        self.socket = opened.socket
        self.send = opened.send
        self.close = opened.close
        session.queue.cut = self._cut
        session.queue.hang_up = self._hang_up
        with suppress(OSError):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, limits.BACKLOG_BYTES_MAX)

    def wait(self) -> str | None:
        """The next packet, or None when there will be none."""
        heard = self._opened.wait()
        # What was on its way when we hung up is read, or our goodbye would be torn up, and heard by nobody: the library
        # would open a door to a session that is over.
        while heard is not None and (self._session.closing or self._session.closed):
            heard = self._opened.wait()
        if isinstance(heard, str) and is_packet(heard):
            return heard
        if isinstance(heard, bytes):
            self._hang_up(NOT_TEXT)
        return None

    def _hang_up(self, code: int) -> None:
        # Its goodbye may have to wait behind a frame that a slow page does not take.
        eventlet.spawn(self._opened.close, (code, ""))

    def _cut(self) -> None:
        with suppress(OSError):
            self.socket.fd.shutdown(socket.SHUT_RDWR)


class _NoLog:
    def write(self, _line: str) -> None:
        return


def _apply_mask(payload: bytes, mask: tuple[int, ...], length: int | None = None, offset: int = 0) -> bytes:
    turned = bytes(mask[(offset + place) % 4] for place in range(4))
    return unmasked(payload if length is None else payload[:length], turned)


def _nothing_yet() -> None:
    """Before the handshake there is nobody to cut off."""
