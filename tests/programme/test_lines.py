"""Every key of a file is found on its line."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.programme.lines import Lines, Path

WRITTEN = """\
# title = "not this one"
title = { fr = "a # = [", en.short = "b" }
a.b . "c d" = 3
lines = \"\"\"
x = 1
[polls]
"quoted\\"\"\"\"\"\"
literal = '''
[x]
''''
empty = []
none = {}
date = 2026-04-24 19:00:00.5+02:00
list = [
  1, # one, [two]
  [2, 3],
  { k = 1, l = [ { m = 2 } ] },
]
[place] # here
venue = 'x'
[[polls]]
id = "a"
  [[polls.options]]
  id = "x"
  [[ polls . options ]]
  label = {fr="1"}
[[polls]]
"title" . fr = 1
  [polls.more]
  z = 1.5
  [[polls.options]]
  id = "x"
"""

PLACES: list[tuple[Path, int]] = [
    (("title",), 2),
    (("title", "en", "short"), 2),
    (("a", "b", "c d"), 3),
    (("lines",), 4),
    (("literal",), 8),
    (("date",), 13),
    (("list", 1, 1), 16),
    (("list", 2, "l", 0, "m"), 17),
    (("place", "venue"), 20),
    (("polls",), 21),
    (("polls", 0), 21),
    (("polls", 0, "options", 1, "label", "fr"), 26),
    (("polls", 1), 27),
    (("polls", 1, "title", "fr"), 28),
    (("polls", 1, "more", "z"), 30),
    (("polls", 1, "options", 0, "id"), 32),
]


def _paths(tree: object, path: Path = ()) -> list[Path]:
    below: list[tuple[str | int, object]] = []
    if isinstance(tree, dict):
        below = list(tree.items())
    elif isinstance(tree, list):
        below = list(enumerate(tree))
    return [path, *(found for step, item in below for found in _paths(item, (*path, step)))]


@pytest.mark.parametrize(("path", "line"), PLACES)
def test_a_key_is_found_where_it_is_written(path: Path, line: int) -> None:
    assert path in _paths(tomllib.loads(WRITTEN))
    assert Lines(WRITTEN).of(path) == line


def test_windows_line_ends_do_not_move_the_lines() -> None:
    assert Lines(WRITTEN.replace("\n", "\r\n")).of(("place", "venue")) == 20


def test_no_key_of_the_file_is_left_without_a_line_of_its_own() -> None:
    lines = Lines(WRITTEN)
    for path in _paths(tomllib.loads(WRITTEN)):
        assert path == () or path in lines._lines, path


def test_a_key_that_is_not_there_has_the_line_of_what_is_around_it() -> None:
    assert Lines(WRITTEN).of(("polls", 1, "options", 0, "label", "en")) == 31
    assert Lines(WRITTEN).of(("nowhere",)) == 1


def test_a_very_long_dotted_key_costs_little() -> None:
    text = "a." * 5_000 + "a = 1"
    assert len(Lines(text)._lines) < 20


@given(st.lists(st.sampled_from(["key", "title", '"q"', "'l'"]), unique=True), st.data())
def test_each_value_starts_on_its_own_line_whatever_stands_before(keys: list[str], data: st.DataObject) -> None:
    values = ["1", '"x"', '"""\na\n"""', "[\n1,\n2,\n]", "{ a = [1] }", "'''\n=[\n'''", "12:00:00"]
    line, text, expected = 1, "", {}
    for key in keys:
        written = f"{key} = {data.draw(st.sampled_from(values))}\n"
        expected[key.strip("\"'")] = line
        text += written
        line += written.count("\n")

    tomllib.loads(text)
    lines = Lines(text)
    assert {key: lines.of((key,)) for key in expected} == expected
