"""What a phone downloads before it is of use, in every phase, measured on the wire as the browser counts it."""

from typing import NamedTuple

from playwright.sync_api import Locator

from tests.e2e.evening import PHONE, Evening
from tests.e2e.people.phone import Phone
from tests.e2e.pixels import until
from tests.e2e.wire import Wire
from tests.filling import filled
from tests.room import Room

CRITICAL_MAX = 30_000
WHOLE_MAX = 45_000
REQUESTS_MAX = 8
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
FIRST_SCREEN = ("", "phone.css", "phone.js", "too-old.js")
QUESTIONS = 300


class Load(NamedTuple):
    """One phone's first load, its socket counted among the requests."""

    moment: str
    critical: int
    whole: int
    requests: int

    @property
    def is_small(self) -> bool:
        return self.critical <= CRITICAL_MAX and self.whole <= WHOLE_MAX and self.requests <= REQUESTS_MAX


def test_in_every_phase_the_first_load_is_small_and_on_a_slow_network_one_can_read_type_and_tap(
    evening: Evening,
) -> None:
    room, loads = Room(evening.served), []
    for phase in ("doors", "film", "debate"):
        room.does("set_phase", phase=phase)
        loads.append(_first_load(evening, phase))
    filled(evening.served, QUESTIONS)
    loads.append(_first_load(evening, f"{QUESTIONS} questions"))
    asking = _on_a_slow_network(evening)
    asked_ms = _tapped_after_ms(asking.button("phone.ask"))
    asking.field.fill("Lue, tapée et gardée avant même la connexion ?")
    asking.sends()
    asking.sees(evening.say("state.listed"))
    room.makes("first-vote", "single", ("Un vote ?", "A vote?"), ("Oui", "Yes"), ("Non", "No"))
    room.opens("first-vote")
    room.poll_on_phones(state="open")
    loads.append(_first_load(evening, f"{QUESTIONS} questions, a vote"))
    voted_ms = _tapped_after_ms(_on_a_slow_network(evening).option("Oui"))
    room.closes("first-vote")
    room.reveals("first-vote", "phones")
    room.poll_on_phones(state="closed", revealed=True)
    loads.append(_first_load(evening, f"{QUESTIONS} questions, a result"))
    room.does("set_phase", phase="closed")
    loads.append(_first_load(evening, "closed"))

    print(f"\n{'':30}critical     whole  requests")
    for load in loads:
        print(f"{load.moment:30}{load.critical:8}{load.whole:10}{load.requests:10}")
    print(f"at 400 ms and 400 kbit/s: tapped to ask after {asked_ms:.0f} ms, to vote after {voted_ms:.0f} ms")
    assert [load for load in loads if not load.is_small] == []


def _first_load(evening: Evening, moment: str) -> Load:
    phone = Phone(evening.page(viewport=PHONE, has_touch=True), evening.say)
    wire = Wire(phone.page)
    with phone.page.expect_websocket():
        phone.page.goto(f"{evening.served.url}/{evening.served.code}")
    phone.is_ready()
    phone.page.wait_for_load_state("networkidle")
    load = Load(moment, wire.of(*FIRST_SCREEN), sum(wire.bytes.values()), len(wire.bytes) + 1)
    phone.page.context.close()
    return load


def _tapped_after_ms(target: Locator) -> float:
    """When a thumb could first touch that; a browser's driver alone would look only twice a second."""
    until(target.is_visible, "it never came")
    tapped_ms = float(target.page.evaluate("() => performance.now()"))
    target.tap()
    return tapped_ms


def _on_a_slow_network(evening: Evening) -> Phone:
    page = evening.page(viewport=PHONE, has_touch=True)
    Wire(page).cdp.send("Network.emulateNetworkConditions", SLOW)
    page.goto(f"{evening.served.url}/{evening.served.code}", wait_until="commit")
    return Phone(page, evening.say)
