"""What may not have happened between an act and its undoing, and what undoing may not bring about."""

from collections.abc import Sequence

from .conduct import DARK_ENOUGH_FOR_A_FILM
from .events import AnyEvent, PhaseSet, QuestionEdited, QuestionPlaced, SceneShown
from .model import Act, Debate
from .moderation_events import QuestionMerged, QuestionParted
from .poll import PollState
from .poll_events import RoundBegun, RoundPlaced
from .polls import the_poll
from .questions import the_question
from .reversing import refuse_unless
from .scenes import Phase, SceneKind


def refuse_what_changed_since(debate: Debate, act: Act) -> None:
    """What a later act went on from is not pulled from under it."""
    _refuse_a_round_begun_since(debate, act)
    _refuse_words_touched_since(debate, act)
    _refuse_a_scene_that_is_no_more(debate, act)


def refuse_to_light_a_film(debate: Debate, compensations: Sequence[AnyEvent]) -> None:
    """A film stays dark, and nothing may be answered during it or after the end, by an undo no more than by an act."""
    phase, scene, open_now = debate.phase, debate.scene, debate.open_poll is not None
    for event in compensations:
        match event:
            case PhaseSet():
                phase = event.phase
            case SceneShown():
                scene = event.scene
            case RoundPlaced():
                open_now = event.state is PollState.OPEN
    refuse_unless(phase in (Phase.DOORS, Phase.DEBATE) or not open_now)
    refuse_unless(phase is not Phase.FILM or scene in DARK_ENOUGH_FOR_A_FILM)


def _refuse_a_round_begun_since(debate: Debate, act: Act) -> None:
    """A poll that has begun another round since, by another act, is no longer the one that was opened or closed."""
    began = {event.poll for event in act.events if isinstance(event, RoundBegun)}
    for event in act.events:
        if isinstance(event, RoundPlaced) and event.poll not in began:
            refuse_unless(the_poll(debate, event.poll).round.number == event.round, poll=event.poll)


def _refuse_words_touched_since(debate: Debate, act: Act) -> None:
    """Publishing binds to the words that were read: they do not change back underneath a later act."""
    touched = _questions_read_in(act)
    for question in (question for later in _later_than(debate, act) for question in _questions_read_in(later)):
        refuse_unless(question not in touched, question=question)


def _refuse_a_scene_that_is_no_more(debate: Debate, act: Act) -> None:
    """The wall goes back to a question only as it was shown, and to a poll only if there still is one."""
    for event in act.events:
        match event:
            case SceneShown(former_scene=SceneKind.QUESTION):
                _refuse_another_question(debate, act, event.former_subject)
            case SceneShown(former_scene=SceneKind.POLL):
                refuse_unless(event.former_subject in debate.polls)


def _refuse_another_question(debate: Debate, act: Act, question_id: str) -> None:
    reworded = any(
        isinstance(event, QuestionEdited) and event.question == question_id
        for later in _later_than(debate, act)
        for event in later.events
    )
    removed = any(isinstance(event, QuestionPlaced) and event.question == question_id for event in act.events)
    public = removed or the_question(debate, question_id).public
    refuse_unless(public and not reworded, question=question_id)


def _later_than(debate: Debate, act: Act) -> list[Act]:
    """The acts that came after it and still stand."""
    acts = list(debate.acts)
    return [later for later in acts[acts.index(act) + 1 :] if not later.undone]


def _questions_read_in(act: Act) -> set[str]:
    read = QuestionPlaced | QuestionEdited | QuestionMerged | QuestionParted
    return {event.question for event in act.events if isinstance(event, read)}
