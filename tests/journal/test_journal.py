"""The journal on a real file: what was appended is there, whole, in its order, and stays."""

import sqlite3
from pathlib import Path

import msgspec
import pytest

from server.debate.events import Entry
from server.journal.reading import acts
from server.journal.sqlite import SqliteJournal
from tests.journal.entries import acted, asked, supported


def test_what_is_appended_is_replayed_in_its_order_also_by_another_start(tmp_path: Path) -> None:
    path = tmp_path / "screenings" / "evening.sqlite"
    turns = [[asked(), supported(1)], [supported(2)], [acted()]]
    journal = SqliteJournal(path)
    for turn in turns:
        journal.append(turn)
    everything = [entry for turn in turns for entry in turn]
    assert list(journal.replay()) == everything
    assert list(journal.replay()) == everything, "to look is not to change"
    journal.close()

    reopened = SqliteJournal(path)
    assert list(reopened.replay()) == everything
    reopened.append([supported(3)])
    assert list(reopened.replay()) == [*everything, supported(3)]
    reopened.close()


def test_a_new_journal_is_empty(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "evening.sqlite")
    assert list(journal.replay()) == []
    journal.append([])
    assert list(journal.replay()) == []
    journal.close()


def test_a_turn_is_recorded_whole_or_not_at_all(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "evening.sqlite")
    unwritable = Entry(event=msgspec.structs.replace(asked().event, text="\ud800"), at=1)  # type: ignore[type-var]
    journal.append([asked()])

    with pytest.raises(UnicodeEncodeError):
        journal.append([supported(1), supported(2), unwritable])
    assert list(journal.replay()) == [asked()]
    journal.append([supported(3)])
    assert list(journal.replay()) == [asked(), supported(3)], "the next turn is none the worse for it"
    journal.close()


def test_the_acts_of_the_desks_are_read_without_what_the_room_did_or_wrote(tmp_path: Path) -> None:
    path = tmp_path / "evening.sqlite"
    journal = SqliteJournal(path)
    forged = Entry(event=msgspec.structs.replace(asked().event, text='Bonsoir ,"act":"forged","by":"chloe"'), at=1)  # type: ignore[type-var]
    journal.append([forged, acted(), supported(1)])

    assert list(acts(path)) == [acted()]
    journal.close()


def test_a_disk_that_is_full_takes_nothing_and_works_again_later(tmp_path: Path) -> None:
    path = tmp_path / "evening.sqlite"
    journal = SqliteJournal(path)
    journal.append([asked()])
    connection = journal._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(sqlite3.OperationalError, match="full"):
        journal.append([supported(number) for number in range(2_000)])
    assert list(journal.replay()) == [asked()]

    connection.execute("PRAGMA max_page_count = 1000000")
    journal.append([supported(1)])
    journal.close()
    reopened = SqliteJournal(path)
    assert list(reopened.replay()) == [asked(), supported(1)]
    reopened.close()


def test_another_writer_is_waited_for_and_then_reported(tmp_path: Path) -> None:
    path = tmp_path / "evening.sqlite"
    journal = SqliteJournal(path)
    journal._connection.execute("PRAGMA busy_timeout = 1")
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            journal.append([asked()])
        other.execute("ROLLBACK")
    other.close()

    journal.append([asked()])
    assert list(journal.replay()) == [asked()]
    journal.close()


def test_one_connection_writes_ahead_and_waits_for_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "evening.sqlite"
    journal = SqliteJournal(path)
    journal.append([asked()])

    def pragma(name: str) -> object:
        return journal._connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2, "FULL: every commit waits for the disk"
    assert pragma("busy_timeout") == 2_000
    assert pragma("trusted_schema") == 0
    assert pragma("user_version") == 1
    assert int(str(pragma("application_id"))).to_bytes(4) == b"CNTC"
    assert (tmp_path / "evening.sqlite-wal").stat().st_size > 0
    journal.close()


def test_what_was_committed_is_there_when_the_process_never_closed_it(tmp_path: Path) -> None:
    path, copy = tmp_path / "evening.sqlite", tmp_path / "after.sqlite"
    journal = SqliteJournal(path)
    journal.append([asked(), supported(1)])
    for suffix in ("", "-wal"):
        (tmp_path / f"after.sqlite{suffix}").write_bytes((tmp_path / f"evening.sqlite{suffix}").read_bytes())
    journal.close()

    found = SqliteJournal(copy)
    assert list(found.replay()) == [asked(), supported(1)]
    found.close()
