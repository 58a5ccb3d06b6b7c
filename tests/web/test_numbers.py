"""What is counted while people work: in the words of the house, and of nobody in particular."""

import re

import pytest

from server.config import default_programmes
from server.debate.refusals import Refusal
from server.wire.spoken import SPOKEN, Door, verb_of
from tests.served import Served
from tests.sockets.talking import Hall
from tests.web.asking import Browser
from tests.web.numbers import number, numbers
from tests.web.reading import Page

SECRET = "canary00007"


@pytest.fixture
def browser(served: Served) -> Browser:
    return Browser(served.url)


def ask(client: str) -> dict[str, str]:
    return {"verb": "ask", "id": client, "text": f"Pourquoi la caméra ne bouge-t-elle pas, {SECRET} ?", "lang": "fr"}


def test_commands_are_counted_by_verb_and_by_what_was_answered(browser: Browser, hall: Hall) -> None:
    phone, before = hall.phone(), numbers(browser)
    assert phone.command(**ask("client-0001"))["ok"] and phone.command(**ask("client-0002"))["ok"]
    assert phone.command(verb="cast_ballot", poll="no-such-poll", round=1, choices=["a"], seq=1)["ok"] is False
    assert phone.command(verb="applaud")["refusal"] == "unknown_verb"
    assert phone.command(verb="ask", id=7)["refusal"] == "bad_request"

    def more(**labels: str) -> float:
        return number(browser, "commands_total", **labels) - before.get(
            ("commands_total", frozenset(labels.items())), 0
        )

    assert more(verb="ask", outcome="ok") == 2
    assert sum(more(verb="cast_ballot", outcome=refusal.value) for refusal in Refusal) == 1
    assert more(verb="", outcome="unknown_verb") == more(verb="", outcome="bad_request") == 1


def test_turns_commits_and_fan_outs_are_timed(browser: Browser, hall: Hall) -> None:
    console, before = hall.console(), numbers(browser)
    wall = hall.wall()
    black = wall.screen["wall"]["now"]["black"]
    assert console.command(verb="set_black", act="act-black-0001", seq=1, on=not black) == {"ok": True}
    wall.until(lambda page: page.screen["wall"]["now"]["black"] is not black)

    now = numbers(browser)
    for name in ("turn_commands_count", "turn_commands_sum", "commit_seconds_count"):
        assert now[name, frozenset()] > before[name, frozenset()]
    assert now["commit_seconds_sum", frozenset()] > before["commit_seconds_sum", frozenset()]
    shown = ("fanout_seconds_count", frozenset({("door", "wall")}))
    assert now[shown] > before.get(shown, 0)
    assert ("fanout_seconds_bucket", frozenset({("door", "wall"), ("le", "+Inf")})) in now


def test_what_leaves_is_counted_by_what_it_is_and_for_which_door(browser: Browser, hall: Hall) -> None:
    def sent(kind: str, door: str) -> float:
        return number(browser, "sent_bytes_total", kind=kind, door=door)

    page, files, live = sent("page", "phone"), sent("file", "phone"), sent("live", "phone")
    came = number(browser, "phones_that_came")
    answered = Browser(browser.origin).get("/K7FR", Accept_Encoding="gzip")
    assert len(answered.body) < sent("page", "phone") - page < len(answered.body) + 1_500, (
        "the body as packed, and a head"
    )
    address = f"{Page(browser.get('/K7FR')).boot['static']}/dist/phone.css"
    style = browser.get(address, Accept_Encoding="gzip")
    assert len(style.body) < sent("file", "phone") - files < len(style.body) + 500
    assert browser.send("HEAD", address).status == 200
    assert sent("file", "phone") - files < len(style.body) + 1_000, "a head is no body"

    phone = hall.phone()
    assert phone.command(**ask("client-0009"))["ok"]
    heard = [frame for frame in phone.frames if frame[:2] in ("42", "43")]
    assert len(heard) >= 2
    assert sent("live", "phone") - live >= sum(len(frame.encode()) for frame in heard)
    assert number(browser, "phones_that_came") == came + 1


def test_what_comes_too_fast_is_counted_and_costs_no_command(browser: Browser, hall: Hall) -> None:
    phone = hall.phone()
    fast, commands = number(browser, "too_fast_total"), number(browser, "commands_total", verb="", outcome="too_fast")
    asked = [phone.begin("here") for _ in range(40)]
    answers = [phone.answer(number) for number in asked]
    refused = sum(answer.get("refusal") == "too_fast" for answer in answers)
    assert refused > 0
    assert number(browser, "too_fast_total") >= fast + refused
    assert number(browser, "commands_total", verb="", outcome="too_fast") == commands


def test_every_label_is_a_word_of_the_house(browser: Browser, hall: Hall) -> None:
    phone = hall.phone()
    for verb in (SECRET, "ask\n", '"', "set_phase", "é"):
        assert phone.command(verb=verb)["ok"] is False
    assert phone.say(SECRET, {})["refusal"] == "unknown_verb"

    told = numbers(browser)
    commands = [dict(labels) for name, labels in told if name == "commands_total"]
    assert {labels["verb"] for labels in commands} <= {"", *map(verb_of, SPOKEN)}
    assert {labels["outcome"] for labels in commands} <= {"ok", *Refusal}
    others = {label: value for name, labels in told if name != "commands_total" for label, value in labels}
    assert set(others) == {"door", "kind", "le", "process", "version", "transport"}
    assert {value for _, labels in told for label, value in labels if label == "door"} <= {"", *Door}


def test_no_number_tells_what_was_said_by_whom_or_in_which_seance(served: Served, browser: Browser, hall: Hall) -> None:
    phone = hall.phone()
    asked = phone.command(**ask("client-0003"))
    assert asked["ok"]
    body = browser.get("/metrics").text
    assert "contrechamp_commands_total" in body

    cookie = phone.cookie.split("=", 1)[1]
    programme = re.findall(r'\b(?:id|code) = "([^"]+)"', "".join(path.read_text() for path in default_programmes()))
    for secret in (SECRET, asked["question"], "client-0003", cookie, served.code, *programme):
        assert secret not in body
