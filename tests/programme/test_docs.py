"""docs/programme.md says all of the schema, and its example is a good file."""

from pathlib import Path

import msgspec
import pytest
import regex

from server.programme import codes, model, parts, table

from .conftest import Examine

PAGE = (Path(__file__).parents[2] / "docs" / "programme.md").read_text("utf-8")
TYPES = [cls for _, cls in table._TABLES]


def _example() -> str:
    return str(regex.findall(r"```toml\n(.*?)```", PAGE, regex.DOTALL)[0])


def test_the_tables_are_those_of_the_schema() -> None:
    assert table.written_into(PAGE) == PAGE, "make them anew: python -m server.programme.table"


def test_no_type_of_the_schema_is_left_out() -> None:
    names = {**vars(parts), **vars(model)}
    written = {cls for cls in names.values() if isinstance(cls, type) and issubclass(cls, msgspec.Struct)}
    assert {cls for cls in written if cls.__module__ in (model.__name__, parts.__name__)} == set(TYPES)


@pytest.mark.parametrize("cls", TYPES)
def test_every_key_has_its_row_and_stands_in_the_example(cls: type[msgspec.Struct]) -> None:
    for key in cls.__struct_fields__:
        assert f"| `{key}` |" in PAGE
        assert regex.search(rf"(?m)^(\[\[?(\w+\.)?{key}\]\]?$|{key} = )", _example()), key


def test_the_example_is_a_good_file(reading: Examine, tmp_path: Path) -> None:
    (tmp_path / "stills").mkdir()
    (tmp_path / "stills" / "hall.jpg").write_bytes(b"a picture, looked at by nobody here")
    found = reading(_example())
    assert found.mistakes == []
    assert [warning.problem for warning in found.warnings] == ["placeholder"]


def test_the_page_gives_the_alphabet_of_codes() -> None:
    assert f"`{codes.ALPHABET}`" in PAGE
