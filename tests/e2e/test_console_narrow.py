"""The console on a phone: one room at a time, nothing out of reach."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import PHONE, Evening
from tests.e2e.geometry import scrolls_sideways
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.programme import PreparedPoll


@pytest.fixture
def pocket(evening: Evening) -> Console:
    return evening.console(viewport=PHONE, has_touch=True)


def test_the_whole_core_is_under_a_thumb(evening: Evening, alice: Phone, pocket: Console, wall: Wall) -> None:
    say, question = evening.say, "Une régie tient-elle dans une poche ?"
    pocket.phase("debate").tap()
    alice.asks(question)
    pocket.card(question).get_by_role("paragraph").first.tap()
    pocket.button("console.act.publish", pocket.card(question)).tap()
    alice.sees_state(question, say("state.listed"))

    pocket.opens_tab("published")
    pocket.card(question).get_by_role("paragraph").first.tap()
    pocket.button("console.act.air", pocket.card(question)).tap()
    wall.shows_full_screen(question)

    _opens_room(pocket, "polls")
    pocket.button("console.poll.open_it").tap()
    wall.shows_scene("poll")
    alice.votes(PreparedPoll("deja-utilise", evening.language)["no"])
    pocket.button("console.poll.close").tap()
    pocket.button("console.poll.reveal_wall").tap()
    expect(wall.bars).not_to_have_count(0)

    _opens_room(pocket, "air")
    pocket.button("console.air.pause", pocket.air).tap()
    wall.shows(say("wall.pause.title"))
    pocket.button("console.air.black").last.tap()
    wall.shows_scene("black")
    pocket.is_told(say("console.done.black_on"))
    pocket.button("console.undo.press").first.tap()
    wall.shows_scene("pause")


@pytest.mark.parametrize("width", [390, 320])
def test_no_room_scrolls_sideways(evening: Evening, alice: Phone, pocket: Console, width: int) -> None:
    question = "Une phrase dont le mot anticonstitutionnellement ne doit rien faire déborder ?"
    pocket.page.set_viewport_size({"width": width, "height": 844})
    pocket.phase("debate").tap()
    alice.asks(question)
    card = pocket.card(question)
    card.get_by_role("paragraph").first.tap()
    assert not scrolls_sideways(pocket.page)
    for deed in ("edit", "dismiss"):
        pocket.button(f"console.act.{deed}", card).tap()
        assert not scrolls_sideways(pocket.page), deed
        pocket.page.keyboard.press("Escape")

    for room in ("air", "polls"):
        _opens_room(pocket, room)
        assert not scrolls_sideways(pocket.page), room
    pocket.button("console.make.open").tap()
    assert not scrolls_sideways(pocket.page), "the form of a poll"
    pocket.button("console.help.open").tap()
    assert not scrolls_sideways(pocket.page), "the help"
    pocket.page.keyboard.press("Escape")
    pocket.page.get_by_text(evening.say("console.menu")).tap()
    assert not scrolls_sideways(pocket.page), "the settings"


def _opens_room(pocket: Console, room: str) -> None:
    rooms = pocket.page.get_by_role("navigation", name=pocket.say("console.rooms"))
    rooms.get_by_role("button", name=pocket.say(f"console.room_short.{room}"), exact=True).tap()
