"""Adoption: a programme file meets the journal of its séance."""

import datetime as dt

import pytest
from msgspec.structs import replace

from server.debate.events import LiveSet, ProgrammeRead
from server.debate.poll import Option as Answer
from server.debate.poll import PollKind
from server.debate.poll_events import PollDropped, PollMade
from server.debate.run.commands import MakeCue, MoveCue, TakeCue
from server.debate.run.events import CuesLaid
from server.debate.run.model import CueDeed
from server.debate.scenes import SceneKind
from server.debate.wording import Text
from server.live.adoption import Difference, adopt
from server.programme import Option, PreparedPoll, Programme, Theme
from server.programme.parts import Cue, SpeakingGroup
from tests.debate.people import Evening, Moderator

FIRST = PreparedPoll(
    id="avant",
    kind=PollKind.SINGLE,
    title=Text(fr="Avant ?", en="Before?"),
    options=(Option(id="a", label=Text(fr="A", en="A")), Option(id="b", label=Text(fr="B", en="B"))),
    max_choices=1,
    abstain=False,
)
SECOND = replace(FIRST, id="apres", title=Text(fr="Après ?", en="After?"))
REWORDED = replace(FIRST, title=Text(fr="Avant le film ?", en="Before the film?"))
PROGRAMME = Programme(
    id="soiree",
    code="R7KX",
    title=Text(fr="Une soirée", en="An evening"),
    time_zone="Europe/Paris",
    live=True,
    themes=(Theme(id="image", name=Text(fr="Image", en="Image")),),
    polls=(FIRST, SECOND),
)
WITH_CUES = replace(
    PROGRAMME,
    cues=(
        Cue(id="ouverture", deed=CueDeed.PHASE, subject="doors", at=dt.time(19, 30)),
        Cue(id="vote", deed=CueDeed.OPEN, subject="avant", note="Attendre le silence"),
    ),
)
MORE_CUES = replace(WITH_CUES, cues=(*WITH_CUES.cues, Cue(id="fin", deed=CueDeed.PHASE, subject="closed")))


@pytest.fixture
def evening() -> Evening:
    """A séance whose journal is empty."""
    return Evening()


@pytest.fixture
def chloe(evening: Evening) -> Moderator:
    return Moderator(evening, "chloe")


def _adopted(evening: Evening, programme: Programme = PROGRAMME) -> list[Difference]:
    happened, differences = adopt(evening.debate, programme)
    evening.happen(*happened)
    return differences


def test_the_first_time_all_of_it_is_recorded_and_nothing_is_told(evening: Evening) -> None:
    happened, differences = adopt(evening.debate, PROGRAMME)

    assert [type(event) for event in happened] == [ProgrammeRead, LiveSet, PollMade, PollMade]
    assert differences == []
    evening.happen(*happened)
    assert evening.debate.live
    assert evening.debate.themes == ("image",)
    assert [(poll.id, poll.order, poll.origin) for poll in evening.debate.polls.values()] == [
        ("avant", 1, "programme"),
        ("apres", 2, "programme"),
    ]
    assert evening.poll("avant").options[0] == Answer(id="a", label=Text(fr="A", en="A"))


def test_the_same_file_again_changes_nothing(evening: Evening) -> None:
    _adopted(evening)

    assert adopt(evening.debate, PROGRAMME) == ([], [])


def test_a_seance_is_made_live_by_its_file_once_and_then_by_the_regie(evening: Evening, chloe: Moderator) -> None:
    _adopted(evening)
    chloe.goes_live(on=False)

    _adopted(evening, replace(PROGRAMME, polls=()))

    assert not evening.debate.live


def test_a_file_that_is_not_live_leaves_the_seance_as_it_is(evening: Evening) -> None:
    _adopted(evening, replace(PROGRAMME, live=False))

    assert not evening.debate.live


def test_a_poll_that_nobody_opened_takes_the_new_words(evening: Evening) -> None:
    _adopted(evening)

    told = _adopted(evening, replace(PROGRAMME, polls=(REWORDED, SECOND)))

    assert told == [Difference("avant", "reworded")]
    assert evening.poll("avant").title == REWORDED.title


def test_a_poll_that_was_opened_keeps_the_words_people_answered(evening: Evening, chloe: Moderator) -> None:
    _adopted(evening)
    chloe.opens("avant")

    told = _adopted(evening, replace(PROGRAMME, polls=(REWORDED, SECOND)))

    assert told == [Difference("avant", "kept")]
    assert evening.poll("avant").title == FIRST.title


def test_a_poll_whose_opening_was_undone_before_anyone_answered_takes_the_new_words(
    evening: Evening, chloe: Moderator
) -> None:
    _adopted(evening)
    chloe.opens("avant")
    chloe.undoes()

    assert _adopted(evening, replace(PROGRAMME, polls=(REWORDED, SECOND))) == [Difference("avant", "reworded")]


def test_a_poll_that_begins_another_round_keeps_its_words(evening: Evening, chloe: Moderator) -> None:
    _adopted(evening)
    chloe.opens("avant")
    chloe.resets("avant")

    assert _adopted(evening, replace(PROGRAMME, polls=(REWORDED, SECOND))) == [Difference("avant", "kept")]


def test_a_poll_added_to_the_file_is_added(evening: Evening) -> None:
    _adopted(evening, replace(PROGRAMME, polls=(FIRST,)))

    assert _adopted(evening) == [Difference("apres", "added")]
    assert set(evening.debate.polls) == {"avant", "apres"}


def test_a_poll_that_left_the_file_unused_is_dropped(evening: Evening) -> None:
    _adopted(evening)

    happened, told = adopt(evening.debate, replace(PROGRAMME, polls=(FIRST,)))

    assert told == [Difference("apres", "dropped")]
    assert PollDropped(poll="apres") in happened


def test_a_poll_that_left_the_file_stays_if_it_was_opened(evening: Evening, chloe: Moderator) -> None:
    _adopted(evening)
    chloe.opens("apres")

    assert _adopted(evening, replace(PROGRAMME, polls=(FIRST,))) == [Difference("apres", "kept")]
    assert "apres" in evening.debate.polls


def test_a_poll_that_left_the_file_stays_while_the_wall_shows_it(evening: Evening, chloe: Moderator) -> None:
    _adopted(evening)
    chloe.shows(SceneKind.POLL, "apres")

    assert _adopted(evening, replace(PROGRAMME, polls=(FIRST,))) == [Difference("apres", "kept")]


def test_a_poll_made_at_a_console_is_no_business_of_the_file(evening: Evening, chloe: Moderator) -> None:
    _adopted(evening)
    made = chloe.makes_poll()

    assert _adopted(evening, replace(PROGRAMME, title=Text(fr="Une autre", en="Another"))) == []
    assert made in evening.debate.polls


def test_themes_follow_the_file(evening: Evening) -> None:
    _adopted(evening)

    _adopted(evening, replace(PROGRAMME, themes=()))

    assert evening.debate.themes == ()


def test_the_conducteur_is_recorded_with_the_programme(evening: Evening) -> None:
    happened, differences = adopt(evening.debate, WITH_CUES)
    evening.happen(*happened)

    assert differences == []
    assert evening.debate.run.order == ["ouverture", "vote"]
    assert evening.debate.run.cues["ouverture"].at == 19 * 60 + 30
    assert adopt(evening.debate, WITH_CUES) == ([], [])


def test_cues_that_nobody_took_follow_the_file(evening: Evening) -> None:
    _adopted(evening, WITH_CUES)

    assert _adopted(evening, MORE_CUES) == [Difference("conducteur", "cues_laid")]
    assert evening.debate.run.order == ["ouverture", "vote", "fin"]


def test_once_a_cue_was_taken_the_conducteur_stays_and_is_told(evening: Evening, chloe: Moderator) -> None:
    _adopted(evening, WITH_CUES)
    chloe.does(TakeCue, cue="ouverture")

    happened, told = adopt(evening.debate, MORE_CUES)

    assert told == [Difference("conducteur", "cues_kept")]
    assert not any(isinstance(event, CuesLaid) for event in happened)


def test_a_file_that_changed_elsewhere_leaves_the_cues_as_they_were_moved(evening: Evening, chloe: Moderator) -> None:
    _adopted(evening, WITH_CUES)
    chloe.does(MakeCue, cue="impromptu", deed=CueDeed.SCENE, subject="join", after="ouverture")

    told = _adopted(evening, replace(WITH_CUES, polls=(FIRST,)))

    assert told == [Difference("apres", "dropped")]
    assert evening.debate.run.order == ["ouverture", "impromptu", "vote"]


def test_cues_made_at_a_console_outlive_a_new_order_of_the_file(evening: Evening, chloe: Moderator) -> None:
    _adopted(evening, WITH_CUES)
    chloe.does(MakeCue, cue="impromptu", deed=CueDeed.SCENE, subject="join", after="ouverture")
    chloe.does(MoveCue, cue="ouverture", after="vote")

    assert _adopted(evening, MORE_CUES) == [Difference("conducteur", "cues_laid")]
    assert evening.debate.run.order == ["ouverture", "vote", "fin", "impromptu"]


def test_the_sides_of_the_debate_are_those_of_the_file(evening: Evening) -> None:
    panel = SpeakingGroup(id="plateau", name=Text(fr="Le plateau", en="The panel"))

    _adopted(evening, replace(PROGRAMME, speaking=(panel,)))

    assert evening.debate.floor.groups == ("plateau",)
