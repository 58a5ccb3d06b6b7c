"""The stage: the question, the next two, the clocks, a word; nothing that the room may not hear."""

import pytest

from server.debate.commands import Annotate
from server.debate.events import ProgrammeRead
from server.debate.floor.commands import AddHand, PlaceMic, SetSpeaking
from server.debate.floor.model import MicState
from server.debate.moderation_events import Annotation
from server.debate.notices.commands import AcknowledgeNote, Announce, SendNote, SetWallCountdown
from server.debate.scenes import SceneKind
from server.debate.wording import Text
from server.screens import stage
from tests.debate.people import Evening, Moderator, Spectator

from .conftest import Shows, sent


@pytest.fixture
def four(alice: Spectator, bob: Spectator, chloe: Moderator) -> list[str]:
    """Four published questions; the second is the best supported."""
    asked = [who.asks(f"Question {number}, vraiment ?") for number, who in enumerate((alice, bob, alice, bob))]
    for question in asked:
        chloe.publishes(question)
    alice.supports(asked[1])
    return asked


def test_it_shows_the_question_on_the_wall_and_the_next_two(chloe: Moderator, four: list[str], shows: Shows) -> None:
    chloe.shows_question(four[0])

    screen = shows("stage")
    assert screen["current"]["now"]["id"] == four[0]
    assert list(screen["following"]) == [four[1], four[2]]


def test_what_moderators_have_starred_comes_next(chloe: Moderator, four: list[str], shows: Shows) -> None:
    chloe.stars(four[3])

    assert list(shows("stage")["following"]) == [four[3], four[1]]


def test_black_is_for_the_wall_and_speakers_read_on(chloe: Moderator, four: list[str], shows: Shows) -> None:
    chloe.shows_question(four[0])
    chloe.cuts_to_black()

    assert shows("stage")["current"]["now"]["id"] == four[0]


def test_what_must_go_goes_from_the_stage_too(evening: Evening, four: list[str], shows: Shows) -> None:
    Moderator(evening, "chloe").shows_question(four[0])
    screen = shows("stage")

    assert stage.without(screen, four[0])["current"] == {}
    assert four[1] not in stage.without(screen, four[1])["following"]
    assert stage.without(screen, "another") == screen


def test_a_result_is_there_once_it_is_on_the_wall(bob: Spectator, chloe: Moderator, voting: str, shows: Shows) -> None:
    chloe.shows(SceneKind.POLL, voting)
    bob.votes(voting, "a")
    assert "bars" not in shows("stage")["wall_poll"]["now"]

    chloe.closes(voting)
    chloe.reveals(voting, "wall")
    assert shows("stage")["wall_poll"]["now"]["bars"]


@pytest.mark.parametrize("door", ["phone", "wall"])
def test_a_word_to_the_stage_is_for_the_stage_alone(
    evening: Evening, chloe: Moderator, shows: Shows, door: str
) -> None:
    chloe.does(SendNote, note="note-0001", text="canary-word")
    assert shows("stage")["notices"]["stage_note"]["text"] == "canary-word"
    assert b"canary" not in sent(evening, door)

    Moderator(evening, "stage").does(AcknowledgeNote, note="note-0001")
    assert shows("stage")["notices"] == {}
    assert shows("console")["notices"]["stage_note"]["seen_at"] > 0


@pytest.mark.parametrize("door", ["phone", "wall"])
def test_speaking_time_is_told_to_the_desk_and_the_stage_alone(
    evening: Evening, chloe: Moderator, shows: Shows, door: str
) -> None:
    evening.happen(ProgrammeRead(digest="timed", speaking_groups=("canary-panel",)))
    before = sent(evening, door)
    chloe.does(SetSpeaking, group="canary-panel")

    assert shows("stage")["speaking"]["now"]["speaking"] == "canary-panel"
    assert sent(evening, door) == before


def test_how_many_wait_for_the_microphone_is_told_and_not_who(evening: Evening, chloe: Moderator, shows: Shows) -> None:
    for request in ("hand-0001", "hand-0002"):
        chloe.does(AddHand, request=request)
    chloe.does(PlaceMic, request="hand-0001", state=MicState.SPEAKING, former=MicState.WAITING)

    assert shows("stage")["mic"]["now"] == {"waiting": 1, "speaking": True}
    assert b"hand-0001" not in sent(evening, "stage")


def test_an_announcement_stands_alone_on_the_wall_and_above_the_list(
    evening: Evening, chloe: Moderator, shows: Shows
) -> None:
    said = {"text": Text("Dix minutes", "Ten minutes"), "lasts_ms": 60_000}
    chloe.does(Announce, announcement="notice-01", **said)
    assert shows("wall")["wall_message"]["now"]["text"] == {"fr": "Dix minutes", "en": "Ten minutes"}
    assert shows("phone")["notice"]["now"]["id"] == "notice-01"

    chloe.does(Announce, announcement="notice-02", **said, phones=False)
    assert "notice" not in shows("phone")
    chloe.does(Announce, announcement="notice-03", **said, wall=False)
    assert shows("wall")["wall_message"] == {}
    chloe.does(SetWallCountdown, left_ms=60_000)
    assert shows("wall")["wall_countdown"]["now"]["ends_at"] == evening.now + 60_000
    chloe.cuts_to_black()
    assert shows("wall")["wall_countdown"] == {}


@pytest.mark.parametrize("door", ["phone", "wall", "stage"])
def test_a_translation_is_public_and_a_note_is_not(
    evening: Evening, chloe: Moderator, published: str, door: str
) -> None:
    of = evening.question(published).text
    chloe.does(Annotate, question=published, what=Annotation.TRANSLATION, text="canary-line", of=of)
    chloe.does(Annotate, question=published, what=Annotation.NOTE, text="canary-note")
    chloe.shows_question(published)

    assert b"canary-line" in sent(evening, door)
    assert b"canary-note" not in sent(evening, door)
    chloe.edits(published, "Dit autrement, pourquoi ?")
    chloe.shows_question(published)
    assert b"canary-line" not in sent(evening, door)
