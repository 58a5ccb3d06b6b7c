"""The rest of the list over plain HTTP: whole, public, the same for everybody, never behind what phones were told."""

import gzip
import json
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from server import limits
from tests.filling import OURS, filled, said
from tests.served import Served
from tests.sockets.talking import Hall
from tests.web.asking import Answered, Browser, signed_in

LENGTH = limits.PHONE_TOP_MAX + limits.PHONE_NEWEST_MAX + 2 * limits.PHONE_PAGE
LIVE = {"top": limits.PHONE_TOP_MAX, "recent": limits.PHONE_NEWEST_MAX}
_seqs = count(1_000)


@pytest.fixture(scope="module")
def asked(served: Served) -> list[str]:
    return filled(served, LENGTH)


@pytest.fixture
def phone(served: Served) -> Browser:
    browser = Browser(served.url)
    browser.get(f"/{served.code}")
    return browser


@pytest.fixture(scope="module")
def console(served: Served) -> Iterator[Browser]:
    yield signed_in(served.url, served.new_link())


def further(browser: Browser, order: str = "top", number: int = 0, door: str = "phone", **headers: str) -> Answered:
    return browser.get(f"/link/{door}/K7FR/questions/{order}/{number}", **(OURS | headers))


def read(browser: Browser, order: str, number: int) -> dict[str, Any]:
    answered = further(browser, order, number)
    while answered.status == 429:
        answered = further(browser, order, number)
    questions: dict[str, Any] = json.loads(answered.body)["questions"]
    return questions


def whole(browser: Browser, order: str) -> list[str]:
    """Every page of it, one after the other."""
    pages = [list(read(browser, order, number)) for number in range(-(-LENGTH // limits.PHONE_PAGE))]
    return [question for page in pages for question in page]


@pytest.mark.parametrize("order", LIVE)
def test_with_what_is_live_the_pages_are_the_whole_list(
    phone: Browser, asked: list[str], hall: Hall, order: str
) -> None:
    page = hall.phone()
    page.until(lambda page: page.screen["evening"]["now"]["questions"] == len(asked))
    live = page.say("refresh")["screen"]
    expected = asked if order == "top" else asked[::-1]

    assert whole(phone, order) == expected[LIVE[order] :]
    assert set(expected[: LIVE[order]]) <= set(live["questions"])
    assert set(live["listed"]) == set(live["questions"]), "nobody is sent the whole list unasked"


def test_everybody_gets_the_same_bytes_packed_or_not(phone: Browser, served: Served, asked: list[str]) -> None:
    other = Browser(served.url)
    other.get(f"/{served.code}")

    plain, packed = further(phone), further(other, Accept_Encoding="gzip")

    assert gzip.decompress(packed.body) == plain.body == further(other).body
    assert packed.headers["Content-Encoding"] == "gzip" and packed.headers["Vary"] == "Accept-Encoding"
    assert plain.headers["Cache-Control"] == packed.headers["Cache-Control"] == "no-store"
    assert len(packed.body) < 2_500


def test_a_support_is_counted_in_a_page_and_its_answer_brings_the_count(
    phone: Browser, served: Served, asked: list[str]
) -> None:
    supporter = Browser(served.url)
    supporter.get(f"/{served.code}")
    question = next(iter(read(phone, "recent", 1)))
    assert read(phone, "recent", 1)[question]["supporters"] == 0

    support = {"verb": "set_support", "question": question, "on": True}
    assert said(supporter, "phone", "K7FR", **support, seq=next(_seqs))["supporters"] == 1
    _until(lambda: read(phone, "recent", 1)[question]["supporters"] == 1)
    said(supporter, "phone", "K7FR", **(support | {"on": False}), seq=next(_seqs))
    _until(lambda: read(phone, "recent", 1)[question]["supporters"] == 0)


def test_whoever_was_told_that_a_question_left_finds_it_in_no_page(
    phone: Browser, asked: list[str], console: Browser, hall: Hall
) -> None:
    page, question = hall.phone(), asked[LENGTH // 2]
    for order in LIVE:
        assert question in whole(phone, order), "it is there, and what follows is not for nothing"
    place = {"verb": "place_question", "question": question, "reason": "hors sujet"}
    said(console, "console", "K7FR", **place, act="listing-away", seq=next(_seqs), rev=1, state="dismissed")
    page.until(lambda page: page.screen["evening"]["now"]["questions"] == LENGTH - 1)

    for order in LIVE:
        assert question not in whole(phone, order)

    said(console, "console", "K7FR", **place, act="listing-back", seq=next(_seqs), rev=2, state="listed")
    page.until(lambda page: page.screen["listed"].get(question) == {})


def test_nobody_reads_it_who_may_not(phone: Browser, served: Served, asked: list[str]) -> None:
    assert further(phone).status == 200

    assert further(phone, X_Contrechamp="").status == 403
    stranger = further(Browser(served.url))
    assert stranger.status == 401 and json.loads(stranger.body) == {"ok": False, "refusal": "signed_out"}
    assert phone.get("/link/phone/NONE/questions/top/0", **OURS).status == 401
    assert further(phone, "worst").status == further(phone, "top", 10**6).status == 404
    for door in ("wall", "console"):
        assert further(phone, door=door).status == 404


def test_asking_for_pages_is_paced_with_everything_else_that_a_person_says(phone: Browser, asked: list[str]) -> None:
    answers = [further(phone, "top", at % 3) for at in range(limits.COMMANDS_BURST * 3)]

    assert {answer.status for answer in answers[: limits.COMMANDS_BURST]} == {200}
    hasty = [answer for answer in answers if answer.status == 429]
    assert hasty and json.loads(hasty[0].body) == {"ok": False, "refusal": "too_fast"}
    assert hasty[0].headers["Retry-After"] == "1"


def _until(reached: Any) -> None:
    for _ in range(10_000):
        if reached():
            return
    raise AssertionError("it never came")
