"""How often the loop looks who speaks, and how many of them it hears before it goes on with the rest."""

import math
from collections import deque
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Any

import eventlet.hubs.epolls
import eventlet.patcher

# Hearing costs a tenth of handling, of which `inbox` has its own number in a row.
_HEARD_IN_A_ROW = 64
# A round of the loop costs as much as hearing two or three who speak. So many may follow each other as closely as they
# come, which is enough for one command and its answer; then each waits for the next few to speak.
_ROUNDS_IN_A_ROW = 8
_ROUND_S = 0.002
# The loop itself rests: the sleep of its greenlets would ask it to go on.
_REST = eventlet.patcher.original("time").sleep


def hear_a_few_at_a_time(hub: Any) -> None:
    """A whole room speaks or leaves in the same instant: in between, the loop does what has come to be done.

    Nobody is passed over. The machine tells of ready sockets in turn, and those not told of yet come first.
    """
    if isinstance(hub, eventlet.hubs.epolls.Hub):
        hub.do_poll = Rounds(partial(hub.poll.poll, maxevents=_HEARD_IN_A_ROW), monotonic, _REST)


class Rounds:
    """How often the loop looks who speaks: at once, until they come so thick that a look finds one of many.

    Whoever speaks then is answered with all who share a turn, some milliseconds later; what has come to be done
    otherwise is never put off.
    """

    def __init__(
        self, look: Callable[[float], Any], clock: Callable[[], float], rest: Callable[[float], object]
    ) -> None:
        self._look = look
        self._clock = clock
        self._rest = rest
        self._began = deque([-math.inf] * _ROUNDS_IN_A_ROW, _ROUNDS_IN_A_ROW)

    def __call__(self, seconds: float) -> Any:
        """Whoever speaks within `seconds`, which is when something else is to be done."""
        if seconds > 0:
            now = self._clock()
            rest_s = min(self._began[0] + _ROUNDS_IN_A_ROW * _ROUND_S - now, _ROUND_S, seconds)
            if rest_s > 0:
                self._rest(rest_s)
                seconds -= rest_s
                now += rest_s
            self._began.append(now)
        return self._look(seconds)
