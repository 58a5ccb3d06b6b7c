"""From what TOML holds to the types of `model`: every value that does not fit is noted, and the rest goes on.

None stands for a value that was noted: TOML has no null, so nothing written can be mistaken for it.
"""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from msgspec import inspect as schema

from ..debate.wording import Text
from . import values, words
from .lines import Path
from .mistakes import Notebook, shown
from .rules import TABLES, VALUES


def shaped(
    written: object, kind: schema.Type, path: Path, notes: Notebook, extra: Mapping[str, Any] | None = None
) -> Any:
    """`written` as a value of `kind`, or None when `notes` has received why not."""
    extra = extra or {}
    match kind:
        case schema.Metadata():
            return shaped(written, kind.type, path, notes, kind.extra)
        case schema.UnionType():  # always a kind or nothing, in that order
            return shaped(written, kind.types[0], path, notes, extra)
        case schema.StructType(cls=cls) if cls is Text:
            return words.text(written, path, notes, extra)
        case schema.StructType():
            return _table(written, kind, path, notes)
        case schema.VarTupleType():
            return _list(written, kind, path, notes)
        case schema.EnumType(cls=enum):
            choice = values.choice(written, [str(member) for member in enum], path, notes)
            return None if choice is None else enum(choice)
        case schema.LiteralType(values=known):
            return values.choice(written, [str(word) for word in known], path, notes)
        case schema.StrType():
            return _checked(words.line(written, path, notes, extra), path, notes, extra)
        case _:
            return values.plain(written, kind, path, notes)


def _table(written: object, kind: schema.StructType, path: Path, notes: Notebook) -> Any:
    if not isinstance(written, dict):
        notes.wrong(path, "expected_table")
        return None

    before = len(notes.mistakes)
    _note_unknown_keys(written, [field.name for field in kind.fields], path, notes)
    fit: dict[str, Any] = {}
    for field in kind.fields:
        here = (*path, field.name)
        if field.name in written:
            value = shaped(written[field.name], field.type, here, notes)
            if field.required and value in ("", Text()):
                notes.wrong(here, "empty")
            elif value is not None:
                fit[field.name] = value
        elif field.required:
            notes.wrong(here, "missing")
    if kind.cls in TABLES:
        TABLES[kind.cls](written, fit, path, notes)
    return None if len(notes.mistakes) > before else kind.cls(**fit)


def _note_unknown_keys(written: dict[str, object], known: Sequence[str], path: Path, notes: Notebook) -> None:
    for key in written:
        if key in known:
            continue
        near = get_close_matches(shown(key).lower(), known, n=1)
        if near:
            notes.wrong((*path, key), "unknown_key_near", found=shown(key), near=near[0])
        else:
            notes.wrong((*path, key), "unknown_key", found=shown(key), known=", ".join(known))


def _list(written: object, kind: schema.VarTupleType, path: Path, notes: Notebook) -> Any:
    if not isinstance(written, list):
        notes.wrong(path, "expected_list")
        return None

    before = len(notes.mistakes)
    if kind.max_length is not None and len(written) > kind.max_length:
        notes.wrong(path, "too_many", most=kind.max_length)
    items = []
    for place, item in enumerate(written):
        value = shaped(item, kind.item_type, (*path, place), notes)
        if value == "":
            notes.wrong((*path, place), "empty")
        items.append(value)
    _note_ids_used_twice(written, path, notes)
    return None if len(notes.mistakes) > before else tuple(items)


def _note_ids_used_twice(written: list[object], path: Path, notes: Notebook) -> None:
    first: dict[str, int] = {}
    for place, item in enumerate(written):
        id = item.get("id") if isinstance(item, dict) else None
        if not isinstance(id, str):
            continue
        if id in first:
            notes.wrong((*path, place, "id"), "id_twice", line=notes.lines.of((*path, first[id], "id")))
        first.setdefault(id, place)


def _checked(line: str | None, path: Path, notes: Notebook, extra: Mapping[str, Any]) -> str | None:
    if line and "check" in extra:
        return VALUES[extra["check"]](line, path, notes)
    return line
