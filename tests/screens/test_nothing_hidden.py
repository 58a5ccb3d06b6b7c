"""Nothing pending, kept, dismissed, withdrawn or hidden reaches a phone or the wall, but its author's own."""

from collections.abc import Callable

import pytest

from server.debate.kinds import ABSTENTION
from server.debate.model import QuestionState
from server.debate.scenes import Phase, SceneKind
from server.debate.wording import Text
from server.screens import console, phone
from tests.debate.people import Evening, Moderator, Spectator

from .conftest import sent

PUBLIC_DOORS = ["phone", "wall"]
NOTHING_UNREAD = [*PUBLIC_DOORS, "stage"]
DOORS = [*NOTHING_UNREAD, "console"]
HIDING: dict[str, Callable[[Spectator, Moderator, str], object]] = {
    "pending": lambda alice, chloe, question: chloe.restores(question),
    "kept": lambda alice, chloe, question: chloe.keeps(question),
    "dismissed": lambda alice, chloe, question: chloe.dismisses(question, "canary-reason"),
    "withdrawn": lambda alice, chloe, question: alice.withdraws(question),
}
SCENES = [SceneKind.JOIN, SceneKind.QUESTIONS, SceneKind.PAUSE, SceneKind.END]


@pytest.fixture
def told(alice: Spectator, chloe: Moderator) -> str:
    """A published question whose words and signature nobody can mistake."""
    question = alice.asks("canary-text, pourquoi ?", signature="canary-signature")
    chloe.publishes(question)
    return question


@pytest.mark.parametrize("state", HIDING)
@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("door", NOTHING_UNREAD)
def test_what_is_not_published_is_not_sent(
    evening: Evening, told: str, state: str, scene: SceneKind, door: str
) -> None:
    alice, chloe = Spectator(evening, "alice"), Moderator(evening, "chloe")
    assert b"canary-text" in sent(evening, "phone"), "published, the room reads it"
    chloe.shows_question(told)
    assert b"canary-signature" in sent(evening, "wall"), "and the wall shows it"

    HIDING[state](alice, chloe, told)

    assert b"canary" not in sent(evening, door)
    chloe.shows(scene)
    assert b"canary" not in sent(evening, door)


@pytest.mark.parametrize("state", [QuestionState.MERGED, QuestionState.PENDING])
def test_even_a_scene_that_should_not_be_shows_nothing_hidden(
    evening: Evening, chloe: Moderator, told: str, state: QuestionState
) -> None:
    chloe.shows_question(told)
    evening.question(told).state = state

    assert b"canary" not in b"".join(sent(evening, door) for door in NOTHING_UNREAD)


@pytest.mark.parametrize("door", NOTHING_UNREAD)
def test_a_frozen_list_holds_no_question_back_from_being_dismissed(
    evening: Evening, chloe: Moderator, told: str, door: str
) -> None:
    chloe.freezes()

    chloe.dismisses(told, "canary-reason")

    assert b"canary" not in sent(evening, door)


@pytest.mark.parametrize("door", NOTHING_UNREAD)
def test_what_was_asked_before_an_edit_is_not_sent(evening: Evening, chloe: Moderator, told: str, door: str) -> None:
    chloe.edits(told, "Pourquoi, dit autrement ?")
    chloe.shows_question(told)

    assert b"canary-text" not in sent(evening, door)


@pytest.mark.parametrize("door", PUBLIC_DOORS)
def test_stars_flags_and_reports_are_for_consoles_only(
    evening: Evening, bob: Spectator, chloe: Moderator, told: str, door: str
) -> None:
    before = sent(evening, door)

    chloe.stars(told)
    bob.reports(told)
    evening.question(told).flagged, evening.question(told).flagged_by = True, "zut"

    assert sent(evening, door) == before


@pytest.mark.parametrize("state", HIDING)
def test_the_author_sees_their_own_question_in_whatever_state_and_nobody_else_does(
    evening: Evening, alice: Spectator, bob: Spectator, chloe: Moderator, state: str
) -> None:
    question = alice.asks("canary-text, pourquoi ?")
    chloe.publishes(question)
    HIDING[state](alice, chloe, question)

    own = phone.margin(evening.debate, alice.in_questions, {})
    assert own["mine"][question]["text"] == "canary-text, pourquoi ?"
    assert own["mine"][question]["state"] == state
    assert own["mine"][question]["reason"] == ("canary-reason" if state == "dismissed" else "")
    assert "canary" not in str(phone.margin(evening.debate, bob.in_questions, {}))


def test_a_question_that_left_the_list_leaves_the_margins_of_its_supporters(
    evening: Evening, bob: Spectator, chloe: Moderator, told: str
) -> None:
    bob.supports(told)
    bob.reports(told)
    margin = phone.margin(evening.debate, bob.in_questions, {})
    assert margin["supported"] == margin["reported"] == {told: {"on": True}}

    chloe.dismisses(told)

    margin = phone.margin(evening.debate, bob.in_questions, {})
    assert margin["supported"] == margin["reported"] == {}


@pytest.mark.parametrize("door", PUBLIC_DOORS)
def test_a_poll_that_nobody_opened_or_showed_is_not_sent(evening: Evening, chloe: Moderator, door: str) -> None:
    poll = chloe.makes_poll(title=Text(fr="canary-title"))
    assert b"canary" not in sent(evening, door)

    chloe.shows(SceneKind.POLL, poll)
    assert b"canary" in sent(evening, door)

    chloe.cuts_to_black()
    assert b"canary" not in sent(evening, door)


@pytest.mark.parametrize("door", DOORS)
def test_nobodys_pseudonym_is_sent_anywhere(
    evening: Evening, bob: Spectator, chloe: Moderator, told: str, door: str
) -> None:
    poll = chloe.makes_poll()
    chloe.opens(poll)
    for person in (Spectator(evening, "alice"), bob):
        person.votes(poll, "a")
    bob.supports(told)
    bob.reports(told)
    chloe.reveals(poll, "phones")
    chloe.reveals(poll, "wall")
    hidden = {bob.in_questions, evening.question(told).author, *evening.round(poll).ballots}

    assert len(hidden) == 4
    assert not [name for name in hidden if name.encode() in sent(evening, door)]


def test_a_margin_holds_no_pseudonym_either(evening: Evening, bob: Spectator, voting: str) -> None:
    bob.votes(voting, "a")

    margin = phone.margin(evening.debate, bob.in_questions, {voting: bob.in_poll(voting)})

    assert margin["ballot"] == {voting: {"round": 1, "choices": ["a"]}}
    assert "bob/" not in str(margin)
    assert console.margin("chloe") == {"me": {"now": {"id": "chloe"}}}


def test_abstaining_has_a_name_in_both_languages() -> None:
    assert ABSTENTION.label.fr and ABSTENTION.label.en


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("door", DOORS)
def test_no_screen_holds_a_null(evening: Evening, chloe: Moderator, told: str, phase: Phase, door: str) -> None:
    """A replica takes null for "removed": what is not there is left out instead."""
    chloe.opens(chloe.makes_poll())
    chloe.begins(phase)

    assert b"null" not in sent(evening, door)
