"""The sheet of tickets: for moderators, whole, and gone with the keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from tests.served import Served, programme_file, serving
from tests.web.asking import Browser, signed_in

CODE = regex.compile(r'<p class="code" translate="no">(.{5}) (.{5})</p>')


@pytest.fixture
def ticketed(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path, programmes=(programme_file(tmp_path, more='voting = "tickets"\ntickets = 50\n'),)) as served:
        yield served


def test_a_moderator_prints_every_ticket_and_the_same_ones_again(ticketed: Served) -> None:
    moderator = signed_in(ticketed.url, ticketed.link)

    page = moderator.get(f"/console/{ticketed.code}/tickets").text

    codes = CODE.findall(page)
    assert len(codes) == len(set(codes)) == 50
    assert page.count("<ol") == 3, "sheets of twenty-four"
    assert page.count("<svg") == 50
    assert CODE.findall(moderator.get(f"/console/{ticketed.code.lower()}/tickets").text) == codes
    moderator = signed_in(ticketed.url, ticketed.restart().link)
    assert CODE.findall(moderator.get(f"/console/{ticketed.code}/tickets").text) == codes


def test_nobody_else_sees_a_ticket(ticketed: Served) -> None:
    stranger = Browser(ticketed.url)
    assert CODE.findall(signed_in(ticketed.url, ticketed.link).get(f"/console/{ticketed.code}/tickets").text)

    for path in (f"/console/{ticketed.code}/tickets", f"/{ticketed.code}", f"/wall/{ticketed.code}"):
        assert not CODE.findall(stranger.get(path).text), path


def test_an_evening_without_tickets_says_so(tmp_path: Path) -> None:
    with serving(tmp_path, programmes=(programme_file(tmp_path),)) as served:
        answer = signed_in(served.url, served.link).get(f"/console/{served.code}/tickets")

    assert answer.status == 200 and "<svg" not in answer.text and "voting" in answer.text
