"""What a door last saw, and the steps that led there."""

import msgspec
import pytest

from server import limits
from server.live.picture import Picture
from server.screens.patches import Screen, apply


def counted(number: int) -> Screen:
    return {"evening": {"now": {"phones": number}}}


@pytest.mark.parametrize("missed", [0, 1, limits.PATCHES_KEPT])
def test_the_steps_that_were_kept_lead_to_the_present_screen(missed: int) -> None:
    picture = Picture(counted(0))
    for number in range(1, 100):
        picture.change(counted(number))
    revision, screen = picture.revision, picture.screen
    for number in range(100, 100 + missed):
        picture.change(counted(number))

    steps = picture.since(revision)
    assert steps is not None and len(steps) == missed
    for step in steps:
        assert step["from"] == revision
        revision, screen = step["revision"], apply(screen, step["changes"])
    assert (revision, screen) == (picture.revision, picture.screen)


def test_what_is_too_long_ago_or_of_another_start_has_no_steps() -> None:
    picture = Picture(counted(0))
    first = picture.revision
    picture.change(counted(1))
    assert picture.since(first)

    for number in range(limits.PATCHES_KEPT):
        picture.change(counted(number + 2))
    assert picture.since(first) is None
    assert picture.since("0.0") is None
    assert picture.since("") is None


def test_nothing_new_is_no_step() -> None:
    picture = Picture(counted(0))
    revision = picture.revision
    assert picture.change(counted(1))
    assert picture.change(counted(1)) is None
    assert picture.since(revision) == [
        {"from": revision, "revision": picture.revision, "changes": {"evening": {"now": {"phones": 1}}}}
    ]


def test_what_a_page_begins_with_may_be_less_and_the_steps_are_of_everything() -> None:
    picture = Picture({**counted(0), "listed": {}}, lambda screen: {**screen, "listed": {}})
    step = picture.change({**counted(0), "listed": {"a1": {}}})

    assert step is not None and step["changes"] == {"listed": {"a1": {}}}
    assert picture.first == msgspec.json.decode(picture.encoded) == {**counted(0), "listed": {}}


def test_the_encoded_screen_is_the_present_one() -> None:
    picture = Picture(counted(0))
    assert msgspec.json.decode(picture.encoded) == counted(0)
    assert picture.encoded is picture.encoded, "it is made once"
    picture.change(counted(1))
    assert msgspec.json.decode(picture.encoded) == counted(1)
