"""From the journal to the debate at a start: in the room of the debate itself, and honest about damage."""

import gc
import sqlite3
import tracemalloc
from pathlib import Path

import pytest

from server.journal.codec import DamagedJournal
from server.journal.sqlite import SqliteJournal
from server.live.replaying import replayed
from tests.journal.entries import asked, supported

ENTRIES = 20_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "evening.sqlite"
    journal = SqliteJournal(path)
    journal.append([asked(), *(supported(number) for number in range(ENTRIES))])
    journal.close()
    return path


def test_a_replay_holds_no_more_of_the_journal_than_what_it_reads_now(path: Path) -> None:
    journal = SqliteJournal(path)
    assert sum(1 for _ in journal.replay()) == ENTRIES + 1
    tracemalloc.start()
    try:
        for _ in journal.replay():
            pass
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        journal.close()
    assert most < 10 * ENTRIES, "ten bytes an entry: not even a reference to each is kept"


def test_garbage_is_looked_for_again_after_a_replay(path: Path) -> None:
    journal = SqliteJournal(path)
    assert gc.isenabled()
    assert len(replayed(journal).questions["question-1"].supporters) == ENTRIES
    assert gc.isenabled()
    journal.close()


def test_garbage_is_looked_for_again_after_a_replay_that_met_damage(path: Path) -> None:
    with sqlite3.connect(path, isolation_level=None) as connection:
        connection.execute("UPDATE entry SET sum = 0 WHERE n = 5000")
    connection.close()
    journal = SqliteJournal(path)
    with pytest.raises(DamagedJournal, match="entry 5000"):
        replayed(journal)
    assert gc.isenabled()
    journal.close()
