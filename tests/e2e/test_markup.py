"""What people write stands on every screen as they wrote it, and is markup on none: live, and in a page loaded anew."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.words import BOTH_LANGUAGES

QUESTION = "Et si <img src=x onerror=alert(1)><b>ceci</b></script> était du HTML ?"
NAME = "<i>Ana</i>"


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_markup_in_a_question_and_in_a_name_is_shown_and_never_obeyed(
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

    pages = (alice.page, bob.page, regie.page, wall.page)
    for loaded_anew in (False, True):
        if loaded_anew:
            for page in pages:
                page.reload()
        wall.shows_full_screen(QUESTION)
        bob.finds(QUESTION)
        regie.sees(QUESTION, "published")
        for page in pages:
            expect(page.get_by_text("<img src=x onerror=alert(1)>").first).to_be_attached()
            expect(page.locator("img[src=x], b:text-is('ceci'), i:text-is('Ana')")).to_have_count(0)
