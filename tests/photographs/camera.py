"""Walls of every frame and phones of two widths, each in both languages: photographed as they stand."""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.e2e.evening import LOCALES
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.words import BOTH_LANGUAGES, Words
from tests.photographs.steps import Step
from tests.served import Served

FRAMES = ("1.78", "1.85", "2.39")
WALL = {"width": 1280, "height": 720}
PHONES = (320, 390)
PHONE_HEIGHT = 844
OWN = "Qui a choisi la musique de la dernière scène ?"


class Camera:
    """Holds every page open for the length of the evening."""

    def __init__(self, browser: Browser, served: Served, folder: Path) -> None:
        self._browser = browser
        self._folder = folder
        self._walls = {
            (frame, language): self._wall(f"{served.wall}&lang={language}&frame={frame}", language)
            for frame in FRAMES
            for language in BOTH_LANGUAGES
        }
        self._phones = {
            (width, language): self._phone(served.url, width, language)
            for width in PHONES
            for language in BOTH_LANGUAGES
        }

    def walls(self, step: Step) -> Iterator[Path]:
        for (frame, language), wall in self._walls.items():
            wall.shows_scene(step.scene)
            expect(wall.page.locator(step.wall).first).to_be_attached()
            wall.is_still()
            yield self._photograph(wall.page, f"wall.{step.name}.{frame}.{language}")

    def phones(self, step: Step) -> Iterator[Path]:
        for (width, language), phone in self._phones.items():
            expect(phone.page.locator(step.phone).first).to_be_visible()
            yield self._photograph(phone.page, f"phone.{step.name}.{width}.{language}")

    def hands(self) -> Iterator[Path]:
        """What only a hand opens: the form, half way; one's own; and the list again."""
        for (width, language), phone in self._phones.items():
            phone.types(OWN)
            yield self._photograph(phone.page, f"phone.form.{width}.{language}")
            phone.sends()
            expect(phone.card(OWN)).to_be_visible()
            yield self._photograph(phone.page, f"phone.mine.{width}.{language}")
            phone.tab("top").tap()

    def _photograph(self, page: Page, name: str) -> Path:
        path = self._folder / f"{name}.png"
        page.screenshot(path=path, animations="disabled")
        return path

    def _wall(self, address: str, language: str) -> Wall:
        page = self._browser.new_context(viewport=WALL, locale=LOCALES[language]).new_page()
        wall = Wall(page, Words(language))
        wall.enters(address)
        return wall

    def _phone(self, address: str, width: int, language: str) -> Phone:
        size = {"width": width, "height": PHONE_HEIGHT}
        context = self._browser.new_context(viewport=size, has_touch=True, locale=LOCALES[language])
        phone = Phone(context.new_page(), Words(language))
        phone.enters(address)
        return phone
