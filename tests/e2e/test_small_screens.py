"""Everything on a phone stays within reach: 320 pixels, letters twice as large, a thumb, or keys alone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.geometry import scrolls_sideways, too_small_for_a_thumb
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import BOTH_LANGUAGES, as_set

LONG = "Anticonstitutionnellement, la restructuration-hyperindustrialisée-de-l’image doit-elle s’accélérer encore ?"


def places(evening: Evening, phone: Phone, regie: Console) -> Iterator[str]:
    """Every place of a phone, one after the other."""
    say, vote = evening.say, PreparedPoll("signaler", evening.language)
    yield "the empty list"
    phone.opens_the_form()
    phone.page.get_by_text(say("phone.more")).tap()
    yield "the form"
    phone.button("phone.back").tap()
    phone.asks(LONG)
    yield "one's own"
    regie.publishes(LONG)
    phone.finds(LONG)
    other = evening.phone()
    other.supports(LONG)
    yield "the list"
    regie.picks_poll(vote.title)
    regie.opens_poll()
    phone.sees(vote.title)
    yield "the vote"
    phone.votes(vote["selon"])
    regie.closes_poll()
    regie.press("v")
    expect(phone.table).to_be_visible()
    yield "the result"
    regie.changes_phase("film")
    expect(phone.page.get_by_text(say("phone.film"))).to_be_visible()
    yield "the film"
    regie.changes_phase("closed")
    phone.sees(say("phone.end_text"))
    yield "the end"


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_every_place_fits_a_narrow_phone_and_letters_twice_as_large(
    evening: Evening, alice: Phone, regie: Console
) -> None:
    regie.changes_phase("debate")
    for place in places(evening, alice, regie):
        for width, letters in ((320, "100%"), (390, "200%"), (320, "200%"), (390, "100%")):
            alice.page.set_viewport_size({"width": width, "height": 844})
            alice.page.evaluate("size => { document.documentElement.style.fontSize = size; }", letters)
            assert not scrolls_sideways(alice.page), f"{place}, {width} px, {letters}"
        assert too_small_for_a_thumb(alice.page) == [], place
    regie.press("0")
    regie.sees_poll(evening.say("state.draft"))


def test_keys_alone_are_enough(evening: Evening, alice: Phone, bob: Phone, regie: Console) -> None:
    say, question = evening.say, "Une question écrite sans aucun doigt ?"
    regie.changes_phase("debate")
    press = bob.page.keyboard.press
    bob.button("phone.ask").focus()
    press("Enter")
    expect(bob.field).to_be_focused()
    bob.page.keyboard.type(question)
    press("Tab")
    expect(bob.button("phone.send")).to_be_focused()
    press("Enter")
    bob.sees_state(question, say("phone.pending"))
    regie.publishes(question)

    alice.finds(question)
    alice.support(question, on=False).focus()
    alice.page.keyboard.press("Space")
    expect(alice.support(question, on=True)).to_be_focused()

    vote = PreparedPoll("empreinte", evening.language)
    regie.picks_poll(vote.title)
    regie.opens_poll()
    expect(alice.page.get_by_role("heading", name=as_set(vote.title))).to_be_focused()
    alice.page.keyboard.press("Tab")
    alice.page.keyboard.press("ArrowDown")
    expect(alice.option(vote["interne"])).to_be_checked()
    expect(alice.main).not_to_contain_text(say("phone.ballot_received"))
    alice.page.keyboard.press("Tab")
    expect(alice.button("vote.send")).to_be_focused()
    alice.page.keyboard.press("Enter")
    alice.sees(say("phone.ballot_received"))
    regie.closes_poll()
    expect(alice.support(question, on=True)).to_be_focused()
