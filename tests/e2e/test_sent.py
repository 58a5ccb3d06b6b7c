"""What the house says that it sent is what a browser received."""

import re

from playwright.sync_api import WebSocket, expect

from tests.e2e.evening import PHONE, Evening
from tests.e2e.people.phone import Phone
from tests.e2e.wire import Wire
from tests.room import Room
from tests.web.asking import Browser
from tests.web.numbers import numbers

WITHIN = 0.1
HEAD_BYTES = 4


def test_a_browser_receives_what_was_counted_and_the_desk_is_told(evening: Evening) -> None:
    Room(evening.served).does("set_phase", phase="debate")
    outside = Browser(evening.served.url)
    phone = Phone(evening.page(viewport=PHONE, has_touch=True), evening.say)
    wire, frames = Wire(phone.page), list[str | bytes]()

    def hear(frame: str | bytes) -> None:
        frames.append(frame)

    def listen(socket: WebSocket) -> None:
        socket.on("framereceived", hear)

    phone.page.on("websocket", listen)
    before = _sent(outside)
    phone.enters(evening.served.url)
    for number in range(3):
        phone.asks(f"Combien d’octets pour la question numéro {number} ?")
        phone.sees_state(f"numéro {number}", evening.say("phone.pending"))
    received_live = sum(HEAD_BYTES + len(frame.encode() if isinstance(frame, str) else frame) for frame in frames)
    received = sum(wire.bytes.values()) + received_live
    now = _sent(outside)
    counted_live, counted = (sum(now[kind] - before[kind] for kind in kinds) for kinds in (("live",), now))
    print(f"counted {counted:.0f} bytes, received {received}; live {counted_live:.0f}, received {received_live}")
    assert abs(counted - received) <= WITHIN * received
    assert abs(counted_live - received_live) <= WITHIN * received_live

    regie = evening.console()
    regie.page.locator(".crew summary").click()
    told = regie.page.locator(".crew .sent")
    expect(told).to_contain_text(evening.say("console.sent_kinds", loaded="", live="").split(":")[0].strip())
    assert re.search(r"\d+(,\d)?\s(ko|Mo) · \d+(,\d)?\sko par téléphone", told.inner_text())


def _sent(browser: Browser) -> dict[str, float]:
    """By kind, to phones; what a socket opens with is counted for no door."""
    kinds = {"page": 0.0, "file": 0.0, "live": 0.0}
    for (name, labels), value in numbers(browser).items():
        if name == "sent_bytes_total" and labels & {("door", "phone"), ("kind", "live")}:
            kinds[dict(labels)["kind"]] += value
    return kinds
