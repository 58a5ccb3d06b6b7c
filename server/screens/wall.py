"""The wall: one scene, and nothing that is not published or not revealed."""

from collections.abc import Callable

from ..debate.model import Debate, Question
from ..debate.poll import PollState
from ..debate.ranking import wall_list
from ..debate.scenes import Phase, SceneKind
from .desk import countdown
from .hall import Hall
from .parts import is_turnout_hidden, poll_words, present_at, question_words, words
from .patches import Fields, Screen
from .pictures import pictures
from .results import answer, result

# What is dark, and what is taken away in the dark.
_NOTHING: Screen = {
    "wall_question": {},
    "wall_list": {},
    "wall_poll": {},
    "wall_message": {},
    "wall_countdown": {},
}


def compose(debate: Debate, hall: Hall, listed: Callable[[Debate], list[Question]] = wall_list) -> Screen:
    """What every wall of this séance shows now; `listed` says what its list holds."""
    screen: Screen = {"wall": {"now": _now(debate, hall)}, **_NOTHING}
    if debate.black or debate.scene is SceneKind.FILM:
        return screen
    screen["wall_message"] = _message(debate)
    screen["wall_countdown"] = {"now": left} if (left := countdown(debate).get("countdown")) else {}
    match debate.scene:
        case SceneKind.QUESTIONS:
            screen["wall_list"] = {
                question.id: {**question_words(question), "rank": rank} for rank, question in enumerate(listed(debate))
            }
        case SceneKind.QUESTION:
            question = debate.questions[debate.subject]
            if question.public:
                screen["wall_question"] = {"now": {"id": question.id, **question_words(question)}}
        case SceneKind.POLL:
            screen["wall_poll"] = {"now": _poll(debate, hall)}
    return screen


def margin(debate: Debate, hall: Hall) -> Screen:
    """What only a paired wall shows: the code that lets the room vote, where people are asked to come in or to vote.

    Never during a film: that a new minute has begun is nothing to light up for.
    """
    asked = debate.scene is SceneKind.JOIN or (
        debate.scene is SceneKind.POLL and debate.polls[debate.subject].round.state is PollState.OPEN
    )
    lit = asked and not debate.black and debate.phase in (Phase.DOORS, Phase.DEBATE)
    return {"wall_code": {"now": {"code": hall.room_code}} if lit and hall.room_code else {}}


def black(screen: Screen) -> Screen:
    """The same wall, cut to black: made from what was shown, so that it needs neither debate nor disk."""
    now = {**screen["wall"]["now"], "black": True}
    return {**screen, "wall": {"now": now}, **_NOTHING}


def without(screen: Screen, question_id: str) -> Screen:
    """The same wall, with one question taken off it."""
    listed = {key: fields for key, fields in screen["wall_list"].items() if key != question_id}
    alone = screen["wall_question"].get("now", {}).get("id")
    if alone != question_id:
        return {**screen, "wall_list": listed}
    # Nothing in its place: what comes next is for the debate to say, and a wall without a question is dark.
    return {**screen, "wall_question": {}, "wall_list": listed}


def _message(debate: Debate) -> dict[str, Fields]:
    """What is announced to the room: it stands alone while it lasts, and what was there comes back behind it."""
    said = debate.notices.announcement
    if said is None or not said.wall:
        return {}
    return {"now": {"id": said.id, "text": words(said.text), "ends_at": said.ends_at}}


def _now(debate: Debate, hall: Hall) -> Fields:
    titled = {"film": debate.subject} if debate.scene is SceneKind.TITLE else {}
    return {
        **titled,
        "scene": debate.scene.value,
        "black": debate.black,
        "frozen": debate.frozen,
        "phase": debate.phase.value,
        # A film is running: nothing on the wall may move, not even a number nobody sees.
        "phones": 0 if debate.phase is Phase.FILM else hall.people.phones,
    }


def _poll(debate: Debate, hall: Hall) -> Fields:
    poll = debate.polls[debate.subject]
    fields = {
        **poll_words(poll),
        **({} if is_turnout_hidden(poll) else {"present": present_at(poll, hall)}),
        "revealed": poll.round.on_wall,
        **pictures(debate, poll),
        **answer(poll),
    }
    return {**fields, **result(debate, poll)} if poll.round.on_wall else fields
