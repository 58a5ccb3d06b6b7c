"""The schema as tables for docs/programme.md: `python -m server.programme.table` writes them there."""

import ast
import inspect
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
from msgspec import inspect as schema

from ..debate.wording import Text
from . import model, parts

START = "<!-- tables: made by `python -m server.programme.table`, held true by a test -->"
END = "<!-- end of tables -->"
_HEAD = "| key | type | default | limit | meaning |\n|---|---|---|---|---|"
# Each table as it is written in a file, the whole file first.
_TABLES: tuple[tuple[str, type[msgspec.Struct]], ...] = (
    ("The file itself", model.Programme),
    ("`[place]`", parts.Place),
    ("`[[panel]]`", parts.Person),
    ("`[[films]]`", parts.Film),
    ("`[[themes]]`", parts.Theme),
    ("`[[stills]]`", parts.Still),
    ("`[stills.sheet]`", parts.Sheet),
    ("`[[polls]]`", model.PreparedPoll),
    ("`[[polls.options]]`", model.Option),
    ("`[[speaking]]`", parts.SpeakingGroup),
    ("`[[cues]]`", parts.Cue),
    ("`[hall]`", parts.Hall),
    ("`[privacy]`", model.Privacy),
)
_NAMES = {
    schema.StrType: "text",
    schema.IntType: "whole number",
    schema.DecimalType: "number",
    schema.BoolType: "true or false",
    schema.DateType: "date",
    schema.TimeType: "time",
}
_CHECKS = {
    "id": "lower case, digits, hyphens",
    "code": "4 or 5 signs",
    "address": "host and path",
    "picture": "no way out of the folder",
    "time_zone": "IANA name",
}


def tables() -> str:
    """Every key of a programme file: its type, default, limit and meaning."""
    return "\n\n".join(f"### {heading}\n\n{_HEAD}\n{_rows(cls)}" for heading, cls in _TABLES)


def written_into(page: str) -> str:
    """The page with its tables made anew."""
    before, rest = page.split(START)
    return f"{before}{START}\n\n{tables()}\n\n{END}{rest.split(END)[1]}"


def _rows(cls: type[msgspec.Struct]) -> str:
    kind, meanings = schema.type_info(cls), _meanings(cls)
    assert isinstance(kind, schema.StructType)
    return "\n".join(
        f"| `{field.name}` | {_type(field.type)} | {_default(field)} | {_limit(field.type)} | {meanings[field.name]} |"
        for field in kind.fields
    )


def _meanings(cls: type[msgspec.Struct]) -> dict[str, str]:
    """What stands under each field of a type."""
    tree = ast.parse(inspect.getsource(cls))
    assert isinstance(tree.body[0], ast.ClassDef)
    body = tree.body[0].body
    return {
        field.target.id: note.value.value
        for field, note in pairwise(body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(note, ast.Expr) and isinstance(note.value, ast.Constant) and isinstance(note.value.value, str)
    }


def _type(kind: schema.Type, extra: dict[str, Any] | None = None) -> str:
    match kind:
        case schema.Metadata():
            return _type(kind.type, kind.extra)
        case schema.UnionType():
            return _type(kind.types[0])
        case schema.StructType(cls=cls) if cls is Text:
            return "text, or both languages" if extra and extra.get("bare") else "both languages"
        case schema.StructType():
            return "table"
        case schema.VarTupleType():
            return "list of tables" if isinstance(kind.item_type, schema.StructType) else "list of texts"
        case schema.EnumType(cls=enum):
            return " · ".join(f"`{member}`" for member in enum)
        case schema.LiteralType(values=values):
            return " · ".join(f"`{value}`" for value in values)
        case _:
            return _NAMES[type(kind)]


def _default(field: schema.Field) -> str:
    if field.required:
        return "**required**"
    value = field.default
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value}`" if isinstance(value, (int, str)) and value else ""


def _limit(kind: schema.Type, extra: dict[str, Any] | None = None) -> str:
    match kind:
        case schema.Metadata():
            return _limit(kind.type, kind.extra)
        case schema.UnionType():
            return _limit(kind.types[0])
        case schema.VarTupleType(max_length=most):
            each = _limit(kind.item_type)
            return f"{most} at most" + (f", {each} each" if each else "")
        case schema.IntType(ge=least, le=most):
            return f"{least} to {most}"
        case _:
            parts = [_CHECKS.get((extra or {}).get("check", ""), "")]
            parts += [f"{extra['decimals']} decimals"] if extra and "decimals" in extra else []
            parts += [f"{extra['graphemes']} signs"] if extra and "graphemes" in extra else []
            return ", ".join(part for part in parts if part)


if __name__ == "__main__":
    page = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/programme.md")
    page.write_text(written_into(page.read_text("utf-8")), "utf-8")
