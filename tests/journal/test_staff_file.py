"""The small file of the staff: links that work once, sessions that end, a passphrase's hash."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.journal.codec import DamagedJournal
from server.journal.staff import StaffFile

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
    staff.add_session("one", "mod-1", "1", NOW + 10)
    staff.add_session("two", "mod-2", "2", NOW + 20)
    assert staff.sessions(NOW) == [("one", "mod-1", "1", NOW + 10), ("two", "mod-2", "2", NOW + 20)]

    assert [digest for digest, *_ in staff.sessions(NOW + 11)] == ["two"]
    staff.end_session("two")
    staff.end_session("two")
    assert staff.sessions(NOW) == []


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
