"""The screen of the room. Nobody touches it but the projectionist."""

from playwright.sync_api import Locator, Page, expect

from tests.e2e.geometry import outside_the_frame, overlapping, smallest_letters
from tests.e2e.pixels import is_all_black, until
from tests.e2e.words import Words, as_set

SAFE = 0.045
SMALLEST = 3.5
ROUNDING = 0.02


class Wall:
    def __init__(self, page: Page, say: Words) -> None:
        self.page = page
        self.say = say

    def enters(self, url: str) -> None:
        self.page.goto(url)
        expect(self.frame).to_be_visible()

    @property
    def frame(self) -> Locator:
        return self.page.locator(".frame")

    @property
    def layer(self) -> Locator:
        """The picture without its foot; the one that fades away is another."""
        return self.page.locator(".layer:not(.leaving)")

    @property
    def foot(self) -> Locator:
        return self.page.get_by_role("contentinfo")

    @property
    def bars(self) -> Locator:
        return self.page.locator(".bars .row")

    @property
    def table(self) -> Locator:
        return self.page.get_by_role("table")

    def shows_scene(self, name: str) -> None:
        expect(self.frame).to_have_attribute("data-scene", name)

    def shows(self, words: str) -> None:
        expect(self.layer).to_contain_text(as_set(words))

    def does_not_show(self, words: str) -> None:
        expect(self.page.locator("body")).not_to_contain_text(as_set(words))

    def shows_full_screen(self, question: str) -> None:
        self.shows_scene("question")
        self.shows(question)

    def says_at_the_foot(self, words: str) -> None:
        expect(self.foot).to_contain_text(words)

    def is_pure_black(self) -> None:
        """Every pixel, not only the ground; fades have the time they need."""
        until(lambda: is_all_black(self.page.screenshot()), "the wall is not black")

    def is_still(self) -> None:
        """The last fade is over: what a photograph would show is what stands."""
        expect(self.page.locator(".layer.leaving")).to_have_count(0)
        until(
            lambda: self.page.evaluate("() => !document.getAnimations().some((one) => one.playState === 'running')"),
            "something still moves",
        )

    def is_well_set(self) -> None:
        """Nothing leaves the safe frame or lies on something else, nothing is too small for the last row."""
        self.is_still()
        outside = outside_the_frame(self.page, SAFE)
        assert not outside, outside
        over = overlapping(self.page)
        assert not over, over
        size, words = smallest_letters(self.page)
        assert size >= SMALLEST - ROUNDING, f"{words}: {size:.2f} % of the height"

    def has_lost_its_link(self) -> None:
        expect(self.page.locator(".link-lost")).to_be_attached()

    def has_its_link(self) -> None:
        expect(self.page.locator(".link-lost")).to_have_count(0, timeout=30_000)

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
