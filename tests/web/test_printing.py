"""The poster and the cards for the seats: for the whole desk, in the languages that are asked for, a sheet or more."""

import re
from pathlib import Path

import pytest

from server.limits import CARD_SHEETS_MAX as SHEETS_MAX
from server.limits import CARDS_ON_A_SHEET
from server.strings import sentence
from server.web.qr import code_for
from tests.served import Served, programme_file, serving
from tests.web.asking import Browser, signed_in

WHAT = {language: sentence(language, "printing.what") for language in ("fr", "en")}
KINDS = ["poster", "cards"]
CARD = re.compile(r"<li\b")


def spoken(page: str) -> list[str]:
    """The languages of a sheet in the order in which they are read."""
    return sorted(
        (language for language, words in WHAT.items() if words in page), key=lambda one: page.index(WHAT[one])
    )


@pytest.mark.parametrize("kind", KINDS)
def test_only_the_whole_desk_prints(served: Served, moderator: Browser, kind: str) -> None:
    path = f"/console/{served.code}/{kind}"
    assert spoken(moderator.get(path).text)

    assert not spoken(Browser(served.url).get(path).text)


@pytest.mark.parametrize("kind", KINDS)
def test_it_speaks_the_languages_of_the_wall_or_those_that_are_asked_for(
    served: Served, moderator: Browser, kind: str
) -> None:
    def asked(query: str) -> list[str]:
        return spoken(moderator.get(f"/console/{served.code}/{kind}{query}").text)

    assert asked("") == asked("?words=both") == asked("?words=de") == ["fr", "en"]
    assert asked("?words=fr") == ["fr"]
    assert asked("?words=en") == ["en"]


def test_an_evening_in_english_is_printed_in_english_or_in_english_first(tmp_path: Path) -> None:
    with serving(tmp_path, programmes=(programme_file(tmp_path, more='wall_language = "en"\n'),)) as served:
        moderator = signed_in(served.url, served.link)
        poster, both = (moderator.get(f"/console/{served.code}/poster{query}").text for query in ("", "?words=both"))

    assert spoken(poster) == ["en"]
    assert spoken(both) == ["en", "fr"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_sheet_holds_the_code_its_address_and_how_large_it_is_printed(
    served: Served, moderator: Browser, kind: str
) -> None:
    page = moderator.get(f"/console/{served.code}/{kind}").text

    drawn = re.search(r'<svg width="(\d+)mm" height="\1mm" viewBox="0 0 (\d+) \2"', page)
    assert drawn is not None
    side, modules = int(drawn[1]), int(drawn[2])
    code = code_for(f"{moderator.origin}/{served.code}")
    assert code.path in page and code.modules == modules
    dark = side * (modules - 8) // modules
    assert dark >= 30, "no code is printed smaller"
    said = sentence("fr", "printing.how", size=dark, metres=f"{dark // 10 / 10:.1f}".replace(".", ","))
    assert said in page
    assert sentence("fr", "preflight.address.alone", address=moderator.host) in page, "no phone comes to this address"


def test_the_poster_says_when_and_where_in_each_language(tmp_path: Path) -> None:
    path = programme_file(tmp_path)
    path.write_text(path.read_text("utf-8").replace("date = 2026-05-12\n", "date = 2027-04-01\n"), "utf-8")
    with path.open("a", encoding="utf-8") as more:
        more.write('\n[place]\nvenue = "Le Louxor"\ncity = "Paris"\n')
    with serving(tmp_path, "--public-url", "http://debat.example", programmes=(path,)) as served:
        page = signed_in(served.url, served.link).get(f"/console/{served.code}/poster").text

    assert "1er avril 2027" in page and "1 April 2027" in page
    assert "Le Louxor, Paris" in page
    assert sentence("fr", "printing.address", address="debat.example") in page
    assert page.count("Une soirée") == 2, "in the name of the page, and once where both languages say the same"


@pytest.mark.parametrize("sheets", ["1", "3", str(SHEETS_MAX)])
def test_there_are_as_many_cards_as_were_asked_for(served: Served, moderator: Browser, sheets: str) -> None:
    answered = moderator.get(f"/console/{served.code}/cards?sheets={sheets}")

    assert answered.status == 200
    assert len(CARD.findall(answered.text)) == int(sheets) * CARDS_ON_A_SHEET
    assert f"?words=en&amp;sheets={sheets}" in answered.text, "another language leaves the number as it is"


@pytest.mark.parametrize("sheets", ["0", str(SHEETS_MAX + 1), "-1", "1e9", "many", "", "%C2%B2"])
def test_a_number_of_sheets_that_is_none_is_told(served: Served, moderator: Browser, sheets: str) -> None:
    answered = moderator.get(f"/console/{served.code}/cards?sheets={sheets}")

    assert answered.status == 400
    assert sentence("fr", "printing.wrong_sheets", most=SHEETS_MAX) in answered.text
    assert len(CARD.findall(answered.text)) == CARDS_ON_A_SHEET, "one sheet is there all the same"


def test_one_sheet_leads_to_the_others(served: Served, moderator: Browser) -> None:
    def leads_to(page: str) -> list[str]:
        found = moderator.get(f"/console/{served.code}/{page}").text
        return [kind for kind in (*KINDS, "tickets") if f'href="/console/{served.code}/{kind}' in found]

    assert leads_to("preflight") == leads_to("poster") == leads_to("cards") == leads_to("tickets") == KINDS


def test_an_evening_that_is_not_here_has_no_sheets(moderator: Browser) -> None:
    for kind in KINDS:
        assert moderator.get(f"/console/ZZZZ/{kind}").status == 404
