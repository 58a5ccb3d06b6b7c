"""The console by its keys alone; and the keys keep silent when someone types."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import BOTH_LANGUAGES
from tests.served import REPOSITORY

MOST_STEPS = 40


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_an_evening_is_conducted_without_a_mouse(evening: Evening, alice: Phone, wall: Wall) -> None:
    say = evening.say
    published, dismissed = "Le clavier suffit-il vraiment ?", "Et celle-ci, faut-il la garder ?"
    regie = evening.nobodys_console()
    regie.signs_in(evening.house.new_link())

    regie.press("3")
    expect(regie.phase("debate")).to_be_checked()
    alice.asks(published)
    alice.button("phone.ask").tap()
    alice.field.fill(dismissed)
    alice.sends()
    expect(regie.card(dismissed)).to_be_visible()
    regie.press("ArrowDown", "ArrowUp", "p")
    expect(regie.card(published)).to_have_count(0)
    regie.press("x", "Enter")
    expect(regie.cards).to_have_count(0)

    _tab_to(regie, regie.tab("unread"))
    regie.press("ArrowRight", "ArrowRight")
    expect(regie.tab("published")).to_be_focused()
    expect(regie.card(published)).to_be_visible()
    regie.press("j", "e")
    wall.shows_full_screen(published)

    regie.press("Space")
    wall.shows_scene("poll")
    regie.sees_poll(say("state.open"))
    alice.votes(PreparedPoll("deja-utilise", evening.language)["yes"])
    regie.press("Space")
    regie.sees_poll(say("state.closed"))
    regie.press("Enter")
    expect(wall.bars).not_to_have_count(0)
    regie.press("b")
    wall.shows_scene("black")
    regie.sees_switch("console.air.black", on=True)
    regie.press("b")
    wall.shows_scene("poll")
    regie.press("1")
    wall.shows_scene("join")


def test_keys_do_nothing_while_someone_types(evening: Evening, alice: Phone, regie: Console, wall: Wall) -> None:
    question = "Un B dans une phrase éteint-il la salle ?"
    regie.changes_phase("debate")
    regie.press("l")
    alice.asks(question)
    regie.takes(question)
    regie.press("m")
    field = regie.page.get_by_label(evening.say("console.edit.label"))
    field.press("Control+a")
    field.press_sequentially("b.1 24 zqlftnpxkersuv Une phrase au clavier ?")

    expect(field).to_have_value("b.1 24 zqlftnpxkersuv Une phrase au clavier ?")
    regie.press("Escape")
    expect(regie.card(question)).to_be_focused()
    expect(regie.phase("debate")).to_be_checked()
    wall.shows_scene("questions")
    regie.is_told(evening.say("console.done.phase_debate"))


def test_space_and_enter_press_the_button_in_focus_and_nothing_else(
    evening: Evening, regie: Console, wall: Wall
) -> None:
    regie.changes_phase("debate")
    regie.press("l")
    _tab_to(regie, regie.button("console.air.freeze"))
    regie.press("Space")
    regie.sees_switch("console.air.freeze", on=True)
    regie.press("Enter")
    regie.sees_switch("console.air.freeze", on=False)

    wall.shows_scene("questions")
    regie.sees_poll(evening.say("state.draft"))


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_help_lists_every_key(evening: Evening, regie: Console) -> None:
    table = (REPOSITORY / "static" / "console" / "keys.js").read_text("utf-8")
    names = re.findall(r'\{ name: "(\w+)"', table)
    assert len(names) > 20

    regie.press("?")
    helped = regie.page.get_by_role("dialog", name=evening.say("console.help.title"))
    told = helped.get_by_role("definition").all_inner_texts()
    assert [evening.say(f"console.does.{name}") for name in names] == told
    regie.press("Escape")
    expect(helped).not_to_be_visible()


def test_single_keys_can_be_switched_off(evening: Evening, regie: Console, wall: Wall) -> None:
    regie.changes_phase("debate")
    regie.press("l")
    regie.press("?")
    regie.page.get_by_role("checkbox", name=evening.say("console.help.single")).uncheck()
    regie.press("Escape")
    regie.steps_back()
    regie.press("b", "1")
    regie.page.get_by_role("button", name=evening.say("console.air.freeze")).press("Space")
    expect(regie.air).to_contain_text(evening.say("console.air.is_frozen"))
    expect(regie.phase("debate")).to_be_checked()
    wall.shows_scene("questions")

    regie.page.reload()
    regie.is_connected()
    regie.steps_back()
    regie.press("b")
    regie.button("console.air.freeze").click()
    expect(regie.air).not_to_contain_text(evening.say("console.air.is_frozen"))
    wall.shows_scene("questions")


def _tab_to(console: Console, wanted: Locator) -> None:
    """With the Tab key, as far as it takes."""
    for _ in range(MOST_STEPS):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        console.press("Tab")
    raise AssertionError(f"the Tab key does not reach {wanted}")
