"""What a phone downloads before it is of use, in every phase, measured on the wire as the browser counts it."""

from typing import Any, NamedTuple

from playwright.sync_api import CDPSession, Page

from tests.e2e.evening import PHONE, Evening
from tests.e2e.people.phone import Phone
from tests.filling import filled
from tests.room import Room

CRITICAL_MAX = 30_000
WHOLE_MAX = 45_000
REQUESTS_MAX = 8
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
FIRST_SCREEN = ("", "phone.css", "phone.js", "too-old.js")
QUESTIONS = 300


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


class Load(NamedTuple):
    """One phone's first load, its socket counted among the requests."""

    moment: str
    critical: int
    whole: int
    requests: int

    @property
    def is_small(self) -> bool:
        return self.critical <= CRITICAL_MAX and self.whole <= WHOLE_MAX and self.requests <= REQUESTS_MAX


def test_the_first_load_of_a_phone_is_small_in_every_phase(evening: Evening) -> None:
    room = Room(evening.served)
    loads = []
    for phase in ("doors", "film", "debate"):
        room.does("set_phase", phase=phase)
        loads.append(_first_load(evening, phase))
    room.makes("first-vote", "single", ("Un vote ?", "A vote?"), ("Oui", "Yes"), ("Non", "No"))
    room.opens("first-vote")
    loads.append(_first_load(evening, "debate, a vote"))
    filled(evening.served, QUESTIONS)
    loads.append(_first_load(evening, f"debate, {QUESTIONS} questions, a vote"))
    room.closes("first-vote")
    loads.append(_first_load(evening, f"debate, {QUESTIONS} questions"))
    room.does("set_phase", phase="closed")
    loads.append(_first_load(evening, "closed"))

    print(f"\n{'':36} critical    whole  requests")
    for load in loads:
        print(f"{load.moment:36} {load.critical:8} {load.whole:8} {load.requests:9}")
    assert [load for load in loads if not load.is_small] == []


def _first_load(evening: Evening, moment: str) -> Load:
    phone = Phone(evening.page(viewport=PHONE, has_touch=True), evening.say)
    wire = Wire(phone.page)
    with phone.page.expect_websocket():
        phone.page.goto(f"{evening.served.url}/{evening.served.code}")
    phone.is_ready()
    phone.page.wait_for_load_state("networkidle")
    for address, size in wire.bytes.items():
        print(f"{size:7} bytes  {address}")
    load = Load(moment, wire.of(*FIRST_SCREEN), sum(wire.bytes.values()), len(wire.bytes) + 1)
    phone.page.context.close()
    return load


def _name(address: str) -> str:
    last = address.rsplit("/", 1)[1]
    return last if "." in last else ""
