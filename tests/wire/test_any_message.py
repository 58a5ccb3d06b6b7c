"""Whatever JSON comes in at a door, it is a command of that door or it is refused: nothing else is ever raised."""

import json
import math
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from server import limits
from server.debate.command import Command
from server.debate.model import QuestionState
from server.debate.poll import PollKind
from server.debate.refusals import Refusal, Refused
from server.debate.scenes import SceneKind
from server.wire.messages import Report
from server.wire.parsing import StrictJson, deeper_than, parse, read_command, read_report
from server.wire.spoken import Door, spoken_at, verb_of
from tests.debate.people import refused

from .commands_sent import CONSOLE, PHONE

quickly = settings(deadline=None, derandomize=True, database=None, max_examples=150)
doors = st.sampled_from(Door)
words = st.sampled_from([*PHONE, *CONSOLE, *QuestionState, *SceneKind, *PollKind, "fr", "wall", "A1b2C3d4E5"])
leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    words,
    st.text(max_size=20),
    st.text(st.characters(categories=["Cs", "Cc", "Mn"]), max_size=12),
)
json_values = st.recursive(
    leaves,
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(words | st.text(max_size=8), inside, max_size=4),
    max_leaves=12,
)


@st.composite
def nearly_commands(draw: st.DrawFn) -> dict[str, Any]:
    """A good command in which some fields were replaced, dropped or added."""
    verb, fields = draw(st.sampled_from([*PHONE.items(), *CONSOLE.items()]))
    replaced = draw(st.dictionaries(st.sampled_from([*fields, "reason", "options", "extra"]), json_values, max_size=3))
    return {"verb": verb, **fields, **replaced}


@quickly
@given(json_values, doors)
def test_anything_at_all_is_a_command_or_is_refused(raw: object, door: Door) -> None:
    _understood_or_refused(raw, door)


@quickly
@given(nearly_commands(), doors)
def test_what_looks_like_a_command_is_one_or_is_refused(raw: object, door: Door) -> None:
    _understood_or_refused(raw, door)


@quickly
@given(json_values | nearly_commands(), doors)
def test_read_in_one_go_it_is_the_same_command_or_the_same_refusal(raw: object, door: Door) -> None:
    text = json.dumps(raw)
    heard = None
    with suppress(ValueError):
        heard = StrictJson.loads(text)

    assert _meaning(lambda: read_command(text, door)) == _meaning(lambda: read_command(text.encode(), door))
    if not deeper_than(heard, limits.MESSAGE_DEPTH_MAX):
        assert _meaning(lambda: read_command(text, door)) == _meaning(lambda: parse(heard, door))


@pytest.mark.parametrize("door", Door)
@pytest.mark.parametrize(
    "text", ["", "{", '{"verb":"ask"} {}', '{"verb":NaN}', "[" * 100_000, '{"verb":[[[[]]]]}', b"\xff"]
)
def test_what_is_no_json_or_nests_too_deeply_is_no_command(text: str | bytes, door: Door) -> None:
    with refused(Refusal.UNKNOWN_VERB):
        read_command(text, door)


@quickly
@given(json_values | st.fixed_dictionaries({"size": json_values, "black": json_values}))
@example("\ud800")
def test_a_wall_says_something_of_itself_or_is_refused(raw: object) -> None:
    try:
        assert isinstance(read_report(json.dumps(raw), Report), Report)
    except Refused as no:
        assert no.refusal is Refusal.BAD_REQUEST


def test_a_wall_says_its_size_and_what_it_shows() -> None:
    said = {"size": [1920, 1080], "black": False, "revision": "b.1", "browser": "chromium 140"}

    assert read_report(json.dumps(said), Report) == Report(size=(1920, 1080), revision="b.1", browser="chromium 140")
    with refused(Refusal.BAD_REQUEST):
        read_report(json.dumps({**said, "verb": "set_black"}), Report)


@quickly
@given(st.text(max_size=40) | st.binary(max_size=40) | json_values.map(json.dumps))
def test_what_is_not_json_is_a_value_error_and_nothing_else(text: str | bytes) -> None:
    with suppress(ValueError):
        StrictJson.loads(text)


@pytest.mark.parametrize(
    "text",
    ["NaN", "Infinity", "-Infinity", "[1,]", "{'a': 1}", '"\\ud800"', "\ud800", b"\xff", "", "[" * 100_000, "1 2"],
    ids=lambda text: ascii(text)[:20],
)
def test_what_browsers_never_send_is_not_json(text: str | bytes) -> None:
    with pytest.raises(ValueError, match="not the JSON we speak"):
        StrictJson.loads(text)


@quickly
@given(json_values.filter(lambda value: "\\ud" not in json.dumps(value)))
def test_what_is_written_is_read_again(value: object) -> None:
    read = StrictJson.loads(StrictJson.dumps(value, separators=(",", ":")))

    assert read == value or json.dumps(read) == json.dumps(value)


def test_no_number_that_is_none_is_ever_written() -> None:
    assert StrictJson.loads(StrictJson.dumps([math.nan, math.inf])) == [None, None]


@pytest.mark.parametrize(("value", "depth"), [(1, 0), ([], 1), ({}, 1), ([[1]], 2), ({"a": [{"b": 1}]}, 3)])
def test_depth_is_counted_in_lists_and_objects(value: object, depth: int) -> None:
    assert not deeper_than(value, depth)
    assert depth == 0 or deeper_than(value, depth - 1)


@pytest.mark.parametrize("commands", [PHONE, CONSOLE], ids=["phone", "console"])
def test_every_command_fits_within_the_depth_a_message_may_have(commands: dict[str, Any]) -> None:
    option = {"id": "a", "label": {"fr": "Oui"}}
    deepest = {"verb": "make_poll", "options": [option]}

    assert not deeper_than(deepest, limits.MESSAGE_DEPTH_MAX)
    assert not [verb for verb, fields in commands.items() if deeper_than(fields, limits.MESSAGE_DEPTH_MAX)]


def _meaning(read: Callable[[], Command]) -> Command | Refusal:
    try:
        return read()
    except Refused as no:
        return no.refusal


def _understood_or_refused(raw: object, door: Door) -> None:
    try:
        command = parse(raw, door)
    except Refused as no:
        assert no.refusal in {
            Refusal.UNKNOWN_VERB,
            Refusal.BAD_REQUEST,
            Refusal.TOO_SHORT,
            Refusal.TOO_LONG,
            Refusal.TEXT_REFUSED,
        }
    else:
        assert spoken_at(door)[verb_of(type(command))] is type(command)
