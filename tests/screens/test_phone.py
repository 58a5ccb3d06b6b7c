"""The phone: what is within reach, what the wall shows, and the poll there is to answer."""

import pytest

from server import limits
from server.debate.model import Phase, SceneKind
from server.screens import phone
from server.screens.hall import People
from tests.debate.people import Evening, Moderator, Spectator

from .conftest import ROOM, Shows


def _asked(evening: Evening, number: int) -> list[str]:
    """So many published questions, each by somebody else, the first one the oldest."""
    Moderator(evening, "chloe").reads_first(False)
    return [Spectator(evening, f"person{asking}").asks() for asking in range(number)]


def test_a_phone_reaches_the_best_supported_and_the_newest(evening: Evening, bob: Spectator, shows: Shows) -> None:
    forgotten = 10
    asked = _asked(evening, limits.PHONE_TOP_MAX + limits.PHONE_NEWEST_MAX + forgotten)
    for question in asked[: limits.PHONE_TOP_MAX]:
        bob.supports(question)

    within_reach = set(shows("phone")["questions"])

    assert within_reach == {*asked[: limits.PHONE_TOP_MAX], *asked[-limits.PHONE_NEWEST_MAX :]}
    assert set(shows("console")["questions"]) == set(asked)


def test_among_equals_the_one_listed_first_stays(evening: Evening, shows: Shows) -> None:
    asked = _asked(evening, limits.PHONE_TOP_MAX + limits.PHONE_NEWEST_MAX + 1)

    assert set(asked) - set(shows("phone")["questions"]) == {asked[limits.PHONE_TOP_MAX]}


def test_a_question_both_supported_and_new_is_there_once(evening: Evening, bob: Spectator, shows: Shows) -> None:
    asked = _asked(evening, 3)
    bob.supports(asked[0])

    assert sorted(shows("phone")["questions"]) == sorted(asked)


def test_a_question_tells_what_became_of_it(chloe: Moderator, published: str, shows: Shows) -> None:
    chloe.edits(published, "Pourquoi, dit autrement ?")
    chloe.answers(published)

    question = shows("phone")["questions"][published]

    assert (question["text"], question["edited"], question["answered"]) == ("Pourquoi, dit autrement ?", True, True)


@pytest.mark.parametrize("scene", [SceneKind.JOIN, SceneKind.QUESTIONS, SceneKind.PAUSE, SceneKind.END])
def test_a_phone_tells_what_the_wall_shows(chloe: Moderator, shows: Shows, scene: SceneKind) -> None:
    chloe.shows(scene)

    assert shows("phone")["air"]["now"] == {"scene": scene.value, "black": False}


def test_a_phone_reads_the_question_on_the_wall(chloe: Moderator, published: str, shows: Shows) -> None:
    chloe.shows_question(published)

    air = shows("phone")["air"]["now"]
    assert (air["question"], air["text"], air["lang"]) == (published, "Pourquoi ce silence à la fin ?", "fr")

    chloe.cuts_to_black()
    assert shows("phone")["air"]["now"] == {"scene": "question", "black": True}


def test_the_open_poll_is_there_to_answer(chloe: Moderator, voting: str, shows: Shows) -> None:
    poll = shows("phone")["poll"]["now"]

    assert (poll["poll"], poll["state"], poll["revealed"]) == (voting, "open", False)


def test_a_closed_poll_leaves_phones_unless_its_result_is_revealed_to_them(
    chloe: Moderator, voting: str, shows: Shows
) -> None:
    chloe.closes(voting)
    assert shows("phone")["poll"] == {}

    chloe.reveals(voting, "wall")
    assert shows("phone")["poll"] == {}

    chloe.reveals(voting, "phones")
    assert shows("phone")["poll"]["now"]["bars"]


def test_a_new_poll_takes_the_place_of_an_old_result(chloe: Moderator, voting: str, shows: Shows) -> None:
    chloe.closes(voting)
    chloe.reveals(voting, "phones")
    other = chloe.makes_poll()
    chloe.opens(other)

    assert shows("phone")["poll"]["now"]["poll"] == other


def test_of_two_results_phones_show_the_one_revealed_to_them_last(chloe: Moderator, shows: Shows) -> None:
    first, second = chloe.makes_poll(), chloe.makes_poll()
    for poll in (first, second):
        chloe.opens(poll)
        chloe.closes(poll)
    for poll in (first, second):
        chloe.reveals(poll, "phones")

    assert shows("phone")["poll"]["now"]["poll"] == second
    chloe.reveals(first, "wall")
    assert shows("phone")["poll"]["now"]["poll"] == second, "what the wall shows is another matter"
    chloe.reveals(first, "phones", on=False)
    chloe.undoes()
    assert shows("phone")["poll"]["now"]["poll"] == second, "undone, it is as it was"
    chloe.reveals(first, "phones", on=False)
    chloe.reveals(first, "phones")
    assert shows("phone")["poll"]["now"]["poll"] == first


def test_a_result_watched_live_stays_on_phones_when_its_poll_closes(chloe: Moderator, shows: Shows) -> None:
    live, older = chloe.makes_poll(), chloe.makes_poll()
    chloe.opens(older)
    chloe.closes(older)
    chloe.opens(live)
    chloe.reveals(live, "phones")
    chloe.reveals(older, "phones")

    chloe.closes(live)

    assert shows("phone")["poll"]["now"]["poll"] == live


def test_during_a_film_no_count_wakes_a_phone(evening: Evening, chloe: Moderator) -> None:
    assert phone.compose(evening.debate, ROOM)["evening"]["now"]["phones"] == ROOM.people.phones
    chloe.begins(Phase.FILM)

    dark = phone.compose(evening.debate, ROOM)

    assert phone.compose(evening.debate, ROOM._replace(people=People(phones=3))) == dark


def test_a_margin_holds_what_is_only_yours(
    evening: Evening, alice: Spectator, bob: Spectator, chloe: Moderator, published: str
) -> None:
    poll = chloe.makes_poll()
    chloe.opens(poll)
    alice.votes(poll, "b")
    bob.supports(published)
    chloe.shows_question(published)

    alices = phone.margin(evening.debate, alice.in_questions, {poll: alice.in_poll(poll)})
    bobs = phone.margin(evening.debate, bob.in_questions, {poll: bob.in_poll(poll)})

    assert alices["mine"][published]["on_wall"]
    assert alices["mine"][published]["supporters"] == 1
    assert alices["ballot"] == {poll: {"round": 1, "choices": ["b"]}}
    assert alices["supported"] == {}
    assert bobs == {"mine": {}, "supported": {published: {"on": True}}, "reported": {}, "ballot": {}}


def test_a_margin_holds_only_the_ballot_of_the_present_round(
    evening: Evening, alice: Spectator, chloe: Moderator, voting: str
) -> None:
    alice.votes(voting, "b")
    chloe.resets(voting)

    assert phone.margin(evening.debate, alice.in_questions, {voting: alice.in_poll(voting)})["ballot"] == {}
