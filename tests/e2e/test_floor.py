"""The microphone, the cards, the clocks and the word to the stage, as those who lead the debate use them."""

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.axe import faults
from tests.e2e.evening import PHONE, Evening
from tests.e2e.geometry import scrolls_sideways
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.words import BOTH_LANGUAGES, as_set


@pytest.fixture(autouse=True)
def the_debate_is_open(regie: Console) -> None:
    regie.changes_phase("debate")


def queue(desk: Console) -> Locator:
    desk.looks_at("floor")
    return desk.page.locator(".queue").first.get_by_role("listitem")


def asks_for_the_mic(phone: Phone, seat: str = "") -> None:
    phone.button("hand.want").tap()
    phone.page.get_by_label(phone.say("hand.seat")).fill(seat)
    phone.is_within_reach()
    phone.button("hand.ask").tap()
    stands(phone, "waiting")


def stands(phone: Phone, state: str) -> None:
    """How they stand with the microphone, in the dock."""
    expect(phone.page.locator(".dock .mic")).to_contain_text(phone.say(f"hand.{state}"))


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_the_microphone_from_the_phone_to_the_usher_and_back(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say = evening.say
    usher = evening.desk("usher", "Léa", viewport=PHONE, has_touch=True)
    asks_for_the_mic(alice, "F 12")
    asks_for_the_mic(bob)
    expect(queue(usher)).to_have_count(2)
    expect(queue(usher).first).to_contain_text("F 12")
    assert faults(usher.page) == []
    assert not scrolls_sideways(usher.page)

    usher.button("console.mic.call_next").click()
    stands(alice, "next")
    usher.button("console.mic.speaks").click()
    stands(alice, "speaking")
    usher.button("console.mic.served").click()
    expect(alice.button("hand.want")).to_be_visible()
    expect(usher.page.get_by_text("F 12")).to_have_count(0)

    asks_for_the_mic(alice)
    expect(queue(usher).last).to_contain_text(say("console.mic.spoken", count=1))
    bob.button("hand.leave").tap()
    expect(queue(usher)).to_have_count(1)
    queue(usher).get_by_role("button", name=say("console.mic.to_left")).click()
    expect(alice.button("hand.want")).to_be_visible()


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_the_queue_is_led_by_keys_alone(evening: Evening, alice: Phone, regie: Console) -> None:
    say = evening.say
    asks_for_the_mic(alice)
    regie.steps_back()
    # The first press brings the floor into view, the next one acts.
    regie.press("Shift+Q")
    expect(regie.page.locator(".room.floor")).to_be_visible()
    for key, state in (("Q", "next"), ("S", "speaking")):
        regie.press(f"Shift+{key}")
        stands(alice, state)
        expect(queue(regie).first).to_have_attribute("data-state", state)
    regie.press("Shift+E")
    expect(alice.button("hand.want")).to_be_visible()
    regie.is_told(say("console.done.mic_served"))
    regie.press("z")
    stands(alice, "speaking")
    expect(queue(regie).first).to_have_attribute("data-state", "speaking")
    regie.press("Shift+E")
    expect(queue(regie)).to_have_count(0)
    regie.press("Shift+H")
    expect(queue(regie)).to_contain_text(say("console.mic.a_hand"))
    for key, state in (("Q", "next"), ("S", "speaking")):
        regie.press(f"Shift+{key}")
        expect(queue(regie).first).to_have_attribute("data-state", state)
    regie.press("Shift+E")
    expect(queue(regie)).to_have_count(0)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_paper_card_becomes_a_question_like_any_other(evening: Evening, regie: Console) -> None:
    say = evening.say
    usher = evening.desk("usher", viewport=PHONE, has_touch=True)
    text = f"Une carte écrite au crayon, en {evening.language} ?"
    usher.looks_at("floor")
    usher.page.get_by_label(say("console.paper.text")).fill(text)
    usher.page.get_by_label(say("console.paper.signature")).fill("Rang F")
    usher.button("console.paper.send").click()

    expect(usher.page.get_by_text(say("console.paper.typed", count=1))).to_be_visible()
    expect(usher.page.get_by_label(say("console.paper.text"))).to_have_value("")
    card = regie.takes(text)
    expect(card).to_contain_text(say("console.meta.paper"))
    expect(card).to_contain_text("Rang F")
    assert text not in usher.page.content(), "an usher never receives the inbox"
    regie.publishes(text)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_word_to_the_stage_stays_until_it_is_seen(evening: Evening, alice: Phone, regie: Console) -> None:
    say, stage = evening.say, evening.stage()
    plateau = evening.desk("floor")
    plateau.press("Shift+W")
    expect(plateau.page.get_by_label(say("console.stage_note.label"))).to_be_focused()
    plateau.page.keyboard.type("Encore une question, puis la fin")
    plateau.press("Enter")
    stage.is_told("Encore une question, puis la fin")
    stage.is_readable()
    assert "Encore une question" not in alice.page.content()

    regie.looks_at("floor")
    expect(regie.page.locator(".floor .standing-note")).to_contain_text(say("console.stage_note.unseen"))
    stage.has_seen_it()
    expect(regie.page.locator(".floor .standing-note")).to_contain_text(say("console.stage_note.seen"))


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_the_chess_clock_is_for_the_desk_and_the_stage_alone(evening: Evening, alice: Phone, regie: Console) -> None:
    stage = evening.stage()
    regie.steps_back()
    regie.press("5")
    regie.press("5")
    running = stage.page.locator('.sides [data-runs="true"]')
    expect(running).to_contain_text("0:0")
    regie.press("6")
    expect(running).to_have_count(1)
    regie.press("7")
    expect(running).to_have_count(0)
    stage.is_readable()
    assert not alice.page.evaluate("() => document.body.textContent.includes('0:0')")
    assert faults(regie.page) == []


def test_a_stage_sees_what_comes_next_and_the_result_once_it_is_revealed(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say, stage = evening.say, evening.stage()
    asked = ["La question que tout le monde attend ?", "La deuxième du retour ?", "La troisième du retour ?"]
    for phone, text in zip((alice, alice, bob), asked, strict=True):
        phone.asks(text)
        regie.publishes(text)
    bob.supports(asked[0])
    regie.takes(asked[2], "published")
    regie.press("s")
    regie.shows(asked[0])
    stage.reads(asked[0])
    listed = stage.page.get_by_role("region", name=say("stage.next")).get_by_role("listitem")
    expect(listed).to_have_count(2)
    expect(listed.first).to_contain_text(as_set(asked[2]))
    stage.is_readable()

    regie.picks_poll("Avez-vous déjà utilisé un outil d’IA générative pour créer des images ou des sons ?")
    regie.opens_poll()
    expect(stage.main).to_contain_text("Oui")
    alice.votes("Oui")
    expect(stage.main.locator(".bar")).to_have_count(0)
    regie.closes_poll()
    regie.press("Enter")
    expect(stage.main.locator(".frame")).to_contain_text("100")
