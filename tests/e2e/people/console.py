"""The régie: someone at a console, mostly with the keys."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.e2e.geometry import outside_the_frame, overlapping
from tests.e2e.words import Words, as_set, starting

SAFE = 0.045


class Console:
    def __init__(self, page: Page, say: Words) -> None:
        self.page = page
        self.say = say

    def enters(self, url: str) -> None:
        self.page.goto(url)
        self.is_connected()

    def signs_in(self, link: str) -> None:
        """The link shows a button that has the focus already: one key."""
        self.page.goto(link)
        expect(self.page.get_by_role("button", name=self.say("pages.sign_in"))).to_be_focused()
        self.press("Enter")
        self.is_connected()

    def is_connected(self) -> None:
        state = self.page.get_by_role("banner").get_by_text(self.say("state.link.up"), exact=True)
        expect(state).to_be_visible(timeout=30_000)

    def is_connected_slowly(self) -> None:
        """Without a socket."""
        state = self.page.get_by_role("banner").get_by_text(self.say("state.link.slow"), exact=True)
        expect(state).to_be_visible(timeout=30_000)

    def is_cut_off(self) -> None:
        state = self.page.get_by_role("banner").get_by_text(self.say("state.link.down"), exact=True)
        expect(state).to_be_visible()

    # What is on the desk.

    @property
    def cards(self) -> Locator:
        return self.page.get_by_role("tabpanel").get_by_role("article")

    @property
    def below(self) -> Locator:
        """The foot of the desk: what was done, and what could not be."""
        return self.page.locator("footer.below")

    @property
    def polls(self) -> Locator:
        return self.page.get_by_role("region", name=self.say("console.room.polls"), exact=True)

    @property
    def poll(self) -> Locator:
        """The poll that the keys act on."""
        return self.page.get_by_role("region", name=self.say("console.poll.heading"), exact=True)

    @property
    def air(self) -> Locator:
        return self.page.get_by_role("region", name=self.say("console.room.air"), exact=True)

    def card(self, text: str) -> Locator:
        """The card of that question: another may show the same words as its twin's."""
        return self.cards.filter(has=self.page.locator(".words").filter(has_text=as_set(text)))

    def tab(self, name: str) -> Locator:
        return self.page.get_by_role("tab", name=starting(self.say(f"console.tab.{name}")))

    def phase(self, name: str) -> Locator:
        return self.page.get_by_role("radio", name=self.say(f"console.phase.{name}"), exact=True)

    def button(self, key: str, within: Locator | None = None) -> Locator:
        return (within or self.page).get_by_role("button", name=self.say(key), exact=True)

    # What someone does.

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def steps_back(self) -> None:
        """Away from whatever has the focus, so that Space and Enter are keys of the desk."""
        self.page.get_by_role("main").focus()

    def opens_tab(self, name: str) -> None:
        self.tab(name).click()

    def takes(self, text: str, tab: str = "unread") -> Locator:
        """Stand on the card of that question."""
        self.opens_tab(tab)
        card = self.card(text)
        card.focus()
        expect(card).to_have_attribute("aria-current", "true")
        return card

    def publishes(self, text: str) -> None:
        self.takes(text)
        self.press("p")
        expect(self.card(text)).to_have_count(0)

    def shows(self, text: str) -> None:
        """To the wall."""
        card = self.takes(text, "published")
        self.press("e")
        expect(card).to_contain_text(self.say("state.on_wall"))

    def changes_phase(self, name: str) -> None:
        self.phase(name).click()
        expect(self.phase(name)).to_be_checked()
        self.steps_back()

    def looks_at(self, room: str) -> None:
        """A room that shares its place with others, on a wide desk or on a phone."""
        if self.page.locator(f".room.{room}").is_visible():
            return
        names = [self.say(f"console.{kind}.{room}") for kind in ("room", "room_short")]
        buttons = self.page.locator("nav button:visible").filter(has_text=re.compile("|".join(names)))
        buttons.first.click()
        expect(self.page.locator(f".room.{room}")).to_be_visible()

    def picks_poll(self, title: str) -> None:
        self.looks_at("polls")
        self.polls.get_by_role("button", name=as_set(title)).click()
        expect(self.poll).to_contain_text(as_set(title))
        self.steps_back()

    def opens_poll(self) -> None:
        self.press("Space")
        expect(self.button("console.poll.close", self.poll)).to_be_visible()

    def closes_poll(self) -> None:
        self.press("Space")
        self.sees_poll(self.say("state.closed"))

    # What someone sees.

    def sees(self, text: str, tab: str) -> None:
        self.opens_tab(tab)
        expect(self.card(text)).to_be_visible()

    def sees_poll(self, words: str) -> None:
        expect(self.poll).to_contain_text(words)

    def shows_the_wall_as_it_is(self) -> None:
        """The small wall at the desk is drawn as the large one: nothing leaves its frame or lies on something else."""
        expect(self.page.locator(".layer.leaving")).to_have_count(0)
        assert outside_the_frame(self.page, SAFE) == []
        assert overlapping(self.page) == []

    def is_told(self, words: str | re.Pattern[str]) -> None:
        expect(self.below).to_contain_text(words)

    def sees_switch(self, key: str, *, on: bool) -> None:
        """Black cuts the wall before the desk has heard: a second press means the opposite only once it has."""
        expect(self.page.get_by_role("button", name=self.say(key), exact=True, pressed=on).first).to_be_visible()
