"""Patches: what is told to someone who has the old screen gives them the new one, here as in the browser."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.screens.patches import Screen, apply, between

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "patches.json").read_text("utf-8"))

names = st.sampled_from(["a", "b", "c", "now"])
values = st.one_of(
    st.booleans(),
    st.integers(-3, 3),
    st.text(max_size=3),
    st.lists(st.sampled_from(["a", "b"]), max_size=2),
    st.fixed_dictionaries({"fr": st.text(max_size=2), "en": st.text(max_size=2)}),
)
screens = st.dictionaries(names, st.dictionaries(names, st.dictionaries(names, values, max_size=3), max_size=3))


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_the_old_screen_and_its_changes_give_the_new_one(vector: dict[str, Any]) -> None:
    assert _exact(apply(vector["old"], vector["changes"])) == _exact(vector["new"])


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_what_is_said_between_the_two_leads_from_one_to_the_other_and_back(vector: dict[str, Any]) -> None:
    old, new = vector["old"], vector["new"]

    assert apply(old, between(old, new)) == new
    assert apply(new, between(new, old)) == old


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_no_more_is_said_than_the_vectors_say(vector: dict[str, Any]) -> None:
    said, enough = between(vector["old"], vector["new"]), vector["changes"]

    assert len(json.dumps(said)) <= len(json.dumps(enough))


@settings(deadline=None, derandomize=True, database=None)
@given(screens, screens)
def test_any_screen_is_reached_from_any_other(old: Screen, new: Screen) -> None:
    former = _exact(old)

    assert apply(old, json.loads(json.dumps(between(old, new)))) == new
    assert _exact(old) == former, "the old screen is left as it was"


@settings(deadline=None, derandomize=True, database=None)
@given(screens)
def test_of_a_screen_that_did_not_change_nothing_is_said(screen: Screen) -> None:
    assert between(screen, json.loads(json.dumps(screen))) == {}


@settings(deadline=None, derandomize=True, database=None)
@given(screens, screens, screens)
def test_one_patch_after_the_other_leads_to_the_last_screen(first: Screen, second: Screen, third: Screen) -> None:
    replica = apply(first, between(first, second))

    assert apply(replica, between(second, third)) == third


@settings(deadline=None, derandomize=True, database=None)
@given(screens, screens)
def test_a_patch_that_comes_twice_does_no_harm(old: Screen, new: Screen) -> None:
    changes = between(old, new)

    assert apply(apply(old, changes), changes) == new


def test_null_removes_whatever_it_stands_for() -> None:
    """So no screen may ever hold one: `test_nothing_hidden` watches over that."""
    screen: Screen = {"shelf": {"key": {"field": 1, "other": 2}}, "gone": {}}

    assert apply(screen, {"gone": None}) == {"shelf": {"key": {"field": 1, "other": 2}}}
    assert apply(screen, {"shelf": {"key": None}, "gone": None}) == {"shelf": {}}
    assert apply(screen, {"shelf": {"key": {"field": None}}, "gone": None}) == {"shelf": {"key": {"other": 2}}}
    assert apply({}, {"shelf": {"key": {"field": None}}}) == {"shelf": {"key": {}}}


def _exact(screen: Any) -> str:
    """As text, so that 1 is not True and 0 is not False."""
    return json.dumps(screen, sort_keys=True)
