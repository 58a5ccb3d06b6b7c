"""What the server writes down: no text of anybody, and no address."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from websocket import WebSocketBadStatusException

from tests.served import Served, serving
from tests.sockets.talking import Hall, dial
from tests.web.asking import Browser, signed_in

MARK = "canari"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path, "--proxies", "1") as server:
        yield server


def test_neither_texts_nor_addresses_are_written_down(served: Served) -> None:
    moderator = signed_in(served.url, served.link)
    hall = Hall(served, moderator)
    phone, console = hall.phone(), hall.console()
    for number, text in enumerate(
        (f"Un {MARK} chante-t-il ici ?", f"Ce connard de {MARK} chante", f"{MARK}\u202e {MARK}")
    ):
        phone.command(verb="ask", id=f"client-{MARK}-{number}", text=text, lang="fr", signature=MARK)
    for rude in ({"verb": MARK}, {"verb": "ask", "text": {MARK: MARK}}, MARK):
        phone.say("command", rude)
    console.command(verb="make_poll", act=MARK * 3, seq=1, poll=MARK, kind="single", title={"fr": MARK})
    console.say(MARK, MARK)
    phone.send(f"42/phone,[{MARK}")
    hall.close()
    with pytest.raises(WebSocketBadStatusException):
        dial(served.url, origin=f"http://{MARK}.example")

    browser = Browser(served.url)
    headers = {"User_Agent": MARK, "Referer": f"http://{MARK}/", "X_Forwarded_For": "203.0.113.77", "Cookie": MARK}
    statuses = [
        browser.get(f"/{MARK}?q={MARK}", **headers).status,
        browser.get(f"/{MARK}", Host=f"{MARK}.example").status,
        browser.get(f"/sign-in/{MARK}", X_Forwarded_For="127.0.0.1").status,
        browser.post(f"/sign-in/{MARK}", X_Forwarded_For="127.0.0.1").status,
        browser.post("/console/sign-in", {"passphrase": MARK}, X_Forwarded_For="127.0.0.1").status,
        browser.send(MARK.upper(), f"/{MARK}").status,
        browser.post(f"/link/phone/{served.code}/command", X_Contrechamp="link", Referer=MARK).status,
    ]
    served.stop()

    assert statuses == [404, 421, 200, 410, 403, 403, 401]
    written = served.log + served.printed + served.printed_since
    assert MARK not in written.lower()
    assert "203.0.113.77" not in written and "127.0.0.1" not in served.log
    assert "Traceback" not in written
