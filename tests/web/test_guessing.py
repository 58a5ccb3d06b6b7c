"""Two hundred wrong passphrases at once, from the address of the whole room: the moderator still gets in."""

import threading
import time
from collections import Counter
from collections.abc import Iterator

import pytest

from server import limits
from tests.served import Served, serving
from tests.web.asking import Browser, signed_in

PASSPHRASE = "douze colonnes & un piano"
TRIES = 200


@pytest.fixture
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("served")) as server:
        server.ask("passphrase", typed=PASSPHRASE + "\n")
        yield server
        assert server.log == "", "neither the guesses nor who guessed"


def test_a_known_device_signs_in_while_strangers_guess(served: Served) -> None:
    known = signed_in(served.url, served.link)
    known.post("/console/sign-out")
    assert list(known.jar) == ["device"], "out, and still known"
    statuses: list[int] = []
    started = threading.Barrier(TRIES + 1)

    def guess() -> None:
        started.wait()
        statuses.append(Browser(served.url).post("/console/sign-in", {"passphrase": "x" * 20}).status)

    guessing = [threading.Thread(target=guess) for _ in range(TRIES)]
    for thread in guessing:
        thread.start()
    started.wait()

    began = time.monotonic()
    assert Browser(served.url).get("/healthz").status == 200
    answered_after = time.monotonic() - began
    assert known.post("/console/sign-in", {"passphrase": PASSPHRASE}).status == 303
    signed_in_after = time.monotonic() - began
    assert Browser(served.url).post(served.new_link().removeprefix(served.url)).status == 303, "a link never waits"
    for thread in guessing:
        thread.join()

    answers = Counter(statuses)
    print(f"a page after {answered_after:.2f} s, signed in after {signed_in_after:.2f} s, answers {dict(answers)}")
    assert answers[403] + answers[429] == TRIES
    assert answers[403] <= limits.SIGN_IN_TRIES_FREE + 1
    late = Browser(served.url).post("/console/sign-in", {"passphrase": PASSPHRASE})
    assert late.status == 429, "an unknown device waits, even with the right words"
