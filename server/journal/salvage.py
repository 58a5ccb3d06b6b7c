"""The way out of a damaged journal: what is whole is kept, and what is damaged is put aside, never thrown away."""

from pathlib import Path
from typing import NamedTuple

from .codec import read
from .reading import examine
from .sqlite import SqliteJournal

_COMPANIONS = ("", "-wal", "-shm")


class Salvaged(NamedTuple):
    """How many entries are kept, where the damaged file lies now, and what was wrong with it."""

    kept: int
    aside: Path
    wrong: str


def salvage(path: Path, stamp: str) -> Salvaged | None:
    """A new journal in the place of the damaged one, up to the damage; None, and nothing is done, if it is whole."""
    whole, wrong = examine(path)
    if not wrong:
        return None
    fresh, aside = path.with_name(f"{path.name}.new"), path.with_name(f"{path.name}.damaged-{stamp}")
    for companion in _COMPANIONS:
        fresh.with_name(fresh.name + companion).unlink(missing_ok=True)
    journal = SqliteJournal(fresh)
    journal.append([read(body) for body, _ in whole])
    journal.close()
    for companion in _COMPANIONS:
        damaged = path.with_name(path.name + companion)
        if damaged.exists():
            damaged.rename(aside.with_name(aside.name + companion))
    fresh.rename(path)
    return Salvaged(len(whole), aside, wrong)
