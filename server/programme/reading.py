"""From a file to a programme. Every mistake is found in one reading, each with its line."""

import tomllib
from collections.abc import Iterable, Sequence
from decimal import Decimal
from operator import attrgetter
from pathlib import Path as File

import msgspec.inspect
import regex
from msgspec import Struct
from msgspec.structs import replace

from . import bounds
from .lines import Lines
from .mistakes import Mistake, Notebook, ProgrammeMistakes, shown
from .model import Programme
from .polls import completed
from .shape import shaped
from .stills import found as with_stills

_SCHEMA = msgspec.inspect.type_info(Programme)
_WHERE = regex.compile(r" \(at (?:line (?P<line>\d+), column \d+|end of document)\)$")


class Reading(Struct, frozen=True):
    """One file as it was found: its programme, or the mistakes that keep it from being one."""

    notes: Notebook
    programme: Programme | None = None

    @property
    def mistakes(self) -> Sequence[Mistake]:
        """What must be corrected, from the top of the file."""
        return sorted(self.notes.mistakes, key=attrgetter("line"))

    @property
    def warnings(self) -> Sequence[Mistake]:
        """What the organiser should know: translations and announcements still missing."""
        return sorted(self.notes.warnings, key=attrgetter("line"))


def read(path: File) -> Programme:
    """The programme in the file at `path`; ProgrammeMistakes when it cannot be used, whatever the file holds."""
    return read_all([path])[0]


def read_all(paths: Iterable[File]) -> tuple[Programme, ...]:
    """The programmes of one server, in order; ProgrammeMistakes with the mistakes of all files together."""
    readings = [examine(path) for path in paths]
    mistakes = [mistake for reading in readings for mistake in reading.mistakes]
    mistakes += check_together(readings)
    if mistakes:
        raise ProgrammeMistakes(mistakes)
    return tuple(reading.programme for reading in readings if reading.programme is not None)


def examine(path: File) -> Reading:
    """Read one file and keep what was found, mistakes and warnings; raises nothing."""
    try:
        with path.open("rb") as file:
            found = file.read(bounds.FILE_BYTES_MAX + 1)
    except (OSError, ValueError) as refusal:
        return _unread(path, "not_found" if isinstance(refusal, FileNotFoundError) else "unreadable", line=0)
    if len(found) > bounds.FILE_BYTES_MAX:
        return _unread(path, "too_big", most=bounds.FILE_BYTES_MAX // 1024)

    try:
        text = found.decode("utf-8-sig")
    except UnicodeDecodeError as where:
        return _unread(path, "not_utf8", line=1 + found.count(b"\n", 0, where.start))
    return _examined(path, text)


def check_together(readings: Iterable[Reading]) -> list[Mistake]:
    """What several séances of one server cannot share: a code, an id."""
    mistakes: list[Mistake] = []
    owners: dict[tuple[str, str], File] = {}
    for reading in readings:
        if reading.programme is None:
            continue
        for key in ("code", "id"):
            mark = (key, str(getattr(reading.programme, key)))
            if mark in owners:
                mistakes.append(reading.notes.finding((key,), f"{key}_shared", found=mark[1], file=str(owners[mark])))
            owners.setdefault(mark, reading.notes.file)
    return mistakes


def _examined(path: File, text: str) -> Reading:
    try:
        tree = tomllib.loads(text, parse_float=Decimal)
    except RecursionError:
        return _unread(path, "too_deep")
    except ValueError as refusal:
        return _unread(path, "not_toml", line=_line_told(str(refusal), text), detail=_detail(str(refusal)))

    notes = Notebook(path, Lines(text))
    programme = shaped(tree, _SCHEMA, (), notes)
    if notes.mistakes or not isinstance(programme, Programme):
        return Reading(notes)
    programme = with_stills(programme, notes)
    return Reading(notes) if notes.mistakes else Reading(notes, replace(programme, polls=completed(programme.polls)))


def _unread(path: File, problem: str, line: int = 1, **details: str | int) -> Reading:
    notes = Notebook(path, Lines(""))
    notes.mistakes.append(Mistake(path, line, "", problem, details))
    return Reading(notes)


def _line_told(message: str, text: str) -> int:
    """The line tomllib names at the end of its message; some messages name none."""
    told = _WHERE.search(message)
    if told is None:
        return 1
    return int(told["line"]) if told["line"] else 1 + text.rstrip().count("\n")


def _detail(message: str) -> str:
    return shown(_WHERE.sub("", message))
