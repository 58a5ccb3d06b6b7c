"""Undoing: for ten seconds, a compensating event that carries the former state back."""

from .. import limits
from .commands import Undo
from .events import (
    AnyEvent,
    BlackSet,
    FrozenSet,
    LiveSet,
    PhaseSet,
    PollDropped,
    PollMade,
    PremoderationSet,
    QuestionEdited,
    QuestionPlaced,
    RevealSet,
    RoundBegun,
    RoundDropped,
    RoundPlaced,
    SceneShown,
    StarSet,
)
from .model import Act, Debate, PollState
from .polls import the_poll
from .questions import Moment, the_question
from .refusals import Refusal, Refused


def undo(debate: Debate, command: Undo, moment: Moment) -> list[AnyEvent]:
    """Take one act back, whoever did it, unless what it changed has been changed again since."""
    act = next((act for act in debate.acts if act.id == command.undoes), None)
    if act is None:
        raise Refused(Refusal.NOTHING_TO_UNDO)
    if act.undone:
        return []
    if moment.at - act.at > limits.UNDO_WINDOW_MS:
        raise Refused(Refusal.UNDO_TOO_LATE)

    return _reversed(debate, act)


def _reversed(debate: Debate, act: Act) -> list[AnyEvent]:
    _refuse_a_round_begun_since(debate, act)
    return [compensation for event in reversed(act.events) for compensation in _compensate(debate, event)]


def _refuse_a_round_begun_since(debate: Debate, act: Act) -> None:
    """A poll that has begun another round since, by another act, is no longer the one that was opened or closed."""
    began = {event.poll for event in act.events if isinstance(event, RoundBegun)}
    for event in act.events:
        if isinstance(event, RoundPlaced) and event.poll not in began:
            _refuse_unless(the_poll(debate, event.poll).round.number == event.round, poll=event.poll)


def _compensate(debate: Debate, event: object) -> list[AnyEvent]:
    match event:
        case QuestionPlaced() | QuestionEdited() | StarSet():
            return [_question_back(debate, event)]
        case SceneShown():
            return [_scene_back(debate, event)]
        case RoundPlaced() | RoundBegun() | RevealSet() | PollMade():
            return _poll_back(debate, event)
        case _:
            return [_switch_back(debate, event)]


def _question_back(debate: Debate, event: QuestionPlaced | QuestionEdited | StarSet) -> AnyEvent:
    question = the_question(debate, event.question)
    match event:
        case QuestionPlaced():
            _refuse_unless(question.state is event.state, question=question.id)
            return QuestionPlaced(
                question=question.id,
                state=event.former_state,
                reason=event.former_reason,
                former_state=event.state,
                former_reason=event.reason,
            )
        case QuestionEdited():
            _refuse_unless(question.text == event.text, question=question.id)
            return QuestionEdited(question=question.id, text=event.former_text, former_text=event.text)
        case StarSet():
            _refuse_unless(question.starred is event.on, question=question.id)
            return StarSet(question=question.id, on=not event.on)


def _scene_back(debate: Debate, event: SceneShown) -> AnyEvent:
    _refuse_unless((debate.scene, debate.subject) == (event.scene, event.subject))
    return SceneShown(
        scene=event.former_scene,
        subject=event.former_subject,
        former_scene=event.scene,
        former_subject=event.subject,
    )


def _poll_back(debate: Debate, event: RoundPlaced | RoundBegun | RevealSet | PollMade) -> list[AnyEvent]:
    poll = the_poll(debate, event.poll)
    current = poll.round
    match event:
        case RoundPlaced(state=PollState.OPEN):
            _refuse_unless((current.number, current.state) == (event.round, PollState.OPEN), poll=poll.id)
            if not current.ballots:
                return [RoundPlaced(poll.id, current.number, PollState.DRAFT, PollState.OPEN)]
            # Ballots were answered `ok`: they stay in the journal, in a round that counts for nothing.
            return [
                RoundPlaced(poll.id, current.number, PollState.CLOSED, PollState.OPEN),
                RoundBegun(poll.id, current.number + 1),
            ]
        case RoundPlaced():
            if any(past.seen for past in poll.rounds if past.number == event.round):
                raise Refused(Refusal.RESULT_REVEALED, poll=poll.id)
            _refuse_unless(debate.open_poll is None, poll=poll.id)
            return [RoundPlaced(poll.id, event.round, event.former_state, event.state)]
        case RoundBegun():
            begun = (current.number, current.state) == (event.round, PollState.DRAFT)
            _refuse_unless(begun, poll=poll.id)
            return [RoundDropped(poll.id, event.round)]
        case RevealSet():
            shown = current.on_wall if event.where == "wall" else current.on_phones
            _refuse_unless(current.number == event.round and shown is event.on, poll=poll.id)
            return [RevealSet(poll.id, event.round, event.where, not event.on)]
        case PollMade():
            untouched = len(poll.rounds) == 1 and current.state is PollState.DRAFT
            _refuse_unless(untouched and debate.subject != poll.id, poll=poll.id)
            return [PollDropped(poll.id)]


def _switch_back(debate: Debate, event: object) -> AnyEvent:
    match event:
        case BlackSet():
            _refuse_unless(debate.black is event.on)
            return BlackSet(on=not event.on)
        case FrozenSet():
            _refuse_unless(debate.frozen is event.on)
            return FrozenSet(on=not event.on, held=event.former_held, former_held=event.held)
        case PhaseSet():
            _refuse_unless(debate.phase is event.phase and not debate.sealed)
            return PhaseSet(phase=event.former_phase, former_phase=event.phase)
        case PremoderationSet():
            _refuse_unless(debate.premoderation is event.on)
            return PremoderationSet(on=not event.on)
        case LiveSet():
            _refuse_unless(debate.live is event.on)
            return LiveSet(on=not event.on)
        case _:
            raise Refused(Refusal.NOTHING_TO_UNDO)


def _refuse_unless(still_so: bool, *, question: str = "", poll: str = "") -> None:
    if not still_so:
        raise Refused(Refusal.CHANGED_SINCE, question=question, poll=poll)
