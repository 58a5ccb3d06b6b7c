"""The two hundred nasty strings at the door: taken in one form, or refused."""

import pytest

from server.wire.text import clean_text
from tests.nasty import Nasty, strings


def test_there_are_two_hundred_of_them() -> None:
    assert len({one.name for one in strings()}) == 200


def test_most_are_taken_and_those_that_play_tricks_are_not() -> None:
    refused = {one.name for one in strings() if one.said is None}

    assert {
        "an override",
        "an isolate that is never ended",
        "marks: fifty marks",
        "no sign: half a pair, high",
    } <= refused
    assert not {"Arabic", "emoji: a family", "a word: Welsh", "Chinese", "code: a script"} & refused
    assert len(refused) < 40


@pytest.mark.parametrize("nasty", strings(), ids=lambda one: one.name)
def test_what_is_taken_is_taken_again_as_it_is(nasty: Nasty) -> None:
    if nasty.said is not None:
        assert clean_text(nasty.said, len(nasty.said)) == nasty.said
