"""How the debate changes: one entry of the journal at a time, and in no other way."""

from typing import assert_never

from .. import limits
from . import moderated
from .events import (
    Admitted,
    AnyEvent,
    BlackSet,
    Entry,
    FrozenSet,
    LiveSet,
    PhaseSet,
    PremoderationSet,
    ProgrammeRead,
    QuestionAsked,
    QuestionEdited,
    QuestionPlaced,
    QuestionReported,
    SceneShown,
    Sealed,
    StarSet,
    StillKept,
    SupportSet,
)
from .floor import changes as floor
from .floor.events import FloorEvent
from .groups import compare
from .model import Act, Debate, Question, QuestionState
from .moderation_events import ModerationEvent
from .notices import changes as notices
from .notices.events import NoticeEvent
from .poll_events import (
    BallotCast,
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
    SayingsRestored,
    SayingSupported,
    TurnoutHidden,
)
from .rounds import apply_to_polls, apply_to_round, cast
from .run import changes as run
from .run.events import RunEvent
from .scenes import Phase

_OfTheEvening = (
    PhaseSet
    | SceneShown
    | BlackSet
    | FrozenSet
    | PremoderationSet
    | LiveSet
    | ProgrammeRead
    | Admitted
    | StillKept
    | Sealed
)


def evolve(debate: Debate, entry: Entry) -> None:
    """Let `entry` have happened. Needs no clock and no dice: replaying the journal gives the same debate."""
    _apply(debate, entry.event, entry.at)
    if entry.act:
        _remember(debate, entry)


def _apply(debate: Debate, event: AnyEvent, at: int) -> None:
    match event:
        # First what happens a thousand times as often as the rest: a start waits for all of it.
        case SupportSet():
            _support(debate, event)
        case BallotCast():
            cast(debate, event)
        case QuestionAsked() | QuestionPlaced() | QuestionEdited() | StarSet() | QuestionReported():
            _apply_to_question(debate, event, at)
        case PollMade() | PollDropped():
            apply_to_polls(debate, event)
        case (
            RoundPlaced()
            | RoundBegun()
            | RoundDropped()
            | RevealSet()
            | BallotsSetAside()
            | CountdownSet()
            | TurnoutHidden()
            | HandsCounted()
            | DrawingSet()
            | SayingsPlaced()
            | SayingsRestored()
            | SayingSupported()
        ):
            debate.touched.touch(event.poll)
            apply_to_round(debate.polls[event.poll], event, at)
            if isinstance(event, RoundPlaced | BallotsSetAside):
                _compare(debate, event.poll)
        case FloorEvent():
            floor.apply(debate, event, at)
        case RunEvent():
            run.apply(debate, event, at)
        case NoticeEvent():
            notices.apply(debate, event)
        case ModerationEvent():
            moderated.apply(debate, event, at)
        case (
            PhaseSet()
            | SceneShown()
            | BlackSet()
            | FrozenSet()
            | PremoderationSet()
            | LiveSet()
            | ProgrammeRead()
            | Admitted()
            | StillKept()
            | Sealed()
        ):
            _apply_to_evening(debate, event, at)
        case _:
            assert_never(event)


def _apply_to_evening(debate: Debate, event: _OfTheEvening, at: int) -> None:
    match event:
        case Admitted():
            debate.admitted[event.person] = event.ticket
            debate.index.admit(event.ticket)
        case PhaseSet():
            debate.phase = event.phase
            debate.closed_at = at if event.phase is Phase.CLOSED else 0
        case StillKept():
            debate.stills[event.still.id] = event.still
        case SceneShown():
            _show(debate, event)
        case BlackSet():
            debate.black = event.on
        case FrozenSet():
            debate.frozen, debate.held = event.on, event.held
        case PremoderationSet():
            debate.premoderation = event.on
        case LiveSet():
            debate.live = event.on
        case ProgrammeRead():
            debate.programme, debate.code, debate.themes = event.digest, event.code, event.themes
            debate.voting, debate.seats = event.voting, event.seats
            debate.floor.groups = event.speaking_groups
            debate.films = event.films
        case Sealed():
            debate.sealed = True
        case _:
            assert_never(event)


def _compare(debate: Debate, poll_id: str) -> None:
    """What may be told crosswise of a poll, and of those that are compared with it."""
    for poll in debate.polls.values():
        if poll_id in (poll.id, poll.terms.again):
            compare(debate, poll)


def _show(debate: Debate, event: SceneShown) -> None:
    debate.scene, debate.subject = event.scene, event.subject
    for subject in (event.former_subject, event.subject):
        if subject:
            debate.touched.touch(subject)


def _apply_to_question(
    debate: Debate,
    event: QuestionAsked | QuestionPlaced | QuestionEdited | StarSet | QuestionReported,
    at: int,
) -> None:
    debate.touched.touch(event.question)
    if isinstance(event, QuestionAsked):
        debate.questions[event.question] = _asked(event, at)
        if event.author:
            debate.index.ask(event.author, event.question)
        return
    question = debate.questions[event.question]
    match event:
        case QuestionPlaced():
            question.state, question.reason = event.state, event.reason
            question.rev += 1
            if event.state is QuestionState.LISTED and not question.listed_at:
                question.listed_at = at
        case QuestionEdited():
            question.text = event.text
            question.flagged, question.flagged_by = bool(event.flagged_by), event.flagged_by
            question.rev += 1
        case StarSet():
            question.starred = event.on
        case QuestionReported():
            question.reporters.add(event.reporter)
            debate.index.report(event.reporter, question.id)
        case _:
            assert_never(event)


def _support(debate: Debate, event: SupportSet) -> None:
    debate.touched.touch(event.question)
    question, supporter = debate.questions[event.question], event.supporter
    question.support_seqs[supporter] = event.seq
    # Who says it themselves stays, whatever becomes of what was merged.
    question.joined.discard(supporter)
    (question.supporters.add if event.on else question.supporters.discard)(supporter)
    # The question's own word for itself: each entry that was read brings another copy of it.
    debate.index.support(supporter, question.id, event.on)


def _asked(event: QuestionAsked, at: int) -> Question:
    return Question(
        id=event.question,
        client=event.client,
        author=event.author,
        text=event.text,
        asked_text=event.text,
        lang=event.lang,
        signature=event.signature,
        theme=event.theme,
        origin=event.origin,
        consent=event.consent,
        asked_at=at,
        state=event.state,
        rev=event.rev,
        flagged=event.flagged,
        flagged_by=event.flagged_by,
        listed_at=at if event.state is QuestionState.LISTED else 0,
    )


def _remember(debate: Debate, entry: Entry) -> None:
    """Keep what a moderator did, so that a repeat is recognised and an undo finds it."""
    debate.seqs[f"{entry.by} {entry.topic}"] = entry.seq
    if entry.undoes:
        for act in debate.acts:
            if act.id == entry.undoes:
                act.undone = True
    elif debate.acts and debate.acts[-1].id == entry.act:
        debate.acts[-1].events.append(entry.event)
    else:
        verb, _, subject = entry.topic.partition(" ")
        debate.acts.append(
            Act(id=entry.act, by=entry.by, at=entry.at, verb=verb, subject=subject, events=[entry.event])
        )
    debate.acts_heard[entry.act] = None
    while len(debate.acts_heard) > limits.ACTS_REMEMBERED:
        debate.acts_heard.pop(next(iter(debate.acts_heard)))
