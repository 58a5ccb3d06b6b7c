"""An evening in one file, and back: journals, keys, stills, staff, cookie secret, words and programmes."""

import json
import os
import re
import shutil
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from .debate.events import Sealed
from .journal.codec import DamagedJournal, read
from .journal.directory import DataDirectory, write_private
from .journal.reading import copy, examine

_FORMAT = 1
_CONTENTS = "backup.json"
# Nothing else is ever written by a restore, whatever an archive holds.
_NAME = re.compile(
    r"screenings/[\w-]+\.sqlite|keys/[\w-]+\.\w+|stills/[\w-]+/\w+(\.small)?\.jpg"
    r"|programmes/[\w.-]+\.toml|staff\.sqlite|cookie\.secret|words\.txt"
)


class NoBackup(Exception):
    """The archive is not one of ours, or not whole."""


class NotEmpty(Exception):
    """Something lies there already, and is not overwritten."""


def back_up(directory: DataDirectory, programmes: Sequence[Path], target: Path) -> bool:
    """Write `target` whole or not at all; whether it holds a key. Raises `NotEmpty`, `DamagedJournal`, `OSError`."""
    if target.exists():
        raise NotEmpty
    unfinished = target.with_name(f"{target.name}.new")
    with tempfile.TemporaryDirectory(dir=target.resolve().parent, prefix=".backup-") as folder:
        chosen = _gather(directory, programmes, Path(folder))
        try:
            with tarfile.open(unfinished, "w") as archive:
                for name in [_CONTENTS, *chosen]:
                    archive.add(Path(folder) / name, name, recursive=False)
            with unfinished.open("rb") as written:
                os.fsync(written.fileno())
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
    return any(name.startswith("keys/") for name in chosen)


def restore(archive: Path, target: Path) -> list[Path]:
    """The data directory of that archive at `target`, whole or not at all; the programmes in it.

    Raises `NotEmpty`, `NoBackup`, `DamagedJournal`, `OSError`.
    """
    target = target.resolve()
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise NotEmpty
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".restore-") as folder:
        fresh = Path(folder) / "data"
        fresh.mkdir(mode=0o700)
        names = _unpack(archive, fresh)
        for name in names:
            if name.startswith("screenings/"):
                _refuse_damage(fresh / name)
        fresh.rename(target)
    return [target / name for name in names if name.startswith("programmes/")]


def _gather(directory: DataDirectory, programmes: Sequence[Path], folder: Path) -> list[str]:
    """Everything that belongs in, copied to `folder`. Journals before keys: a seal in between leaves no key behind."""
    for part in ("screenings", "keys", "programmes"):
        (folder / part).mkdir()
    sealed = set()
    for journal in sorted((directory.path / "screenings").glob("*.sqlite")):
        copied = folder / "screenings" / journal.name
        copy(journal, copied)
        _refuse_damage(copied)
        if any(isinstance(read(body).event, Sealed) for body, _ in examine(copied).whole):
            sealed.add(journal.stem)
    copy(directory.staff, folder / "staff.sqlite")
    for key in sorted((directory.path / "keys").glob("*")):
        if key.stem not in sealed and not key.name.endswith(".new"):
            _copy_if_there(key, folder / "keys" / key.name)
    _copy_stills(directory.path / "stills", folder / "stills")
    for name in ("cookie.secret", "words.txt"):
        _copy_if_there(directory.path / name, folder / name)
    for number, programme in enumerate(programmes, start=1):
        _copy_if_there(programme, folder / "programmes" / f"{number}-{_plain(programme.stem)}.toml")
    write_private(folder / _CONTENTS, json.dumps({"contrechamp": _FORMAT}).encode())
    return sorted(name for name in _names_in(folder) if _NAME.fullmatch(name))


def _unpack(archive: Path, fresh: Path) -> list[str]:
    try:
        with tarfile.open(archive) as opened:
            contents = opened.extractfile(_CONTENTS)
            if contents is None or json.load(contents).get("contrechamp") != _FORMAT:
                raise NoBackup(archive)
            members = [member for member in opened if member.isreg() and _NAME.fullmatch(member.name)]
            for member in members:
                content = opened.extractfile(member)
                write_private(fresh / member.name, content.read() if content is not None else b"")
    except (tarfile.TarError, KeyError, ValueError, AttributeError, EOFError) as error:
        raise NoBackup(archive) from error
    names = [member.name for member in members]
    if "cookie.secret" not in names or "staff.sqlite" not in names:
        raise NoBackup(archive)
    return names


def _refuse_damage(journal: Path) -> None:
    wrong = examine(journal).wrong
    if wrong:
        raise DamagedJournal(wrong)


def _copy_if_there(path: Path, copied: Path) -> None:
    """A key may be destroyed at any moment."""
    try:
        shutil.copyfile(path, copied)
    except FileNotFoundError:
        return


def _copy_stills(albums: Path, copied: Path) -> None:
    for picture in sorted(albums.glob("*/*.jpg")):
        target = copied / picture.parent.name / picture.name
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy_if_there(picture, target)


def _plain(name: str) -> str:
    return re.sub(r"[^\w.-]", "-", name)


def _names_in(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
