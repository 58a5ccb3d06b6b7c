"""The questions at the desk: many at once, merged, labelled, translated, noted, blocked; slowed down and held."""

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.axe import faults
from tests.e2e.evening import PHONE, Evening
from tests.e2e.geometry import scrolls_sideways
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.words import BOTH_LANGUAGES, as_set
from tests.room import Room

SOUND = "Et le son, est-il généré lui aussi ?"
COST = "Combien a coûté ce film, IA comprise ?"
BUDGET = "Quel était le budget du film, avec l’IA ?"


@pytest.fixture(autouse=True)
def the_debate_is_open(regie: Console) -> None:
    regie.changes_phase("debate")


def more(regie: Console, card: Locator) -> None:
    """What is wanted more rarely, in view."""
    regie.press(";")
    expect(regie.button("console.act.note", card)).to_be_visible()


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_several_are_published_by_one_act_and_taken_back_by_one_key(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say = evening.say
    asked = ["La première des trois questions ?", "La deuxième des trois questions ?", "La troisième, de Bob ?"]
    for phone, text in zip((alice, alice, bob), asked, strict=True):
        phone.asks(text)
    for text in asked:
        regie.takes(text)
        regie.press(",")
        expect(regie.card(text).get_by_role("checkbox")).to_be_checked()
    assert faults(regie.page) == []

    bulk = regie.page.get_by_role("group", name=say("console.bulk.heading", count=3))
    regie.button("console.act.publish", bulk).click()
    for text in asked:
        expect(regie.card(text)).to_have_count(0)
    alice.sees_state(asked[0], say("state.listed"))

    regie.steps_back()
    regie.press("z")
    alice.sees_state(asked[0], say("phone.pending"))
    for text in asked:
        expect(regie.card(text)).to_have_count(1)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_twins_are_suggested_and_merged_and_everybody_is_told(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say = evening.say
    alice.asks(COST)
    regie.publishes(COST)
    bob.asks(BUDGET)

    card = regie.takes(BUDGET)
    expect(card).to_contain_text(say.any_count("console.merge.like"))
    regie.button("console.merge.with_this", card).click()

    expect(regie.card(BUDGET)).to_have_count(0)
    bob.sees_state(BUDGET, say("state.merged"))
    expect(bob.card(BUDGET)).to_contain_text(as_set(COST))
    regie.opens_tab("published")
    expect(regie.card(COST)).to_contain_text(say("console.meta.supporters", count=1))

    regie.steps_back()
    regie.press("z")
    bob.sees_state(BUDGET, say("phone.pending"))


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_draft_is_compared_on_the_phone_and_never_leaves_it(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say = evening.say
    text = "Combien d’électricité pour une minute de ce film ?"
    alice.asks(text)
    regie.publishes(text)
    sent: list[str] = []
    bob.page.on("request", lambda request: sent.append(request.url + str(request.post_data)))
    frames: list[str] = []
    bob.page.on("websocket", lambda socket: socket.on("framesent", lambda said: frames.append(str(said))))
    bob.page.reload()
    bob.is_connected()

    bob.types("combien d'electricite pour une minute du film")

    alike = bob.page.get_by_role("region", name=say("hand.alike_title"))
    expect(alike).to_contain_text(as_set(text))
    expect(alike).to_contain_text(say("hand.alike_people", count=1))
    bob.is_within_reach()
    bob.button("hand.alike_support").tap()
    expect(bob.button("hand.alike_supported")).to_be_visible()
    expect(alike).to_contain_text(say("hand.alike_people", count=2))
    expect(bob.field).to_have_value("combien d'electricite pour une minute du film")
    assert "electricite" not in "".join([*sent, *frames])


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_translation_stands_under_the_question_wherever_it_is_read(
    evening: Evening, alice: Phone, bob: Phone, regie: Console, wall: Wall
) -> None:
    say = evening.say
    stage = evening.stage()
    words = {"fr": "Pourquoi ce silence à la toute fin ?", "en": "Why this silence at the very end?"}
    other = "fr" if evening.language == "en" else "en"
    text, translated = words[evening.language], words[other]
    alice.asks(text)
    regie.publishes(text)
    card = regie.takes(text, "published")
    more(regie, card)
    regie.press("Shift+L")
    card.get_by_label(say(f"console.translation.label_{other}")).fill(translated)
    assert faults(regie.page) == []
    regie.press("Enter")
    expect(card).to_contain_text(as_set(translated))

    regie.shows(text)
    expect(wall.page.locator(".translated")).to_contain_text(as_set(translated))
    wall.is_well_set()
    stage.reads(text)
    expect(stage.main).to_contain_text(as_set(translated))
    stage.is_readable()
    expect(bob.finds(text)).to_contain_text(as_set(translated))


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_notes_labels_and_answers_stand_beside_a_question(evening: Evening, alice: Phone, regie: Console) -> None:
    say = evening.say
    colleague = evening.another_console()
    text = f"Une question à annoter, en {evening.language} ?"
    alice.asks(text)
    regie.publishes(text)
    card = regie.takes(text, "published")
    more(regie, card)

    regie.press("Shift+N")
    card.get_by_label(say("console.note.label_any")).fill("La poser après le vote")
    regie.press("Enter")
    expect(card).to_contain_text("La poser après le vote")

    card.focus()
    regie.press("Shift+T")
    card.get_by_role("group", name=say("console.act.label")).get_by_role("button").nth(1).click()

    card.focus()
    regie.press("Shift+R")
    card.get_by_label(say("console.trace.who")).fill("Agnès")
    card.get_by_label(say("console.trace.gist")).fill("Le silence était là au tournage.")
    assert faults(regie.page) == []
    regie.press("Enter")
    expect(card).to_contain_text("Agnès")

    colleague.opens_tab("published")
    for words in ("La poser après le vote", "Agnès", "Le silence était là au tournage."):
        expect(colleague.card(text)).to_contain_text(words)
    assert "La poser après le vote" not in alice.page.content()


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_device_is_blocked_after_what_would_go_was_shown(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say = evening.say
    rude = ["Une première insulte, à peine cachée ?", "Une seconde insulte, à peine cachée ?"]
    for text in rude:
        bob.asks(text)
    alice.asks(f"Une vraie question d’Alice ({evening.language}) ?")
    card = regie.takes(rude[0])
    more(regie, card)
    regie.press("Shift+B")
    for text in rude:
        expect(card.get_by_role("group", name=say("console.act.block"))).to_contain_text(as_set(text))
    assert faults(regie.page) == []

    regie.button("console.block.do", card).click()

    for text in rude:
        expect(regie.card(text)).to_have_count(0)
    bob.sees_state(rude[0], say("state.dismissed"))
    bob.types("Une troisième insulte, à peine cachée ?")
    bob.sends()
    expect(bob.page.locator("#refusal")).to_contain_text(say("refusal.blocked"))
    expect(bob.field).to_have_value("Une troisième insulte, à peine cachée ?")

    regie.opens_tab("archives")
    card = regie.takes(rude[0], "archives")
    regie.press("Shift+B")
    regie.button("console.block.undo", card).click()
    bob.sends()
    expect(bob.card("Une troisième insulte, à peine cachée ?")).to_be_visible()


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_questions_are_paused_and_slowed_down_and_nothing_typed_is_lost(
    evening: Evening, alice: Phone, regie: Console
) -> None:
    say = evening.say
    regie.press("Shift+P")
    regie.sees_switch("console.asking.off", on=True)
    alice.types("Cette question attend la fin de la pause.")
    expect(alice.main).to_contain_text(say("hand.paused"))
    alice.sends()
    expect(alice.page.locator("#refusal")).to_contain_text(say("refusal.questions_paused"))

    regie.press("Shift+P")
    expect(alice.main).not_to_contain_text(say("hand.paused"))
    alice.sends()
    expect(alice.card("Cette question attend la fin de la pause.")).to_be_visible()

    regie.press("Shift+M")
    alice.types("La suivante vient trop tôt, de la même.")
    expect(alice.main).to_contain_text(say.any_count("hand.slow_left"))
    alice.is_within_reach()
    alice.sends()
    expect(alice.page.locator("#refusal")).to_contain_text(say("refusal.too_soon"))
    regie.press("Shift+M")
    alice.sends()
    expect(alice.card("La suivante vient trop tôt, de la même.")).to_be_visible()


def test_questions_are_found_by_words_language_and_origin(evening: Evening, alice: Phone, regie: Console) -> None:
    say = evening.say
    alice.asks(SOUND)
    Room(evening.served).does("ask_on_paper", question="card-0001", text="Une carte sur la lumière ?", lang="fr")
    expect(regie.card("Une carte sur la lumière ?")).to_be_visible()

    regie.press("/")
    regie.page.keyboard.type("LUMIERE")
    expect(regie.cards).to_have_count(1)
    regie.press("Escape")
    regie.press("Escape")
    regie.page.get_by_label(say("console.sieve.origin")).select_option("paper")
    expect(regie.card(SOUND)).to_have_count(0)
    regie.button("console.sieve.all").click()
    expect(regie.card(SOUND)).to_be_visible()


def test_what_a_colleague_reads_is_visible(evening: Evening, alice: Phone, regie: Console) -> None:
    say, text = evening.say, "Qui lit cette question en même temps ?"
    moderator = evening.desk("moderation", "Noé")
    alice.asks(text)
    moderator.takes(text)

    expect(regie.card(text)).to_contain_text(say("console.looking", who="Noé"))
    moderator.publishes(text)
    regie.is_told(say("console.by", who="Noé", what=say("console.done.listed")))


@pytest.mark.parametrize("width", [320, 390])
def test_all_of_it_is_done_with_a_thumb(evening: Evening, alice: Phone, width: int) -> None:
    say = evening.say
    text = f"Une question modérée au pouce, à {width} points ?"
    desk = evening.desk("moderation", viewport={**PHONE, "width": width}, has_touch=True)
    alice.asks(text)
    card = desk.card(text)
    card.click()
    desk.button("console.act.more", card).click()
    desk.button("console.act.note", card).click()
    card.get_by_label(say("console.note.label_any")).fill("Au pouce")
    desk.button("console.save", card).click()
    expect(card).to_contain_text("Au pouce")
    desk.button("console.tune").click()
    expect(desk.page.get_by_label(say("console.sieve.order"))).to_be_visible()
    assert not scrolls_sideways(desk.page)
    assert faults(desk.page) == []
    desk.button("console.act.publish", card).click()
    alice.sees_state(text, say("state.listed"))
