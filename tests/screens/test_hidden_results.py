"""While a result is hidden, the bytes that are sent do not depend on the choices."""

import pytest

from server.debate.poll import ABSTAIN, Ballot
from tests.debate.people import Evening, Moderator, Spectator
from tests.debate.recount import answer_otherwise

from .conftest import Shows, sent

DOORS = ["phone", "wall", "console"]
ONE_ANSWER = [("a",), ("a",), (ABSTAIN,)]
ANOTHER = [("b",), (ABSTAIN,), ("b",)]


def _vote(evening: Evening, poll: str, ballots: list[tuple[str, ...]]) -> None:
    """The same people, always in the same order: only what they choose differs."""
    for number, choices in enumerate(ballots):
        Spectator(evening, f"person{number}").votes(poll, *choices, seq=evening.now)


def _answer_otherwise(evening: Evening, poll: str) -> None:
    turn = evening.round(poll)
    others = {voter: Ballot(choices) for voter, choices in zip(turn.ballots, ANOTHER, strict=True)}
    answer_otherwise(evening.poll(poll), turn, others)


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
@pytest.mark.parametrize("door", DOORS)
def test_the_same_people_answering_otherwise_send_the_same_bytes(
    evening: Evening, chloe: Moderator, voting: str, door: str, closed: bool
) -> None:
    _vote(evening, voting, ONE_ANSWER)
    if closed:
        chloe.closes(voting)
    former = sent(evening, door)

    _answer_otherwise(evening, voting)

    assert sent(evening, door) == former
    chloe.reveals(voting, "phones" if door == "phone" else "wall")
    assert sent(evening, door) != former, "revealed, they would differ"


@pytest.mark.parametrize(("where", "door"), [("phones", "wall"), ("wall", "phone")])
def test_what_is_revealed_in_one_place_is_not_in_the_other(
    evening: Evening, chloe: Moderator, voting: str, where: str, door: str
) -> None:
    _vote(evening, voting, ONE_ANSWER)
    chloe.closes(voting)
    chloe.reveals(voting, where)

    former = sent(evening, door)
    _answer_otherwise(evening, voting)

    assert b'"bars"' not in former
    assert sent(evening, door) == former


@pytest.mark.parametrize("door", DOORS)
def test_hidden_again_it_is_no_longer_sent(evening: Evening, chloe: Moderator, voting: str, door: str) -> None:
    _vote(evening, voting, ONE_ANSWER)
    chloe.closes(voting)
    for where in ("wall", "phones"):
        chloe.reveals(voting, where)
    assert b'"bars"' in sent(evening, door)

    for where in ("wall", "phones"):
        chloe.reveals(voting, where, on=False)

    assert b'"bars"' not in sent(evening, door)


@pytest.mark.parametrize("door", DOORS)
def test_a_new_round_shows_nothing_of_the_former_one(
    evening: Evening, chloe: Moderator, voting: str, door: str
) -> None:
    _vote(evening, voting, ONE_ANSWER)
    for where in ("wall", "phones"):
        chloe.reveals(voting, where)
    chloe.resets(voting)
    chloe.opens(voting)

    assert b'"bars"' not in sent(evening, door)
    assert b'"turnout":0' in sent(evening, door)


def test_even_consoles_have_no_count_of_a_hidden_poll_but_how_many_answered(
    evening: Evening, shows: Shows, voting: str
) -> None:
    _vote(evening, voting, ONE_ANSWER)

    poll = shows("console")["polls"][voting]

    assert poll["turnout"] == 3
    assert "bars" not in poll
    assert (poll["on_wall"], poll["on_phones"]) == (False, False)
