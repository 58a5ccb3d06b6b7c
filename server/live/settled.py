"""Whether the debate is what the journal says it is."""

from collections.abc import Iterator
from contextlib import contextmanager

from ..green import Lock, Signal, sleep


class Settled:
    """Nobody looks at the debate during a turn, and no turn begins while somebody looks or waits to.

    Those who look do not wait for each other: when a turn is over, all who waited for it look at once. A lock would
    let them in one by one, and a moderator's turn would come after that of a thousand phones.
    """

    def __init__(self) -> None:
        self._turns = Lock(1)
        self._over = Signal()
        self._over.set()
        self._looking = 0

    def __enter__(self) -> None:
        self.look()

    def __exit__(self, *_why: object) -> None:
        self.looked()

    def look(self, patience_s: float | None = None) -> bool:
        """Look from here until `looked`, once no turn runs; False when that took longer than `patience_s`."""
        self._looking += 1
        looks = False
        try:
            looks = self._over.is_set or self._over.wait(patience_s)
        finally:
            if not looks:
                self._looking -= 1
        return looks

    def looked(self) -> None:
        self._looking -= 1

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Until this ends the debate may run ahead of the journal."""
        self.close()
        try:
            yield
        finally:
            self._over.set()
            self._turns.release()

    def close(self) -> None:
        """After the turn that runs, nobody looks any more."""
        self._turns.acquire()
        while self._looking:
            sleep(0)
        self._over.clear()

    def locked(self) -> bool:
        """Whether a turn runs."""
        return not self._over.is_set
