"""A disk that hangs or fails: done to the real journal, for the length of a `with`."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from tests.live.rehearsal import CODE, Rehearsal


@contextmanager
def failing(rehearsal: Rehearsal) -> Iterator[None]:
    """Whatever is written is refused, as by a file system that has become read-only."""
    connection = rehearsal.journal._connection
    connection.execute("PRAGMA query_only = ON")
    try:
        yield
    finally:
        connection.execute("PRAGMA query_only = OFF")


@contextmanager
def hanging(rehearsal: Rehearsal) -> Iterator[None]:
    """Whatever is written waits, because somebody else holds the file."""
    path = rehearsal.directory.journal(f"evening-{CODE.lower()}")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def commits_of(rehearsal: Rehearsal) -> Iterator[list[str]]:
    """Every transaction that the journal commits meanwhile."""
    commits: list[str] = []
    connection = rehearsal.journal._connection
    connection.set_trace_callback(lambda statement: commits.append(statement) if statement == "COMMIT" else None)
    try:
        yield commits
    finally:
        connection.set_trace_callback(None)
