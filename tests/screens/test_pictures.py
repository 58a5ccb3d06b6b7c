"""What is said of pictures: their words to everybody, who made them only when that gives nothing away."""

import pytest

from server.debate.poll import PollKind, Terms
from server.debate.wording import Text
from tests.debate.people import SHEET, Evening, Moderator

from .conftest import Shows, sent

DOORS = ["phone", "wall", "console"]
WHERE = {"phone": "poll", "wall": "wall_poll"}


def told(shows: Shows, door: str, poll: str) -> dict[str, object]:
    shelf = shows(door)[WHERE.get(door, "polls")]
    stills: dict[str, object] = shelf["now" if door in WHERE else poll]["stills"]
    return stills


@pytest.fixture
def riddle(chloe: Moderator) -> str:
    """Which of two pictures is generated? It is the second, and the vote is open."""
    for name in ("5f3a", "77c0"):
        chloe.keeps_still(name, sheet=SHEET)
    poll = chloe.makes_poll(
        "a", "b", kind=PollKind.REAL_OR_GENERATED, terms=Terms(right=("b",)), stills={"a": "5f3a", "b": "77c0"}
    )
    chloe.opens(poll)
    return poll


@pytest.mark.parametrize("door", DOORS)
def test_before_the_answer_nothing_says_who_made_a_picture(
    evening: Evening, chloe: Moderator, riddle: str, shows: Shows, door: str
) -> None:
    assert set(told(shows, door, riddle)) == {"5f3a", "77c0"}
    assert told(shows, door, riddle)["5f3a"] == {
        "alt": {"fr": "Une rue sous la pluie", "en": "A street in the rain"},
        "width": 1920,
        "height": 1080,
    }
    chloe.closes(riddle)
    for where in ("wall", "phones"):
        chloe.reveals(riddle, where)
        assert b"canary" not in sent(evening, door), "a tally is no answer"
    chloe.reveals(riddle, "answer")

    assert all(canary in sent(evening, door) for canary in (b"canary-author", b"canary-tool", b"canary-credit"))
    chloe.reveals(riddle, "answer", on=False)
    assert b"canary" not in sent(evening, door), "and hidden again it is told no more"


@pytest.mark.parametrize("door", DOORS)
def test_where_there_is_nothing_to_find_the_credit_stands_from_the_beginning(
    evening: Evening, chloe: Moderator, shows: Shows, door: str
) -> None:
    chloe.keeps_still("5f3a", sheet=SHEET)
    poll = chloe.makes_poll(terms=Terms(still="5f3a"))
    chloe.opens(poll)

    assert b"canary-credit" in sent(evening, door)
    assert b"canary-author" not in sent(evening, door)


@pytest.mark.parametrize("door", ["phone", "wall"])
def test_a_picture_that_no_poll_shows_is_told_to_nobody(
    evening: Evening, chloe: Moderator, voting: str, door: str
) -> None:
    before = sent(evening, door)
    chloe.keeps_still()

    assert sent(evening, door) == before
    assert b"canary" not in sent(evening, "console"), "nor is it an act to undo"


def test_a_picture_said_in_one_language_leaves_its_poll_incomplete(chloe: Moderator, shows: Shows) -> None:
    whole, half = chloe.keeps_still("5f3a"), chloe.keeps_still("77c0", alt=Text(fr="Une rue"))
    polls = {still: chloe.makes_poll(terms=Terms(still=still)) for still in (whole, half)}

    assert shows("console")["polls"][polls[whole]]["complete"]
    assert not shows("console")["polls"][polls[half]]["complete"]


def test_phones_are_told_to_fetch_pictures_only_where_that_is_wanted(chloe: Moderator, shows: Shows) -> None:
    chloe.keeps_still()
    for wanted in (False, True):
        poll = chloe.makes_poll(terms=Terms(still="5f3a", pictures_on_phones=wanted))
        chloe.opens(poll)
        assert shows("phone")["poll"]["now"]["terms"].get("pictures_on_phones", False) is wanted
        chloe.closes(poll)
