"""The lists that ship, against sentences as people write them: what must wait, and what only looks so."""

from pathlib import Path

import pytest

from server.wordlist import read

LISTS = read()


def sentences(name: str) -> list[str]:
    lines = Path(__file__).with_name(f"{name}.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


HELD, NOT_HELD = sentences("held"), sentences("not_held")


def test_the_tables_and_the_lists_are_long_enough_to_say_something() -> None:
    assert len(HELD) >= 60 and len(NOT_HELD) >= 60
    assert len(LISTS) >= 150


@pytest.mark.parametrize("sentence", HELD)
def test_it_waits_for_a_moderator(sentence: str) -> None:
    assert LISTS.holds(sentence)


@pytest.mark.parametrize("sentence", NOT_HELD)
def test_it_does_not_wait(sentence: str) -> None:
    assert LISTS.holds(sentence) == ""
