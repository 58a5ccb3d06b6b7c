"""The wall: one scene at a time, and black is black."""

import pytest

from server import limits
from server.debate.scenes import Phase, SceneKind
from server.screens import wall
from server.screens.hall import People
from tests.debate.people import Evening, Moderator, Spectator

from .conftest import ROOM, Shows

EMPTY = {key: {} for key in ("wall_question", "wall_list", "wall_poll", "wall_message", "wall_countdown")}


def _shelves(screen: dict[str, dict[str, object]]) -> dict[str, object]:
    return {shelf: items for shelf, items in screen.items() if shelf.startswith("wall_")}


def test_the_list_holds_five_questions_ranked_by_support(
    evening: Evening, alice: Spectator, chloe: Moderator, shows: Shows
) -> None:
    chloe.reads_first(False)
    asked = [alice.asks() for _ in range(limits.WALL_LIST_MAX + 3)]
    for number, question in enumerate(asked):
        for person in range(number):
            Spectator(evening, f"person{person}").supports(question)

    listed = shows("wall")["wall_list"]

    best = asked[::-1][: limits.WALL_LIST_MAX]
    assert {question: fields["rank"] for question, fields in listed.items()} == {q: n for n, q in enumerate(best)}
    assert listed[best[0]]["supporters"] == len(asked) - 1


def test_a_frozen_list_keeps_its_ranks_and_tells_that_it_is_frozen(
    alice: Spectator, bob: Spectator, chloe: Moderator, published: str, shows: Shows
) -> None:
    other = alice.asks()
    chloe.publishes(other)
    chloe.freezes()
    former = {question: fields["rank"] for question, fields in shows("wall")["wall_list"].items()}

    bob.supports(other)

    assert {question: fields["rank"] for question, fields in shows("wall")["wall_list"].items()} == former
    assert shows("wall")["wall"]["now"]["frozen"]


def test_an_answered_question_leaves_the_list_of_the_wall(chloe: Moderator, published: str, shows: Shows) -> None:
    assert published in shows("wall")["wall_list"]

    chloe.answers(published)

    assert shows("wall")["wall_list"] == {}


def test_a_question_has_the_wall_to_itself(chloe: Moderator, published: str, shows: Shows) -> None:
    chloe.shows_question(published)

    screen = shows("wall")
    assert screen["wall_question"]["now"]["id"] == published
    assert screen["wall_list"] == {}


def test_a_poll_tells_how_many_answered_of_how_many_are_there(
    bob: Spectator, chloe: Moderator, voting: str, shows: Shows
) -> None:
    bob.votes(voting, "a")

    poll = shows("wall")["wall_poll"]["now"]

    assert (poll["turnout"], poll["present"], poll["revealed"]) == (1, ROOM.people.phones, False)
    assert "bars" not in poll


def test_never_more_answers_than_people(evening: Evening, voting: str) -> None:
    for number in range(3):
        Spectator(evening, f"person{number}").votes(voting, "a")

    assert wall.compose(evening.debate, ROOM._replace(people=People(phones=1)))["wall_poll"]["now"]["present"] == 3


@pytest.mark.parametrize("scene", [SceneKind.QUESTIONS, SceneKind.QUESTION, SceneKind.POLL])
def test_black_sends_nothing_of_what_it_covers(
    chloe: Moderator, published: str, ready: str, shows: Shows, scene: SceneKind
) -> None:
    chloe.shows(scene, {SceneKind.QUESTION: published, SceneKind.POLL: ready}.get(scene, ""))
    assert _shelves(shows("wall")) != EMPTY

    chloe.cuts_to_black()

    assert _shelves(shows("wall")) == EMPTY
    assert shows("wall")["wall"]["now"]["black"]


def test_black_made_from_what_was_shown_is_the_black_that_the_debate_says(
    evening: Evening, chloe: Moderator, published: str
) -> None:
    chloe.shows_question(published)
    cut = wall.black(wall.compose(evening.debate, ROOM))

    chloe.cuts_to_black()

    assert cut == wall.compose(evening.debate, ROOM)


def test_a_question_taken_off_in_haste_leaves_the_wall_dark(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.shows_question(published)
    assert _shelves(wall.compose(evening.debate, ROOM)) != EMPTY

    assert _shelves(wall.without(wall.compose(evening.debate, ROOM), published)) == EMPTY


def test_a_question_taken_off_the_list_in_haste_leaves_the_others_as_the_debate_will_say(
    evening: Evening, chloe: Moderator, published: str
) -> None:
    cut = wall.without(wall.compose(evening.debate, ROOM), published)

    chloe.dismisses(published)

    assert cut == wall.compose(evening.debate, ROOM)


def test_taking_one_question_off_leaves_the_others(
    evening: Evening, alice: Spectator, chloe: Moderator, published: str
) -> None:
    other = alice.asks()
    chloe.publishes(other)
    listed = wall.compose(evening.debate, ROOM)
    assert set(wall.without(listed, published)["wall_list"]) == {other}

    chloe.shows_question(other)
    alone = wall.compose(evening.debate, ROOM)
    assert wall.without(alone, published) == alone


def test_during_a_film_nothing_on_the_wall_moves(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    chloe.begins(Phase.FILM)
    dark = wall.compose(evening.debate, ROOM)
    assert _shelves(dark) == EMPTY

    bob.reports(published)
    chloe.stars(published)

    assert wall.compose(evening.debate, ROOM._replace(people=People(phones=3))) == dark
