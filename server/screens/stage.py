"""The stage: what speakers need to see from four metres away, and nothing that the room may not hear read aloud."""

from collections.abc import Callable, Iterable

from ..debate.floor.model import MicState
from ..debate.model import Debate, Question
from ..debate.ranking import by_support, is_listed
from ..limits import STAGE_NEXT_MAX
from . import desk, wall
from .hall import Hall
from .parts import question_words
from .patches import Fields, Screen


def standing(debate: Debate) -> list[Question]:
    """The published questions, best supported first."""
    return sorted(filter(is_listed, debate.questions.values()), key=by_support)


def compose(debate: Debate, hall: Hall, listed: Callable[[Debate], Iterable[Question]] = standing) -> Screen:
    """What every stage view of this séance shows now; `listed` gives the published questions in their order."""
    shown = debate.questions.get(debate.question_on_wall)
    current = shown if shown is not None and shown.public else None
    poll = wall.compose(debate, hall, lambda _debate: [])["wall_poll"]
    return {
        "stage": {"now": {"phase": debate.phase.value, "scene": debate.scene.value, "black": debate.black}},
        "current": {"now": {"id": current.id, **question_words(current)}} if current else {},
        "following": {
            question.id: {**question_words(question), "rank": rank}
            for rank, question in enumerate(_following(listed(debate), current))
        },
        "wall_poll": poll,
        "notices": _notices(debate),
        "speaking": {"now": desk.speaking(debate)} if debate.floor.groups else {},
        "mic": {"now": _mic(debate)},
    }


def without(screen: Screen, question_id: str) -> Screen:
    """The same stage, with one question taken off it."""
    following = {key: fields for key, fields in screen["following"].items() if key != question_id}
    current = screen["current"]
    return {
        **screen,
        "current": {} if current.get("now", {}).get("id") == question_id else current,
        "following": following,
    }


def _following(listed: Iterable[Question], current: Question | None) -> list[Question]:
    """What comes next: those that moderators have starred, then the best supported."""
    ahead = [question for question in listed if question is not current]
    starred = [question for question in ahead if question.starred]
    return [*starred, *(question for question in ahead if not question.starred)][:STAGE_NEXT_MAX]


def _notices(debate: Debate) -> dict[str, Fields]:
    """The word for the stage until it was seen, and the countdown of the wall."""
    note = debate.notices.stage_note
    unseen: dict[str, Fields] = {}
    if note is not None and not note.seen_at:
        unseen = {"stage_note": {"id": note.id, "text": note.text, "at": note.at}}
    return {**unseen, **desk.countdown(debate)}


def _mic(debate: Debate) -> Fields:
    """How many wait for the microphone, and whether somebody in the room has it."""
    states = [request.state for request in debate.floor.requests.values()]
    waiting = states.count(MicState.WAITING) + states.count(MicState.NEXT)
    return {"waiting": waiting, "speaking": MicState.SPEAKING in states}
