"""The way out of a damaged journal: what is whole is kept, what is damaged stays, and nothing happens in silence."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from server.journal.codec import DamagedJournal
from server.journal.directory import DataDirectory
from server.journal.sqlite import SqliteJournal
from server.strings import sentence
from tests.journal.test_damage import EVENING, opened
from tests.served import contrechamp

DAMAGED_FROM = 201


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "screenings" / "evening.sqlite"
    journal = SqliteJournal(path)
    journal.append(EVENING)
    journal.close()
    return path


def damage(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(
            "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'a', 'b') AS BLOB) WHERE n = ?", (DAMAGED_FROM,)
        )
    with pytest.raises(DamagedJournal):
        opened(path)


def said(*words: str | Path) -> tuple[int, str]:
    told = contrechamp(*map(str, words), "--language", "en")
    assert "Traceback" not in told.stderr
    return told.returncode, told.stdout + told.stderr


def test_a_whole_journal_is_said_to_be_whole_and_left_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    for deed in ("check", "salvage"):
        code, told = said("journal", deed, path)
        assert code == 0 and told.strip() == sentence("en", "cli.journal_whole", file=path, count=len(EVENING))
    assert path.read_bytes() == before and not list(path.parent.glob("*damaged*"))


def test_a_check_tells_where_the_damage_is_and_what_can_be_done(path: Path) -> None:
    damage(path)
    before = path.read_bytes()
    code, told = said("journal", "check", path)
    assert code == 1 and f"entry {DAMAGED_FROM} is not as it was written" in told
    assert sentence("en", "cli.journal_ways_out", file=path, count=DAMAGED_FROM - 1) in told
    assert path.read_bytes() == before


def test_salvage_keeps_every_entry_up_to_the_damage_and_the_damaged_file(path: Path) -> None:
    damage(path)
    before = path.read_bytes()
    code, told = said("journal", "salvage", path)
    (aside,) = (
        found for found in path.parent.glob("evening.sqlite.damaged-*") if not found.name.endswith(("-wal", "-shm"))
    )
    assert code == 0 and str(aside) in told and f"{DAMAGED_FROM - 1} entries" in told
    assert opened(path) == EVENING[: DAMAGED_FROM - 1]
    assert aside.read_bytes() == before
    assert said("journal", "check", path)[0] == 0
    assert path.stat().st_mode & 0o077 == 0


def test_a_file_that_is_no_journal_at_all_is_told_and_kept(path: Path) -> None:
    path.write_bytes(b"\0" * 50_000)
    code, told = said("journal", "check", path)
    assert code == 1 and "0 entries" in told
    assert said("journal", "check", path.with_name("other.sqlite"))[0] == 2


def test_nobody_salvages_under_a_server(path: Path) -> None:
    damage(path)
    directory = DataDirectory(path.parent.parent)
    directory.hold()
    code, told = said("journal", "salvage", path)
    assert code == 2 and told.strip() == sentence("en", "cli.directory_in_use", data=directory.path)
    directory.let_go()
    assert said("journal", "salvage", path)[0] == 0
