"""What a dose is given, and the rows of the table it gives back."""

import random
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple, TypeVar

T = TypeVar("T")
_TRACEBACK = "Traceback (most recent call last):"


class Row(NamedTuple):
    """One promise put to the test. A row that is `timed` says how long something took, and on what machine matters."""

    promise: str
    measured: str
    target: str
    kept: bool
    load: str
    timed: bool = False


class Dose(NamedTuple):
    """How much. `folder` is an empty directory of the dose's own; everything random comes from `seed`."""

    folder: Path
    long: bool = False
    seed: int = 1

    def pick(self, short: T, long: T) -> T:
        return long if self.long else short

    @property
    def dice(self) -> random.Random:
        return random.Random(self.seed)

    def inside(self, name: str) -> "Dose":
        """The same dose in a directory below its own."""
        folder = self.folder / name
        folder.mkdir()
        return self._replace(folder=folder)


Deed = Callable[[Dose], Iterable[Row]]


def counted(promise: str, wrong: Iterable[object] | int, load: str) -> Row:
    """Nothing of the kind may have happened; the first of what did is shown."""
    if isinstance(wrong, int):
        return Row(promise, str(wrong), "0", wrong == 0, load)
    found = list(wrong)
    shown = f"{len(found)}: {str(found[0])[:200]}" if found else "0"
    return Row(promise, shown, "0", not found, load)


def all_of(promise: str, done: int, wanted: int, load: str) -> Row:
    return Row(promise, f"{done} of {wanted}", "all", done == wanted, load)


def told(promise: str, measured: str, load: str) -> Row:
    """A figure to know the load by; nothing was promised of it."""
    return Row(promise, measured, "—", True, load, timed=True)


def within(promise: str, took_s: float, limit_s: float, load: str) -> Row:
    """How long it took, against how long it may take."""
    return Row(promise, _duration(took_s), f"≤ {_duration(limit_s)}", took_s <= limit_s, load, timed=True)


def tracebacks(log: str, load: str) -> Row:
    """What the server wrote to its error output. One that is only killed or crowded has nothing to complain of."""
    return counted("tracebacks in the server's log", [_what_failed(one) for one in log.split(_TRACEBACK)[1:]], load)


def _what_failed(traceback: str) -> str:
    """Where it was raised, and what."""
    lines = traceback.splitlines()
    places = [line.strip() for line in lines if line.startswith("  File ")]
    return " ".join([*places[-1:], *(line for line in lines if line and not line.startswith(" "))][:2])


def assert_kept(rows: Iterable[Row]) -> None:
    """Print every row, and insist on the outcomes; times belong to the machine that is measured."""
    broken = []
    for row in rows:
        print(f"{'ok ' if row.kept else 'NOT'} {row.promise}: {row.measured} (target {row.target}) under {row.load}")
        if not row.kept and not row.timed:
            broken.append(row)
    assert broken == []


def _duration(duration_s: float) -> str:
    return f"{duration_s * 1000:.0f} ms" if duration_s < 1 else f"{duration_s:.2f} s"
