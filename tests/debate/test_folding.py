"""When two people wrote the same word: shown on a list of pairs, in French and in English."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.debate.folding import fold, graphemes

LIST = json.loads((Path(__file__).parents[1] / "vectors" / "folding.json").read_text("utf-8"))


def test_the_list_is_long_enough() -> None:
    assert len(LIST["one"]) >= 60


@pytest.mark.parametrize(("one", "other"), LIST["one"])
def test_these_are_one_word(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), LIST["two"])
def test_these_are_two(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("word", LIST["only_its_own"])
def test_what_only_looks_like_a_plural_stays_whole(word: str) -> None:
    bare = fold(word)

    assert bare.endswith(("s", "x"))


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once_in_case_and_accents(text: str) -> None:
    assert fold(text) == fold(text.upper().lower()) or text.upper().lower() != text.lower()
    assert fold(f"  {text} ! ") == fold(text)


def test_signs_alone_are_no_word() -> None:
    assert fold("… !? —") == ""


def test_people_count_signs_and_not_code_points() -> None:
    assert graphemes("e\u0301cran") == 5
