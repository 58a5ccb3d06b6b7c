"""The data directory: one holder at a time, and nobody else's business."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from server.journal.directory import DataDirectory, DirectoryInUse, DirectoryUnusable, secret_at, write_private


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_directory_has_one_holder_at_a_time(tmp_path: Path) -> None:
    first, second = DataDirectory(tmp_path / "data"), DataDirectory(tmp_path / "data")
    first.hold()
    with pytest.raises(DirectoryInUse):
        second.hold()

    first.let_go()
    second.hold()
    second.let_go()


def test_a_holder_that_died_holds_nothing_any_more(tmp_path: Path) -> None:
    holds = (
        "import sys, pathlib, server.journal.directory as d\n"
        f"held = d.DataDirectory(pathlib.Path({str(tmp_path)!r}))\n"
        "held.hold(); print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen([sys.executable, "-c", holds], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdin is not None and other.stdout is not None
    assert other.stdout.readline() == b"held\n"
    mine = DataDirectory(tmp_path)
    with pytest.raises(DirectoryInUse):
        mine.hold()

    other.kill()
    other.wait(10)
    other.stdin.close()
    other.stdout.close()
    mine.hold()
    mine.let_go()


def test_a_path_that_can_be_no_directory_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for path in (tmp_path / "file", tmp_path / "file" / "data"):
        with pytest.raises(DirectoryUnusable):
            DataDirectory(path).hold()


def test_what_is_made_is_its_owners_only(tmp_path: Path) -> None:
    former = os.umask(0)
    try:
        directory = DataDirectory(tmp_path / "deep" / "data")
        directory.hold()
        assert len(directory.cookie_secret) == 32
        secret_at(directory.keys("evening"))
        directory.let_go()
    finally:
        os.umask(former)

    assert mode(directory.path) == 0o700
    assert mode(directory.path / "cookie.secret") == 0o600
    assert mode(directory.keys("evening")) == 0o600 and mode(directory.keys("evening").parent) == 0o700


def test_a_secret_is_made_once_and_each_is_another(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    secret = secret_at(one)
    assert secret_at(one) == secret == one.read_bytes()
    assert secret_at(other) != secret


def test_a_private_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "note"
    write_private(path, b"first and longer")
    write_private(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path], "nothing half-written is left behind"
