"""What every SQLite file of the house has in common: how it is opened, and what it means when it does not open."""

import sqlite3
from pathlib import Path

from .codec import DamagedJournal, JournalBusy

BUSY_TIMEOUT_MS = 2_000
# The disk, the system, or another program: the file itself may be as good as ever.
_NOT_NOW = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    }
)


def connect(path: Path, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> sqlite3.Connection:
    """A connection that may write, with each commit synced to disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=busy_timeout_ms / 1000, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA trusted_schema = OFF")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def set_once(connection: sqlite3.Connection, pragma: str, value: int) -> None:
    """Written only if it is not so already: a file that is whole opens on a disk that is full."""
    (now,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    if now != value:
        connection.execute(f"PRAGMA {pragma} = {value}")


def trouble(path: Path, error: Exception) -> DamagedJournal | JournalBusy:
    """What is wrong with the file at `path`, of which SQLite said `error`."""
    code = getattr(error, "sqlite_errorcode", None)
    in_its_place = path.exists() and not path.is_file()
    if code is not None and code & 0xFF in _NOT_NOW and not in_its_place:
        return JournalBusy(f"{path}: {error}")
    return DamagedJournal(f"{path}: {error}")
