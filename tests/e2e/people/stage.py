"""The speakers, four metres away from their view."""

from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import faults
from tests.e2e.words import Words, as_set

# Hundredths of the window's height: what is read at four metres on a screen of sixty centimetres.
SMALLEST = 3.4


class Stage:
    def __init__(self, page: Page, say: Words) -> None:
        self.page = page
        self.say = say

    def enters(self, url: str) -> None:
        self.page.goto(url)
        expect(self.main).to_be_attached()

    @property
    def main(self) -> Locator:
        return self.page.get_by_role("main")

    def reads(self, text: str) -> None:
        """The question, huge."""
        expect(self.main.locator(".current")).to_contain_text(as_set(text))

    def is_told(self, words: str) -> None:
        expect(self.page.get_by_role("region", name=self.say("stage.word"))).to_contain_text(words)

    def has_seen_it(self) -> None:
        self.page.get_by_role("button", name=self.say("stage.seen"), exact=True).click()
        expect(self.page.get_by_role("region", name=self.say("stage.word"))).to_have_count(0)

    def is_readable(self) -> None:
        """Nothing too small, nothing cut off, nothing that keeps anybody out."""
        small = self.page.evaluate(
            """(smallest) => [...document.querySelectorAll("#app :is(p, li, dt, dd, h2, button)")]
                .filter((node) => node.checkVisibility() && !node.closest(".frame"))
                .filter((node) => parseFloat(getComputedStyle(node).fontSize) < (smallest * innerHeight) / 100)
                .map((node) => node.textContent)""",
            SMALLEST,
        )
        assert small == []
        outside = self.page.evaluate(
            """() => [...document.querySelectorAll("#app :is(p, li, h2, button)")]
                .filter((node) => node.checkVisibility() && !node.closest(".visually-hidden, .frame"))
                .map((node) => [node.textContent, node.getBoundingClientRect()])
                .filter(([, box]) => box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1)
                .map(([text]) => text)"""
        )
        assert outside == []
        assert faults(self.page) == []
