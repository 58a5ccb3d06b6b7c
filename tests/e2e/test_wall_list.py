"""The list on the wall: never half a question, never a word outside, and the first one larger."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import PROJECTOR, Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall

LONG = "À partir de quand une image retouchée par une IA cesse-t-elle d’être la vôtre ? Et qui le dira, et à qui ?"


@pytest.fixture
def bilingual(evening: Evening) -> Wall:
    return evening.wall(evening.served.wall, viewport=PROJECTOR)


def test_an_empty_list_invites_and_shows_the_code(evening: Evening, regie: Console, bilingual: Wall) -> None:
    regie.changes_phase("debate")
    bilingual.shows(evening.say("wall.questions.invitation"))
    expect(bilingual.layer.locator("svg")).to_be_visible()
    bilingual.is_well_set()


def test_the_list_of_questions_is_never_cut(evening: Evening, alice: Phone, regie: Console, bilingual: Wall) -> None:
    regie.changes_phase("debate")
    for question in (LONG, "Une toute petite ?", "Une autre question, un peu plus longue, pour voir ?"):
        alice.asks(question)
        regie.publishes(question)
        bilingual.shows(question)
    bilingual.is_well_set()


def test_a_word_without_an_end_does_not_leave_the_wall(
    evening: Evening, alice: Phone, regie: Console, bilingual: Wall
) -> None:
    regie.changes_phase("debate")
    question = "Aaaaaah" + "h" * 200 + " ?"
    alice.asks(question)
    regie.publishes(question)
    bilingual.shows(question)
    bilingual.is_well_set()
    regie.shows(question)
    bilingual.shows_full_screen(question)
    bilingual.is_well_set()


def test_an_old_projector_shows_it_all_as_well(evening: Evening, regie: Console) -> None:
    squarer = evening.wall(evening.served.wall, viewport={"width": 1024, "height": 768})
    for key, scene in (("q", "join"), ("l", "questions"), ("a", "poll"), ("t", "pause")):
        regie.press(key)
        squarer.shows_scene(scene)
        squarer.is_well_set()
