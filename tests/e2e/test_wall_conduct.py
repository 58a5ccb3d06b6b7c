"""How the wall behaves: its languages, its own three keys, a link that is lost, a room that is full."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.cable import Cable
from tests.e2e.evening import CUTS, PHONE, Evening
from tests.e2e.house import House
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.words import Words

AN_INSTANT_MS = 1
FRENCH, ENGLISH = Words("fr"), Words("en")


def test_the_wall_speaks_both_languages_or_the_one_it_is_asked_for(evening: Evening, regie: Console) -> None:
    regie.press("t")
    both = evening.wall(evening.served.wall)
    both.shows(FRENCH("wall.pause.title"))
    both.shows(ENGLISH("wall.pause.title"))
    english = evening.wall(f"{evening.served.wall}&lang=en")
    english.shows(ENGLISH("wall.pause.title"))
    english.does_not_show(FRENCH("wall.pause.title"))

    both.press("l")
    both.does_not_show(ENGLISH("wall.pause.title"))
    both.press("l")
    both.does_not_show(FRENCH("wall.pause.title"))
    both.page.reload()
    both.shows(ENGLISH("wall.pause.title"))
    both.does_not_show(FRENCH("wall.pause.title"))


def test_the_projectionist_cuts_to_black_at_the_wall_itself(evening: Evening, wall: Wall) -> None:
    wall.press("b")
    wall.is_pure_black()
    wall.page.reload()
    expect(wall.frame).to_be_visible()
    wall.is_pure_black()
    wall.press(".")
    expect(wall.frame).not_to_have_attribute("data-scene", "black")


def test_a_lost_link_keeps_the_last_picture_and_its_return_brings_the_present_one(
    evening: Evening, alice: Phone, regie: Console, cable: Cable
) -> None:
    evening.forgives(*CUTS)
    regie.changes_phase("debate")
    question = "Que voit-on quand le câble tombe ?"
    alice.asks(question)
    regie.publishes(question)
    regie.shows(question)
    wall = evening.wall(evening.served.wall.replace(evening.served.url, cable.url))
    wall.shows_full_screen(question)

    cable.cut()
    wall.has_lost_its_link()
    regie.press("t")
    regie.is_told(evening.say("console.done.scene_pause"))
    wall.shows_full_screen(question)
    wall.press("b")
    wall.is_pure_black()
    wall.press("b")
    wall.shows_full_screen(question)

    cable.mend()
    wall.shows(evening.say("wall.pause.title"))
    wall.has_its_link()


def test_a_wall_that_stays_alone_shows_the_evening_and_nothing_else(evening: Evening, cable: Cable) -> None:
    evening.forgives(*CUTS)
    wall = Wall(evening.page(viewport={"width": 1280, "height": 720}), evening.say)
    wall.page.clock.install()
    wall.enters(evening.served.wall.replace(evening.served.url, cable.url))
    cable.cut()
    wall.has_lost_its_link()

    wall.page.clock.fast_forward(91_000)
    expect(wall.page.locator(".frame.card")).to_be_visible()
    expect(wall.page.locator("svg")).to_have_count(0)


def test_with_less_motion_the_former_picture_goes_in_an_instant(evening: Evening, regie: Console) -> None:
    regie.press("q")
    wall = evening.wall(reduced_motion="reduce")
    wall.shows_scene("join")
    wall.page.evaluate(
        """() => new MutationObserver(() => {
            const [fading] = document.querySelector(".layer.leaving").getAnimations();
            window.lasts = fading.effect.getComputedTiming().endTime;
        }).observe(document.querySelector(".frame"), {attributeFilter: ["data-scene"]})"""
    )
    regie.press("t")
    wall.shows(evening.say("wall.pause.title"))
    assert wall.page.evaluate("() => window.lasts") < AN_INSTANT_MS


@pytest.fixture
def small_house(tmp_path: Path) -> Iterator[House]:
    """A room with one seat."""
    house = House(tmp_path, "--capacity", "1")
    yield house
    house.served.end()


def test_a_paired_wall_and_a_console_get_in_when_the_room_is_full(browser: Browser, small_house: House) -> None:
    evening = Evening(browser, small_house, "fr")
    evening.phone()
    # The page that says so comes with the status that says so.
    evening.forgives("503")
    late = evening.page(viewport=PHONE, has_touch=True)
    late.goto(evening.served.url)
    expect(late.get_by_role("status")).to_have_text(evening.say("pages.full"))

    regie, wall = evening.console(), evening.wall()
    regie.press("t")
    wall.shows(evening.say("wall.pause.title"))
    expect(regie.page.get_by_role("banner")).to_contain_text(evening.say("console.walls", count=1))
    evening.everyone_leaves()
