"""On paper: a page for the poster, one for each sheet of cards, nothing cut; and on the screen nobody left out."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import faults_in_any_light
from tests.e2e.evening import Evening
from tests.e2e.words import BOTH_LANGUAGES
from tests.served import programme_file, serving

# As long as they may be, in capitals, and no two words the same.
TITLES = (
    "LES IMAGES QUE PERSONNE N’A TOURNÉES : UNE NUIT DE FILMS, PUIS LA PAROLE À TOUS.",
    "THE PICTURES THAT NOBODY EVER SHOT: ONE NIGHT OF FILMS, THEN THE FLOOR IS YOURS.",
)
VENUE = "Cinéma municipal de la Très Grande Place du Marché aux Grains et aux Vins, salle"
CITY = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson, quartiers des théâtres municipaux"
HOST = "projection-debat-de-la-salle-principale.cinema-ancien.example"
PRINTED_MM = 25.4 / 96
SHEETS = (("poster", 1), ("cards", 1), ("cards?sheets=3", 3), ("poster?words=en", 1), ("cards?words=fr", 1))


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def _ill_placed(page: Page) -> list[str]:
    """What leaves its sheet or its card, and what lies on something else: on the quiet zone of the code, for one."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll(".poster, .cards li")].flatMap((sheet) => {
            const around = sheet.getBoundingClientRect();
            const parts = [...sheet.querySelectorAll("p, svg")].map((part) => [part, part.getBoundingClientRect()]);
            const name = ([part]) => part.textContent.trim() || "the code";
            const out = ([, box]) => box.left < around.left || box.right > around.right || box.top < around.top ||
                box.bottom > around.bottom;
            const over = ([, one], [, other]) =>
                Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
                Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
            return [...parts.filter(out).map((part) => `${name(part)} is outside`),
                ...parts.flatMap((one, at) => parts.slice(at + 1).filter((other) => over(one, other))
                    .map((other) => `${name(one)} / ${name(other)}`))];
        })"""
    )
    return found


def _is_cut_between_cards(page: Page) -> None:
    """The marks stand at the edges of the cards, and not on one."""
    marks = page.locator(".marks path").last.get_attribute("d") or ""
    sheet = page.locator(".a4").first.bounding_box()
    cards = [card.bounding_box() for card in page.locator(".a4").first.locator("li").all()]
    assert sheet
    across, down = set(), set()
    for card in cards:
        assert card
        across |= {round((card["x"] - sheet["x"] + side) * PRINTED_MM) for side in (0, card["width"])}
        down |= {round((card["y"] - sheet["y"] + side) * PRINTED_MM) for side in (0, card["height"])}
    upright = {(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)v4", marks)}
    level = {(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)h4", marks)}
    assert {x for x, _ in upright} == across and {y for _, y in level} == down
    assert all(y + 4 < min(down) or y > max(down) for _, y in upright)
    assert all(x + 4 < min(across) or x > max(across) for x, _ in level)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_what_is_printed_fits_its_paper_and_everybody_can_print_it(evening: Evening) -> None:
    say, regie = evening.say, evening.console()
    regie.page.get_by_text(say("console.menu"), exact=True).click()
    with regie.page.context.expect_page() as opened:
        regie.page.get_by_role("link", name=say("console.printing")).click()
    page = opened.value
    for path, pages in SHEETS:
        page.goto(f"{evening.console_url}/{path}")
        assert _ill_placed(page) == [], path
        assert _pages(page.pdf(prefer_css_page_size=True)) == pages, path
        if "?" not in path:
            assert faults_in_any_light(page) == [], path
        if path.startswith("cards"):
            _is_cut_between_cards(page)
    page.evaluate("() => { window.print = () => { document.title = 'printed'; }; }")
    page.get_by_role("button", name=say("printing.print")).click()
    expect(page).to_have_title("printed")
    page.goto(f"{evening.served.url}/accessibilite")
    assert faults_in_any_light(page) == [], "the statement"


def test_a_long_title_and_a_long_address_fit_too(evening: Evening, tmp_path: Path) -> None:
    path = programme_file(tmp_path)
    words = re.sub(
        r"(?m)^title = .*$", f'title = {{ fr = "{TITLES[0]}", en = "{TITLES[1]}" }}', path.read_text("utf-8"), count=1
    )
    path.write_text(f'{words}\n[place]\nvenue = "{VENUE}"\ncity = "{CITY}"\n', "utf-8")
    assert {len(words) for words in (*TITLES, VENUE, CITY)} == {80} and len(HOST) > 60
    with serving(tmp_path, "--public-url", f"http://{HOST}:8080", programmes=(path,)) as served:
        page = evening.page()
        page.context.request.post(served.link, headers={"Origin": served.url})
        for sheet in ("poster", "cards", "poster?words=fr"):
            page.goto(f"{served.url}/console/{served.code}/{sheet}")
            assert page.locator(".address").first.inner_text() == f"{HOST}:8080"
            assert _ill_placed(page) == [], sheet
            assert _pages(page.pdf(prefer_css_page_size=True)) == 1, sheet
