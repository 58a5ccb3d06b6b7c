"""Scenes: what the wall shows, chosen by a moderator; black, and the frozen list."""

import pytest

from server import limits
from server.debate.events import ProgrammeRead
from server.debate.model import QuestionState
from server.debate.ranking import wall_list
from server.debate.refusals import Refusal
from server.debate.run.commands import TakeCue
from server.debate.run.events import CuesLaid
from server.debate.run.model import Cue, CueDeed
from server.debate.scenes import Phase, SceneKind

from .people import Evening, Moderator, Spectator, refused

WITHOUT_SUBJECT = [
    SceneKind.JOIN,
    SceneKind.QUESTIONS,
    SceneKind.TITLE,
    SceneKind.FILM,
    SceneKind.INTERMISSION,
    SceneKind.PAUSE,
    SceneKind.END,
    SceneKind.TEST_CARD,
]
LIGHT = [SceneKind.QUESTIONS, SceneKind.TITLE, SceneKind.END, SceneKind.TEST_CARD]


@pytest.mark.parametrize("scene", WITHOUT_SUBJECT)
def test_the_wall_shows_the_scene_that_was_chosen(evening: Evening, chloe: Moderator, scene: SceneKind) -> None:
    chloe.shows(scene)

    assert evening.on_the_wall == (scene, "")


@pytest.mark.parametrize("scene", WITHOUT_SUBJECT)
def test_these_scenes_have_no_subject(chloe: Moderator, published: str, scene: SceneKind) -> None:
    with refused(Refusal.UNKNOWN_SCENE):
        chloe.shows(scene, published)
    chloe.shows(scene)


def test_a_published_question_has_the_wall_to_itself(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.shows_question(published)

    assert evening.debate.question_on_wall == published


def test_showing_what_is_shown_changes_nothing(chloe: Moderator, david: Moderator, published: str) -> None:
    chloe.shows_question(published)

    assert david.shows_question(published) == []


@pytest.mark.parametrize("state", [QuestionState.PENDING, QuestionState.KEPT, QuestionState.DISMISSED])
def test_only_a_published_question_is_shown(chloe: Moderator, published: str, state: QuestionState) -> None:
    chloe.shows_question(published)
    chloe.places(published, state)

    with refused(Refusal.NOT_LISTED):
        chloe.shows_question(published)


def test_a_question_is_shown_as_it_was_read(
    evening: Evening, chloe: Moderator, david: Moderator, published: str
) -> None:
    read = evening.question(published).rev
    david.edits(published, "Pourquoi ce silence, à la toute fin ?")

    with refused(Refusal.CHANGED_SINCE):
        chloe.shows_question(published, rev=read)
    chloe.shows_question(published)


def test_a_question_that_does_not_exist_is_not_shown(chloe: Moderator, published: str) -> None:
    with refused(Refusal.UNKNOWN_QUESTION):
        chloe.shows(SceneKind.QUESTION, "question-of-nobody")
    with refused(Refusal.UNKNOWN_QUESTION):
        chloe.shows(SceneKind.QUESTION)
    chloe.shows_question(published)


def test_a_poll_is_shown_before_it_opens_and_after_it_closed(evening: Evening, chloe: Moderator, ready: str) -> None:
    chloe.shows(SceneKind.POLL, ready)
    assert evening.on_the_wall == (SceneKind.POLL, ready)

    chloe.opens(ready)
    chloe.closes(ready)
    chloe.shows(SceneKind.PAUSE)
    assert chloe.shows(SceneKind.POLL, ready)


def test_a_poll_that_does_not_exist_is_not_shown(chloe: Moderator, ready: str) -> None:
    with refused(Refusal.UNKNOWN_POLL):
        chloe.shows(SceneKind.POLL, "poll-of-nobody")
    chloe.shows(SceneKind.POLL, ready)


@pytest.mark.parametrize("scene", [SceneKind.FILM, SceneKind.PAUSE, SceneKind.JOIN])
def test_during_a_film_the_wall_may_pause_or_show_the_code(
    evening: Evening, chloe: Moderator, scene: SceneKind
) -> None:
    chloe.begins(Phase.FILM)

    chloe.shows(scene)

    assert evening.on_the_wall == (scene, "")


def test_during_a_film_nothing_lights_the_wall_up(chloe: Moderator, published: str, ready: str) -> None:
    chloe.shows(SceneKind.POLL, ready)
    chloe.shows_question(published)
    chloe.begins(Phase.FILM)

    for scene, subject in [
        (SceneKind.QUESTIONS, ""),
        (SceneKind.QUESTION, published),
        (SceneKind.POLL, ready),
        (SceneKind.END, ""),
    ]:
        with refused(Refusal.FILM_RUNNING):
            chloe.shows(scene, subject)


def test_black_is_a_switch_and_keeps_the_scene_behind_it(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.shows_question(published)
    chloe.cuts_to_black()
    assert evening.debate.black
    assert evening.on_the_wall == (SceneKind.QUESTION, published)

    chloe.cuts_to_black(on=False)
    assert not evening.debate.black


def test_black_twice_is_black(chloe: Moderator, david: Moderator) -> None:
    chloe.cuts_to_black()

    assert david.cuts_to_black() == []


def test_a_frozen_list_does_not_move_under_the_one_who_reads_it(
    evening: Evening, alice: Spectator, bob: Spectator, chloe: Moderator, published: str
) -> None:
    other = alice.asks()
    chloe.publishes(other)
    chloe.freezes()

    bob.supports(other)
    assert _listed(evening) == [published, other]

    chloe.freezes(on=False)
    assert _listed(evening) == [other, published]


def test_a_frozen_list_takes_nothing_new_and_loses_what_is_dismissed(
    evening: Evening, alice: Spectator, chloe: Moderator, published: str
) -> None:
    other = alice.asks()
    chloe.publishes(other)
    chloe.freezes()

    chloe.publishes(alice.asks())
    chloe.dismisses(published)

    assert _listed(evening) == [other]


def test_freezing_twice_holds_the_first_list(evening: Evening, chloe: Moderator, david: Moderator) -> None:
    chloe.freezes()

    assert david.freezes() == []


def test_the_wall_lists_five_best_supported_first(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    chloe.reads_first(False)
    asked = [alice.asks() for _ in range(limits.WALL_LIST_MAX + 2)]
    for number, question in enumerate(asked):
        for person in range(number):
            Spectator(evening, f"person-{person}").supports(question)

    assert _listed(evening) == asked[::-1][: limits.WALL_LIST_MAX]


def _listed(evening: Evening) -> list[str]:
    return [question.id for question in wall_list(evening.debate)]


@pytest.fixture
def two_films(evening: Evening) -> Evening:
    evening.happen(ProgrammeRead(digest="films", films=("first", "second")))
    return evening


def test_the_title_card_of_a_film_is_chosen_by_its_name(two_films: Evening, chloe: Moderator) -> None:
    chloe.shows(SceneKind.TITLE, "second")
    assert two_films.on_the_wall == (SceneKind.TITLE, "second")

    with refused(Refusal.UNKNOWN_SCENE):
        chloe.shows(SceneKind.TITLE, "third")


def test_a_title_card_without_a_name_is_that_of_the_film_that_comes(two_films: Evening, chloe: Moderator) -> None:
    chloe.shows(SceneKind.TITLE)
    assert two_films.on_the_wall == (SceneKind.TITLE, "first")

    films = [Cue(id=f"cue-{film}", deed=CueDeed.FILM, subject=film) for film in ("second", "first")]
    two_films.happen(CuesLaid((*films,)))
    chloe.shows(SceneKind.TITLE)
    assert two_films.on_the_wall == (SceneKind.TITLE, "second"), "the conducteur knows the order"

    chloe.does(TakeCue, cue="cue-second")
    chloe.begins(Phase.DEBATE)
    chloe.shows(SceneKind.TITLE)
    assert two_films.on_the_wall == (SceneKind.TITLE, "first")


def test_a_cue_may_show_a_title_card(two_films: Evening, chloe: Moderator) -> None:
    two_films.happen(CuesLaid((Cue(id="card", deed=CueDeed.SCENE, subject="second"),)))
    chloe.does(TakeCue, cue="card")

    assert two_films.on_the_wall == (SceneKind.TITLE, "second")


@pytest.mark.parametrize("scene", LIGHT)
def test_nothing_that_is_light_interrupts_a_film(evening: Evening, chloe: Moderator, scene: SceneKind) -> None:
    chloe.shows(scene)
    chloe.begins(Phase.FILM)
    with refused(Refusal.FILM_RUNNING):
        chloe.shows(scene)


def test_an_intermission_is_shown_in_the_middle_of_a_film(evening: Evening, chloe: Moderator) -> None:
    chloe.begins(Phase.FILM)
    chloe.shows(SceneKind.INTERMISSION)

    assert evening.on_the_wall == (SceneKind.INTERMISSION, "")
