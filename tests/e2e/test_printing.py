"""On paper: a page for the poster, one for each sheet of cards, nothing cut; and on the screen nobody left out."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.e2e.axe import faults
from tests.e2e.evening import Evening
from tests.served import programme_file, serving

LONG = "Anticonstitutionnellement vôtre : une soirée de films et de débats très longuement intitulée"[:80]


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def _outside(page: Page) -> list[str]:
    """What leaves its sheet or its card."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll(".poster, .cards li")].flatMap((sheet) => {
            const around = sheet.getBoundingClientRect();
            return [...sheet.querySelectorAll("p, svg")].filter((part) => {
                const {left, right, top, bottom} = part.getBoundingClientRect();
                return left < around.left - 1 || right > around.right + 1 ||
                    top < around.top - 1 || bottom > around.bottom + 1;
            }).map((part) => part.textContent.trim() || "the code");
        })"""
    )
    return found


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_printed_fits_its_paper(evening: Evening, language: str) -> None:
    page = evening.console().page
    for path, pages in (("poster", 1), ("cards", 1), ("cards?sheets=3", 3), ("poster?words=en", 1)):
        page.goto(f"{evening.console_url}/{path}")
        assert _outside(page) == [], path
        assert _pages(page.pdf(prefer_css_page_size=True)) == pages, path
        if "?" not in path:
            assert faults(page) == [], path
    page.goto(f"{evening.served.url}/accessibilite?lang={language}")
    assert faults(page) == [], "accessibility"


def test_a_long_title_and_a_long_address_fit_too(evening: Evening, tmp_path: Path) -> None:
    title = f'title = {{ fr = "{LONG}", en = "{LONG[::-1]}" }}'
    host = "http://projection-debat-de-la-salle-principale.cinema.example:8080"
    path = programme_file(tmp_path)
    path.write_text(re.sub(r"(?m)^title = .*$", title, path.read_text("utf-8"), count=1), "utf-8")
    with serving(tmp_path, "--public-url", host, programmes=(path,)) as served:
        page = evening.page()
        page.context.request.post(served.link, headers={"Origin": served.url})
        for sheet in ("poster", "cards"):
            page.goto(f"{served.url}/console/{served.code}/{sheet}")
            assert LONG in page.content()
            assert _outside(page) == [], sheet
