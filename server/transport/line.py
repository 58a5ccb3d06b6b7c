"""One open socket of ours. What is said to it leaves at once, or waits a little; who does not read is cut off."""

import socket
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import eventlet
import eventlet.hubs

from .. import limits
from .frames import PONG, Ear, End, Ping, framed, goodbye

_READ_BYTES = 8_192


class Line:
    """Speaks without ever waiting: whoever sends to a thousand phones is not held up by the one that sleeps."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._backlog: deque[bytes] = deque()
        self._backlog_bytes = 0
        self._leaving = False
        self._ended = False
        self._rest_s = 0.0
        # What the machine holds for a phone that does not read is part of what that phone costs.
        with suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, limits.BACKLOG_BYTES_MAX)

    def say(self, frame: bytes) -> None:
        """One finished frame, after all those before it."""
        if self._ended:
            return
        if not self._leaving:
            self._begin(frame)
        elif self._backlog_bytes > limits.BACKLOG_BYTES_MAX:
            # The page comes back by itself, and a snapshot is shorter than all that it missed.
            self.cut()
        else:
            self._backlog.append(frame)
            self._backlog_bytes += len(frame)

    def messages(self) -> Iterator[str]:
        """What the other end says, until one of the two hangs up."""
        ear = Ear()
        while piece := self._read():
            for heard in ear.hear(piece):
                if self._ended:
                    return
                match heard:
                    case Ping(payload):
                        self.say(framed(payload, PONG))
                    case End(code):
                        self.hang_up(code)
                        return
                    case _:
                        yield heard

    def hang_up(self, code: int) -> None:
        """Say goodbye with this code; whoever does not hang up in turn is cut off soon."""
        if self._ended:
            return
        self.say(goodbye(code))
        self._ended = True
        eventlet.hubs.get_hub().schedule_call_global(limits.GOODBYE_WITHIN_S, self.cut)
        if not self._leaving:
            self._finish_writing()

    def linger(self) -> None:
        """Wait until the goodbye has been read: closing over unread bytes would tear it up."""
        while self._read():
            pass

    def cut(self) -> None:
        """End it now, in both directions; whoever reads or writes on it wakes up."""
        self._ended = True
        with suppress(OSError):
            self._connection.fd.shutdown(socket.SHUT_RDWR)

    def _read(self) -> bytes:
        # What is there already is read without waiting: who always says more would keep the loop from everybody else.
        eventlet.sleep(self._rest_s)
        try:
            piece: bytes = self._connection.recv(_READ_BYTES)
        except OSError:
            return b""
        self._rest_s = len(piece) / limits.READ_BYTES_PER_S
        return piece

    def _begin(self, frame: bytes) -> None:
        try:
            sent = self._connection.fd.send(frame)
        except BlockingIOError:
            sent = 0
        except OSError:
            self.cut()
            return
        if sent < len(frame):
            self._leaving = True
            eventlet.spawn(self._let_leave, frame[sent:])

    def _let_leave(self, rest: bytes) -> None:
        """The rest of a frame that did not fit, and all that came to wait behind it."""
        try:
            while rest:
                self._connection.sendall(rest)
                rest = self._backlog.popleft() if self._backlog else b""
                self._backlog_bytes -= len(rest)
        except OSError:
            self.cut()
        self._leaving = False
        if self._ended:
            self._finish_writing()

    def _finish_writing(self) -> None:
        with suppress(OSError):
            self._connection.fd.shutdown(socket.SHUT_WR)
