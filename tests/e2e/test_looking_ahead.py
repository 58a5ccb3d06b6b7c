"""What the desk knows of the wall: what each wall reports of itself, and what it would show before it does."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.axe import faults_in_any_light
from tests.e2e.evening import PHONE, PROJECTOR, Evening
from tests.e2e.geometry import NARROWEST_PX, lines_of, scrolls_sideways, too_small_for_a_thumb
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.words import as_set


@pytest.fixture
def said(regie: Console) -> Locator:
    """The line under the small picture."""
    return regie.air.locator(".walls-said")


@pytest.fixture
def preview(regie: Console) -> Locator:
    return regie.page.get_by_role("region", name=regie.say("console.preview.title"), exact=True)


def test_the_desk_reads_how_each_wall_says_it_is(evening: Evening, regie: Console, said: Locator) -> None:
    say, veil = evening.say, regie.air.locator(".veil")
    regie.changes_phase("debate")
    expect(said).to_have_text(say("console.walls_said.none"))
    wall = evening.wall(viewport=PROJECTOR)
    expect(said).to_have_text(re.compile(rf"^{say('console.walls_said.present')}\s· 1920\s×\s1080\s*$"))
    expect(veil).to_have_count(0)

    wall.press("b")
    expect(said).to_contain_text(say("console.walls_said.dark"))
    expect(veil).to_have_text(say("console.walls_said.veil"))
    assert faults_in_any_light(regie.page) == []
    regie.press("b")
    expect(said).not_to_contain_text(say("console.walls_said.dark"))
    expect(veil).to_have_count(0)
    regie.sees_switch("console.air.black", on=True)
    wall.press("b")
    regie.press("b")
    wall.shows_scene("questions")

    other = evening.wall()
    expect(said.get_by_role("listitem")).to_have_count(2)
    other.page.close()
    expect(said).to_contain_text(re.compile(say("console.walls_said.gone_nth", n=2, since=r"\d:\d\d")))
    expect(said).to_contain_text(say("console.walls_said.present_nth", n=1))


@pytest.mark.parametrize("language", ["en"])
def test_a_question_is_seen_as_it_will_stand_before_the_room_sees_it(
    evening: Evening, alice: Phone, wall: Wall, regie: Console, preview: Locator
) -> None:
    say, page = evening.say, regie.page
    asked, edited = "La salle voit-elle ce que je regarde ?", "Que voit la régie avant que la salle ne le voie ?"
    regie.changes_phase("debate")
    alice.asks(asked)
    regie.takes(asked)
    regie.press("Shift+V")
    expect(preview).to_have_count(0)
    expect(regie.button("console.preview.open", regie.card(asked))).to_have_count(0)
    regie.press("p")
    regie.takes(asked, "published")
    wall.shows_scene("questions")

    regie.press("Shift+V")
    expect(preview).to_be_focused()
    expect(preview.locator(".frame")).to_contain_text(as_set(asked))
    assert faults_in_any_light(page) == []
    regie.press("m")
    field = page.get_by_label(say("console.edit.label"))
    field.fill(edited)
    field.press("Control+Enter")
    expect(preview.locator(".frame")).to_contain_text(as_set(edited))
    wall.shows_scene("questions")

    foreseen = lines_of(preview.locator(".frame"))
    regie.steps_back()
    regie.press("Enter")
    wall.shows_full_screen(edited)
    expect(preview).to_have_count(0)
    # Fiftieths of a small frame and of a large one are not rounded alike.
    assert lines_of(wall.frame) == pytest.approx(foreseen, abs=1)
    expect(regie.card(edited)).to_contain_text(say("state.on_wall"))
    regie.press("l")
    wall.shows_scene("questions")
    expect(regie.card(edited)).not_to_contain_text(say("state.on_wall"))

    regie.card(edited).focus()
    regie.press("Shift+V")
    page.set_viewport_size(PHONE)
    expect(preview).to_be_visible()
    assert not scrolls_sideways(page)
    assert too_small_for_a_thumb(page, NARROWEST_PX) == []
    alice.sees_state(edited, say("state.listed"))
    alice.card(edited).get_by_role("button", name=say("phone.withdraw"), exact=True).tap()
    alice.button("phone.withdraw_yes").tap()
    expect(preview).to_contain_text(say("console.preview.not_public"))
    expect(regie.button("console.preview.show", preview)).to_have_count(0)
    regie.press("Enter")
    expect(preview).to_have_count(0)
    wall.shows_scene("questions")


def test_a_poll_and_the_next_cue_are_seen_ahead_and_nothing_is_said_of_it(
    evening: Evening, wall: Wall, regie: Console, preview: Locator
) -> None:
    spoken: list[str] = []
    page = regie.page
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: spoken.append(str(frame))))
    page.reload()
    regie.is_connected()
    regie.changes_phase("debate")
    title = regie.poll.locator(".words").inner_text()
    expect(preview).to_have_count(0)
    before = _commands(spoken)
    for key, scene in (("Shift+O", "poll"), ("Shift+K", "join")):
        regie.press(key)
        expect(preview.locator(".frame")).to_have_attribute("data-scene", scene)
        regie.press("Escape")
        expect(preview).to_have_count(0)
    assert _commands(spoken) == before > 0
    wall.shows_scene("questions")

    regie.press("Shift+O")
    regie.press("Enter")
    wall.shows_scene("poll")
    wall.shows(title)
    expect(preview).to_have_count(0)
    assert _commands(spoken) == before + 1


def _commands(spoken: list[str]) -> int:
    """How often the desk said anything; a beat of the line is nothing."""
    return sum("42/" in frame for frame in spoken)
