"""The small file of the staff: sign-in links, sessions, the passphrase's hash."""

import contextlib
import sqlite3
from pathlib import Path

from .codec import DamagedJournal
from .opening import connect, set_once, trouble

_SCHEMA_VERSION = 2
_BUSY_TIMEOUT_MS = 500
_SCHEMA = """
CREATE TABLE IF NOT EXISTS link (digest TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS session (
    digest TEXT PRIMARY KEY, moderator TEXT NOT NULL, name TEXT NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS revocation (at INTEGER NOT NULL, by TEXT NOT NULL, moderator TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""


class StaffFile:
    """Digests only: whoever reads this file can neither sign in nor learn the passphrase. Times are UTC, ms."""

    def __init__(self, path: Path) -> None:
        try:
            # It is asked on the loop itself, which must not stand still for long.
            self._connection = connect(path, busy_timeout_ms=_BUSY_TIMEOUT_MS)
            self._prepare()
        except (sqlite3.Error, DamagedJournal) as error:
            raise trouble(path, error) from error

    def add_link(self, digest: str, expires_at: int, now: int) -> None:
        self._connection.execute("DELETE FROM link WHERE expires_at < ?", (now,))
        self._connection.execute("INSERT INTO link VALUES (?, ?)", (digest, expires_at))

    def take_link(self, digest: str, now: int) -> bool:
        """Whether the link was good; afterwards it is not. One statement, so that it opens one session only."""
        taken = self._connection.execute("DELETE FROM link WHERE digest = ? RETURNING expires_at", (digest,)).fetchone()
        return taken is not None and taken[0] >= now

    def add_session(self, digest: str, moderator: str, name: str, expires_at: int) -> None:
        self._connection.execute("INSERT INTO session VALUES (?, ?, ?, ?)", (digest, moderator, name, expires_at))

    def sessions(self, now: int) -> list[tuple[str, str, str, int]]:
        """(digest, moderator, name, expires_at) of every session still good; the others are forgotten."""
        with contextlib.suppress(sqlite3.OperationalError):
            # On a full disk they stay a little longer, and open nothing.
            self._connection.execute("DELETE FROM session WHERE expires_at < ?", (now,))
        return self._connection.execute("SELECT * FROM session WHERE expires_at >= ?", (now,)).fetchall()

    def end_session(self, digest: str) -> None:
        self._connection.execute("DELETE FROM session WHERE digest = ?", (digest,))

    def note_revocation(self, at: int, by: str, moderator: str) -> None:
        """Who signed whom out: `by` is a moderator, or nobody when it was the command line."""
        self._connection.execute("INSERT INTO revocation VALUES (?, ?, ?)", (at, by, moderator))

    def revocations(self) -> list[tuple[int, str, str]]:
        return self._connection.execute("SELECT at, by, moderator FROM revocation ORDER BY at").fetchall()

    def passphrase(self) -> str:
        row = self._connection.execute("SELECT value FROM setting WHERE name = 'passphrase'").fetchone()
        return row[0] if row else ""

    def set_passphrase(self, digest: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO setting VALUES ('passphrase', ?)", (digest,))

    def close(self) -> None:
        self._connection.close()

    def _prepare(self) -> None:
        connection = self._connection
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > _SCHEMA_VERSION:
            raise DamagedJournal(f"written by a newer Contrechamp (schema {version})")
        connection.executescript(_SCHEMA)
        set_once(connection, "user_version", _SCHEMA_VERSION)
