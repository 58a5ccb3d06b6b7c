"""A question written from right to left stays in its own frame on every screen: nothing around it turns."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.words import BOTH_LANGUAGES

QUESTION = "(لماذا) اخترتم هذا الصمت في النهاية؟"
NAME = "ليلى (3)"


def isolated(page: Page, words: str) -> Locator:
    """Where these words stand by themselves, in a frame of their own."""
    return page.locator("bdi").get_by_text(words, exact=True)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_every_screen_shows_it_apart_and_in_its_language(
    evening: Evening, alice: Phone, bob: Phone, regie: Console, wall: Wall
) -> None:
    regie.changes_phase("debate")
    alice.opens_the_form()
    alice.field.fill(QUESTION)
    alice.page.get_by_text(evening.say("phone.more")).tap()
    alice.page.get_by_label(evening.say("phone.signature")).fill(NAME)
    alice.sends()
    alice.sees_state(QUESTION, evening.say("phone.pending"))
    regie.publishes(QUESTION)
    regie.shows(QUESTION)
    wall.shows_full_screen(QUESTION)
    bob.finds(QUESTION)

    for page in (alice.page, bob.page, regie.page, wall.page):
        shown = isolated(page, QUESTION).first
        expect(shown).to_be_attached()
        within = shown.locator("xpath=ancestor-or-self::*[@lang][1]")
        expect(within).to_have_attribute("lang", evening.language)
    for page in (bob.page, regie.page, wall.page):
        expect(isolated(page, NAME).first).to_be_attached()
