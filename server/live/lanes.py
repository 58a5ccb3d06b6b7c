"""How fast a passphrase may be tried: a lane for strangers, and one for each device that was let in before."""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager

from .. import limits
from ..green import Lock
from .clock import now_ms


class TooManyTries(Exception):
    """Wrong passphrases came too fast; wait `retry_in_s` seconds."""

    def __init__(self, retry_in_s: int) -> None:
        super().__init__(f"try again in {retry_in_s} s")
        self.retry_in_s = retry_in_s


class Lane:
    """One try at a time, and after a few wrong ones a wait that doubles with each."""

    def __init__(self) -> None:
        self.failures = 0
        self.wait_until_ms = 0
        self._turn = Lock(1)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Somebody's try. Raises `TooManyTries`."""
        with self._turn:
            # Asked once it is our turn: a hundred tries sent at once would all have come before the first failure.
            wait_ms = self.wait_until_ms - now_ms()
            if wait_ms > 0:
                raise TooManyTries(-(-wait_ms // 1000))
            yield

    def failed(self) -> None:
        self.failures += 1
        over = self.failures - limits.SIGN_IN_TRIES_FREE
        if over >= 0:
            # Beyond this many doublings the longest wait is reached whatever the number.
            wait_s = min(limits.SIGN_IN_WAIT_MAX_S, 2 ** min(over, 16))
            self.wait_until_ms = now_ms() + wait_s * 1000

    def succeeded(self) -> None:
        self.failures = 0


class Lanes:
    """A whole room may share one address, so lanes belong to devices: strangers cannot slow down who is known."""

    def __init__(self) -> None:
        self.strangers = Lane()
        self._known: OrderedDict[str, Lane] = OrderedDict()

    def of(self, device: str) -> Lane:
        """The lane of a device that signed in before; without one, that of strangers."""
        if not device:
            return self.strangers
        lane = self._known.setdefault(device, Lane())
        self._known.move_to_end(device)
        while len(self._known) > limits.KNOWN_DEVICES_MAX:
            self._known.popitem(last=False)
        return lane
