"""The phone: what is within reach, what the wall shows, and the poll there is to answer."""

import pytest

from server import limits
from server.debate.scenes import Phase, SceneKind
from server.screens import phone
from server.screens.hall import People
from server.screens.patches import apply
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


def test_a_page_begins_with_the_names_of_what_it_reads_and_is_told_of_the_others(evening: Evening) -> None:
    asked = _asked(evening, limits.PHONE_TOP_MAX + limits.PHONE_NEWEST_MAX + 5)
    screen = phone.compose(evening.debate, ROOM)

    first = phone.at_first(screen)

    assert screen["evening"]["now"]["questions"] == len(asked)
    assert set(screen["listed"]) == set(asked)
    assert set(first["listed"]) == set(first["questions"]) == set(screen["questions"]) < set(asked)
    assert {**first, "listed": {}} == {**screen, "listed": {}}


def test_what_comes_within_reach_is_named_to_pages_that_began_without_it(evening: Evening, bob: Spectator) -> None:
    asked = _asked(evening, limits.PHONE_TOP_MAX + limits.PHONE_NEWEST_MAX + 5)
    far = asked[limits.PHONE_TOP_MAX + 2]
    Moderator(evening, "chloe").edits(far, "Pourquoi, dit autrement ?")
    before = phone.compose(evening.debate, ROOM)
    page = phone.at_first(before)
    assert far not in page["listed"]

    bob.supports(far)
    near = phone.compose(evening.debate, ROOM)
    changes = phone.between(before, near)
    page = apply(page, changes)
    assert far in page["questions"] and page["listed"][far] == near["listed"][far]
    assert apply(before, changes) == near, "and nothing else is said to those who knew it"

    for question in asked[: limits.PHONE_TOP_MAX]:
        for person in ("david", "erin"):
            Spectator(evening, person).supports(question)
    page = apply(page, phone.between(near, phone.compose(evening.debate, ROOM)))
    assert far not in page["questions"] and far in page["listed"], "out of reach again, it is still in the list"


def test_the_name_of_a_question_tells_what_a_page_that_read_it_must_know(
    evening: Evening, chloe: Moderator, bob: Spectator, published: str, shows: Shows
) -> None:
    assert shows("phone")["listed"] == {published: {}}
    bob.supports(published)
    assert shows("phone")["listed"] == {published: {}}, "counts are for those within reach"

    chloe.edits(published, "Pourquoi, dit autrement ?")
    chloe.answers(published)
    assert shows("phone")["listed"] == {published: {"text": "Pourquoi, dit autrement ?", "answered": True}}

    chloe.dismisses(published)
    assert shows("phone")["listed"] == {}


@pytest.mark.parametrize(("order", "live"), [("top", limits.PHONE_TOP_MAX), ("recent", limits.PHONE_NEWEST_MAX)])
def test_the_list_goes_on_page_by_page_where_the_live_ones_end(
    evening: Evening, chloe: Moderator, bob: Spectator, order: str, live: int
) -> None:
    asked = _asked(evening, live + limits.PHONE_PAGE + 3)
    hidden = asked.pop(3)
    chloe.dismisses(hidden)
    last = asked[0]
    chloe.answers(last)
    expected = [*asked[1:], last] if order == "top" else asked[::-1]

    pages = [list(phone.further(evening.debate, phone.Order(order), number)) for number in range(3)]

    assert pages == [expected[live : live + limits.PHONE_PAGE], expected[live + limits.PHONE_PAGE :], []]
    live_now = phone.compose(evening.debate, ROOM)["questions"]
    assert set(expected[:live]) <= set(live_now), "what comes before is live"


def test_among_the_best_supported_the_answered_come_last(
    evening: Evening, chloe: Moderator, bob: Spectator, shows: Shows
) -> None:
    asked = _asked(evening, limits.PHONE_TOP_MAX + limits.PHONE_NEWEST_MAX + 1)
    bob.supports(asked[0])
    assert asked[0] in shows("phone")["questions"]

    chloe.answers(asked[0])

    assert asked[0] not in shows("phone")["questions"]


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
    mine = {"mine": {}, "supported": {published: {"on": True}}, "reported": {}, "ballot": {}, "supported_sayings": {}}
    assert bobs == mine


def test_a_margin_holds_only_the_ballot_of_the_present_round(
    evening: Evening, alice: Spectator, chloe: Moderator, voting: str
) -> None:
    alice.votes(voting, "b")
    chloe.resets(voting)

    assert phone.margin(evening.debate, alice.in_questions, {voting: alice.in_poll(voting)})["ballot"] == {}
