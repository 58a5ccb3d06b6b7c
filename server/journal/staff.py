"""The small file of the staff: sign-in links, sessions, the passphrase's hash."""

import contextlib
import sqlite3
from pathlib import Path
from typing import NamedTuple

from .codec import DamagedJournal
from .opening import connect, set_once, trouble

_SCHEMA_VERSION = 3
_BUSY_TIMEOUT_MS = 500
_SCHEMA = """
CREATE TABLE IF NOT EXISTS link (
    digest TEXT PRIMARY KEY, expires_at INTEGER NOT NULL, role TEXT NOT NULL DEFAULT 'console',
    name TEXT NOT NULL DEFAULT '', lasts_ms INTEGER NOT NULL DEFAULT 0, invited_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE IF NOT EXISTS session (
    digest TEXT PRIMARY KEY, moderator TEXT NOT NULL, name TEXT NOT NULL, expires_at INTEGER NOT NULL,
    role TEXT NOT NULL DEFAULT 'console', since INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE IF NOT EXISTS person (
    moderator TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, since INTEGER NOT NULL, invited_by TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS revocation (at INTEGER NOT NULL, by TEXT NOT NULL, moderator TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""


# What version 3 added to the tables that were there before.
_ADDED = (
    "ALTER TABLE link ADD COLUMN role TEXT NOT NULL DEFAULT 'console'",
    "ALTER TABLE link ADD COLUMN name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE link ADD COLUMN lasts_ms INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE link ADD COLUMN invited_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE session ADD COLUMN role TEXT NOT NULL DEFAULT 'console'",
    "ALTER TABLE session ADD COLUMN since INTEGER NOT NULL DEFAULT 0",
)


class Invitation(NamedTuple):
    """What a link is for: a role, how its holder is called, how long they stay (0 for an evening), who let them in."""

    role: str = "console"
    name: str = ""
    lasts_ms: int = 0
    invited_by: str = ""


class Session(NamedTuple):
    """Who signed in, since when and until when."""

    digest: str
    moderator: str
    name: str
    expires_at: int
    role: str = "console"
    since: int = 0


class Person(NamedTuple):
    """Somebody who has been at a desk, whether they still are or not."""

    moderator: str
    name: str
    role: str
    since: int
    invited_by: str


class StaffFile:
    """Digests only: whoever reads this file can neither sign in nor learn the passphrase. Times are UTC, ms."""

    def __init__(self, path: Path) -> None:
        try:
            # It is asked on the loop itself, which must not stand still for long.
            self._connection = connect(path, busy_timeout_ms=_BUSY_TIMEOUT_MS)
            self._prepare()
        except (sqlite3.Error, DamagedJournal) as error:
            raise trouble(path, error) from error

    def add_link(self, digest: str, expires_at: int, now: int, invitation: Invitation | None = None) -> None:
        self._connection.execute("DELETE FROM link WHERE expires_at < ?", (now,))
        row = (digest, expires_at, *(invitation or Invitation()))
        self._connection.execute("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?)", row)

    def take_link(self, digest: str, now: int) -> Invitation | None:
        """What the link was for, if it was good; afterwards it is not. One statement: it opens one session only."""
        taken = self._connection.execute(
            "DELETE FROM link WHERE digest = ? RETURNING expires_at, role, name, lasts_ms, invited_by", (digest,)
        ).fetchone()
        return Invitation(*taken[1:]) if taken is not None and taken[0] >= now else None

    def add_session(self, session: Session, invited_by: str = "") -> None:
        """Whoever has been here is remembered by name, so that what they did can be told later."""
        person = (session.moderator, session.name, session.role, session.since, invited_by)
        self._connection.execute("BEGIN")
        try:
            self._connection.execute("INSERT INTO session VALUES (?, ?, ?, ?, ?, ?)", session)
            self._connection.execute("INSERT INTO person VALUES (?, ?, ?, ?, ?)", person)
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def sessions(self, now: int) -> list[Session]:
        """Every session still good; the others are forgotten."""
        with contextlib.suppress(sqlite3.OperationalError):
            # On a full disk they stay a little longer, and open nothing.
            self._connection.execute("DELETE FROM session WHERE expires_at < ?", (now,))
        rows = self._connection.execute(
            "SELECT digest, moderator, name, expires_at, role, since FROM session WHERE expires_at >= ?", (now,)
        )
        return [Session(*row) for row in rows]

    def people(self) -> list[Person]:
        """Whoever has been at a desk, who came first first."""
        rows = self._connection.execute("SELECT moderator, name, role, since, invited_by FROM person ORDER BY since")
        return [Person(*row) for row in rows]

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
        if 0 < version < _SCHEMA_VERSION:
            for added in _ADDED:
                connection.execute(added)
        connection.executescript(_SCHEMA)
        set_once(connection, "user_version", _SCHEMA_VERSION)
