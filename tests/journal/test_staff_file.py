"""The small file of the staff: links that work once, sessions that end, a passphrase's hash."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from server.journal.codec import DamagedJournal
from server.journal.staff import Invitation, Person, Session, StaffFile

NOW = 1_700_000_000_000


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[StaffFile]:
    file = StaffFile(tmp_path / "staff.sqlite")
    yield file
    file.close()


def test_a_link_works_once(staff: StaffFile) -> None:
    staff.add_link("digest", NOW + 10, NOW)
    assert staff.take_link("digest", NOW)
    assert not staff.take_link("digest", NOW)
    assert not staff.take_link("another", NOW)


def test_a_link_works_until_its_last_moment_and_no_longer(staff: StaffFile) -> None:
    staff.add_link("early", NOW + 10, NOW)
    staff.add_link("late", NOW + 10, NOW)
    assert staff.take_link("early", NOW + 10)
    assert not staff.take_link("late", NOW + 11)
    assert not staff.take_link("late", NOW), "a late try has used it up"


def test_links_that_are_too_old_are_forgotten(staff: StaffFile) -> None:
    staff.add_link("old", NOW + 10, NOW)
    staff.add_link("new", NOW + 100, NOW + 50)
    assert staff._connection.execute("SELECT digest FROM link").fetchall() == [("new",)]


def test_sessions_last_until_they_end(staff: StaffFile) -> None:
    one = Session("one", "mod-1", "1", NOW + 10, "console", NOW)
    two = Session("two", "mod-2", "Léa", NOW + 20, "usher", NOW + 1)
    staff.add_session(one)
    staff.add_session(two, invited_by="mod-1")
    assert staff.sessions(NOW) == [one, two]

    assert [digest for digest, *_ in staff.sessions(NOW + 11)] == ["two"]
    staff.end_session("two")
    staff.end_session("two")
    assert staff.sessions(NOW) == []
    assert staff.people() == [
        Person("mod-1", "1", "console", NOW, ""),
        Person("mod-2", "Léa", "usher", NOW + 1, "mod-1"),
    ], "who has been here is still known by name"


def test_a_link_says_what_it_is_for(staff: StaffFile) -> None:
    invitation = Invitation("usher", "Léa", 3_600_000, "mod-1")
    staff.add_link("digest", NOW + 10, NOW, invitation)

    assert staff.take_link("digest", NOW) == invitation


def test_a_file_of_the_second_version_is_lifted(tmp_path: Path) -> None:
    """Whoever was signed in before roles were there has the whole desk."""
    path = tmp_path / "staff.sqlite"
    with closing(sqlite3.connect(path)) as old, old:
        old.executescript(
            "CREATE TABLE link (digest TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;"
            "CREATE TABLE session (digest TEXT PRIMARY KEY, moderator TEXT NOT NULL, name TEXT NOT NULL,"
            " expires_at INTEGER NOT NULL) STRICT;"
            f"INSERT INTO link VALUES ('digest', {NOW + 10});"
            f"INSERT INTO session VALUES ('one', 'mod-1', '1', {NOW + 10});"
            "PRAGMA user_version = 2;"
        )

    with closing(StaffFile(path)) as staff:
        assert staff.sessions(NOW) == [Session("one", "mod-1", "1", NOW + 10)]
        assert staff.take_link("digest", NOW) == Invitation()


def test_there_is_one_passphrase_and_it_can_be_changed(staff: StaffFile) -> None:
    assert staff.passphrase() == ""
    staff.set_passphrase("first")
    staff.set_passphrase("second")
    assert staff.passphrase() == "second"


def test_a_used_link_is_used_in_the_next_life_too(tmp_path: Path) -> None:
    path = tmp_path / "staff.sqlite"
    first = StaffFile(path)
    first.add_link("used", NOW + 10, NOW)
    first.add_link("unused", NOW + 10, NOW)
    assert first.take_link("used", NOW)
    first.set_passphrase("hash")

    # The first life never closes its file: it was killed.
    second = StaffFile(path)
    assert not second.take_link("used", NOW)
    assert second.take_link("unused", NOW)
    assert second.passphrase() == "hash"
    second.close()
    first.close()


def test_a_staff_file_that_is_damaged_or_newer_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "staff.sqlite"
    newer = StaffFile(path)
    newer._connection.execute("PRAGMA user_version = 9")
    newer.close()
    with pytest.raises(DamagedJournal, match="newer"):
        StaffFile(path)

    path.write_bytes(b"no database " * 1_000)
    with pytest.raises(DamagedJournal, match=r"staff\.sqlite"):
        StaffFile(path)
