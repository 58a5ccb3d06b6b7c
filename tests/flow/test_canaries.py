"""Random evenings in which every secret is marked: what nobody may see is seen by nobody, in any byte that is sent."""

import re
from copy import deepcopy
from pathlib import Path

import msgspec
import pytest

from server.debate.model import Debate, QuestionState, Voting
from server.screens import phone, wall
from tests.debate.people import Evening, Spectator
from tests.flow.evening import HELD, play
from tests.flow.truth import seen_at, seen_by
from tests.flow.watching import Watch
from tests.screens.conftest import ROOM, alice, evening

__all__ = ["alice", "evening"]

ACTS = 60
ROOM_CODE = re.compile(r'"\d{4}"')
COMPOSE = {"phone": phone.compose, "wall": wall.compose}


@pytest.mark.parametrize("seed", [1, 2])
def test_no_secret_is_seen_before_it_is_published_nor_after_it_is_taken_back(tmp_path: Path, seed: int) -> None:
    played = play(tmp_path, seed, ACTS)

    seen = played.watch.seen
    assert played.watch.leaks == []
    assert played.asked and played.asked <= played.read, "consoles read every question, and what they read is found"
    assert played.published <= seen["wall"] & seen["phone"], "what is published is found where anybody reads it"
    assert played.asked - seen["wall"], "and some never was"
    assert {"ask", "place_question", "show_scene", "place_sayings", "undo"} <= set(played.acts)
    assert HELD in played.read, "consoles are told which word held a question"
    assert not played.written_down() and played.written == "", "nothing is written down, of anybody"


@pytest.mark.parametrize("voting", [Voting.ROOM_CODE, Voting.TICKETS])
def test_no_code_that_opens_is_seen_where_it_is_not_shown(tmp_path: Path, voting: Voting) -> None:
    played = play(tmp_path, 3, ACTS // 2, voting)

    assert played.watch.leaks == []
    assert played.admitted, "somebody was let in"
    assert not played.tickets & played.read, "not even a console's frames have a ticket"
    for seen in (played.watch.seen["wall"], played.read):
        assert any(map(ROOM_CODE.fullmatch, seen)) is (voting is Voting.ROOM_CODE), "paired walls and consoles show it"
    assert not played.written_down() and played.written == "", "nothing is written down, of anybody"


@pytest.fixture
def told(alice: Spectator) -> str:
    """A question of Alice's that nobody has read yet."""
    return alice.asks("Pourquoi canary00001 ?", signature="canary00002")


@pytest.mark.parametrize("door", COMPOSE)
@pytest.mark.parametrize("state", [QuestionState.PENDING, QuestionState.KEPT, QuestionState.DISMISSED])
def test_a_screen_that_leaks_is_caught(evening: Evening, told: str, door: str, state: QuestionState) -> None:
    evening.question(told).state = state
    watch = Watch()
    watch.ids = {told}
    watch.search(door, _sent(door, evening.debate), seen_at(door, evening.debate))
    assert watch.leaks == []

    watch.search(door, _sent(door, _as_if_published(evening.debate)), seen_at(door, evening.debate))

    (leak,) = watch.leaks
    assert leak.found == {told, "canary00001", "canary00002"}


def test_an_author_may_read_their_own_and_nobody_elses(evening: Evening, told: str, alice: Spectator) -> None:
    other = Spectator(evening, "bob").asks("Comment canary00003 ?")

    own = seen_by(alice.in_questions, evening.debate)

    assert {told, "canary00001", "canary00002"} <= own
    assert not {other, "canary00003"} & own


def _sent(door: str, debate: Debate) -> str:
    return msgspec.json.encode(COMPOSE[door](debate, ROOM)).decode()


def _as_if_published(debate: Debate) -> Debate:
    """What a screen would show that did not ask whether it may."""
    leaky = deepcopy(debate)
    for question in leaky.questions.values():
        question.state = QuestionState.LISTED
    return leaky
