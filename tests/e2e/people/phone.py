"""Someone in the room, phone in hand."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import faults
from tests.e2e.geometry import scrolls_sideways, too_small_for_a_thumb
from tests.e2e.pixels import is_all_black
from tests.e2e.words import Words, as_set, starting

BACK_WITHIN_MS = 30_000


class Phone:
    """Reads, taps and types; finds things by what is written on them."""

    def __init__(self, page: Page, say: Words) -> None:
        self.page = page
        self.say = say

    def enters(self, url: str) -> None:
        self.page.goto(url)
        self.is_ready()
        self.is_connected()

    def is_ready(self) -> None:
        expect(self.page.locator("html[data-ready]")).to_be_attached()

    def is_connected(self) -> None:
        expect(self.top).to_contain_text(self.say("state.link.up"), timeout=BACK_WITHIN_MS)

    def is_connected_slowly(self) -> None:
        """Without a socket."""
        expect(self.top).to_contain_text(self.say("state.link.slow"), timeout=BACK_WITHIN_MS)

    def wakes(self) -> None:
        """The network is back, or the phone comes out of a pocket."""
        self.page.evaluate("() => dispatchEvent(new Event('online'))")

    def is_hidden(self, hidden: bool = True) -> None:
        """Another page lies over this one, or the phone is in a pocket; no browser of these tests does it by itself."""
        self.page.evaluate(
            """(hidden) => {
                Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
                document.dispatchEvent(new Event("visibilitychange"));
            }""",
            hidden,
        )

    def is_cut_off(self) -> None:
        expect(self.top).to_contain_text(self.say("state.link.down"))

    # What is on the page.

    @property
    def top(self) -> Locator:
        return self.page.get_by_role("banner")

    @property
    def main(self) -> Locator:
        return self.page.get_by_role("main")

    @property
    def field(self) -> Locator:
        return self.page.get_by_role("textbox", name=self.say("phone.ask"))

    @property
    def pill(self) -> Locator:
        return self.page.get_by_role("button", name=self.say.any_count("phone.new_questions"))

    @property
    def table(self) -> Locator:
        return self.page.get_by_role("table", name=self.say("outcome.results"))

    def button(self, key: str) -> Locator:
        return self.page.get_by_role("button", name=self.say(key), exact=True)

    def tab(self, name: str) -> Locator:
        return self.page.get_by_role("tab", name=self.say(f"phone.tab.{name}"))

    def card(self, text: str) -> Locator:
        return self.main.get_by_role("listitem").filter(has_text=as_set(text))

    def support(self, text: str, *, on: bool) -> Locator:
        """The button under that question, in the state it is in."""
        word = self.say("phone.support_on" if on else "phone.support_off")
        return self.card(text).get_by_role("button", name=starting(word), pressed=on)

    def option(self, label: str) -> Locator:
        return self.page.get_by_label(re.compile(f"^{as_set(label).pattern}$"))

    def air(self) -> Locator:
        return self.page.get_by_role("region", name=self.say("phone.on_air"))

    # What someone does.

    def opens_the_form(self) -> None:
        self.button("phone.ask").or_(self.button("phone.resume")).first.tap()
        expect(self.field).to_be_visible()

    def types(self, text: str) -> None:
        self.opens_the_form()
        self.field.fill(text)

    def sends(self) -> None:
        self.button("phone.send").tap()

    def insists(self) -> None:
        """Tap Send although it looks asleep."""
        self.button("phone.send").tap(force=True)

    def insists_on(self, label: str) -> None:
        """Tap an answer although it looks asleep."""
        self.option(label).tap(force=True)

    def asks(self, text: str) -> None:
        """Write and send a question, and see it among one's own."""
        self.types(text)
        self.sends()
        expect(self.card(text)).to_be_visible()

    def finds(self, text: str, tab: str = "top") -> Locator:
        """The question in the room's list, once it is there; what waits behind the pill is let in."""
        self.tab(tab).tap()
        card = self.card(text)
        while not card.is_visible():
            expect(card.or_(self.pill).first).to_be_visible()
            if self.pill.is_visible():
                self.pill.tap()
        return card

    def supports(self, text: str) -> None:
        self.finds(text)
        self.support(text, on=False).tap()
        expect(self.support(text, on=True)).to_be_visible()

    def takes_support_back(self, text: str) -> None:
        self.finds(text)
        self.support(text, on=True).tap()
        expect(self.support(text, on=False)).to_be_visible()

    def votes(self, *labels: str) -> None:
        """Tap the answers; those of several choices are then sent."""
        for label in labels:
            self.option(label).tap()
        send = self.button("vote.send").or_(self.button("vote.change"))
        if send.is_visible():
            send.tap()
        self.sees(self.say("phone.ballot_received"))

    # What someone sees.

    def sees(self, words: str) -> None:
        expect(self.main).to_contain_text(as_set(words))

    def does_not_see(self, words: str) -> None:
        expect(self.main).not_to_contain_text(as_set(words))

    def sees_state(self, text: str, word: str) -> None:
        """The state of one's own question, in words."""
        self.tab("mine").tap()
        expect(self.card(text)).to_contain_text(word)

    def sees_on_air(self, words: str) -> None:
        expect(self.air()).to_contain_text(as_set(words))

    def is_black_but_for_its_sentence(self) -> None:
        """Every pixel above the sentence of the film and below it."""
        size = self.page.viewport_size or {}
        box = self.main.get_by_role("heading").bounding_box() or {}
        below = box["y"] + box["height"]
        for top, height in ((0, box["y"]), (below, size["height"] - below)):
            part = self.page.screenshot(clip={"x": 0, "y": top, "width": size["width"], "height": height})
            assert is_all_black(part), f"{height} pixels from {top} on are not all black"

    def is_back_at_the_list(self) -> None:
        expect(self.tab("top")).to_be_visible()

    def is_within_reach(self) -> None:
        """Nothing is too small for a thumb or leaves a narrow phone, and nothing keeps anyone from reading it."""
        for width in (320, 390):
            self.page.set_viewport_size({"width": width, "height": 844})
            assert not scrolls_sideways(self.page), f"{width} px"
        assert too_small_for_a_thumb(self.page) == []
        assert faults(self.page) == []
