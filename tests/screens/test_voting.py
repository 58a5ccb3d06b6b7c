"""Who may vote, on the screens: the room's code where it is asked for, the signs on the console, ballots set aside."""

import pytest

from server.debate.events import ProgrammeRead
from server.debate.model import Voting
from server.debate.scenes import Phase, SceneKind
from server.screens import console, phone, wall
from server.screens.hall import Hall, Signs, Young
from tests.debate.people import Evening, Moderator, Spectator

from .conftest import ROOM, Shows

HALL = Hall(ROOM.people, "4821", Signs((0, 3), 2))


@pytest.fixture
def gated(evening: Evening) -> Evening:
    evening.happen(ProgrammeRead(digest="gated", voting=Voting.ROOM_CODE, seats=240))
    return evening


def code_on_the_wall(evening: Evening) -> object:
    return wall.margin(evening.debate, HALL)["wall_code"].get("now")


def test_the_code_stands_where_people_come_in_and_while_they_vote(gated: Evening, chloe: Moderator, ready: str) -> None:
    chloe.shows(SceneKind.JOIN)
    assert code_on_the_wall(gated) == {"code": "4821"}
    chloe.shows(SceneKind.POLL, ready)
    assert code_on_the_wall(gated) is None, "nobody votes yet"
    chloe.opens(ready)
    assert code_on_the_wall(gated) == {"code": "4821"}
    chloe.closes(ready)
    assert code_on_the_wall(gated) is None


def test_the_code_is_never_in_black_nor_during_a_film(gated: Evening, chloe: Moderator) -> None:
    chloe.shows(SceneKind.JOIN)
    assert code_on_the_wall(gated)

    chloe.cuts_to_black()
    assert code_on_the_wall(gated) is None
    chloe.cuts_to_black(on=False)
    chloe.begins(Phase.FILM)
    chloe.shows(SceneKind.JOIN)
    assert code_on_the_wall(gated) is None


def test_the_code_is_in_no_screen_of_phones_and_of_all_walls(gated: Evening, chloe: Moderator, voting: str) -> None:
    chloe.shows(SceneKind.POLL, voting)

    assert console.compose(gated.debate, HALL)["wall_code"] == {"now": {"code": "4821"}}
    for compose in (phone.compose, wall.compose):
        assert "4821" not in str(compose(gated.debate, HALL))


def test_a_phone_knows_that_a_code_is_asked_for_and_whether_it_is_in(
    gated: Evening, bob: Spectator, shows: Shows, voting: str
) -> None:
    assert shows("phone")["poll"]["now"]["voting"] == "room_code"
    assert phone.margin(gated.debate, "", {}, "bob/admission")["admitted"] == {}

    bob.enters()
    assert phone.margin(gated.debate, "", {}, "bob/admission")["admitted"] == {"now": {"on": True}}


def test_where_voting_is_open_nothing_is_said_of_codes(evening: Evening, shows: Shows, voting: str) -> None:
    assert "voting" not in shows("phone")["poll"]["now"]
    assert "admitted" not in phone.margin(evening.debate, "", {})


def test_ballots_set_aside_are_told_everywhere_and_counted_nowhere(
    evening: Evening, bob: Spectator, chloe: Moderator, shows: Shows, voting: str
) -> None:
    bob.has_a_device_since(evening.now)
    for person in (Spectator(evening, "alice"), bob):
        person.votes(voting, "a")
    assert "aside" not in shows("wall")["wall_poll"]["now"]

    chloe.sets_aside(voting, 1)
    for where in ("wall", "phones"):
        chloe.reveals(voting, where)

    for told in (shows("wall")["wall_poll"]["now"], shows("phone")["poll"]["now"], shows("console")["polls"][voting]):
        assert (told["turnout"], told["aside"]) == (1, 1)
        assert [bar["count"] for bar in told["bars"]] == [1, 0, 0]
        assert told["bars"][0]["percent"] == 100
    own = phone.margin(evening.debate, "", {voting: bob.in_poll(voting)})["ballot"][voting]
    assert own == {"round": 1, "choices": ["a"], "aside": True}


def test_the_console_has_the_signs(gated: Evening, voting: str) -> None:
    hall = HALL._replace(signs=Signs((0, 3), 2, {voting: Young(5, 1)}))

    shown = console.compose(gated.debate, hall)

    assert shown["signs"]["now"] == {
        "voting": "room_code",
        "seats": 240,
        "admitted": 0,
        "room_code": "4821",
        "new_devices": [0, 3],
        "wrong_codes": 2,
    }
    poll = shown["polls"][voting]
    assert (poll["since_opening"], poll["unknown"], poll["opened_at"]) == (5, 1, gated.round(voting).opened_at)
