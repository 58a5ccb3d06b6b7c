"""An evening that votes with the code on the wall: read there, typed once; the answer that waited leaves with it."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import faults
from tests.e2e.evening import PHONE, Evening
from tests.e2e.house import House, houses_apart
from tests.e2e.people.phone import Phone
from tests.e2e.words import BOTH_LANGUAGES, starting

pytestmark = pytest.mark.parametrize("language", BOTH_LANGUAGES)
OPTION = {"fr": "Le second", "en": "The second"}
TWO_MINUTES_AGO = "new Date(Date.now() - 120_000).toTimeString().slice(0, 5)"
SMALL = {"width": 320, "height": 640}


@pytest.fixture
def houses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], House]]:
    """A server of its own for each test, whose programme asks for the room's code."""
    with houses_apart(tmp_path_factory, 'voting = "room_code"\nseats = 1\n') as house_for:
        yield house_for


def where_answers_are(phone: Phone, size: dict[str, int]) -> list[float]:
    phone.page.set_viewport_size(size)
    tops: list[float] = phone.page.evaluate("[...document.querySelectorAll('.option')].map((one) => one.offsetTop)")
    return tops


def has_chosen(phone: Phone, language: str) -> None:
    expect(phone.page.get_by_label(OPTION[language])).to_be_checked()


def test_the_code_is_read_on_the_wall_typed_once_and_the_answer_leaves_with_it(evening: Evening) -> None:
    say, language = evening.say, evening.language
    wall, regie, alice = evening.wall(), evening.console(), evening.phone()
    code = wall.page.locator(".vote-code b")
    expect(code).to_have_attribute("translate", "no")
    expect(code).to_have_text(regie.page.locator(".signs b").first.inner_text())
    assert not wall.page.locator(".frame .vote-code").evaluate("node => node.scrollWidth > node.clientWidth")
    regie.changes_phase("debate")
    regie.opens_poll()
    expect(wall.page.locator(".vote-code")).to_contain_text(say("wall.code"))

    field = alice.page.get_by_role("textbox", name=say("code.room"))
    expect(field).to_have_attribute("inputmode", "numeric")
    expect(alice.main).to_contain_text(say("code.before"))
    places = [where_answers_are(alice, size) for size in (PHONE, SMALL)]
    alice.page.get_by_label(OPTION[language]).tap()
    has_chosen(alice, language)
    expect(alice.main).to_contain_text(say("code.kept"))
    assert [where_answers_are(alice, size) for size in (PHONE, SMALL)] == places, "no answer moves under a thumb"
    expect(alice.button("vote.send")).to_have_count(0)
    assert faults(alice.page) == [], "the code is asked for"
    expect(alice.main).not_to_contain_text(code.inner_text())

    shown = code.inner_text()
    field.fill("0000" if shown != "0000" else "1111")
    alice.page.get_by_role("button", name=say("code.enter"), exact=True).tap()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(alice.page.locator("#vote-code-says")).to_contain_text(say("refusal.wrong_code"))
    expect(alice.page.locator("#vote-code-says")).to_contain_text(say("code.left", count=2))
    assert faults(alice.page) == [], "a wrong code"

    field.fill(code.inner_text())
    field.press("Enter")
    expect(alice.main).to_contain_text(say("phone.ballot_received"))
    has_chosen(alice, language)
    expect(field).to_have_count(0)

    alice.page.reload()
    alice.is_connected()
    has_chosen(alice, language)
    expect(field).to_have_count(0)


def test_the_console_sees_the_signs_and_sets_new_devices_aside(evening: Evening) -> None:
    say, language = evening.say, evening.language
    regie, alice, wall = evening.console(), evening.phone(), evening.wall()
    alice.page.set_viewport_size(SMALL)
    regie.changes_phase("debate")
    regie.opens_poll()
    alice.page.get_by_label(OPTION[language]).tap()
    alice.page.get_by_role("textbox", name=say("code.room")).fill(wall.page.locator(".vote-code b").inner_text())
    alice.page.get_by_role("button", name=say("code.enter"), exact=True).tap()
    expect(alice.main).to_contain_text(say("phone.ballot_received"))
    assert alice.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the phone"
    signs = regie.poll.locator(".signs")
    where, aside = (regie.page.locator(f".thumbnail .foot {part}").bounding_box() for part in (".where", ".aside"))
    assert where and aside and abs(where["y"] - aside["y"]) < 1, "the thumbnail's foot is one line, as the wall's is"
    expect(signs).to_contain_text(say("console.signs.of", count=1, total=1))
    expect(signs).to_contain_text(say("console.signs.admitted"))
    assert faults(regie.page) == [], "the signs"

    signs.get_by_label(say("console.aside.after")).fill(regie.page.evaluate(TWO_MINUTES_AGO))
    signs.get_by_role("button", name=say("console.aside.do"), exact=True).click()
    expect(signs).to_contain_text(say("console.aside.count", count=1))
    expect(alice.main).to_contain_text(say("code.aside"))
    expect(alice.main).to_contain_text(say("code.aside_in_all", count=1))
    assert faults(alice.page) == [], "set aside"

    # The focus is on the button that was pressed, which has the keys first.
    for switch in ("console.poll.close", "console.poll.reveal_wall"):
        regie.poll.get_by_role("button", name=starting(say(switch))).click()
    wall.says_at_the_foot(say("wall.poll.aside", count=1))
    expect(signs).to_contain_text(say("console.aside.why_seen"))
