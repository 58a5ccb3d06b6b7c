"""The poster and the cards for the seats: for the whole desk, in the languages that are asked for, a sheet or more."""

from pathlib import Path

import pytest

from server.limits import CARD_SHEETS_MAX as SHEETS_MAX
from server.limits import CARDS_ON_A_SHEET
from server.strings import sentence
from tests.served import Served, programme_file, serving
from tests.web.asking import Browser, signed_in

WHAT = {language: sentence(language, "printing.what") for language in ("fr", "en")}


@pytest.mark.parametrize("sheet", ["poster", "cards"])
def test_only_the_whole_desk_prints(served: Served, moderator: Browser, sheet: str) -> None:
    path = f"/console/{served.code}/{sheet}"
    assert WHAT["fr"] in moderator.get(path).text

    assert WHAT["fr"] not in Browser(served.url).get(path).text


@pytest.mark.parametrize("sheet", ["poster", "cards"])
def test_it_speaks_the_languages_of_the_wall_or_those_that_are_asked_for(
    served: Served, moderator: Browser, sheet: str
) -> None:
    def spoken(query: str) -> list[str]:
        page = moderator.get(f"/console/{served.code}/{sheet}{query}").text
        return [language for language, words in WHAT.items() if words in page]

    assert spoken("") == spoken("?words=both") == spoken("?words=de") == ["fr", "en"]
    assert spoken("?words=fr") == ["fr"]
    assert spoken("?words=en") == ["en"]


def test_an_evening_in_one_language_is_printed_in_one(tmp_path: Path) -> None:
    with serving(tmp_path, programmes=(programme_file(tmp_path, more='wall_language = "en"\n'),)) as served:
        page = signed_in(served.url, served.link).get(f"/console/{served.code}/poster").text

    assert WHAT["en"] in page
    assert WHAT["fr"] not in page


@pytest.mark.parametrize("sheets", ["1", "3", str(SHEETS_MAX)])
def test_there_are_as_many_cards_as_were_asked_for(served: Served, moderator: Browser, sheets: str) -> None:
    answered = moderator.get(f"/console/{served.code}/cards?sheets={sheets}")

    assert answered.status == 200
    assert answered.text.count("<svg") == int(sheets) * CARDS_ON_A_SHEET


@pytest.mark.parametrize("sheets", ["0", str(SHEETS_MAX + 1), "-1", "1e9", "many", "", "%C2%B2"])
def test_a_number_of_sheets_that_is_none_is_told(served: Served, moderator: Browser, sheets: str) -> None:
    answered = moderator.get(f"/console/{served.code}/cards?sheets={sheets}")

    assert answered.status == 400
    assert sentence("fr", "printing.wrong_sheets", most=SHEETS_MAX) in answered.text
    assert answered.text.count("<svg") == CARDS_ON_A_SHEET, "one sheet is there all the same"


def test_an_evening_that_is_not_here_has_no_poster(moderator: Browser) -> None:
    assert moderator.get("/console/ZZZZ/poster").status == 404


def test_the_statement_on_accessibility_speaks_both_languages_and_says_whom_to_write_to(tmp_path: Path) -> None:
    privacy = '[privacy]\ncontroller = "Le Comité"\ncontact = "acces@debat.example"\n'
    with serving(tmp_path, programmes=(programme_file(tmp_path, more=privacy),)) as served:
        visitor = Browser(served.url)
        french, english = visitor.get("/accessibilite"), visitor.get("/accessibility")

    assert sentence("fr", "accessibility.state_text") in french.text
    assert "acces@debat.example" in french.text
    assert english.status in (200, 302)
    assert "/accessibilite?lang=en" in english.headers.get("Location", "/accessibilite?lang=en")
