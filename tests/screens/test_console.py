"""The console: everything a moderator reads, and the wall as it is."""

import pytest

from server import limits
from server.debate.poll import PollKind
from server.debate.wording import Text
from server.screens import wall
from tests.debate.people import Evening, Moderator, Spectator

from .conftest import ROOM, Shows


def test_a_console_shows_the_wall_as_the_wall_is(
    evening: Evening, chloe: Moderator, published: str, shows: Shows
) -> None:
    chloe.shows_question(published)

    shown = shows("console")

    on_wall = wall.compose(evening.debate, ROOM)
    assert {shelf: shown[shelf] for shelf in on_wall} == on_wall
    assert shown["questions"][published]["on_wall"]


def test_a_console_reads_every_question_in_whatever_state(
    alice: Spectator, bob: Spectator, chloe: Moderator, published: str, shows: Shows
) -> None:
    bob.reports(published)
    chloe.dismisses(published, "Déjà posée")
    waiting = alice.asks(signature="Alice")

    questions = shows("console")["questions"]

    dismissed = questions[published]
    assert (dismissed["state"], dismissed["reason"], dismissed["reports"]) == ("dismissed", "Déjà posée", 1)
    assert (questions[waiting]["state"], questions[waiting]["signature"]) == ("pending", "Alice")
    assert questions[waiting]["rev"] == 1


@pytest.mark.parametrize(
    ("title", "complete"), [(Text(fr="Qui ?", en="Who?"), True), (Text(fr="Qui ?"), False), (Text(en="Who?"), False)]
)
def test_a_console_tells_whether_a_poll_is_complete_in_both_languages(
    chloe: Moderator, shows: Shows, title: Text, complete: bool
) -> None:
    poll = chloe.makes_poll(kind=PollKind.YES_NO, title=title)

    assert shows("console")["polls"][poll]["complete"] is complete


@pytest.mark.parametrize("where", ["wall", "phones"])
def test_a_result_revealed_anywhere_is_read_at_consoles(
    chloe: Moderator, voting: str, shows: Shows, where: str
) -> None:
    assert "bars" not in shows("console")["polls"][voting]

    chloe.reveals(voting, where)

    assert shows("console")["polls"][voting]["bars"]


def test_the_last_acts_can_be_undone_from_any_console(
    evening: Evening, chloe: Moderator, david: Moderator, shows: Shows
) -> None:
    for number in range(limits.ACTS_SHOWN + 1):
        (chloe, david)[number % 2].cuts_to_black(on=number % 2 == 0)

    acts = shows("console")["acts"]

    assert len(acts) == limits.ACTS_SHOWN
    assert acts[evening.last_act] == {"verb": "set_black", "subject": "", "at": evening.now, "by": "david"}


def test_an_undone_act_is_no_longer_shown(evening: Evening, chloe: Moderator, shows: Shows) -> None:
    chloe.cuts_to_black()
    act = evening.last_act
    assert act in shows("console")["acts"]

    chloe.undoes()

    assert act not in shows("console")["acts"]


def test_a_console_tells_who_is_there_and_how_the_evening_stands(chloe: Moderator, shows: Shows) -> None:
    chloe.goes_live()

    assert shows("console")["people"]["now"] == {"phones": 240, "walls": 1, "consoles": 2, "stages": 0}
    assert shows("console")["evening"]["now"] == {
        "phase": "debate",
        "premoderation": True,
        "live": True,
        "sealed": False,
        "asking": True,
        "slow_s": 0,
    }
