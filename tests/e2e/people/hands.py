"""Two ways to lead an evening: with the keys alone, or with a thumb on a phone of 390 points."""

from typing import Protocol

from playwright.sync_api import Locator, expect

from tests.e2e.people.console import Console

# More than there are places to stand on a full desk.
_TABS_MAX = 400


class Hand(Protocol):
    desk: Console

    def goes_to(self, room: str) -> None:
        """The room comes into view."""

    def presses(self, word: str, key: str, within: Locator | None = None) -> None:
        """A switch of the desk, by its word or by its key."""

    def pushes(self, target: Locator) -> None:
        """Whatever can be pushed."""

    def writes(self, target: Locator, text: str) -> None: ...

    def stands_on(self, card: Locator) -> None: ...


class Keys:
    """Never touches a mouse: what has no key of its own is reached by Tab."""

    def __init__(self, desk: Console) -> None:
        self.desk = desk

    def goes_to(self, room: str) -> None:
        if not self.desk.page.locator(f".room.{room}").is_visible():
            word = self.desk.say(f"console.room.{room}")
            self.pushes(self.desk.page.locator("nav button:visible").filter(has_text=word).first)
        expect(self.desk.page.locator(f".room.{room}")).to_be_visible()

    def presses(self, word: str, key: str, within: Locator | None = None) -> None:
        self.desk.press(key)

    def pushes(self, target: Locator) -> None:
        if target.get_attribute("type") == "radio":
            self._turns_to(target)
            return
        self._tabs_to(target)
        self.desk.press("Space" if target.get_attribute("type") == "checkbox" else "Enter")

    def writes(self, target: Locator, text: str) -> None:
        self._tabs_to(target)
        self.desk.press("Control+a")
        self.desk.page.keyboard.type(text)

    def stands_on(self, card: Locator) -> None:
        self.desk.press("i")
        for _ in range(_TABS_MAX):
            if _is_focused(card):
                return
            self.desk.press("j" if not _is_focused(self.desk.cards.last) else "i")
        raise AssertionError("the keys never came to that card")

    def _turns_to(self, radio: Locator) -> None:
        """Tab comes to a group of radio buttons once; inside it the arrows go on."""
        group = self.desk.page.locator(f"input[name='{radio.get_attribute('name')}']:checked")
        self._tabs_to(group)
        for _ in range(_TABS_MAX):
            if radio.is_checked():
                return
            self.desk.press("ArrowDown")
        raise AssertionError(f"the arrows never come to {radio}")

    def _tabs_to(self, target: Locator) -> None:
        expect(target).to_be_visible()
        for _ in range(_TABS_MAX):
            if _is_focused(target):
                return
            self.desk.press("Tab")
        raise AssertionError(f"Tab never comes to {target}")


class Thumb:
    """Never touches a key: only what can be tapped."""

    def __init__(self, desk: Console) -> None:
        self.desk = desk

    def goes_to(self, room: str) -> None:
        word = self.desk.say(f"console.room_short.{room}")
        self.desk.page.locator(".room-bar button").filter(has_text=word).tap()

    def presses(self, word: str, key: str, within: Locator | None = None) -> None:
        self.desk.button(word, within).locator("visible=true").first.tap()

    def pushes(self, target: Locator) -> None:
        target.tap()

    def writes(self, target: Locator, text: str) -> None:
        target.fill(text)

    def stands_on(self, card: Locator) -> None:
        card.locator(".words").tap()


def _is_focused(target: Locator) -> bool:
    return bool(target.count()) and bool(target.first.evaluate("node => node === document.activeElement"))
