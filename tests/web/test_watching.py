"""Watching the house run: is it alive, does it take what people do, and in what numbers. Who may read those."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from server.limits import CAPACITY, RESERVE
from tests.served import REPOSITORY, Served, serving
from tests.sockets.talking import Hall
from tests.web.asking import Browser, signed_in
from tests.web.numbers import number, numbers

TOKEN = "a-token-of-the-tests"
ASK_FIRST = {"verb": "set_premoderation", "act": "act-00000001", "seq": 1, "on": False}
FORWARDED = ("X_Forwarded_For", "X_Forwarded_Proto", "X_Forwarded_Host", "X_Real_IP", "Forwarded", "Via")


@pytest.fixture
def browser(served: Served) -> Browser:
    return Browser(served.url)


@pytest.fixture(scope="module")
def with_token(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    environment = {"CONTRECHAMP_METRICS_TOKEN": TOKEN}
    with serving(tmp_path_factory.mktemp("watched"), "--proxies", "1", environment=environment) as server:
        yield server
        assert server.log == "" and TOKEN not in server.printed


def test_it_says_that_it_lives_and_how_long_the_loop_kept_anyone_waiting(browser: Browser) -> None:
    answered = browser.get("/healthz")
    assert (answered.status, answered.text) == (200, "ok\n")
    assert re.fullmatch(r"loop;dur=\d+\.\d", answered.headers["Server-Timing"])


def test_it_is_ready_while_every_journal_takes_records_and_says_which_does_not(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        room = Hall(served, signed_in(served.url, served.link))
        browser, console = Browser(served.url), room.console()
        assert (browser.get("/readyz").status, browser.get("/readyz").text) == (200, "ready\n")

        journal = served.data / "screenings" / "ia-en-folie-debat.sqlite"
        with closing(sqlite3.connect(journal, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert console.command(**ASK_FIRST) == {"ok": False, "refusal": "not_recorded"}
            told = browser.get("/readyz")
            assert (told.status, told.text) == (503, "journal 1 of 2 takes no records\n")
            assert number(browser, "journals_not_recording") == 1
            assert browser.get("/healthz").status == 200, "alive, and not ready"

        assert console.command(**ASK_FIRST) == {"ok": True}
        assert browser.get("/readyz").status == 200
        assert number(browser, "journals_not_recording") == 0
        room.close()


def test_it_tells_who_is_connected_and_how_many_places_are_left(browser: Browser, hall: Hall) -> None:
    before = numbers(browser)
    hall.phone(), hall.phone(), hall.wall(), hall.console()

    def more(name: str, **labels: str) -> float:
        sample = (name, frozenset(labels.items()))
        return numbers(browser)[sample] - before[sample]

    assert more("connected", door="phone") == 2
    assert more("connected", door="wall") == more("connected", door="console") == 1
    assert more("seats_free", kind="audience") == -3, "a wall without its key is one of the audience"
    assert more("seats_free", kind="reserve") == -1
    assert before["seats_free", frozenset({("kind", "audience")})] <= CAPACITY
    assert before["seats_free", frozenset({("kind", "reserve")})] <= RESERVE


def test_it_tells_how_long_a_door_took_to_be_sent_a_patch(browser: Browser, hall: Hall) -> None:
    phone, console = hall.phone(), hall.console()
    before = {door: number(browser, "fanout_seconds_count", door=door) for door in ("phone", "console")}
    assert console.command(verb="set_phase", act="watching-fan-out", seq=1, phase="debate") == {"ok": True}
    for page in (phone, console):
        page.until(lambda page: page.screen["evening"]["now"]["phase"] == "debate")
        assert number(browser, "fanout_seconds_count", door=page.door) > before[page.door]


def test_it_tells_what_the_machine_gives_for_how_long_and_to_which_version(browser: Browser) -> None:
    told = numbers(browser)
    for process in ("server", "supervisor"):
        assert told["process_memory_bytes", frozenset({("process", process)})] > 1_000_000
        assert told["process_cpu_seconds_total", frozenset({("process", process)})] > 0
    assert told["uptime_seconds", frozenset()] > 0
    assert told["loop_lag_seconds", frozenset()] >= 0
    (version,) = (dict(labels)["version"] for name, labels in told if name == "build_info")
    assert f'version = "{version}"' in (REPOSITORY / "pyproject.toml").read_text()


def test_no_number_is_told_through_a_proxy(browser: Browser, with_token: Served) -> None:
    for here in (browser, Browser(with_token.url)):
        unknown = here.get("/nothing")
        for name in FORWARDED:
            assert here.get("/metrics").status == 200, "this machine may"
            refused = here.get("/metrics", **{name: "127.0.0.1"})
            assert (refused.status, refused.text.replace("/metrics", "/nothing")) == (404, unknown.text)


@pytest.mark.parametrize(
    "shown", ["", "Bearer ", TOKEN[:-1], TOKEN + "x", TOKEN.upper(), "é".encode().decode("latin-1")]
)
def test_whoever_has_the_token_may_ask_from_elsewhere_and_nobody_else(with_token: Served, shown: str) -> None:
    elsewhere, there = Browser(with_token.url), {"X_Forwarded_For": "192.168.7.7"}
    assert number(elsewhere, "uptime_seconds", Authorization=f"Bearer {TOKEN}", **there) > 0

    assert elsewhere.get("/metrics", Authorization=f"Bearer {shown}", **there).status == 404
    assert elsewhere.get(f"/metrics?token={TOKEN}", **there).status == 404
    assert elsewhere.get("/metrics", **there).status == 404


def test_without_a_token_nobody_has_it(browser: Browser) -> None:
    assert browser.get("/metrics").status == 200
    for shown in ("Bearer ", "Bearer", "", "Bearer None"):
        assert browser.get("/metrics", Authorization=shown, X_Forwarded_For="192.168.7.7").status == 404


def test_every_number_that_the_readme_watches_is_told(browser: Browser) -> None:
    watched = set(re.findall(r"\bcontrechamp_(\w+)", (REPOSITORY / "README.md").read_text("utf-8")))
    assert len(watched) >= 5
    assert watched <= {name for name, _ in numbers(browser)}
