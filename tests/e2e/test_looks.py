"""How a phone looks: dark until somebody chooses otherwise, as chosen from the first paint on, black during a film."""

from playwright.sync_api import Page, expect

from tests.e2e.evening import PHONE, Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone

DARK, LIGHT, BLACK = "rgb(11, 10, 9)", "rgb(244, 239, 230)", "rgb(0, 0, 0)"


def chooses(phone: Phone, look: str) -> None:
    phone.page.clock.fast_forward(8_000)
    phone.page.get_by_role("radio", name=phone.say(f"hand.look_{look}"), exact=True).tap(force=True)


def is_on(ground: str, page: Page) -> None:
    """The page, and the browser's own bar above it."""
    expect(page.locator("html")).to_have_css("background-color", ground)
    bar = page.locator("meta[name='theme-color']").get_attribute("content") or ""
    assert page.evaluate("colour => { const p = new Option().style; p.color = colour; return p.color; }", bar) == ground


def test_a_phone_is_dark_until_somebody_chooses_and_then_as_they_chose(evening: Evening, regie: Console) -> None:
    evening.forgives("net::ERR_FAILED")
    regie.changes_phase("debate")
    page = evening.page(viewport=PHONE, has_touch=True, color_scheme="light", forced_colors="none")
    page.clock.install()
    phone = Phone(page, evening.say)
    phone.enters(evening.served.url)
    is_on(DARK, page)

    chooses(phone, "light")
    is_on(LIGHT, page)
    page.get_by_role("link", name=evening.say("phone.privacy")).tap()
    is_on(LIGHT, page)
    page.route("**/phone.js", lambda route: route.abort())
    page.goto(evening.served.url)
    expect(page.get_by_role("alert")).to_be_visible()
    is_on(LIGHT, page)

    page.unroute("**/phone.js")
    phone.enters(evening.served.url)
    regie.changes_phase("film")
    expect(phone.main).to_have_text(evening.say("phone.film"))
    phone.is_black_but_for_its_sentence()
    is_on(BLACK, page)
    page.emulate_media(forced_colors="active")
    phone.is_black_but_for_its_sentence()
    page.emulate_media(forced_colors="none")
    regie.changes_phase("debate")
    is_on(LIGHT, page)
    chooses(phone, "dim")
    is_on(BLACK, page)
    chooses(phone, "dark")
    is_on(DARK, page)
    phone.enters(evening.served.url)
    is_on(DARK, page)
