"""Undoing: for ten seconds, a compensating event that carries the former state back."""

from typing import cast

from .. import limits
from . import moderated
from .again import is_compared
from .commands import Undo
from .events import (
    AnyEvent,
    BlackSet,
    FrozenSet,
    LiveSet,
    PhaseSet,
    PremoderationSet,
    QuestionAsked,
    QuestionEdited,
    QuestionPlaced,
    SceneShown,
    StarSet,
)
from .floor import changes as floor
from .floor.events import FloorEvent
from .model import PUBLIC_STATES, Debate, QuestionState
from .moderation_events import ModerationEvent
from .moment import Moment
from .notices import changes as notices
from .notices.events import NoticeEvent
from .poll import PollState
from .poll_events import (
    BallotsSetAside,
    CountdownSet,
    DrawingSet,
    HandsCounted,
    PollDropped,
    PollMade,
    RevealSet,
    RoundBegun,
    RoundDropped,
    RoundPlaced,
    SayingsPlaced,
    TurnoutHidden,
)
from .polls import setting_aside, the_poll, the_round
from .questions import leave_the_wall, the_question
from .refusals import Refusal, Refused
from .reversing import refuse_unless
from .run import changes as run
from .run.events import RunEvent
from .sayings import placed_back
from .since import refuse_to_light_a_film, refuse_what_changed_since
from .summaries import is_summed_up


def undo(debate: Debate, command: Undo, moment: Moment) -> list[AnyEvent]:
    """Take one act back, whoever did it, unless what it changed has been changed again since."""
    act = next((act for act in debate.acts if act.id == command.undoes), None)
    if act is None:
        raise Refused(Refusal.NOTHING_TO_UNDO)
    if moment.speaks is not None and act.verb not in moment.speaks:
        raise Refused(Refusal.NOT_YOUR_PART)
    if act.undone:
        return []
    if moment.at - act.at > limits.UNDO_WINDOW_MS:
        raise Refused(Refusal.UNDO_TOO_LATE)

    refuse_what_changed_since(debate, act)

    # `model` stands below `events`, and cannot say of what they are.
    happened = cast(list[AnyEvent], act.events)
    compensations = [back for event in reversed(happened) for back in _compensate(debate, event, moment)]
    refuse_to_light_a_film(debate, compensations)
    return compensations


def _compensate(debate: Debate, event: AnyEvent, moment: Moment) -> list[AnyEvent]:
    match event:
        case QuestionPlaced() | QuestionEdited() | StarSet():
            return _question_back(debate, event)
        case SceneShown():
            return [_scene_back(debate, event)]
        case RoundPlaced() | RoundBegun() | RevealSet() | PollMade():
            return _poll_back(debate, event)
        case CountdownSet() | TurnoutHidden() | HandsCounted():
            return [_room_back(debate, event)]
        case DrawingSet():
            refuse_unless(the_poll(debate, event.poll).drawing is event.drawing, poll=event.poll)
            return [DrawingSet(event.poll, event.former_drawing, event.drawing)]
        case SayingsPlaced():
            return [placed_back(debate, event)]
        case BallotsSetAside():
            return [_counting_back(debate, event, moment)]
        case QuestionAsked():
            return _paper_back(debate, event)
        case ModerationEvent():
            return [moderated.back(debate, event)]
        case FloorEvent():
            return [floor.back(debate, event)]
        case RunEvent():
            return [run.back(debate, event)]
        case NoticeEvent():
            return [notices.back(debate, event, moment.at)]
        case _:
            return [_switch_back(debate, event)]


def _paper_back(debate: Debate, event: QuestionAsked) -> list[AnyEvent]:
    """A card that was typed in is taken back as its author would have done."""
    question = the_question(debate, event.question)
    refuse_unless(question.state is event.state and question.text == event.text, question=question.id)
    placed = QuestionPlaced(question.id, QuestionState.WITHDRAWN, "", question.state, question.reason)
    return [placed, *leave_the_wall(debate, question)]


def _question_back(debate: Debate, event: QuestionPlaced | QuestionEdited | StarSet) -> list[AnyEvent]:
    question = the_question(debate, event.question)
    match event:
        case QuestionPlaced():
            refuse_unless(question.state is event.state, question=question.id)
            back = QuestionPlaced(
                question=question.id,
                state=event.former_state,
                reason=event.former_reason,
                former_state=event.state,
                former_reason=event.reason,
            )
            return [back] if event.former_state in PUBLIC_STATES else [back, *leave_the_wall(debate, question)]
        case QuestionEdited():
            refuse_unless(question.text == event.text, question=question.id)
            reworded = QuestionEdited(
                question=question.id,
                text=event.former_text,
                former_text=event.text,
                flagged_by=event.former_flagged_by,
                former_flagged_by=event.flagged_by,
            )
            return [reworded, *leave_the_wall(debate, question)]
        case StarSet():
            refuse_unless(question.starred is event.on, question=question.id)
            return [StarSet(question=question.id, on=not event.on)]


def _scene_back(debate: Debate, event: SceneShown) -> AnyEvent:
    refuse_unless((debate.scene, debate.subject) == (event.scene, event.subject))
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
            refuse_unless((current.number, current.state) == (event.round, PollState.OPEN), poll=poll.id)
            if not current.ballots and not current.seen:
                return [RoundPlaced(poll.id, current.number, PollState.DRAFT, PollState.OPEN)]
            # Ballots were answered `ok`: they stay in the journal, in a round that counts for nothing. A round whose
            # result was shown is spent as well: opened again it would be answered with the result in view.
            return [
                RoundPlaced(poll.id, current.number, PollState.CLOSED, PollState.OPEN),
                RoundBegun(poll.id, current.number + 1),
            ]
        case RoundPlaced():
            if any(past.seen for past in poll.rounds if past.number == event.round) or is_summed_up(debate, poll):
                raise Refused(Refusal.RESULT_REVEALED, poll=poll.id)
            refuse_unless(debate.open_poll is None and not is_compared(debate, poll), poll=poll.id)
            return [RoundPlaced(poll.id, event.round, event.former_state, event.state)]
        case RoundBegun():
            begun = (current.number, current.state) == (event.round, PollState.DRAFT)
            refuse_unless(begun, poll=poll.id)
            return [RoundDropped(poll.id, event.round)]
        case RevealSet():
            shown = current.is_revealed(event.where)
            refuse_unless(current.number == event.round and shown is event.on, poll=poll.id)
            return [
                RevealSet(
                    poll=poll.id,
                    round=event.round,
                    where=event.where,
                    on=not event.on,
                    revealed_at=event.former_revealed_at,
                    former_revealed_at=event.revealed_at,
                )
            ]
        case PollMade():
            untouched = len(poll.rounds) == 1 and current.state is PollState.DRAFT
            refuse_unless(untouched and debate.subject != poll.id, poll=poll.id)
            return [PollDropped(poll.id)]


def _room_back(debate: Debate, event: CountdownSet | TurnoutHidden | HandsCounted) -> AnyEvent:
    current = the_round(debate, event.poll, event.round).round
    match event:
        case CountdownSet():
            same = (current.ends_at, current.left_ms) == (event.ends_at, event.left_ms)
            refuse_unless(same and current.state is PollState.OPEN, poll=event.poll)
            return CountdownSet(
                poll=event.poll,
                round=event.round,
                ends_at=event.former_ends_at,
                left_ms=event.former_left_ms,
                former_ends_at=event.ends_at,
                former_left_ms=event.left_ms,
            )
        case TurnoutHidden():
            refuse_unless(current.turnout_hidden is event.on, poll=event.poll)
            return TurnoutHidden(event.poll, event.round, not event.on)
        case HandsCounted():
            refuse_unless(current.hands.get(event.option, 0) == event.count and not current.seen, poll=event.poll)
            return HandsCounted(event.poll, event.round, event.option, event.former_count, event.count)


def _counting_back(debate: Debate, event: BallotsSetAside, moment: Moment) -> AnyEvent:
    """The former time again; who is newer than it is asked anew, since ballots have come in between."""
    poll = the_poll(debate, event.poll)
    current = poll.round
    refuse_unless((current.number, current.aside_after) == (event.round, event.created_after), poll=poll.id)
    if current.seen:
        raise Refused(Refusal.RESULT_REVEALED, poll=poll.id)
    return setting_aside(poll, event.former_created_after, moment)


def _switch_back(debate: Debate, event: object) -> AnyEvent:
    match event:
        case BlackSet():
            refuse_unless(debate.black is event.on)
            return BlackSet(on=not event.on)
        case FrozenSet():
            refuse_unless(debate.frozen is event.on)
            return FrozenSet(on=not event.on, held=event.former_held, former_held=event.held)
        case PhaseSet():
            refuse_unless(debate.phase is event.phase and not debate.sealed)
            return PhaseSet(phase=event.former_phase, former_phase=event.phase)
        case PremoderationSet():
            refuse_unless(debate.premoderation is event.on)
            return PremoderationSet(on=not event.on)
        case LiveSet():
            refuse_unless(debate.live is event.on)
            return LiveSet(on=not event.on)
        case _:
            raise Refused(Refusal.NOTHING_TO_UNDO)
