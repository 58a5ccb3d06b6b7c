"""Reading a journal that somebody may be writing, or that may be damaged, without touching it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from ..debate.events import Entry
from .codec import DamagedJournal, read
from .opening import trouble


class Findings(NamedTuple):
    """The entries of a journal up to the first that is not as it was written, and what is wrong from there on."""

    whole: list[tuple[bytes, int]]
    wrong: str


@contextmanager
def looking_at(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that reads and never writes: beside a running server it is no second writer."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)) as connection:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection


def examine(path: Path) -> Findings:
    """Every entry read and summed, and the file's own structure checked. Raises `JournalBusy`."""
    whole: list[tuple[bytes, int]] = []
    try:
        with looking_at(path) as connection:
            former = 0
            for n, body, written in connection.execute("SELECT n, body, sum FROM entry ORDER BY n"):
                former = crc32(body, former)
                if former != written or n != len(whole) + 1:
                    return Findings(whole, f"{path}: entry {n} is not as it was written")
                read(body)
                whole.append((body, written))
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except (sqlite3.Error, DamagedJournal, TypeError) as error:
        found = trouble(path, error)
        if isinstance(found, DamagedJournal):
            return Findings(whole, str(found))
        raise found from error
    return Findings(whole, "" if verdict == "ok" else f"{path}: {verdict}")


def acts(path: Path) -> Iterator[Entry]:
    """The entries that somebody at a desk brought about, in their order. Ballots and supports are not even read.

    Within a text the quotes would be escaped, so nobody writes an entry into this list.
    """
    try:
        with looking_at(path) as connection:
            rows = connection.execute(
                """SELECT body FROM entry WHERE instr(body, CAST('"act":"' AS BLOB)) > 0 ORDER BY n"""
            )
            yield from (read(body) for (body,) in rows)
    except sqlite3.Error as error:
        raise trouble(path, error) from error


def copy(path: Path, target: Path) -> None:
    """The file as it is at one moment, whatever is written meanwhile."""
    try:
        with looking_at(path) as connection, closing(sqlite3.connect(target)) as fresh:
            connection.backup(fresh)
    except sqlite3.Error as error:
        raise trouble(path, error) from error
