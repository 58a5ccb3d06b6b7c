"""axe-core on every page and in every main state, in both languages and in every light: no violation."""

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import faults_in_any_light
from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import BOTH_LANGUAGES

pytestmark = pytest.mark.parametrize("language", BOTH_LANGUAGES)


def test_the_plain_pages(evening: Evening) -> None:
    served, page = evening.served, evening.page()
    evening.forgives("404")
    for path in (
        "/?code=ZZZZ",
        f"/{served.code}/privacy",
        "/console",
        "/nowhere",
        evening.house.new_link().removeprefix(served.url),
    ):
        page.goto(f"{served.url}{path}")
        assert faults_in_any_light(page) == [], path


def test_the_page_of_the_staff(evening: Evening, regie: Console) -> None:
    page = regie.page
    page.goto(f"{evening.served.url}/console/staff")
    assert faults_in_any_light(page) == [], "who is there"
    page.get_by_role("button", name=evening.say("pages.staff_new_link")).click()
    expect(page.get_by_role("img", name=evening.say("pages.staff_link_qr"))).to_be_visible()
    assert faults_in_any_light(page) == [], "a link to hand over"


def test_the_phone(evening: Evening, regie: Console) -> None:
    """In a look that somebody chose: other tests look at the dark one everywhere."""
    looks = {"fr": ("light", "dim"), "en": ("dim", "light")}[evening.language]
    alice, bob = (evening.phone(look=look) for look in looks)
    say, vote = evening.say, PreparedPoll("signaler", evening.language)
    question = "Que disent les lecteurs d’écran de tout cela ?"
    regie.changes_phase("debate")
    assert faults_in_any_light(alice.page) == [], "the empty list"
    alice.opens_the_form()
    alice.page.get_by_text(say("phone.more")).tap()
    alice.field.fill("Trop co")
    assert faults_in_any_light(alice.page) == [], "the form"
    alice.field.fill(question)
    alice.sends()
    alice.sees_state(question, say("phone.pending"))
    assert faults_in_any_light(alice.page) == [], "one's own"
    regie.publishes(question)
    bob.supports(question)
    assert faults_in_any_light(bob.page) == [], "the list"
    regie.picks_poll(vote.title)
    regie.opens_poll()
    alice.votes(vote["avant"])
    assert faults_in_any_light(alice.page) == [], "the vote"
    regie.closes_poll()
    regie.press("v")
    expect(alice.table).to_be_visible()
    assert faults_in_any_light(alice.page) == [], "the result"
    regie.changes_phase("film")
    expect(alice.page.get_by_text(say("phone.film"))).to_be_visible()
    assert faults_in_any_light(alice.page) == [], "the film"
    regie.changes_phase("closed")
    alice.sees(say("phone.end_text"))
    assert faults_in_any_light(alice.page) == [], "the end"


def test_the_console(evening: Evening, alice: Phone) -> None:
    say = evening.say
    colours = {"fr": "dark", "en": "light"}[evening.language]
    regie = evening.console(color_scheme=colours)
    read, published = f"À lire, en {colours} ?", f"Déjà publiée, en {colours} ?"
    regie.changes_phase("debate")
    alice.asks(read)
    alice.asks(published)
    regie.publishes(published)
    assert faults_in_any_light(regie.page) == [], "the inbox"
    for key, last in (("x", "Escape"), ("m", "Escape")):
        regie.takes(read)
        regie.press(key)
        expect(regie.card(read).get_by_role("button", name=say("common.cancel"))).to_be_visible()
        assert faults_in_any_light(regie.page) == [], f"the form of {key}"
        regie.press(last)
    regie.shows(published)
    regie.press("n")
    regie.button("console.make.ready").click()
    expect(regie.page.get_by_role("alert")).to_contain_text(say("console.make.no_title"))
    assert faults_in_any_light(regie.page) == [], "the form of a poll"
    regie.button("console.help.open").click()
    expect(regie.page.get_by_role("dialog")).to_be_visible()
    assert faults_in_any_light(regie.page) == [], "the help"
    regie.press("Escape")
    regie.page.get_by_text(say("console.menu"), exact=True).click()
    assert faults_in_any_light(regie.page) == [], "the settings"


def test_the_wall(evening: Evening, alice: Phone, regie: Console, wall: Wall) -> None:
    question, vote = "Et l’écran, qui le lit à voix haute ?", PreparedPoll("empreinte", evening.language)
    regie.press("1")
    wall.shows_scene("join")
    _is_fine(wall)
    regie.changes_phase("debate")
    alice.asks(question)
    regie.publishes(question)
    wall.shows(question)
    _is_fine(wall)
    regie.shows(question)
    wall.shows_scene("question")
    _is_fine(wall)
    regie.steps_back()
    regie.picks_poll(vote.title)
    regie.opens_poll()
    wall.shows_scene("poll")
    _is_fine(wall)
    alice.votes(vote["limitee"])
    regie.closes_poll()
    regie.press("Enter")
    expect(wall.bars).not_to_have_count(0)
    _is_fine(wall)
    for key, scene in (("t", "pause"), ("4", "end"), ("2", "film")):
        regie.press(key)
        wall.shows_scene(scene)
        _is_fine(wall)
    regie.press("3")
    wall.shows_scene("questions")
    wall.press("t")
    wall.shows_scene("test_card")
    _is_fine(wall)


def test_the_stage(evening: Evening, alice: Phone, regie: Console) -> None:
    question = "Qui voit le retour ?"
    stage = evening.stage()
    assert faults_in_any_light(stage.page) == [], "nothing to answer"
    regie.changes_phase("debate")
    alice.asks(question)
    regie.publishes(question)
    regie.shows(question)
    stage.reads(question)
    assert faults_in_any_light(stage.page) == [], "a question"


def _is_fine(wall: Wall) -> None:
    wall.is_still()
    found = faults_in_any_light(wall.page)
    assert not found, found
