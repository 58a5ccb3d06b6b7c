"""What was heard and waits to be handled: a few workers for all sockets, where each had a reader of its own.

The loop's own callbacks, which hear, must never wait. A handler may: then another worker goes on with the next socket.
"""

from collections import deque
from typing import Any, Protocol

import eventlet.hubs
import greenlet

_HANDLED_IN_A_ROW = 16
_IDLE_WORKERS_MAX = 8


class Speaker(Protocol):
    """One socket with something to say."""

    def attend(self) -> bool:
        """Have the oldest thing it said handled, whatever comes of it; whether there is more."""


class Inbox:
    """Gives each speaker a turn for one message, in the order they came; one speaker has one worker at a time."""

    def __init__(self) -> None:
        self._speakers: deque[Speaker] = deque()
        self._idle: list[Any] = []
        self._called = False

    def put(self, speaker: Speaker) -> None:
        """It has something to say; until `attend` said that there is no more it must not be put again."""
        self._speakers.append(speaker)
        self._call()

    def _call(self) -> None:
        """In the next round of the loop some worker looks what there is to do."""
        if not self._called:
            self._called = True
            eventlet.hubs.get_hub().schedule_call_global(0, self._set_to_work)

    def _set_to_work(self) -> None:
        self._called = False
        if self._speakers:
            worker = self._idle.pop() if self._idle else greenlet.greenlet(self._work)
            worker.switch()

    def _work(self) -> None:
        while True:
            self._handle_some()
            if len(self._idle) >= _IDLE_WORKERS_MAX:
                return
            self._idle.append(greenlet.getcurrent())
            eventlet.hubs.get_hub().switch()

    def _handle_some(self) -> None:
        for _ in range(_HANDLED_IN_A_ROW):
            if not self._speakers:
                return
            speaker = self._speakers.popleft()
            if self._speakers:
                # This handler may wait, and the row ends: either way somebody goes on after the loop's next round.
                self._call()
            if speaker.attend():
                self._speakers.append(speaker)
        if self._speakers:
            self._call()
