"""Everything a desk does, done once with the keys alone and once with a thumb at 390 points."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from server.strings import sentence
from tests.e2e.axe import faults
from tests.e2e.evening import PHONE, Evening
from tests.e2e.geometry import scrolls_sideways
from tests.e2e.people.hands import Hand, Keys, Thumb
from tests.e2e.words import BOTH_LANGUAGES, as_set
from tests.room import Room
from tests.sockets.talking import Hall
from tests.web.asking import signed_in

WALL_SWITCHES = {
    "title": "8",
    "intermission": "9",
    "test_card": "Shift+G",
    "join": "q",
    "film": "c",
    "end": "h",
    "questions": "l",
}

pytestmark = pytest.mark.parametrize("language", BOTH_LANGUAGES)


@pytest.fixture(params=["keys", "thumb"])
def hand(request: pytest.FixtureRequest, evening: Evening) -> Hand:
    """Whoever leads, by one way or the other, in an evening where they act alone."""
    Room(evening.served).does("set_phase", phase="debate")
    if request.param == "keys":
        return Keys(evening.another_console())
    return Thumb(evening.another_console(viewport=PHONE, has_touch=True))


@pytest.fixture
def people(evening: Evening) -> Iterator[Hall]:
    hall = Hall(evening.served, signed_in(evening.served.url, evening.served.new_link()))
    yield hall
    hall.close()


def asked(hall: Hall, *texts: str) -> None:
    """Each by a phone of its own."""
    for at, text in enumerate(texts):
        answer = hall.phone().command(verb="ask", id=f"client-act-{at:03}", text=text, lang="fr")
        assert answer["ok"], answer


def card_of(hand: Hand, text: str, tab: str = "unread") -> Locator:
    """Stand on that card, under that tab."""
    desk = hand.desk
    if isinstance(hand, Thumb):
        hand.goes_to("questions")
    if desk.tab(tab).get_attribute("aria-selected") != "true":
        chosen = desk.page.get_by_role("tab", selected=True)
        if isinstance(hand, Thumb):
            desk.tab(tab).tap()
        else:
            hand._tabs_to(chosen)  # type: ignore[attr-defined]
            while desk.tab(tab).get_attribute("aria-selected") != "true":
                desk.press("ArrowRight")
    card = desk.card(text)
    expect(card).to_be_visible()
    hand.stands_on(card)
    return card


def is_seen_ahead(hand: Hand, scene: str | None) -> None:
    """The preview, with the picture of that scene or with words instead; it is closed again."""
    preview = hand.desk.page.get_by_role("region", name=hand.desk.say("console.preview.title"))
    expect(preview).to_be_visible()
    if scene is None:
        expect(preview).to_contain_text(hand.desk.say("console.preview.unchanged"))
    else:
        expect(preview.locator(".frame")).to_have_attribute("data-scene", scene)
    is_fit(hand)
    hand.pushes(hand.desk.button("common.close", preview))
    expect(preview).to_have_count(0)


def is_fit(hand: Hand) -> None:
    assert faults(hand.desk.page) == []
    assert not scrolls_sideways(hand.desk.page)


def test_the_questions(evening: Evening, hand: Hand, people: Hall) -> None:
    say, desk = evening.say, hand.desk
    mark = f"{type(hand).__name__} {evening.language}"
    one, two, three, four = (f"Question {word} de {mark} ?" for word in ("rouge", "verte", "jaune", "grise"))
    asked(people, one, two, three, four)
    for text in (one, two, three, four):
        expect(desk.card(text)).to_be_visible()

    card_of(hand, one)
    hand.presses("console.act.keep", "k")
    card = card_of(hand, one, "kept")
    hand.presses("console.act.restore", "u", card)
    card = card_of(hand, one)
    hand.presses("console.act.edit", "m", card)
    hand.writes(card.get_by_label(say("console.edit.label")), f"Question rouge, corrigée, de {mark} ?")
    hand.pushes(desk.button("console.save", card))
    one = f"Question rouge, corrigée, de {mark} ?"

    card = card_of(hand, two)
    hand.presses("console.act.dismiss", "x", card)
    hand.pushes(card.get_by_label(say("console.reason.off_topic")))
    hand.pushes(card.get_by_role("button", name=say("console.act.dismiss")))
    card = card_of(hand, two, "archives")
    expect(card).to_contain_text(as_set(sentence("fr", "console.said.off_topic")))
    hand.presses("console.act.restore", "u", card)

    for text in (one, two):
        card = card_of(hand, text)
        hand.presses("", ",", card) if isinstance(hand, Keys) else hand.pushes(card.get_by_role("checkbox"))
    bulk = desk.page.locator(".bulk")
    hand.pushes(desk.button("console.act.publish", bulk))
    expect(desk.card(two)).to_have_count(0)

    card = card_of(hand, one, "published")
    hand.presses("console.act.star", "s", card)
    expect(card).to_contain_text(say("console.meta.starred"))
    hand.presses("console.act.more", ";", card)
    is_fit(hand)
    for word, key, label, written in (
        ("note", "Shift+N", "console.note.label_any", "Note du soir"),
        ("translation", "Shift+L", "console.translation.label_en", "Red question?"),
    ):
        card = card_of(hand, one, "published")
        hand.presses(f"console.act.{word}", key, card)
        hand.writes(card.get_by_label(say(label)), written)
        hand.pushes(desk.button("console.save", card))
        expect(card).to_contain_text(written)
    card = card_of(hand, one, "published")
    hand.presses("console.act.trace", "Shift+R", card)
    hand.writes(card.get_by_label(say("console.trace.who")), "Agnès")
    hand.writes(card.get_by_label(say("console.trace.gist")), "Oui, au montage.")
    hand.pushes(desk.button("console.save", card))
    expect(card).to_contain_text("Oui, au montage.")
    card = card_of(hand, one, "published")
    hand.presses("console.act.label", "Shift+T", card)
    hand.pushes(card.get_by_role("group", name=say("console.act.label")).get_by_role("button").nth(1))
    is_fit(hand)

    card = card_of(hand, two, "published")
    hand.presses("console.act.merge", "Shift+F", card)
    hand.writes(card.get_by_label(say("console.merge.look")), "rouge corrigee")
    hand.pushes(card.get_by_role("button", name=as_set(one)))
    expect(desk.card(two)).to_have_count(0)

    card = card_of(hand, three)
    hand.presses("console.act.block", "Shift+B", card)
    hand.pushes(desk.button("console.block.do", card))
    expect(desk.card(three)).to_have_count(0)
    hand.presses("console.undo.press", "z")
    expect(desk.card(three)).to_have_count(1)

    card = card_of(hand, one, "published")
    hand.presses("console.preview.open", "Shift+V", card)
    is_seen_ahead(hand, "question")
    card = card_of(hand, one, "published")
    hand.presses("console.act.air", "e", card)
    expect(card).to_contain_text(say("state.on_wall"))
    hand.presses("console.act.answered", "r", card)
    expect(desk.tab("answered")).not_to_contain_text(" 0")


def test_how_questions_come_in(evening: Evening, hand: Hand) -> None:
    desk = hand.desk
    if isinstance(hand, Thumb):
        hand.goes_to("questions")
        hand.pushes(desk.button("console.tune"))
    for off, on, key in (
        ("console.asking.on", "console.asking.off", "Shift+P"),
        ("console.premoderation.on", "console.premoderation.off", "d"),
    ):
        hand.presses(off, key)
        expect(desk.button(on)).to_be_visible()
        hand.presses(on, key)
        expect(desk.button(off)).to_be_visible()
    hand.presses("console.slow.off", "Shift+M")
    slow = desk.page.get_by_role("button", name=evening.say("console.slow.on", n=60))
    expect(slow).to_be_visible()
    is_fit(hand)
    hand.presses("", "Shift+M") if isinstance(hand, Keys) else hand.pushes(slow)
    expect(desk.button("console.slow.off")).to_be_visible()


def test_the_conducteur(evening: Evening, hand: Hand) -> None:
    say, desk = evening.say, hand.desk
    hand.goes_to("run")
    new = f"Lumière de {type(hand).__name__} {evening.language}"
    hand.presses("console.run.new", "Shift+I")
    form = desk.page.get_by_role("form", name=say("console.run.new"))
    hand.writes(form.get_by_label(say("console.make.in_fr", what=say("console.run.words")), exact=True), new)
    hand.writes(form.get_by_label(say("console.make.in_en", what=say("console.run.words")), exact=True), new)
    hand.writes(form.get_by_label(say("console.run.note")), "Prévenir la cabine")
    is_fit(hand)
    hand.pushes(desk.button("console.run.add", form))
    line = desk.page.locator(".cue").filter(has_text=new)
    expect(line).to_contain_text("Prévenir la cabine")

    hand.pushes(line.get_by_role("button").first)
    hand.pushes(desk.button("console.run.later", line))
    is_fit(hand)
    hand.pushes(desk.button("console.preview.open", line))
    is_seen_ahead(hand, None)
    hand.pushes(desk.button("console.run.take_this", line))
    expect(line).to_have_attribute("data-where", "last")
    hand.presses("console.run.back", "ArrowLeft")
    expect(line).not_to_have_attribute("data-where", "last")
    hand.presses("console.undo.press", "z")
    expect(line).to_have_attribute("data-where", "last")
    hand.presses("console.run.back", "PageUp")
    expect(line).not_to_have_attribute("data-where", "last")
    hand.pushes(desk.button("console.run.drop", line))
    expect(line).to_have_count(0)
    hand.presses("console.run.take", "PageDown")
    expect(desk.page.locator(".cue[data-where=last]")).to_have_count(1)
    Room(evening.served).does("set_phase", phase="debate")


def test_the_floor(evening: Evening, hand: Hand, people: Hall) -> None:
    say, desk = evening.say, hand.desk
    phone = people.phone()
    assert phone.command(verb="ask_mic", id="client-mic-01", seat="B 3")["ok"]
    hand.goes_to("floor")
    queue = desk.page.locator(".queue").first.get_by_role("listitem")
    expect(queue).to_contain_text("B 3")
    is_fit(hand)
    for word, key, state in (
        ("call_next", "Shift+Q", "next"),
        ("speaks", "Shift+S", "speaking"),
        ("served", "Shift+E", None),
    ):
        hand.presses(f"console.mic.{word}", key)
        if state:
            expect(queue).to_have_attribute("data-state", state)
        phone.until(lambda page, state=state: page.margin.get("mic", {}).get("now", {}).get("state") == state)
    expect(queue).to_have_count(0)
    hand.writes(desk.page.get_by_label(say("console.mic.where")), "Balcon")
    hand.pushes(desk.page.locator("form.hand").first.get_by_role("button"))
    expect(queue).to_contain_text("Balcon")
    hand.pushes(queue.get_by_role("button", name=say("console.mic.to_left")))
    expect(queue).to_have_count(0)
    closed = desk.button("console.mic.open")
    hand.pushes(closed)
    expect(closed).to_have_attribute("aria-pressed", "false")
    hand.pushes(closed)

    text = f"Carte de {type(hand).__name__} {evening.language} ?"
    hand.writes(desk.page.get_by_label(say("console.paper.text")), text)
    hand.pushes(desk.button("console.paper.send"))
    expect(desk.page.get_by_text(say("console.paper.typed", count=1))).to_be_visible()

    clocks = desk.page.get_by_role("group", name=say("console.speaking.heading"))
    first = clocks.get_by_role("button").first
    if isinstance(hand, Keys):
        desk.steps_back()
        desk.press("5")
    else:
        hand.pushes(first)
    expect(first).to_have_attribute("aria-pressed", "true")
    hand.pushes(desk.button("console.speaking.pause", clocks))
    expect(first).to_have_attribute("aria-pressed", "false")
    hand.pushes(desk.button("console.speaking.afresh", clocks))
    hand.pushes(desk.button("console.stage_note.two_minutes"))
    note = desk.page.locator(".floor .standing-note")
    expect(note).to_contain_text(say("console.stage_note.two_minutes"))
    is_fit(hand)
    hand.pushes(desk.button("console.stage_note.take_back"))
    expect(note).to_have_count(0)


def test_what_is_said_to_the_room(evening: Evening, hand: Hand) -> None:
    say, desk = evening.say, hand.desk
    hand.goes_to("air")
    hand.presses("console.announce.open", "Shift+A")
    form = desk.page.get_by_role("form", name=say("console.announce.open"))
    for lang, text in (("fr", "La buvette est ouverte"), ("en", "The bar is open")):
        field = form.get_by_label(say(f"console.make.in_{lang}", what=say("console.announce.words")), exact=True)
        hand.writes(field, text)
    is_fit(hand)
    hand.pushes(desk.button("console.announce.send", form))
    said = desk.page.locator(".messages .standing-note").first
    expect(said).to_contain_text("La buvette" if evening.language == "fr" else "The bar")
    hand.pushes(desk.button("console.announce.end", said))
    expect(desk.page.locator(".messages .standing-note")).to_have_count(0)

    hand.presses("console.countdown.open", "Shift+C")
    hand.pushes(desk.page.locator(".messages").get_by_role("button", name=say("console.minutes", count=10), exact=True))
    expect(said).to_contain_text(say("console.countdown.on_wall"))
    is_fit(hand)
    hand.pushes(desk.button("console.countdown.none", said))
    expect(desk.page.locator(".messages .standing-note")).to_have_count(0)


def test_each_picture_of_the_wall(evening: Evening, hand: Hand) -> None:
    hand.goes_to("air")
    picture = hand.desk.page.locator(".thumbnail .frame").first
    for scene, key in WALL_SWITCHES.items():
        hand.presses(f"console.scene.{scene}", key)
        expect(picture).to_have_attribute("data-scene", scene)
        is_fit(hand)


def test_somebody_is_let_in_and_signed_out(evening: Evening, hand: Hand) -> None:
    say, page = evening.say, hand.desk.page
    page.goto(f"{evening.served.url}/console/staff")
    assert faults(page) == []
    assert not scrolls_sideways(page)
    name = f"Léa {type(hand).__name__}"
    usher = page.get_by_label(say("pages.role.usher"))
    if isinstance(hand, Keys):
        hand._tabs_to(page.get_by_role("radio", checked=True))
        while not usher.is_checked():
            page.keyboard.press("ArrowDown")
    else:
        usher.check()
    hand.writes(page.get_by_label(say("pages.staff_called")), name)
    hand.pushes(page.get_by_role("button", name=say("pages.staff_new_link")))
    link = page.locator("main code").inner_text()
    assert faults(page) == []
    guest = evening.nobodys_console()
    guest.signs_in(link)

    hand.pushes(page.get_by_role("link", name=say("pages.staff_another")))
    hand.pushes(page.get_by_role("button", name=say("pages.staff_revoke_one", who=name)))
    expect(guest.page.get_by_text(say("console.signed_out"))).to_be_visible()
    expect(page.get_by_text(name)).to_have_count(0)
    page.goto(f"{evening.served.url}/console/{evening.served.code}/audit")
    expect(page.get_by_role("table")).to_contain_text(name)
    assert faults(page) == []
    assert not scrolls_sideways(page)
