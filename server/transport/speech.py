"""What is said on one open socket: it leaves at once, or waits a little; who does not read is cut off."""

import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import eventlet.hubs

from .. import limits
from ..gauges import GAUGES


class Speech:
    """Says finished frames in order and never waits: whoever speaks to a thousand is not held up by one that sleeps."""

    __slots__ = ("_backlog", "_backlog_bytes", "_closed", "_connection", "_parting", "_writer")

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        # Behind the rest of a frame that did not fit; None while nothing waits, as on nearly every socket.
        self._backlog: deque[bytes] | None = None
        self._backlog_bytes = 0
        self._writer: Any = None
        self._parting = False
        self._closed = False
        with suppress(OSError):
            # What the machine holds for a phone that does not read is part of what that phone costs.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, limits.BACKLOG_BYTES_MAX)
            # A second word right behind the first leaves without waiting for the phone to have heard that.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def say(self, frame: bytes) -> None:
        """One finished frame, after all those before it."""
        if self._parting or self._closed:
            return
        if self._backlog is None:
            self._begin(frame)
        elif self._backlog_bytes > limits.BACKLOG_BYTES_MAX:
            # The page comes back by itself, and a snapshot is shorter than all that it missed.
            GAUGES.cut_for_slow_reading += 1
            self.cut()
        else:
            self._backlog.append(frame)
            self._backlog_bytes += len(frame)

    def cut(self) -> None:
        """End it now, in both directions."""
        self._closed = True
        self._stop_writing()
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()

    def _begin(self, frame: bytes) -> None:
        try:
            sent = self._connection.send(frame)
        except BlockingIOError:
            sent = 0
        except OSError:
            self.cut()
            return
        if sent < len(frame):
            self._backlog = deque((frame[sent:],))
            self._writer = told_when("write", self._connection, self._writable)

    def _writable(self, _number: int) -> None:
        if self._closed or self._backlog is None:
            return
        try:
            while self._backlog:
                frame = self._backlog[0]
                sent = self._connection.send(frame)
                if sent < len(frame):
                    self._backlog[0] = frame[sent:]
                    return
                self._backlog.popleft()
                # What is leaving does not count as waiting.
                self._backlog_bytes -= len(self._backlog[0]) if self._backlog else 0
        except BlockingIOError:
            return
        except OSError:
            self.cut()
            return
        self._stop_writing()
        if self._parting:
            self._said_all()

    def _said_all(self) -> None:
        """The goodbye has left. Closing over unread bytes would tear it up: it is closed once they have hung up too."""
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_WR)

    def _stop_writing(self) -> None:
        self._backlog = None
        self._backlog_bytes = 0
        if self._writer is not None:
            eventlet.hubs.get_hub().remove(self._writer)
            self._writer = None


def told_when(event: str, connection: Any, ready: Callable[[int], None]) -> Any:
    """Have the loop call `ready` whenever this connection can `read` or `write`, until what is returned is removed."""
    return eventlet.hubs.get_hub().add(event, connection.fileno(), ready, _nobody_waits, None)


def _nobody_waits(*_failure: object) -> None:
    """Where a greenlet would be told that its socket is gone."""
