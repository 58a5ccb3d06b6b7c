"""One entry as a line: its version is beside it, and older ones are lifted to how they are written today."""

import json
from typing import Any

import pytest

from server.debate.events import AnyEvent, BlackSet, Entry
from server.journal.codec import DamagedJournal, read, write
from server.journal.upcasting import Raw, upcast
from tests.journal.entries import acted, asked


def test_a_line_reads_back_as_it_was_written() -> None:
    for entry in (asked(), acted()):
        assert read(write(entry)) == entry


def test_every_event_is_written_with_its_version() -> None:
    line = json.loads(write(asked()))
    assert line["v"] == 1
    assert line["event"]["event"] == "question_asked"
    assert line["event"]["lang"] == "fr" and line["event"]["origin"] == "phone"
    assert line["event"]["consent"] is False and line["event"]["rev"] == 1


def test_every_event_of_the_house_has_a_version_and_a_name_of_its_own() -> None:
    events = AnyEvent.__args__
    assert all(event.VERSION >= 1 for event in events)
    assert len({event.__struct_config__.tag for event in events}) == len(events)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"at":1,"v":1}',
        b'{"at":1,"v":1,"event":{}}',
        b'{"at":1,"v":1,"event":{"event":"applauded"}}',
        b'{"at":1,"v":1,"event":{"event":"black_set","on":"yes"}}',
        b'{"at":1,"v":1,"event":{"event":"black_set","on":true,"why":"x"}}',
        b'{"at":"now","v":1,"event":{"event":"black_set","on":true}}',
        b'{"at":1,"v":2,"event":{"event":"black_set","on":true}}',
        b'{"at":1,"v":0,"event":{"event":"black_set","on":true}}',
    ],
)
def test_a_line_that_nobody_can_make_sense_of_is_damage(body: bytes) -> None:
    assert read(b'{"at":1,"v":1,"event":{"event":"black_set","on":true}}') == Entry(event=BlackSet(on=True), at=1)

    for lifts in ({}, {("other", 1): lambda raw: raw}):
        with pytest.raises(DamagedJournal):
            read(body, lifts)


def renamed(raw: Raw) -> Raw:
    """How `lights_out` of an older house became `black_set`."""
    return {"event": "black_set", "dark": raw["dark"], "v": raw["v"]}


def turned(raw: Raw) -> Raw:
    rest: dict[str, Any] = {name: value for name, value in raw.items() if name != "dark"}
    return {**rest, "on": bool(raw["dark"])}


def test_an_old_event_is_lifted_one_version_at_a_time_to_todays() -> None:
    lifts = {("lights_out", -1): renamed, ("black_set", 0): turned}

    lifted = read(b'{"at":7,"v":-1,"event":{"event":"lights_out","dark":1},"by":"m"}', lifts)
    assert lifted == Entry(event=BlackSet(on=True), at=7, by="m")
    assert read(write(asked()), lifts) == asked(), "what is new already is left as it is"


def test_a_lift_that_stops_half_way_is_damage_and_not_a_guess() -> None:
    with pytest.raises(DamagedJournal):
        read(b'{"at":7,"v":-1,"event":{"event":"lights_out","dark":1}}', {("lights_out", -1): renamed})


def test_lifting_leaves_the_line_it_was_given_alone() -> None:
    raw = {"event": "black_set", "dark": 1, "v": 0}
    assert upcast(raw, {("black_set", 0): turned}) == {"event": "black_set", "on": True, "v": 1}
    assert raw == {"event": "black_set", "dark": 1, "v": 0}
