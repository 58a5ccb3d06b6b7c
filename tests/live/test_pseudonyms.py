"""Pseudonyms: a name good for one series only, and for nobody once the key is gone."""

from pathlib import Path

import pytest

from server.live.pseudonyms import QUESTIONS, KeysDestroyed, Pseudonyms

ALICE, BOB = "spectator-alice", "spectator-bob"


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    """Where one séance keeps its secret, outside its journal."""
    return tmp_path / "keys" / "soiree"


@pytest.fixture
def names(keys: Path) -> Pseudonyms:
    return Pseudonyms(keys, sealed=False)


def test_one_person_has_one_name_in_one_series(names: Pseudonyms) -> None:
    assert names.of("poll-1", ALICE) == names.of("poll-1", ALICE)
    assert names.of("poll-1", ALICE) != names.of("poll-1", BOB)


def test_one_person_has_another_name_in_another_series(names: Pseudonyms) -> None:
    assert len({names.of(series, ALICE) for series in (QUESTIONS, "poll-1", "poll-2")}) == 3


def test_a_name_says_nothing_of_the_person(names: Pseudonyms) -> None:
    name = names.of(QUESTIONS, ALICE)

    assert len(name) == 16, "80 bits"
    assert name.isalnum() and name not in ALICE


def test_a_public_id_cannot_be_taken_by_somebody_else(names: Pseudonyms) -> None:
    assert names.public_id(ALICE, "client-1") == names.public_id(ALICE, "client-1")
    assert names.public_id(ALICE, "client-1") != names.public_id(BOB, "client-1")
    assert names.public_id(ALICE, "client-1") != names.public_id(ALICE, "client-2")


def test_names_survive_a_restart(names: Pseudonyms, keys: Path) -> None:
    assert Pseudonyms(keys, sealed=False).of(QUESTIONS, ALICE) == names.of(QUESTIONS, ALICE)


def test_another_seance_gives_other_names(names: Pseudonyms, tmp_path: Path) -> None:
    other = Pseudonyms(tmp_path / "keys" / "another", sealed=False)

    assert other.of(QUESTIONS, ALICE) != names.of(QUESTIONS, ALICE)


def test_the_secret_is_its_owners_only(names: Pseudonyms, keys: Path) -> None:
    names.of(QUESTIONS, ALICE)

    assert keys.stat().st_mode & 0o777 == 0o600
    assert keys.parent.stat().st_mode & 0o077 == 0


def test_once_the_keys_are_destroyed_nobody_is_recognised(names: Pseudonyms, keys: Path) -> None:
    names.of(QUESTIONS, ALICE)

    names.destroy()

    assert not keys.exists()
    with pytest.raises(KeysDestroyed):
        names.of(QUESTIONS, ALICE)
    with pytest.raises(KeysDestroyed):
        names.public_id(ALICE, "client-1")


def test_destroying_twice_is_destroying_once(names: Pseudonyms) -> None:
    names.destroy()
    names.destroy()


def test_a_sealed_seance_makes_no_new_keys_and_keeps_no_old_ones(names: Pseudonyms, keys: Path) -> None:
    assert keys.exists(), "the power went before they were destroyed"

    sealed = Pseudonyms(keys, sealed=True)

    assert not keys.exists()
    with pytest.raises(KeysDestroyed):
        sealed.of(QUESTIONS, ALICE)
