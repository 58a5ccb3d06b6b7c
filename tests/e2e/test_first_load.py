"""What a phone downloads before it is of use, measured on the wire as the browser counts it."""

from typing import Any

import pytest
from playwright.sync_api import CDPSession, Page, expect

from server import limits
from tests.e2e.evening import PHONE, Evening
from tests.filling import filled

CRITICAL_MAX = 30_000
WHOLE_MAX = 45_000
REQUESTS_MAX = 8
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
FIRST_SCREEN = ("", "phone.css", "phone.js", "too-old.js")


class Wire:
    """Every request of a page, and the bytes that came back for it, headers included."""

    def __init__(self, page: Page) -> None:
        self.cdp: CDPSession = page.context.new_cdp_session(page)
        self._addresses: dict[str, str] = {}
        self.bytes: dict[str, int] = {}
        self.cdp.on("Network.requestWillBeSent", self._asked)
        self.cdp.on("Network.loadingFinished", self._came)
        self.cdp.send("Network.enable")

    def _asked(self, told: dict[str, Any]) -> None:
        if told["request"]["url"].startswith("http"):
            self._addresses[told["requestId"]] = told["request"]["url"]

    def _came(self, told: dict[str, Any]) -> None:
        if told["requestId"] in self._addresses:
            self.bytes[self._addresses[told["requestId"]]] = int(told["encodedDataLength"])

    def of(self, *names: str) -> int:
        """What the files of these names weighed; the page itself has no name."""
        return sum(size for address, size in self.bytes.items() if _name(address) in names)


@pytest.fixture
def page(evening: Evening) -> Page:
    return evening.page(viewport=PHONE, has_touch=True)


def test_the_first_load_of_a_phone_is_small(evening: Evening, page: Page) -> None:
    _is_small(evening, page)


def test_on_a_slow_network_one_can_read_type_and_tap(evening: Evening, page: Page) -> None:
    wire = Wire(page)
    wire.cdp.send("Network.emulateNetworkConditions", SLOW)
    page.goto(f"{evening.served.url}/{evening.served.code}", wait_until="commit")
    page.get_by_role("button", name=evening.say("phone.ask")).tap()
    usable_ms = page.evaluate("() => performance.now()")
    field = page.get_by_role("textbox", name=evening.say("phone.ask"))
    field.fill("Lue, tapée et gardée avant même la connexion ?")

    expect(page.locator("html[data-ready]")).to_be_attached()
    painted_ms = page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime")
    print(f"at 400 ms and 400 kbit/s: painted after {painted_ms:.0f} ms, tapped after {usable_ms:.0f} ms")
    page.get_by_role("button", name=evening.say("phone.send")).tap()
    expect(page.get_by_role("listitem")).to_contain_text(evening.say("phone.pending"))


def test_it_stays_small_however_many_questions_are_published(evening: Evening, page: Page) -> None:
    filled(evening.served, 500)

    _is_small(evening, page)
    expect(page.get_by_role("listitem")).to_have_count(limits.PHONE_TOP_MAX)


def _is_small(evening: Evening, page: Page) -> None:
    wire = Wire(page)
    page.goto(f"{evening.served.url}/{evening.served.code}")
    expect(page.get_by_role("banner")).to_contain_text(evening.say("state.link.up"))

    critical, whole, requests = wire.of(*FIRST_SCREEN), sum(wire.bytes.values()), len(wire.bytes)
    for address, size in wire.bytes.items():
        print(f"{size:7} bytes  {address}")
    print(f"critical path {critical} bytes, whole {whole} bytes, {requests} requests and the socket")
    assert critical <= CRITICAL_MAX
    assert whole <= WHOLE_MAX
    assert requests + 1 <= REQUESTS_MAX


def _name(address: str) -> str:
    last = address.rsplit("/", 1)[1]
    return last if "." in last else ""
