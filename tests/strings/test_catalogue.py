"""The catalogue: two languages that say the same things, and never a hole."""

import re
import tomllib
from pathlib import Path

import pytest

import server.strings
from server.debate.model import QuestionState
from server.debate.poll import PollState
from server.debate.refusals import Refusal
from server.debate.scenes import Phase, SceneKind
from server.strings import LANGUAGES, catalogue, sections

PLACEHOLDER = re.compile(r"\{(\w+)\}")
SOURCES = Path(server.strings.__file__).parent


def test_both_languages_have_the_same_keys() -> None:
    french, english = (list(catalogue(language)) for language in LANGUAGES)

    assert set(french) ^ set(english) == set()
    assert french == english, "and in the same order, so that two people can read them side by side"


def test_both_languages_have_the_same_placeholders() -> None:
    french, english = (catalogue(language) for language in LANGUAGES)

    # A singular may say "one" without its number.
    differing = [
        key
        for key in french
        if not key.endswith(".one") and set(PLACEHOLDER.findall(french[key])) != set(PLACEHOLDER.findall(english[key]))
    ]
    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty(language: str) -> None:
    assert [key for key, text in catalogue(language).items() if not text.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_come_in_pairs_and_have_no_other_form(language: str) -> None:
    known = catalogue(language)
    plural = {key.removesuffix(".other") for key in known if key.endswith(".other")}

    assert plural, "there are plurals"
    assert plural == {key.removesuffix(".one") for key in known if key.endswith(".one")}
    assert not plural & known.keys()
    for key in plural:
        in_one, in_other = (set(PLACEHOLDER.findall(known[f"{key}.{form}"])) for form in ("one", "other"))
        assert in_one - {"count"} == in_other - {"count"}, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_its_sentence_and_no_sentence_is_left_over(language: str) -> None:
    said = {key.removeprefix("refusal.") for key in catalogue(language) if key.startswith("refusal.")}

    assert said == {refusal.value for refusal in Refusal}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_of_the_evening_has_its_word(language: str) -> None:
    states = {
        *QuestionState,
        *PollState,
        *(f"phase.{phase}" for phase in Phase),
        *(f"scene.{scene}" for scene in SceneKind),
    }

    assert {f"state.{state}" for state in states} <= catalogue(language).keys()


def test_a_language_nobody_wrote_has_no_catalogue() -> None:
    assert catalogue("fr")
    with pytest.raises(ValueError, match="'de'"):
        catalogue("de")


def test_a_page_carries_its_own_sections_in_both_languages() -> None:
    carried = sections("common", "wall")

    assert set(carried) == set(LANGUAGES)
    for language, sentences in carried.items():
        assert {key.split(".")[0] for key in sentences} == {"common", "wall"}
        assert all(catalogue(language)[key] == text for key, text in sentences.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_a_file_of_one_level_of_sections(language: str) -> None:
    tree = tomllib.loads((SOURCES / f"{language}.toml").read_text("utf-8"))

    assert all(isinstance(section, dict) for section in tree.values())
