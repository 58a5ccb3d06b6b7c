"""A wall is set where it hangs: its frame, margins and letters, the code in its corner, and the test card."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import CUTS, PROJECTOR, Evening
from tests.e2e.geometry import outside_the_frame
from tests.e2e.people.wall import Wall
from tests.e2e.words import Words
from tests.room import Room

FRENCH = Words("fr")
SCENES = ("join", "questions", "title", "intermission", "pause", "end", "test_card")


def shape(wall: Wall) -> tuple[float, float]:
    """The frame's width to its height, and its part of the window's height."""
    width, height, window = wall.page.evaluate(
        """() => {
            const {width, height} = document.querySelector(".frame").getBoundingClientRect();
            return [width, height, innerHeight];
        }"""
    )
    return round(width / height, 2), round(height / window, 2)


@pytest.fixture
def bilingual(evening: Evening) -> Wall:
    return evening.wall(evening.served.wall, viewport=PROJECTOR)


def test_keys_at_the_wall_set_it_and_it_stays_so(bilingual: Wall) -> None:
    assert shape(bilingual) == (1.78, 1.0)
    bilingual.press("c")
    assert shape(bilingual) == (1.85, 0.96)
    bilingual.press("c")
    assert shape(bilingual) == (2.39, 0.74)
    for key in ("m", "m", "+"):
        bilingual.press(key)

    bilingual.page.reload()
    expect(bilingual.frame).to_be_visible()
    assert shape(bilingual) == (2.39, 0.74)
    assert not outside_the_frame(bilingual.page, 0.098), "the margins are wide"
    bilingual.press("t")
    for value in ("2,39", "10\u202f%", "115\u202f%"):
        bilingual.shows(value)


@pytest.mark.parametrize(
    "query",
    [
        "&frame=1.85",
        "&frame=2.39",
        "&text=130&margin=10&corner=1",
        "&text=115&frame=2.39&corner=1&lang=en",
        "&margin=10",
    ],
)
def test_whatever_a_wall_is_set_to_nothing_leaves_it(evening: Evening, room: Room, query: str) -> None:
    walls = [
        evening.wall(evening.served.wall + query, viewport=size)
        for size in (PROJECTOR, {"width": 1400, "height": 1050})
    ]
    room.does("set_wall_countdown", left_ms=600_000)
    for scene in SCENES:
        room.does("show_scene", scene=scene)
        for wall in walls:
            wall.shows_scene(scene)
            wall.is_well_set()


def test_the_test_card_needs_no_network_and_never_lights_a_film_up(
    evening: Evening, room: Room, bilingual: Wall
) -> None:
    evening.forgives(*CUTS)
    room.does("show_scene", scene="questions")
    bilingual.shows_scene("questions")
    bilingual.page.context.set_offline(True)
    bilingual.press("t")
    bilingual.shows_scene("test_card")
    bilingual.shows(FRENCH("wall.test.smallest"))
    bilingual.press("t")
    bilingual.shows_scene("questions")
    bilingual.page.context.set_offline(False)
    bilingual.has_its_link()

    room.does("set_phase", phase="film")
    bilingual.shows_scene("film")
    bilingual.press("t")
    bilingual.is_pure_black()


def test_the_code_stands_in_the_corner_where_somebody_wants_it(room: Room, bilingual: Wall) -> None:
    room.does("show_scene", scene="pause")
    corner = bilingual.page.locator(".foot .plate")
    bilingual.shows_scene("pause")
    expect(corner).to_have_count(0)
    bilingual.press("q")
    expect(corner).to_be_visible()
    bilingual.is_well_set()

    room.does("show_scene", scene="join")
    bilingual.shows_scene("join")
    expect(corner).to_have_count(0)
