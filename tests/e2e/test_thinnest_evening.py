"""The thinnest whole evening: asked on a phone, published at the console, supported, shown on the wall."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.words import BOTH_LANGUAGES

QUESTIONS = {
    "fr": "Combien d’énergie ce film a demandé, et qui l’a comptée ?",
    "en": "How much energy did this film take, and who counted it?",
}


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_question_goes_from_a_phone_to_the_wall(
    evening: Evening, alice: Phone, bob: Phone, regie: Console, wall: Wall
) -> None:
    say, question = evening.say, QUESTIONS[evening.language]
    assert alice.page.url == f"{evening.served.url}/{evening.served.code}"
    for screen in (alice, regie, wall):
        expect(screen.page.locator("html")).to_have_attribute("lang", evening.language)
    regie.press("3")
    wall.shows_scene("questions")

    alice.asks(question)
    alice.sees_state(question, say("phone.pending"))

    regie.publishes(question)
    alice.sees_state(question, say("state.listed"))
    wall.shows(question)

    bob.supports(question)
    alice.sees_state(question, say("phone.supporters_of", count=1))

    regie.shows(question)
    wall.shows_full_screen(question)
    wall.shows(say("wall.supporters", count=1))
    alice.sees_state(question, say("state.on_wall"))
    bob.sees_on_air(question)
