"""An evening that votes with tickets: a sheet from the console, a code that is scanned or typed, one device each."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import faults
from tests.e2e.evening import Evening
from tests.e2e.house import House, houses_apart
from tests.e2e.words import BOTH_LANGUAGES

pytestmark = pytest.mark.parametrize("language", BOTH_LANGUAGES)
OPTION = {"fr": "Le premier", "en": "The first"}


@pytest.fixture
def houses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], House]]:
    """A server of its own for each test, with thirty tickets."""
    with houses_apart(tmp_path_factory, 'voting = "tickets"\ntickets = 30\n') as house_for:
        yield house_for


def test_a_ticket_is_printed_scanned_and_used_once(evening: Evening) -> None:
    say, language, served = evening.say, evening.language, evening.served
    regie = evening.console()
    with regie.page.context.expect_page() as opened:
        regie.poll.get_by_role("link", name=say("console.signs.tickets")).click()
    sheet = opened.value
    codes = sheet.locator(".sheet .code")
    expect(codes).to_have_count(30)
    assert faults(sheet) == []
    ticket, other = (codes.nth(number).inner_text() for number in (0, 1))
    assert sheet.locator(".sheet svg path").count() == 30
    sheet.close()
    regie.changes_phase("debate")
    regie.opens_poll()

    alice = evening.phone()
    alice.page.goto("about:blank")
    alice.enters(f"{served.url}/{served.code}#ticket={ticket.replace(' ', '')}")
    expect(alice.page).to_have_url(f"{served.url}/{served.code}")
    alice.page.get_by_label(OPTION[language]).tap()
    expect(alice.main).to_contain_text(say("phone.ballot_received"))

    bob = evening.phone()
    field = bob.page.get_by_role("textbox", name=say("code.ticket"))
    field.fill(ticket.lower())
    bob.page.get_by_role("button", name=say("code.enter"), exact=True).tap()
    expect(bob.page.locator("#vote-code-says")).to_contain_text(say("refusal.ticket_used"))
    assert faults(bob.page) == [], "a ticket that was used"
    field.fill(other)
    field.press("Enter")
    expect(field).to_have_count(0)
    bob.page.get_by_label(OPTION[language]).tap()
    expect(bob.main).to_contain_text(say("phone.ballot_received"))
    expect(regie.poll.locator(".signs")).to_contain_text("2")


def test_whoever_is_not_signed_in_gets_no_sheet(evening: Evening) -> None:
    page = evening.page()
    page.goto(f"{evening.console_url}/tickets")

    expect(page.get_by_role("heading", name=evening.say("pages.sign_in_title"))).to_be_visible()
    expect(page.locator(".sheet")).to_have_count(0)
