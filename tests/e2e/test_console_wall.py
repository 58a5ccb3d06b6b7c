"""What the régie does to the wall: scenes, black, the frozen list, phases; and undoing it."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.geometry import lines_of
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.words import as_set


@pytest.fixture(autouse=True)
def the_list_is_on_the_wall(regie: Console) -> None:
    regie.changes_phase("debate")
    regie.press("l")


def test_black_cuts_the_wall_and_gives_it_back(evening: Evening, alice: Phone, regie: Console, wall: Wall) -> None:
    wall.shows_scene("questions")
    regie.press("b")
    wall.is_pure_black()
    alice.sees_on_air(evening.say("phone.air.black"))

    regie.sees_switch("console.air.black", on=True)
    regie.press(".")
    wall.shows_scene("questions")
    expect(wall.foot).to_be_visible()


def test_a_frozen_list_does_not_move(evening: Evening, alice: Phone, bob: Phone, regie: Console, wall: Wall) -> None:
    first, second = "Première question de la liste figée ?", "Deuxième question de la liste figée ?"
    for question in (first, second):
        alice.asks(question)
        regie.publishes(question)
    listed = wall.page.get_by_role("listitem")
    expect(listed).to_have_text([as_set(first), as_set(second)])

    regie.press("f")
    expect(regie.air).to_contain_text(evening.say("console.air.is_frozen"))
    bob.supports(second)
    alice.sees_state(second, evening.say("phone.supporters_of", count=1))
    expect(listed).to_have_text([as_set(first), as_set(second)])

    regie.press("f")
    expect(listed).to_have_text([as_set(second), as_set(first)])


def test_a_technical_pause_is_said_to_the_room_and_ends(
    evening: Evening, alice: Phone, regie: Console, wall: Wall
) -> None:
    regie.press("t")
    wall.shows(evening.say("wall.pause.title"))
    alice.sees_on_air(evening.say("phone.air.pause"))

    regie.press("t")
    wall.shows_scene("questions")


def test_the_scene_follows_the_phase_and_any_phase_leads_to_any_other(
    evening: Evening, alice: Phone, regie: Console, wall: Wall
) -> None:
    regie.press("4")
    wall.shows_scene("end")
    expect(alice.main.get_by_role("heading", name=evening.say("phone.end_title"))).to_be_visible()
    regie.press("2")
    wall.shows_scene("film")
    regie.press("1")
    wall.shows_scene("join")
    regie.press("4")
    wall.shows_scene("end")
    regie.press("3")
    wall.shows_scene("questions")
    alice.is_back_at_the_list()


def test_every_act_can_be_undone_for_ten_seconds(evening: Evening, regie: Console, wall: Wall) -> None:
    say = evening.say
    regie.page.clock.install()
    regie.press("q")
    wall.shows_scene("join")
    regie.is_told(say("console.done.scene_join"))
    regie.button("console.undo.press").first.click()
    wall.shows_scene("questions")

    regie.press("q")
    wall.shows_scene("join")
    expect(regie.button("console.undo.press").first).to_be_visible()
    regie.page.clock.fast_forward(11_000)
    expect(regie.button("console.undo.press")).to_have_count(0)


def test_the_console_shows_the_wall_as_the_wall_shows_it(
    evening: Evening, alice: Phone, regie: Console, wall: Wall
) -> None:
    question = "La vignette dit-elle la vérité ?"
    alice.asks(question)
    regie.publishes(question)
    regie.shows(question)
    wall.shows_full_screen(question)

    thumbnail = regie.air.locator(".frame")
    expect(thumbnail).to_have_attribute("data-scene", "question")
    assert lines_of(thumbnail) == lines_of(wall.frame)
