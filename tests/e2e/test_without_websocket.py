"""Behind a proxy that lets no WebSocket pass the evening goes on, a little slower, and is itself again afterwards."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.e2e.cable import Cable
from tests.e2e.evening import CUTS, LAPTOP, PHONE, SMALL_PROJECTOR, Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import BOTH_LANGUAGES

QUESTION = "Qui signe une image que personne n’a tournée ?"


@pytest.fixture(autouse=True)
def cuts_are_forgiven(evening: Evening) -> None:
    evening.forgives(*CUTS)


@pytest.fixture
def blocked(cable: Cable) -> Cable:
    cable.refuses_upgrades()
    return cable


@pytest.fixture
def someone(evening: Evening, blocked: Cable) -> Callable[[], Phone]:
    def come() -> Phone:
        phone = Phone(evening.page(viewport=PHONE, has_touch=True), evening.say)
        phone.page.goto(blocked.url)
        phone.is_ready()
        phone.is_connected_slowly()
        return phone

    return come


@pytest.fixture
def regie(evening: Evening, blocked: Cable) -> Console:
    console = Console(evening.page(viewport=LAPTOP, color_scheme="dark"), evening.say)
    console.page.context.add_cookies(evening.house.cookies(evening.browser))
    console.page.goto(f"{blocked.url}/console/{evening.served.code}")
    console.is_connected_slowly()
    return console


@pytest.fixture
def wall(evening: Evening, blocked: Cable) -> Wall:
    wall = Wall(evening.page(viewport=SMALL_PROJECTOR), evening.say)
    wall.enters(f"{evening.served.wall}&lang={evening.language}".replace(evening.served.url, blocked.url))
    return wall


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_an_evening_without_websocket_and_its_return(
    evening: Evening, someone: Callable[[], Phone], regie: Console, wall: Wall, blocked: Cable
) -> None:
    say, vote = evening.say, PreparedPoll("deja-utilise", evening.language)
    alice, bob = someone(), someone()
    regie.changes_phase("debate")
    alice.asks(QUESTION)
    alice.sees_state(QUESTION, say("phone.pending"))
    regie.publishes(QUESTION)
    regie.shows(QUESTION)
    wall.shows_full_screen(QUESTION)
    alice.sees_state(QUESTION, say("state.on_wall"))
    bob.supports(QUESTION)
    wall.shows(say("wall.supporters", count=1))

    regie.steps_back()
    regie.opens_poll()
    alice.sees(vote.title)
    alice.votes(vote["no"])
    regie.sees_poll(say("console.poll.turnout", turnout=1, present=2))
    for page in (alice.page, regie.page, wall.page):
        assert not _faults(page)
    regie.closes_poll()
    wall.has_its_link()

    blocked.mend()
    for page in (alice.page, bob.page, regie.page, wall.page):
        page.evaluate("() => dispatchEvent(new Event('online'))")
    alice.is_connected()
    regie.is_connected()
    regie.press("l")
    wall.shows_scene("questions")
    bob.finds(QUESTION)
    bob.takes_support_back(QUESTION)
    alice.sees_state(QUESTION, say("phone.supporters_of", count=0))


def test_a_socket_that_is_cut_for_good_gives_way_to_requests(evening: Evening, alice: Phone, cable: Cable) -> None:
    question = "Posée au moment où le réseau change ?"
    alice.enters(cable.url)
    cable.refuses_upgrades()
    alice.types(question)
    alice.sends()

    alice.is_connected_slowly()
    alice.sees_state(question, evening.say("phone.pending"))


def test_a_question_sent_on_one_way_and_answered_on_the_other_is_there_once(
    evening: Evening, alice: Phone, cable: Cable
) -> None:
    question = "Partie par un chemin, revenue par un autre ?"
    console = evening.console()
    alice.enters(cable.url)
    alice.types(question)
    cable.swallows_answers()
    alice.sends()
    console.opens_tab("unread")
    expect(console.card(question)).to_have_count(1)

    cable.mend()
    cable.refuses_upgrades()
    alice.is_connected_slowly()
    alice.sees_state(question, evening.say("phone.pending"))
    expect(console.card(question)).to_have_count(1)


def _faults(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [fault["id"] for fault in found if fault["impact"] in ("serious", "critical")]
