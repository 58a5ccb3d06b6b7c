"""Each role has a desk of its own: whole on a laptop and on a phone, with what it may do and nothing else."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import faults
from tests.e2e.evening import PHONE, PROJECTOR, Evening
from tests.e2e.geometry import NARROWEST_PX, scrolls_sideways, too_small_for_a_thumb
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.words import BOTH_LANGUAGES

PLACE = {"moderation": "questions", "floor": "floor", "usher": "floor", "remote": "air"}
UNTRANSLATED = re.compile(r"\b(?:console|state|role|refusal)\.\w+")


@pytest.fixture(autouse=True)
def the_debate_is_open(regie: Console) -> None:
    regie.changes_phase("debate")


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
@pytest.mark.parametrize("role", PLACE)
def test_a_desk_is_whole_on_a_laptop_and_begins_where_its_work_is(
    evening: Evening, alice: Phone, regie: Console, role: str
) -> None:
    _something_happens(alice, regie)
    desk = evening.desk(role, "Léa")

    expect(desk.page.locator(f":root[data-room={PLACE[role]}]")).to_have_count(1)
    assert _rooms_over_one_another(desk.page) == []
    assert not scrolls_sideways(desk.page)
    assert UNTRANSLATED.findall(desk.page.inner_text("body")) == []
    assert faults(desk.page) == []


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("role", PLACE)
def test_each_room_of_a_desk_is_within_reach_of_a_thumb(
    evening: Evening, alice: Phone, regie: Console, role: str, width: int
) -> None:
    _something_happens(alice, regie)
    desk = evening.desk(role, "Léa", viewport={**PHONE, "width": width}, has_touch=True)
    expect(desk.page.locator(f":root[data-room={PLACE[role]}]")).to_have_count(1)

    for button in desk.page.locator(".room-bar > button:not([aria-pressed])").all():
        button.click()
        expect(button).to_have_attribute("aria-current", "true")
        assert not scrolls_sideways(desk.page)
        assert too_small_for_a_thumb(desk.page, NARROWEST_PX) == []
        assert UNTRANSLATED.findall(desk.page.inner_text("body")) == []


@pytest.mark.parametrize("role", PLACE)
def test_the_help_lists_what_this_desk_may_do(evening: Evening, role: str) -> None:
    desk = evening.desk(role, "Léa")
    desk.press("?")

    listed = desk.page.locator(".help").get_by_text(evening.say("console.does.black"), exact=True)
    expect(listed).to_have_count(int(role == "remote"))


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_everybody_reads_who_is_there_and_how_large_the_wall_is(evening: Evening, regie: Console) -> None:
    say = evening.say
    usher = evening.desk("usher", "Léa")
    evening.wall(viewport=PROJECTOR)

    for desk in (regie, usher):
        crew = desk.page.locator(".crew")
        crew.locator("summary").click()
        expect(crew).to_contain_text(f"Léa {say('role.usher')}")
        expect(crew).to_contain_text(say("console.wall_size", width=1920, height=1080))


def _something_happens(alice: Phone, regie: Console) -> None:
    text = "Que voient ceux qui n’ont qu’une partie de la régie ?"
    alice.asks(text)
    regie.publishes(text)
    alice.sees_state(text, alice.say("state.listed"))


def _rooms_over_one_another(page: Page) -> list[str]:
    found: list[str] = page.evaluate(
        """() => {
            const rooms = [...document.querySelectorAll(".rooms > *")]
                .map((room) => [room.className, room.getBoundingClientRect()]);
            const over = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
                Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
            return rooms.flatMap(([name, box], at) => rooms.slice(at + 1).filter(([, there]) => over(box, there))
                .map(([other]) => `${name} / ${other}`));
        }"""
    )
    return found
