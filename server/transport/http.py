"""HTTP as we hear it: whoever asks has a few seconds to finish asking, and is not written down."""

from collections import OrderedDict
from collections.abc import Callable
from time import monotonic
from typing import Any

import eventlet
import eventlet.greenio
import eventlet.hubs
import eventlet.wsgi

from .. import limits


class Porch:
    """Connections that have not said what they want. When places run short, the one that waited longest goes."""

    def __init__(self) -> None:
        self._waiting: OrderedDict[HurriedProtocol, None] = OrderedDict()

    def enter(self, asker: "HurriedProtocol") -> None:
        self._waiting[asker] = None

    def leave(self, asker: "HurriedProtocol") -> None:
        self._waiting.pop(asker, None)

    def turn_out_oldest(self) -> None:
        """Make room for somebody who may have something to say."""
        if self._waiting:
            self._waiting.popitem(last=False)[0].turn_out()


class HurriedProtocol(eventlet.wsgi.HttpProtocol):  # type: ignore[misc]
    """One connection. A silent one, a header that drips and a body that never ends are cut off.

    It logs neither who asked nonsense nor the nonsense: it may hold a sign-in link.
    """

    def __init__(self, porch: Porch, conn_state: Any, server: Any) -> None:
        self._porch = porch
        self._late = False
        self._asked_before = False
        self._deadline: Any = None
        super().__init__(conn_state, server)

    def turn_out(self) -> None:
        """Nothing more is read from it or written to it."""
        self._late = True
        eventlet.greenio.shutdown_safe(self.connection)

    def send_error(self, code: int, _message: str | None = None, _explain: str | None = None) -> None:
        # The library would answer with a page that repeats what was asked and names its version.
        self.wfile.write(b"HTTP/1.1 %d Not understood\r\nConnection: close\r\nContent-Length: 0\r\n\r\n" % code)

    def handle_one_request(self) -> None:
        self._porch.enter(self)
        try:
            super().handle_one_request()
        finally:
            self._has_asked()

    def _read_request_line(self) -> Any:
        # A browser may keep its connection for the next request, but once it begins, it has no longer than a newcomer.
        if self._asked_before:
            # Requests that came all at once are answered without waiting: the others have their turn in between.
            eventlet.sleep(0)
            if not self._begins_again():
                return b""
        self._asked_before = True
        self._deadline = _after(limits.HEADER_WITHIN_S, self.turn_out)
        return super()._read_request_line()

    def _begins_again(self) -> bool:
        self.connection.settimeout(limits.KEEPALIVE_S)
        try:
            return bool(self.rfile.peek(1))
        except (OSError, ValueError):
            return False

    def parse_request(self) -> bool:
        whole = super().parse_request()
        self._has_asked()
        if self._late:
            # What was cut in the middle would be taken for the end of the header.
            self.close_connection = True
        return whole and not self._late

    def _has_asked(self) -> None:
        self._porch.leave(self)
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()
        environ["eventlet.input"].rfile = TimedBody(self.rfile, self.turn_out)
        return environ

    def finish(self) -> None:
        super().finish()
        # It refers to itself through its environment, and would stay until garbage is looked for.
        self.environ = None

    def log_message(self, _format: str, *_said: object) -> None:
        return


class TimedBody:
    """What follows a header, read within `limits.BODY_WITHIN_S` from the first look at it."""

    def __init__(self, body: Any, turn_out: Callable[[], None]) -> None:
        self._body = body
        self._turn_out = turn_out
        self._until = 0.0

    def read(self, size: int = -1) -> bytes:
        some: bytes = self._in_time(self._body.read, size)
        return some

    def readline(self, size: int = -1) -> bytes:
        line: bytes = self._in_time(self._body.readline, size)
        return line

    def readlines(self, hint: int = -1) -> list[bytes]:
        lines: list[bytes] = self._in_time(self._body.readlines, hint)
        return lines

    def _in_time(self, read: Callable[[int], Any], size: int) -> Any:
        self._until = self._until or monotonic() + limits.BODY_WITHIN_S
        # A body that is always there would be read without ever waiting, and its time would never be over.
        eventlet.sleep(0)
        deadline = _after(max(0.0, self._until - monotonic()), self._turn_out)
        try:
            return read(size)
        finally:
            deadline.cancel()


def _after(delay_s: float, deed: Callable[[], None]) -> Any:
    """A timer without a greenlet behind it; `deed` must not wait."""
    return eventlet.hubs.get_hub().schedule_call_global(delay_s, deed)
