"""The whole list on a phone that began with twenty of it: read on, supported, and true when questions leave it."""

from itertools import count

import pytest
from playwright.sync_api import Locator, expect

from server import limits
from tests.e2e.cable import Cable
from tests.e2e.evening import CUTS, Evening
from tests.e2e.people.phone import Phone
from tests.e2e.words import as_set
from tests.filling import filled, question, said
from tests.web.asking import Browser, signed_in

LENGTH = limits.PHONE_TOP_MAX + limits.PHONE_PAGE + 10
FAR = LENGTH - 15
"""Neither among the first nor among the last."""
_acts = count(1)


@pytest.fixture
def asked(evening: Evening, houses_filled: dict[str, list[str]]) -> list[str]:
    if evening.served.url not in houses_filled:
        houses_filled[evening.served.url] = filled(evening.served, LENGTH)
    return houses_filled[evening.served.url]


@pytest.fixture(scope="module")
def houses_filled() -> dict[str, list[str]]:
    return {}


@pytest.fixture
def moderator(evening: Evening) -> Browser:
    return signed_in(evening.served.url, evening.served.new_link())


def more(phone: Phone) -> Locator:
    return phone.main.get_by_role("button", name=phone.say.any_count("phone.rest.next"))


def cards(phone: Phone) -> Locator:
    return phone.main.get_by_role("listitem")


def places(evening: Evening, moderator: Browser, asked: str, state: str, rev: int) -> None:
    act = {"act": f"whole-list-{next(_acts)}", "seq": next(_acts), "question": asked, "rev": rev, "state": state}
    said(moderator, "console", evening.served.code, verb="place_question", **act)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("tab", "live"), [("top", limits.PHONE_TOP_MAX), ("recent", limits.PHONE_NEWEST_MAX)])
def test_the_list_is_read_to_its_end_with_the_keyboard(
    evening: Evening, asked: list[str], alice: Phone, tab: str, live: int
) -> None:
    say, expected = evening.say, [question(at) for at in range(LENGTH)]
    alice.tab(tab).tap()
    expect(cards(alice)).to_have_count(live)
    expect(alice.main).to_contain_text(say("phone.rest.left", count=LENGTH - live))

    more(alice).press("Enter")
    first_new = expected[live] if tab == "top" else expected[-live - 1]
    expect(alice.page.locator(":focus")).to_have_text(as_set(first_new))
    while more(alice).is_visible():
        shown = cards(alice).count()
        more(alice).press("Enter")
        expect(cards(alice)).not_to_have_count(shown)
    expect(alice.main).to_contain_text(say("phone.rest.end"))
    expect(cards(alice)).to_contain_text([as_set(text) for text in (expected if tab == "top" else expected[::-1])])


def test_what_was_loaded_is_supported_and_leaves_when_it_leaves_the_list(
    evening: Evening, asked: list[str], alice: Phone, moderator: Browser
) -> None:
    text = question(FAR)
    more(alice).scroll_into_view_if_needed()
    before = cards(alice).first.bounding_box()
    more(alice).tap()
    expect(alice.card(text)).to_be_visible()
    assert cards(alice).first.bounding_box() == before, "nothing moves under a thumb"
    alice.support(text, on=False).tap()
    expect(alice.support(text, on=True)).to_contain_text("1")

    places(evening, moderator, asked[FAR], "dismissed", 1)
    expect(alice.card(text)).to_have_count(0)
    expect(alice.main).to_contain_text(evening.say("phone.gone"))
    places(evening, moderator, asked[FAR], "listed", 2)
    expect(alice.card(text)).to_be_visible()


def test_what_left_while_the_link_was_cut_is_not_shown_once_it_is_back(
    evening: Evening, asked: list[str], alice: Phone, cable: Cable, moderator: Browser
) -> None:
    evening.forgives(*CUTS)
    alice.enters(cable.url)
    gone, stays = question(FAR - 3), question(FAR - 4)
    more(alice).tap()
    expect(alice.card(gone)).to_be_visible()

    cable.cut()
    alice.is_cut_off()
    places(evening, moderator, asked[FAR - 3], "dismissed", 1)
    cable.mend()
    alice.is_connected()

    expect(alice.card(gone)).to_have_count(0)
    expect(alice.card(stays)).to_be_visible()
    places(evening, moderator, asked[FAR - 3], "listed", 2)


def test_what_could_not_be_loaded_is_said_and_asked_for_again(evening: Evening, asked: list[str], alice: Phone) -> None:
    evening.forgives("net::ERR_FAILED")
    alice.page.route("**/questions/**", lambda route: route.abort())
    more(alice).tap()
    expect(alice.main).to_contain_text(evening.say("phone.rest.failed"))
    expect(cards(alice)).to_have_count(limits.PHONE_TOP_MAX)

    alice.page.unroute("**/questions/**")
    alice.button("phone.rest.again").tap()
    expect(cards(alice)).to_have_count(limits.PHONE_TOP_MAX + limits.PHONE_PAGE)
