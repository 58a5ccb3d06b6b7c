"""The evening that ships with the product: complete, in both languages, and nothing in it invented."""

import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
import regex

from server.debate.poll import PollKind
from server.programme import codes, examine, read, read_all

FOLDER = Path(str(files("server").joinpath("programmes/ia-en-folie")))
DEBATE, CONFERENCE = FOLDER / "debat.toml", FOLDER / "conference.toml"
KNOWN_GAPS = {"placeholder", "no_date", "no_controller", "no_contact"}


def test_they_are_read_together_without_a_mistake() -> None:
    debate, conference = read_all([DEBATE, CONFERENCE])
    assert (debate.live, conference.live) == (True, False)
    assert str(debate.date) == "2026-04-24"


@pytest.mark.parametrize("path", [DEBATE, CONFERENCE])
def test_every_wording_stands_in_both_languages(path: Path) -> None:
    assert {warning.problem for warning in examine(path).warnings} <= KNOWN_GAPS
    for wordings in _both(tomllib.loads(path.read_text("utf-8"))):
        assert all(wordings.get(language) for language in ("fr", "en")), wordings


def test_films_and_panel_of_the_debate_wait_for_the_organiser() -> None:
    debate = read(DEBATE)
    assert debate.films and all(film.placeholder for film in debate.films)
    assert debate.panel and all(person.placeholder for person in debate.panel)


def test_the_four_themes_are_the_labels() -> None:
    assert len(read(DEBATE).themes) == 4


def test_the_polls_of_the_debate_are_of_every_kind_and_let_people_abstain() -> None:
    polls = read(DEBATE).polls
    # Films are not known, so there is no award; nor is there a series to be calibrated on.
    later = {PollKind.PRIZE, PollKind.CALIBRATION}
    assert {poll.kind for poll in polls} == set(PollKind) - later
    assert all(poll.abstain for poll in polls)


def test_its_pictures_are_made_for_it_and_say_exactly_how() -> None:
    debate = read(DEBATE)
    assert {still.id for still in debate.stills} == {"billes-a", "billes-b"}
    for still in debate.stills:
        assert Path(still.file).is_file()
        assert still.sheet and still.sheet.licence == "CC0 1.0"
        assert "Ni photographie, ni modèle d’IA" in still.sheet.made.fr


@pytest.mark.parametrize("path", [DEBATE, CONFERENCE])
def test_french_is_set_as_french(path: Path) -> None:
    for wordings in _both(tomllib.loads(path.read_text("utf-8"))):
        assert not regex.search(r"['\"]|(?<!\u202f)[?!;]|(?<!\u00a0):", wordings["fr"]), wordings["fr"]


@pytest.mark.parametrize("path", [DEBATE, CONFERENCE])
def test_a_code_means_itself(path: Path) -> None:
    code = read(path).code
    assert codes.normalise(code.lower()) == code


def _both(tree: object) -> list[dict[str, str]]:
    if isinstance(tree, list):
        return [found for item in tree for found in _both(item)]
    if not isinstance(tree, dict):
        return []
    return [tree] if "fr" in tree or "en" in tree else [found for item in tree.values() for found in _both(item)]
