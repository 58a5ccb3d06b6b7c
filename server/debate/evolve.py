"""How the debate changes: one entry of the journal at a time, and in no other way."""

from typing import assert_never

from .. import limits
from .events import (
    Admitted,
    AnyEvent,
    BallotCast,
    BallotsSetAside,
    BlackSet,
    Entry,
    FrozenSet,
    LiveSet,
    PhaseSet,
    PollDropped,
    PollMade,
    PremoderationSet,
    ProgrammeRead,
    QuestionAsked,
    QuestionEdited,
    QuestionPlaced,
    QuestionReported,
    RevealSet,
    RoundBegun,
    RoundDropped,
    RoundPlaced,
    SceneShown,
    Sealed,
    StarSet,
    SupportSet,
)
from .model import Act, Debate, Phase, Poll, PollState, Question, QuestionState, Round


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
            _cast(debate, event)
        case QuestionAsked() | QuestionPlaced() | QuestionEdited() | StarSet() | QuestionReported():
            _apply_to_question(debate, event, at)
        case PollMade() | PollDropped():
            _apply_to_polls(debate, event)
        case RoundPlaced() | RoundBegun() | RoundDropped() | RevealSet() | BallotsSetAside():
            debate.touched.touch(event.poll)
            _apply_to_round(debate.polls[event.poll], event, at)
        case Admitted():
            debate.admitted[event.person] = event.ticket
            debate.index.admit(event.ticket)
        case PhaseSet():
            debate.phase = event.phase
            debate.closed_at = at if event.phase is Phase.CLOSED else 0
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
        case Sealed():
            debate.sealed = True
        case _:
            assert_never(event)


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


def _apply_to_polls(debate: Debate, event: PollMade | PollDropped) -> None:
    debate.touched.touch(event.poll)
    match event:
        case PollMade():
            debate.polls[event.poll] = Poll(
                id=event.poll,
                kind=event.kind,
                title=event.title,
                options=event.options,
                max_choices=event.max_choices,
                abstain=event.abstain,
                origin=event.origin,
                order=event.order,
                rounds=[Round(number=1)],
            )
        case PollDropped():
            del debate.polls[event.poll]
        case _:
            assert_never(event)


def _apply_to_round(
    poll: Poll, event: RoundPlaced | RoundBegun | RoundDropped | RevealSet | BallotsSetAside, at: int
) -> None:
    match event:
        case BallotsSetAside():
            _set_aside(poll.round, event)
        case RoundPlaced():
            _place_round(poll, event, at)
        case RoundBegun():
            poll.rounds.append(Round(number=event.round))
        case RoundDropped():
            poll.rounds.pop()
        case RevealSet():
            _reveal(poll.round, event)
        case _:
            assert_never(event)


def _cast(debate: Debate, event: BallotCast) -> None:
    debate.touched.touch(event.poll)
    current, voter = debate.polls[event.poll].round, event.voter
    if voter in current.ballots:
        _count(current, voter, -1)
    current.ballots[voter] = event.choices
    current.ballot_seqs[voter] = event.seq
    (current.aside.add if event.aside else current.aside.discard)(voter)
    _count(current, voter, +1)


def _set_aside(current: Round, event: BallotsSetAside) -> None:
    former, aside = current.aside, set(event.voters)
    for voter in aside - former:
        _count(current, voter, -1)
    current.aside_after, current.aside = event.created_after, aside
    for voter in former - aside:
        _count(current, voter, +1)


def _count(current: Round, voter: str, by: int) -> None:
    """Their ballot in the tally (+1) or out of it (-1), if it counts."""
    if voter in current.aside:
        return
    counts = current.counts
    for choice in current.ballots[voter]:
        counts[choice] = counts.get(choice, 0) + by
        # What nobody chose is not there, so that two debates that say the same are equal.
        if not counts[choice]:
            del counts[choice]


def _place_round(poll: Poll, event: RoundPlaced, at: int) -> None:
    placed = next(found for found in poll.rounds if found.number == event.round)
    placed.state, placed.present = event.state, event.present
    if event.state is PollState.DRAFT:
        placed.opened_at = placed.aside_after = 0
    elif event.state is PollState.OPEN and not placed.opened_at:
        placed.opened_at = at
    if placed.on_phones and event.state is PollState.CLOSED:
        # The result that phones were watching becomes final: they keep it, rather than fall back to an older one.
        placed.revealed_at = at


def _reveal(current: Round, event: RevealSet) -> None:
    if event.where == "wall":
        current.on_wall = event.on
    else:
        current.on_phones, current.revealed_at = event.on, event.revealed_at
    current.seen = current.seen or event.on


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
