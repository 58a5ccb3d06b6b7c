"""One wheel asks all sockets for a sign of life, where each had a greenlet that slept between two pings."""

from collections import deque
from typing import Protocol

import eventlet.hubs

from .. import limits

_LOOK_EVERY_S = 0.1
_ASKED_IN_A_ROW = 100


class Asked(Protocol):
    """One socket on the wheel."""

    def ask(self) -> bool:
        """Ask for a sign of life; False for one that is over, or has given none since it was asked last."""


class Wheel:
    """Each socket comes round every `limits.SOCKET_PING_INTERVAL_S`; one that gave no sign for a round leaves it."""

    def __init__(self) -> None:
        self._round: deque[tuple[float, Asked]] = deque()
        self._turns = False

    def add(self, asked: Asked) -> None:
        """From here on it is asked, the first time after one interval."""
        self._put_back(asked)
        if not self._turns:
            self._turns = True
            self._turn_after(_LOOK_EVERY_S)

    def _put_back(self, asked: Asked) -> None:
        self._round.append((eventlet.hubs.get_hub().clock() + limits.SOCKET_PING_INTERVAL_S, asked))

    def _turn_after(self, seconds: float) -> None:
        eventlet.hubs.get_hub().schedule_call_global(seconds, self._turn)

    def _turn(self) -> None:
        now = eventlet.hubs.get_hub().clock()
        for _ in range(_ASKED_IN_A_ROW):
            if not self._round or self._round[0][0] > now:
                break
            asked = self._round.popleft()[1]
            if asked.ask():
                self._put_back(asked)
        self._turns = bool(self._round)
        if self._turns:
            self._turn_after(0 if self._round[0][0] <= now else _LOOK_EVERY_S)
