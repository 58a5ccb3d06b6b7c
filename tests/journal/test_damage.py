"""A journal that is not as it was written is never opened in silence."""

import random
import sqlite3
from pathlib import Path

import pytest

from server.debate.events import Entry
from server.journal.codec import DamagedJournal
from server.journal.sqlite import SqliteJournal
from tests.journal.entries import asked, supported

EVENING = [asked(), *(supported(number) for number in range(400))]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal of one evening, closed in order."""
    path = tmp_path / "evening.sqlite"
    journal = SqliteJournal(path)
    journal.append(EVENING)
    journal.close()
    assert opened(path) == EVENING
    return path


def opened(path: Path) -> list[Entry]:
    """The whole journal, as a start reads it."""
    journal = SqliteJournal(path)
    try:
        return list(journal.replay())
    finally:
        journal.close()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_journal_cut_short_is_refused(path: Path, share: float) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])

    with pytest.raises(DamagedJournal, match=r"evening\.sqlite"):
        opened(path)


def test_a_flipped_bit_is_seen_wherever_it_changes_what_is_read(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    dice = random.Random(24_04_2026)
    seen = 0
    for _ in range(150):
        place, bit = dice.randrange(len(whole)), 1 << dice.randrange(8)
        whole[place] ^= bit
        path.write_bytes(whole)
        whole[place] ^= bit
        try:
            assert opened(path) == EVENING, f"byte {place} changed what happened, and nobody said so"
        except DamagedJournal:
            seen += 1
    assert seen > 50, "most of the file matters"


def test_words_changed_by_hand_are_seen(path: Path) -> None:
    changed = "CAST(replace(CAST(body AS TEXT), 'person-7', 'person-8') AS BLOB)"
    tampered(path, f"UPDATE entry SET body = {changed} WHERE n = 9")
    with pytest.raises(DamagedJournal, match="entry 9"):
        opened(path)


def test_entries_taken_out_swapped_or_put_in_are_seen(path: Path) -> None:
    original = path.read_bytes()
    for tampering in (
        "DELETE FROM entry WHERE n = 5",
        "UPDATE entry SET n = CASE n WHEN 5 THEN -6 ELSE -5 END WHERE n IN (5, 6)",
        "INSERT INTO entry (body, sum) SELECT body, sum FROM entry WHERE n = 5",
    ):
        path.write_bytes(original)
        tampered(path, tampering)
        with pytest.raises(DamagedJournal):
            opened(path)


@pytest.mark.parametrize("content", [b"no database, but as long as one" * 200, b"SQLite format 3\0"])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "evening.sqlite"
    path.write_bytes(content)
    with pytest.raises(DamagedJournal):
        opened(path)
    assert path.read_bytes() == content, "what is refused is not touched"


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "evening.sqlite").mkdir()
    with pytest.raises(DamagedJournal):
        opened(tmp_path / "evening.sqlite")


def test_a_journal_of_a_newer_house_is_refused_and_left_alone(path: Path) -> None:
    tampered(path, "PRAGMA user_version = 2")
    with pytest.raises(DamagedJournal, match="newer"):
        opened(path)

    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    connection.close()


def tampered(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()
