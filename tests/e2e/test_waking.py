"""A phone that slept, was reloaded, or lost its tab in the middle of sending: right again, and nothing lost."""

import pytest
from playwright.sync_api import expect

from tests.e2e.cable import Cable
from tests.e2e.evening import CUTS, PHONE, Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.words import BOTH_LANGUAGES

RIGHT_AGAIN_WITHIN_MS = 8_000


@pytest.fixture(autouse=True)
def cuts_are_forgiven(evening: Evening) -> None:
    evening.forgives(*CUTS)


def test_a_socket_that_leads_nowhere_is_left_when_the_phone_wakes(
    evening: Evening, alice: Phone, regie: Console, cable: Cable
) -> None:
    say, lost, missed = (
        evening.say,
        "Envoyée dans le vide, puis pour de bon ?",
        "Publiée pendant que le téléphone dormait ?",
    )
    alice.enters(cable.url)
    cable.strands()
    alice.types(lost)
    alice.sends()
    alice.sees(say("phone.sending"))
    evening.phone().asks(missed)
    regie.publishes(missed)

    alice.wakes()
    own = alice.card(lost)
    expect(own).to_contain_text(say("phone.pending"), timeout=RIGHT_AGAIN_WITHIN_MS)
    alice.finds(missed)
    regie.opens_tab("unread")
    expect(regie.card(lost)).to_have_count(1)


def test_a_socket_that_answers_is_kept(evening: Evening, alice: Phone) -> None:
    opened: list[str] = []
    alice.page.on("websocket", lambda socket: opened.append(socket.url))
    alice.wakes()
    alice.page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))")

    alice.asks("Le téléphone se réveille, et rien ne change ?")
    alice.is_connected()
    assert opened == []


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_phone_in_a_pocket_is_sent_nothing_and_shows_the_present_when_it_is_looked_at(
    evening: Evening, regie: Console
) -> None:
    seen, missed = "Publiée avant, et vue par tous ?", "Publiée pendant que le téléphone était dans la poche ?"
    heard: list[str] = []
    pocket = Phone(evening.page(viewport=PHONE, has_touch=True), evening.say)
    with pocket.page.expect_websocket() as opening:
        pocket.enters(evening.served.url)
    socket, other = opening.value, evening.phone()
    socket.on("framereceived", lambda frame: heard.append(str(frame)))
    other.asks(seen)
    regie.publishes(seen)
    pocket.finds(seen)

    with socket.expect_event("framesent", lambda frame: frame == '42/phone,["hidden"]'):
        pocket.is_hidden()
    other.asks(missed)
    regie.publishes(missed)
    other.finds(missed)
    assert heard and not any(missed in frame for frame in heard)
    expect(pocket.card(missed)).to_have_count(0)

    pocket.is_hidden(False)
    pocket.finds(missed)
    pocket.asks("De retour, et la question part aussitôt ?")
    assert not socket.is_closed()


def test_reloading_in_the_middle_of_sending_loses_nothing(
    evening: Evening, alice: Phone, regie: Console, cable: Cable
) -> None:
    question = "Rechargée avant la réponse, est-elle partie ?"
    alice.enters(cable.url)
    cable.strands()
    alice.types(question)
    alice.sends()
    alice.sees(evening.say("phone.sending"))

    alice.page.reload()
    alice.is_connected()
    alice.sees_state(question, evening.say("phone.pending"))
    regie.opens_tab("unread")
    expect(regie.card(question)).to_have_count(1)


def test_what_a_killed_tab_had_not_sent_leaves_from_the_next(
    evening: Evening, alice: Phone, regie: Console, cable: Cable
) -> None:
    question = "L’onglet est mort avant de l’envoyer ?"
    alice.enters(cable.url)
    cable.cut()
    alice.is_cut_off()
    alice.types(question)
    alice.sends()
    alice.sees(evening.say("phone.waits_for_link"))
    tab = alice.page.context.new_page()
    alice.page.close()

    cable.mend()
    again = Phone(tab, evening.say)
    again.enters(cable.url)
    again.sees_state(question, evening.say("phone.pending"))
    regie.opens_tab("unread")
    expect(regie.card(question)).to_have_count(1)


def test_two_tabs_of_one_phone_neither_double_nor_lose(
    evening: Evening, alice: Phone, regie: Console, cable: Cable
) -> None:
    first, second = "Du premier onglet, sans réseau ?", "Du second onglet, sans réseau ?"
    alice.enters(cable.url)
    other = Phone(alice.page.context.new_page(), evening.say)
    other.enters(cable.url)
    cable.cut()
    for tab, question in ((alice, first), (other, second)):
        tab.is_cut_off()
        tab.types(question)
        tab.sends()
        tab.sees(evening.say("phone.waits_for_link"))

    cable.mend()
    alice.is_connected()
    other.is_connected()
    alice.sees_state(first, evening.say("phone.pending"))
    other.sees_state(second, evening.say("phone.pending"))
    regie.opens_tab("unread")
    for question in (first, second):
        expect(regie.card(question)).to_have_count(1)
