"""What a type cannot say of stills: where their files may lie, whether they are there, and which polls show them."""

from collections.abc import Sequence
from pathlib import Path as File

import regex
from msgspec.structs import replace

from ..limits import STILL_BYTES_MAX
from .lines import Path
from .mistakes import Notebook
from .model import PreparedPoll, Programme
from .parts import Still

_PICTURE = regex.compile(r"(?:[\w-][\w.-]*/)*[\w-][\w.-]*\.(?:jpe?g|png|webp)", flags=regex.IGNORECASE)


def file_name(written: str, path: Path, notes: Notebook) -> str | None:
    """A picture beside the programme or deeper, and nowhere else."""
    if not _PICTURE.fullmatch(written):
        notes.wrong(path, "no_picture_name")
        return None
    return written


def together(stills: Sequence[Still], polls: Sequence[PreparedPoll], notes: Notebook) -> None:
    """Every still that a poll or an option names is one of the file's."""
    known = {still.id for still in stills}
    for place, poll in enumerate(polls):
        here: Path = ("polls", place)
        if poll.still and poll.still not in known:
            notes.wrong((*here, "still"), "unknown_still", found=poll.still)
        for at, option in enumerate(poll.options):
            if option.still and option.still not in known:
                notes.wrong((*here, "options", at, "still"), "unknown_still", found=option.still)


def found(programme: Programme, notes: Notebook) -> Programme:
    """The programme with whole paths to its pictures. One that is missing is told, and keeps nobody from beginning."""
    for place, still in enumerate(programme.stills):
        file = notes.file.parent / still.file
        try:
            size = file.stat().st_size
        except OSError:
            notes.doubtful(("stills", place, "file"), "picture_missing", found=still.file)
        else:
            if size > STILL_BYTES_MAX:
                notes.wrong(("stills", place, "file"), "picture_too_big", most=STILL_BYTES_MAX // 1_000_000)
    return replace(programme, stills=tuple(_whole(still, notes.file.parent) for still in programme.stills))


def _whole(still: Still, folder: File) -> Still:
    return replace(still, file=str(folder / still.file))
