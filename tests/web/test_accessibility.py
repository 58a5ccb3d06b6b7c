"""The statement on accessibility: for everybody, in both languages, and with somebody to write to."""

from pathlib import Path

import pytest

from server.strings import sentence
from tests.served import Served, programme_file, serving
from tests.web.asking import Browser
from tests.web.reading import Page

PARTS = ("state", "tested", "wall", "not", "untested", "made", "contact", "rights")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_has_every_part_in_either_language(served: Served, language: str) -> None:
    page = Browser(served.url).get("/accessibilite", Accept_Language=language)

    assert page.status == 200
    for part in PARTS:
        assert f"<dt>{sentence(language, f'accessibility.{part}')}</dt>" in page.text
        assert sentence(language, f"accessibility.{part}_text") in page.text


def test_its_english_name_leads_to_it(served: Served) -> None:
    answered = Browser(served.url).get("/accessibility")

    assert (answered.status, answered.location) == (302, "/accessibilite?lang=en")


@pytest.mark.parametrize("path", ["/?code=ZZZZ", "/K7FR/privacy", "/console", "/nowhere", "/accessibilite"])
def test_the_plain_pages_lead_to_it(served: Served, path: str) -> None:
    assert "/accessibilite" in Page(Browser(served.url).get(path)).addresses()


@pytest.mark.parametrize(
    ("privacy", "told"),
    [
        (
            '[privacy]\ncontroller = "Le Comité"\ncontact = "acces@debat.example"\n',
            " Le Comité — acces@debat.example</dd>",
        ),
        ('[privacy]\ncontact = "acces@debat.example"\n', " acces@debat.example</dd>"),
    ],
)
def test_it_says_whom_to_write_to_where_one_evening_is_live(tmp_path: Path, privacy: str, told: str) -> None:
    files = programme_file(tmp_path, more=privacy), programme_file(tmp_path, code="X4RH", live=False)
    with serving(tmp_path, programmes=files) as served:
        assert told in Browser(served.url).get("/accessibilite").text


def test_of_two_live_evenings_it_names_neither(tmp_path: Path) -> None:
    files = [
        programme_file(tmp_path, code=code, more=f'[privacy]\ncontroller = "Le {code}"\n') for code in ("R7KX", "X4RH")
    ]
    with serving(tmp_path, programmes=tuple(files)) as served:
        page = Browser(served.url).get("/accessibilite").text

    assert sentence("fr", "accessibility.contact_text") in page
    assert "Le R7KX" not in page and "Le X4RH" not in page
