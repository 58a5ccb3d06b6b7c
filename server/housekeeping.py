"""What the command line does with the files of an evening: back up, restore, check a journal, salvage one."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from .backup import NoBackup, NotEmpty, back_up, restore
from .complaints import complain
from .config import Settings
from .journal.codec import DamagedJournal
from .journal.directory import DataDirectory, DirectoryInUse, DirectoryUnusable
from .journal.reading import examine
from .journal.salvage import salvage
from .operating import programmes_noted
from .strings import sentence


def make_backup(settings: Settings, file: Path | None) -> int:
    """`contrechamp backup`: one file, while the server runs or not."""
    os.umask(0o077)
    directory = DataDirectory(settings.data)
    target = file or Path(time.strftime("contrechamp-%Y%m%d-%H%M%S.tar"))
    if not directory.staff.exists():
        return complain(settings, "cli.nothing_to_back_up", data=directory.path)
    try:
        holds_keys = back_up(directory, programmes_noted(directory) or settings.programmes, target)
    except NotEmpty:
        return complain(settings, "cli.file_exists", file=target)
    except DamagedJournal as error:
        return complain(settings, "cli.damaged_journal", reason=error)
    except OSError as error:
        return complain(settings, "cli.directory_unusable", data=target.parent, reason=error)
    print(sentence(settings.language, "cli.backed_up", file=target))
    if holds_keys:
        print(sentence(settings.language, "cli.backup_holds_keys"))
    return 0


def restore_backup(settings: Settings, file: Path) -> int:
    """`contrechamp restore`: the data of that file, where nothing lies yet."""
    os.umask(0o077)
    try:
        programmes = restore(file, settings.data)
    except NotEmpty:
        return complain(settings, "cli.not_empty", data=settings.data)
    except NoBackup:
        return complain(settings, "cli.no_backup", file=file)
    except DamagedJournal as error:
        return complain(settings, "cli.damaged_journal", reason=error)
    except OSError as error:
        return complain(settings, "cli.directory_unusable", data=settings.data, reason=error)
    options = "".join(f" --programme {path}" for path in programmes)
    command = f"contrechamp run --data {settings.data}{options}"
    print(sentence(settings.language, "cli.restored", data=settings.data, command=command))
    return 0


def check_journal(settings: Settings, file: Path) -> int:
    """`contrechamp journal check`: reads everything and changes nothing."""
    if not file.is_file():
        return complain(settings, "cli.no_journal", file=file)
    try:
        whole, wrong = examine(file)
    except OSError as error:
        return complain(settings, "cli.directory_unusable", data=file, reason=error)
    if wrong:
        complain(settings, "cli.damaged_journal", reason=wrong)
        print(sentence(settings.language, "cli.journal_ways_out", count=len(whole), file=file))
        return 1
    print(sentence(settings.language, "cli.journal_whole", count=len(whole), file=file))
    return 0


def salvage_journal(settings: Settings, file: Path) -> int:
    """`contrechamp journal salvage`: a new journal up to the damage; the damaged one stays beside it."""
    os.umask(0o077)
    if not file.is_file():
        return complain(settings, "cli.no_journal", file=file)
    try:
        with _nobody_uses(file):
            salvaged = salvage(file, time.strftime("%Y%m%d-%H%M%S"))
    except DirectoryInUse:
        return complain(settings, "cli.directory_in_use", data=file.parent.parent)
    except (OSError, DirectoryUnusable) as error:
        return complain(settings, "cli.directory_unusable", data=file, reason=error)
    if salvaged is None:
        return check_journal(settings, file)
    print(sentence(settings.language, "cli.salvaged", count=salvaged.kept, aside=salvaged.aside, reason=salvaged.wrong))
    return 0


@contextlib.contextmanager
def _nobody_uses(journal: Path) -> Iterator[None]:
    """Hold the data directory that a journal lies in, if it lies in one."""
    if journal.resolve().parent.name != "screenings":
        yield
        return
    directory = DataDirectory(journal.resolve().parent.parent)
    directory.hold()
    try:
        yield
    finally:
        directory.let_go()
