"""Asking from a phone: once, within measure, and never at the cost of what was typed."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.programme import theme
from tests.e2e.words import BOTH_LANGUAGES, Words


def test_two_taps_send_one_question(evening: Evening, alice: Phone, regie: Console) -> None:
    question = "Deux tapes font-elles deux questions ?"
    alice.types(question)
    alice.button("phone.send").dblclick()

    alice.sees_state(question, evening.say("phone.pending"))
    expect(alice.card(question)).to_have_count(1)
    expect(regie.card(question)).to_have_count(1)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_too_short_and_too_long_are_said_in_words_and_not_sent(evening: Evening, alice: Phone) -> None:
    say = evening.say
    alice.types("Trop ici")
    alice.sees(say("phone.too_short", count=2))
    alice.insists()
    expect(alice.field).to_be_focused()

    alice.field.fill("é" * 283)
    alice.sees(say("phone.too_long", count=3))
    alice.insists()
    expect(alice.field).to_have_value("é" * 283)

    alice.field.fill("é" * 280)
    alice.sees(say("phone.left", count=0))
    alice.sends()
    alice.sees_state("é" * 280, say("phone.pending"))


def test_an_emoji_is_one_character(evening: Evening, alice: Phone) -> None:
    alice.types("👩🏽‍🚀" * 9)
    alice.sees(evening.say("phone.too_short", count=1))


def test_signature_theme_and_language_go_with_the_question(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say, question = evening.say, "Who owns the sky that was replaced?"
    alice.types(question)
    alice.page.get_by_text(say("phone.more")).tap()
    alice.page.get_by_label(say("phone.signature")).fill("Dominique")
    alice.page.get_by_label(say("phone.theme"), exact=True).select_option(label=theme("metiers", evening.language))
    alice.page.get_by_label(say("phone.written_in")).select_option("en")
    alice.sends()
    regie.publishes(question)

    card = bob.finds(question)
    expect(card).to_contain_text("Dominique")
    expect(card).to_contain_text(theme("metiers", evening.language))
    expect(card.get_by_text(question)).to_have_attribute("lang", "en")


def test_a_sixth_question_that_waits_is_refused_in_words_and_kept(evening: Evening, alice: Phone) -> None:
    for number in ("une", "deux", "trois", "quatre", "cinq"):
        alice.asks(f"Question {number} qui attend d’être lue ?")
    alice.types("Question six, celle de trop, est gardée ?")
    alice.sends()

    alice.sees(evening.say("phone.ask_refused", reason=evening.say("refusal.too_many_pending")))
    expect(alice.field).to_have_value("Question six, celle de trop, est gardée ?")


def test_switching_the_language_keeps_what_is_typed(alice: Phone) -> None:
    alice.types("Une phrase à moitié")
    alice.page.get_by_role("button", name="English").tap()
    alice.say = Words("en")
    expect(alice.page.locator("html")).to_have_attribute("lang", "en")
    expect(alice.field).to_have_value("Une phrase à moitié")
    expect(alice.button("phone.send")).to_be_visible()

    alice.page.reload()
    alice.is_connected()
    expect(alice.page.locator("html")).to_have_attribute("lang", "en")


def test_reloading_keeps_what_is_typed(alice: Phone) -> None:
    alice.types("Une phrase qui survit au rechargement")
    alice.page.reload()
    alice.is_ready()
    if not alice.field.is_visible():
        alice.button("phone.resume").tap()
    expect(alice.field).to_have_value("Une phrase qui survit au rechargement")


def test_an_author_withdraws_a_question(evening: Evening, alice: Phone, bob: Phone, regie: Console) -> None:
    say, question = evening.say, "Puis-je encore changer d’avis sur ceci ?"
    alice.asks(question)
    regie.publishes(question)
    bob.finds(question)
    alice.sees_state(question, say("state.listed"))

    alice.card(question).get_by_role("button", name=say("phone.withdraw"), exact=True).tap()
    alice.button("phone.withdraw_no").tap()
    alice.card(question).get_by_role("button", name=say("phone.withdraw"), exact=True).tap()
    alice.button("phone.withdraw_yes").tap()

    alice.sees_state(question, say("state.withdrawn"))
    expect(bob.card(question).get_by_role("button")).to_have_count(0)
    regie.sees(question, "archives")
