"""Pages enlarged to 200 and 400 %, and walked by Tab alone: nothing scrolls sideways, and where one stands is seen."""

import pytest
from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as TooLate

from tests.e2e.evening import Evening
from tests.e2e.geometry import scrolls_sideways
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone

# A window of 1280 × 1024, as large as the page is then told it is.
ENLARGED = {"100 %": (1280, 1024), "200 %": (640, 512), "400 %": (320, 256)}
STOPS_MAX = 400
SEEN_WITHIN_MS = 3_000
QUESTION = "L’étalonneur relit-il l’image que personne n’a tournée ?"

# A browser goes on from where the focus was last, even when that is gone.
_BEGIN = """() => {
    const beginning = document.createElement("span");
    beginning.tabIndex = -1;
    document.body.prepend(beginning);
    beginning.focus();
    beginning.remove();
}"""
# What stands in the way is only counted where it hides all of what has the focus.
_STOP = """() => {
    const here = document.activeElement;
    if (!here || here === document.body) return null;
    const shown = here.closest("label") ?? here;
    const boxes = [...shown.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
    const parts = [0.1, 0.5, 0.9].flatMap((across) => [0.2, 0.5, 0.8].map((down) => [across, down]));
    const points = boxes.flatMap(({left, top, width, height}) =>
        parts.map(([across, down]) => [left + across * width, top + down * height]));
    const seen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return there && (shown.contains(there) || there.contains(shown));
    });
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(here);
    const around = getComputedStyle(shown);
    const ring = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none" ||
        (around.outlineStyle !== "none" && parseFloat(around.outlineWidth) >= 2);
    if (!here.dataset.stop) here.dataset.stop = String(window.stops = (window.stops ?? 0) + 1);
    const words = (here.getAttribute("aria-label") ?? here.textContent ?? "").trim().slice(0, 40) || here.id;
    return {stop: here.dataset.stop, words: `${here.tagName.toLowerCase()} ${words}`, seen, ring};
}"""


def is_seen(page: Page) -> bool:
    """Once the page has come to rest: what is loaded after the first paint moves what stands below it."""
    try:
        page.wait_for_function(f"() => ({_STOP})()?.seen", timeout=SEEN_WITHIN_MS)
    except TooLate:
        return False
    return True


def walks(page: Page) -> list[str]:
    """Tab from the beginning to the end: every stop that is hidden or has no ring. The walk must come to an end."""
    page.evaluate(_BEGIN)
    faults, stops = [], set()
    for _ in range(STOPS_MAX):
        page.keyboard.press("Tab")
        stop = page.evaluate(_STOP)
        if stop is None or stop["stop"] in stops:
            assert len(stops) > 1, "there are places to stand on"
            return faults
        stops.add(stop["stop"])
        faults += [f"{stop['words']}: hidden"] if not is_seen(page) else []
        faults += [f"{stop['words']}: no ring"] if not stop["ring"] else []
    raise AssertionError("Tab never comes to an end")


def is_whole_however_large(page: Page, place: str) -> None:
    for enlarged, (width, height) in ENLARGED.items():
        page.set_viewport_size({"width": width, "height": height})
        assert not scrolls_sideways(page), f"{place}, {enlarged}"
        assert walks(page) == [], f"{place}, {enlarged}"


@pytest.fixture
def asked(alice: Phone, regie: Console) -> None:
    regie.changes_phase("debate")
    alice.asks(QUESTION)


def test_the_phone(evening: Evening, bob: Phone, regie: Console, asked: None) -> None:
    regie.publishes(QUESTION)
    bob.finds(QUESTION)
    is_whole_however_large(bob.page, "the list")
    bob.opens_the_form()
    bob.page.get_by_text(evening.say("phone.more")).tap()
    is_whole_however_large(bob.page, "the form")


def test_the_desk(evening: Evening, alice: Phone, regie: Console, asked: None) -> None:
    desk = evening.another_console()
    expect(desk.card(QUESTION)).to_be_visible()
    is_whole_however_large(desk.page, "the desk")
    # The last is so small that one room is seen at a time.
    for room in ("air", "polls", "floor", "run", "questions"):
        desk.looks_at(room)
        assert not scrolls_sideways(desk.page), room
        assert walks(desk.page) == [], room


def test_the_plain_pages(evening: Evening, regie: Console) -> None:
    code = evening.served.code
    for path in ("/", f"/{code}/privacy", "/accessibilite", "/console/staff", f"/console/{code}/preflight"):
        regie.page.goto(f"{evening.served.url}{path}")
        is_whole_however_large(regie.page, path)
