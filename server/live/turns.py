"""Who waits for a turn, and when it begins: at once in a quiet moment, together where many come one upon the other."""

import logging
from collections import deque
from collections.abc import Callable, Sequence
from time import monotonic

from .. import limits
from ..debate.command import Command, ModeratorCommand
from ..debate.moment import Moment
from ..debate.refusals import Refusal
from ..green import Signal, sleep
from ..wire.messages import Answer, refused

_log = logging.getLogger(__name__)
_NOT_YET = refused(Refusal.NOT_RECORDED)


class Deed:
    """What waits for its turn, and the answer it will get. Without a command it is the seal."""

    __slots__ = ("answer", "command", "moment", "tell")

    def __init__(self, command: Command | None, moment: Moment, tell: Callable[[Answer], None]) -> None:
        self.command = command
        self.moment = moment
        self.tell = tell
        self.answer: Answer = _NOT_YET

    @property
    def is_urgent(self) -> bool:
        """Whether it waits for nobody: what a moderator does, and the house itself."""
        return self.command is None or isinstance(self.command, ModeratorCommand)


class Turns:
    """Deeds, first come first served.

    A turn costs the same disk and the same way to it however many share it. So the next begins some milliseconds after
    the last, which nobody notices, and takes all who came in between.
    """

    def __init__(self) -> None:
        self._waiting: deque[Deed] = deque()
        self._arrived = Signal()
        self._enough = Signal()
        self._not_before = 0.0

    def __len__(self) -> int:
        return len(self._waiting)

    def join(self, deed: Deed) -> None:
        """Wait for a turn, behind all who wait already."""
        self._waiting.append(deed)
        self._arrived.set()
        if len(self._waiting) >= limits.TURN_COMMANDS_MAX or deed.is_urgent:
            self._enough.set()

    def next(self) -> list[Deed]:
        """Those whose turn begins now, at least one."""
        self._arrived.wait()
        rest_s = self._not_before - monotonic()
        if rest_s > 0:
            self._enough.wait(rest_s)
        turn = [self._waiting.popleft() for _ in range(min(len(self._waiting), limits.TURN_COMMANDS_MAX))]
        if self._waiting:
            # More than one turn holds: they have waited long enough.
            self._not_before = 0.0
        else:
            self._arrived.clear()
            self._enough.clear()
            self._not_before = monotonic() + limits.TURN_GATHERS_MS / 1000
        return turn


def answer_all(turn: Sequence[Deed]) -> None:
    """Tell everybody of a turn; what else has come to be done is done in between."""
    for number, deed in enumerate(turn, start=1):
        try:
            deed.tell(deed.answer)
        except Exception:
            # The others of this turn are answered all the same.
            _log.exception("an answer was not given")
        if number % limits.ANSWERS_IN_A_ROW == 0:
            sleep()
