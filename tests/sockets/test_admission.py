"""Who may vote, over real sockets: the room's code is on paired walls and consoles, and in no frame of anybody else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.served import programme_file, serving
from tests.sockets.talking import Hall, Page
from tests.web.asking import signed_in

BALLOT = {"verb": "cast_ballot", "poll": "which", "round": 1, "choices": ["a"]}


@pytest.fixture
def gated(tmp_path: Path) -> Iterator[Hall]:
    """A house whose room votes with the code on the wall."""
    programme = programme_file(tmp_path, more='voting = "room_code"\nseats = 20\n')
    with serving(tmp_path, programmes=(programme,)) as served:
        hall = Hall(served, signed_in(served.url, served.link))
        yield hall
        hall.close()
        assert served.log == ""


def opened(hall: Hall) -> Page:
    """A console that has begun the debate and opened the poll."""
    console = hall.console()
    assert console.command(verb="set_phase", act="act-00000001", seq=1, phase="debate")["ok"]
    assert console.command(verb="set_poll_open", act="act-00000002", seq=2, poll="which", round=1, on=True)["ok"]
    console.until(lambda page: page.screen["signs"]["now"]["room_code"])
    return console


def test_somebody_reads_the_wall_types_its_code_and_votes(gated: Hall) -> None:
    console = opened(gated)
    wall = gated.wall(key=gated.served.wall.split("key=")[1])
    wall.until(lambda page: page.margin.get("wall_code", {}).get("now"))
    phone = gated.phone()
    assert phone.command(**BALLOT, seq=1) == {"ok": False, "refusal": "code_needed"}

    assert phone.command(verb="enter_code", code=wall.margin["wall_code"]["now"]["code"])["admitted"] is True

    assert phone.command(**BALLOT, seq=2)["ok"]
    console.until(lambda page: page.screen["polls"]["which"]["turnout"] == 1)
    assert console.screen["signs"]["now"]["admitted"] == 1


def test_another_tab_of_the_same_phone_learns_at_once_what_the_first_did(gated: Hall) -> None:
    console = opened(gated)
    someone = gated.spectator()
    first, second, stranger = (gated.page("phone", cookie=who.cookie) for who in (someone, someone, gated.spectator()))
    assert second.margin["admitted"] == {} and second.margin["ballot"] == {}

    assert first.command(verb="enter_code", code=console.screen["signs"]["now"]["room_code"])["ok"]
    second.until(lambda page: page.margin["admitted"] == {"now": {"on": True}})
    assert second.command(**BALLOT, seq=1)["ok"]

    first.until(lambda page: page.margin["ballot"]["which"]["choices"] == ["a"])
    stranger.until(lambda page: page.screen["poll"]["now"]["turnout"] == 1)
    assert stranger.margin["admitted"] == {} and stranger.margin["ballot"] == {}


def test_the_code_is_in_no_frame_of_a_phone_or_of_a_wall_without_its_key(gated: Hall) -> None:
    phone, stranger = gated.phone(), gated.wall()
    wall = gated.wall(key=gated.served.wall.split("key=")[1])
    console = opened(gated)
    code = console.screen["signs"]["now"]["room_code"]
    stranger.until(lambda page: page.screen["wall_poll"].get("now", {}).get("state") == "open")
    phone.until(lambda page: page.screen["poll"].get("now", {}).get("state") == "open")
    wall.until(lambda page: any(f'"{code}"' in frame for frame in page.frames))

    for page in (phone, stranger):
        page.say("refresh")
        assert not [frame for frame in page.frames if f'"{code}"' in frame or "wall_code" in frame]
    for path in (f"/{gated.served.code}", f"/wall/{gated.served.code}"):
        assert f'"{code}"' not in gated.spectator().get(path).text


def test_a_second_moderator_sees_what_was_set_aside_and_the_phone_is_told(gated: Hall) -> None:
    console = opened(gated)
    code = console.screen["signs"]["now"]["room_code"]
    phone = gated.phone()
    assert phone.command(verb="enter_code", code=code)["ok"]
    assert phone.command(**BALLOT, seq=1)["ok"]

    assert console.command(verb="set_aside", act="act-00000003", seq=3, poll="which", round=1, created_after=1)["ok"]

    console.until(lambda page: page.screen["polls"]["which"].get("aside") == 1)
    phone.until(lambda page: page.margin["ballot"]["which"].get("aside"))
    phone.until(lambda page: page.screen["poll"].get("now", {}).get("aside") == 1)
    assert phone.screen["poll"]["now"]["turnout"] == 0
