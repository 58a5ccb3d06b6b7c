"""The journal of one séance, in one SQLite file: append and replay, nothing else."""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol
from zlib import crc32

from ..debate.events import Entry
from .codec import DamagedJournal, read, write
from .opening import connect, set_once, trouble

_SCHEMA_VERSION = 1
_APPLICATION_ID = 0x434E5443  # "CNTC", so that `file` and a restore recognise the journal
_READ_AHEAD_BYTES = 1 << 20


class Journal(Protocol):
    """The append-only record of what happened."""

    def append(self, entries: Sequence[Entry]) -> None:
        """Record all of `entries` or none; once it returns they survive a power cut."""

    def replay(self) -> Iterator[Entry]:
        """Everything that happened, from the first entry to the last."""

    def close(self) -> None: ...


class SqliteJournal:
    """WAL with synchronous=FULL, and exactly one connection that ever writes.

    SQLite before 3.51.3 can damage a WAL that two connections write and checkpoint at once; with one it cannot.
    Nor does SQLite sum what it stores: each entry carries a CRC-32 of itself and of all before it.
    """

    def __init__(self, path: Path) -> None:
        # Calls come from whichever thread of the pool is free, one at a time: a séance's turns never overlap.
        self._path = path
        _read_ahead(path)
        try:
            self._connection = connect(path)
        except sqlite3.Error as error:
            raise trouble(path, error) from error
        try:
            self._prepare()
        except (sqlite3.Error, DamagedJournal) as error:
            self._connection.close()
            raise trouble(path, error) from error

    def append(self, entries: Sequence[Entry]) -> None:
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            chained = chain((write(entry) for entry in entries), self._last_sum())
            connection.executemany("INSERT INTO entry (body, sum) VALUES (?, ?)", chained)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def replay(self) -> Iterator[Entry]:
        former = 0
        try:
            for n, body, written in self._connection.execute("SELECT n, body, sum FROM entry ORDER BY n"):
                former = crc32(body, former)
                if former != written:
                    raise DamagedJournal(f"{self._path}: entry {n} is not as it was written")
                yield read(body)
        except sqlite3.DatabaseError as error:
            raise trouble(self._path, error) from error

    def close(self) -> None:
        self._connection.close()

    def _last_sum(self) -> int:
        row = self._connection.execute("SELECT sum FROM entry ORDER BY n DESC LIMIT 1").fetchone()
        return row[0] if row else 0

    def _prepare(self) -> None:
        connection = self._connection
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > _SCHEMA_VERSION:
            raise DamagedJournal(f"written by a newer Contrechamp (schema {version})")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS entry (n INTEGER PRIMARY KEY, body BLOB NOT NULL, sum INTEGER NOT NULL) STRICT"
        )
        set_once(connection, "application_id", _APPLICATION_ID)
        set_once(connection, "user_version", _SCHEMA_VERSION)
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise DamagedJournal(verdict)


def _read_ahead(path: Path) -> None:
    """Have the machine fetch the file in its order: page by page, as SQLite asks, a cold disk takes eight times longer.

    Before any connection, because closing a file ends every lock that this process holds on it.
    """
    with contextlib.suppress(OSError), path.open("rb", buffering=0) as file:
        while file.read(_READ_AHEAD_BYTES):
            pass


def chain(bodies: Iterable[bytes], former: int) -> Iterator[tuple[bytes, int]]:
    """Each body with the sum of all up to it; `former` is the sum of those before."""
    for body in bodies:
        former = crc32(body, former)
        yield body, former
