"""One open socket of ours, without a greenlet: the loop tells when it can be read, and when it can be written again.

What is heard goes to the inbox in whole messages, and nothing here ever waits.
"""

import logging
from time import monotonic
from typing import Any, Protocol

import eventlet.hubs

from .. import limits
from ..gauges import GAUGES
from .frames import GOING_AWAY, OUR_FAULT, PONG, Ear, End, Ping, framed, goodbye
from .inbox import Inbox
from .packets import PING
from .speech import Speech, told_when

_READ_BYTES = 8_192
_ARE_YOU_THERE = framed(PING.encode())
_log = logging.getLogger(__name__)


class Listener(Protocol):
    """Who hears what is said on a line."""

    def hear(self, message: str) -> None:
        """One whole message; it may take its time."""

    def over(self) -> None:
        """Nothing more will be heard."""


class Line(Speech):
    """Hears one peer at a pace, one message after the other, and speaks to it."""

    __slots__ = (
        "_asked",
        "_ear",
        "_heard",
        "_inbox",
        "_listener",
        "_reader",
        "_resting",
        "_rests_until",
        "_theirs_over",
    )

    def __init__(self, connection: Any, inbox: Inbox, listener: Listener) -> None:
        super().__init__(connection)
        self._inbox = inbox
        self._listener: Listener | None = listener
        self._ear = Ear()
        # What was heard and not yet handled, the oldest last. Until it is handled nothing more is read.
        self._heard: list[str | End] = []
        self._asked = False
        self._reader: Any = None
        self._resting = False
        self._rests_until = 0.0
        self._theirs_over = False
        # The hub keeps who asked it to watch, and that is not to be the greenlet of a request which is soon over.
        eventlet.hubs.get_hub().schedule_call_global(0, self._watch)

    def ask(self) -> bool:
        """Ask for a sign of life; who gave none since the last time is cut off. False: never ask again."""
        if self._closed:
            return False
        if self._asked:
            self.cut()
            return False
        self._asked = True
        GAUGES.sent_bytes["live", ""] += len(_ARE_YOU_THERE)
        self.say(_ARE_YOU_THERE)
        return True

    def attend(self) -> bool:
        """Have the oldest thing that was heard handled; whether there is more."""
        heard = self._heard[-1]
        if isinstance(heard, End):
            self.hang_up(heard.code)
            self._tell_the_end()
        else:
            self._tell(heard)
        self._heard.pop()
        if self._parting or self._closed:
            # After a goodbye nothing is heard any more, but that it is over.
            self._heard = [still for still in self._heard if isinstance(still, End)]
        if not self._heard:
            self._watch()
        return bool(self._heard)

    def hang_up(self, code: int) -> None:
        """Say goodbye with this code; whoever does not hang up in turn is cut off soon."""
        self.say(goodbye(code))
        if self._parting or self._closed:
            return
        self._parting = True
        eventlet.hubs.get_hub().schedule_call_global(limits.GOODBYE_WITHIN_S, self.cut)
        if self._backlog is None:
            self._said_all()

    def cut(self) -> None:
        """End it now, in both directions."""
        if self._closed:
            return
        self._stop_reading()
        super().cut()
        if self._listener is not None:
            self._hear([End(GOING_AWAY)])

    def _watch(self) -> None:
        if self._reader is None and not (self._resting or self._heard or self._theirs_over or self._closed):
            self._reader = told_when("read", self._connection, self._readable)

    def _readable(self, _number: int) -> None:
        try:
            self._read()
        except Exception:
            # The hub would print it, and call again.
            _log.exception("a socket was not read")
            self.cut()

    def _read(self) -> None:
        if self._reader is None:
            return
        now = monotonic()
        if now < self._rests_until or self._heard:
            self._turn_away(self._rests_until - now)
            return
        try:
            piece = self._connection.recv(_READ_BYTES)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        self._asked = False
        self._rests_until = now + len(piece) / limits.READ_BYTES_PER_S
        if not piece:
            self._end_of_reading()
        elif not self._parting:
            self._understand(piece)

    def _turn_away(self, rest_s: float) -> None:
        """More is there than is heard now. Pings have no pace of their own, and a page says far less."""
        self._stop_reading()
        if rest_s > 0:
            self._resting = True
            eventlet.hubs.get_hub().schedule_call_global(rest_s, self._rested)

    def _rested(self) -> None:
        self._resting = False
        self._watch()

    def _understand(self, piece: bytes) -> None:
        messages: list[str | End] = []
        for heard in self._ear.hear(piece):
            if isinstance(heard, Ping):
                self.say(framed(heard.payload, PONG))
            else:
                messages.append(heard)
        if messages:
            self._hear(messages)

    def _hear(self, messages: list[str | End]) -> None:
        waited = bool(self._heard)
        self._heard[:0] = reversed(messages)
        if not waited:
            self._inbox.put(self)

    def _end_of_reading(self) -> None:
        self._theirs_over = True
        self._stop_reading()
        if not self._parting:
            self._hear([End(GOING_AWAY)])
        elif self._backlog is None:
            self.cut()

    def _tell(self, message: str) -> None:
        if self._listener is None or self._parting or self._closed:
            return
        try:
            self._listener.hear(message)
        except Exception:
            _log.exception("a message was not handled")
            self.hang_up(OUR_FAULT)
            self._tell_the_end()

    def _tell_the_end(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.over()

    def _said_all(self) -> None:
        if self._theirs_over:
            self.cut()
        else:
            super()._said_all()

    def _stop_reading(self) -> None:
        if self._reader is not None:
            eventlet.hubs.get_hub().remove(self._reader)
            self._reader = None
