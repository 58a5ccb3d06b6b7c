"""Where the page cannot run it says in plain words what to do instead."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import PHONE, Evening
from tests.e2e.words import BOTH_LANGUAGES

INSTAGRAM = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 300.0.0.0"
)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_without_a_script_the_phone_says_what_to_do(evening: Evening) -> None:
    page = evening.page(viewport=PHONE, java_script_enabled=False)
    page.goto(evening.served.url)

    told = page.locator("noscript p")
    expect(told).to_have_count(2)
    expect(told.first).to_have_text(evening.say("plain.no_script"))
    expect(told.first).to_be_in_viewport()
    expect(told.last).to_contain_text(evening.served.code)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_inside_an_app_one_is_told_how_to_leave_it(evening: Evening) -> None:
    page = evening.page(user_agent=INSTAGRAM)
    page.goto(evening.served.url)
    expect(page.get_by_role("heading", level=1)).to_have_text(evening.say("plain.in_app_title"))

    page.get_by_role("link", name=evening.say("plain.in_app_anyway")).click()
    expect(page.locator("html[data-ready]")).to_be_attached()


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_too_old_a_browser_is_told_so(evening: Evening) -> None:
    page = evening.page(viewport=PHONE)
    # It lacks what we ask for, and cannot read the module either.
    evening.forgives("net::ERR_FAILED")
    page.add_init_script("delete Object.hasOwn;")
    page.route("**/phone.js", lambda route: route.abort())
    page.goto(evening.served.url)

    expect(page.get_by_role("alert")).to_contain_text(evening.say("plain.too_old"))
    expect(page.get_by_role("alert")).to_be_in_viewport()


def test_a_page_that_could_not_start_says_so(evening: Evening) -> None:
    evening.forgives("net::ERR_FAILED")
    page = evening.page()
    page.route("**/phone.js", lambda route: route.abort())
    page.goto(evening.served.url)

    expect(page.get_by_role("alert")).to_contain_text(evening.say("plain.not_started"))


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_an_unknown_code_is_told_and_the_right_one_leads_in(evening: Evening) -> None:
    evening.forgives("404")
    say, served = evening.say, evening.served
    page = evening.page()
    page.goto(f"{served.url}/?code=ZZZZ")
    expect(page.get_by_role("main")).to_contain_text(say("pages.join_unknown"))

    page.get_by_label(say("pages.join_code")).fill(served.code.lower())
    page.get_by_role("button", name=say("pages.join_enter")).click()
    expect(page).to_have_url(f"{served.url}/{served.code}")
    expect(page.locator("html[data-ready]")).to_be_attached()


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_link_signs_in_once_and_one_can_leave(evening: Evening) -> None:
    evening.forgives("410")
    say, link = evening.say, evening.house.new_link()
    first, second = evening.nobodys_console(), evening.nobodys_console()
    second.page.goto(link)
    first.signs_in(link)
    second.button("pages.sign_in").click()
    expect(second.page.get_by_role("main")).to_contain_text(say("pages.link_used"))

    first.page.get_by_text(say("console.menu"), exact=True).click()
    first.button("console.sign_out").click()
    expect(first.page.get_by_role("main")).to_contain_text(say("pages.sign_in_by_link"))
