"""The short dose of tests/chaos/zombies.py."""

from pathlib import Path

from tests.chaos import zombies
from tests.chaos.rows import Dose, assert_kept


def test_phones_gone_without_a_word_give_their_seats_back(tmp_path: Path) -> None:
    assert_kept(zombies.dose(Dose(tmp_path)))
