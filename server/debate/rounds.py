"""How polls and their rounds change: the part of `evolve` that counts ballots."""

from typing import assert_never

from .kinds import cells
from .model import Debate
from .poll import Ballot, Poll, PollState, Round, Saying
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

OfARound = (
    RoundPlaced
    | RoundBegun
    | RoundDropped
    | RevealSet
    | BallotsSetAside
    | CountdownSet
    | TurnoutHidden
    | HandsCounted
    | DrawingSet
    | SayingsPlaced
    | SayingsRestored
    | SayingSupported
)


def apply_to_polls(debate: Debate, event: PollMade | PollDropped) -> None:
    """A poll is there, with its first round, or no longer."""
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
                terms=event.terms,
            )
        case PollDropped():
            del debate.polls[event.poll]
        case _:
            assert_never(event)


def apply_to_round(poll: Poll, event: OfARound, at: int) -> None:
    """What a moderator did with a poll's rounds."""
    match event:
        case BallotsSetAside():
            _set_aside(poll, event)
        case RoundPlaced():
            _place_round(poll, event, at)
        case RoundBegun():
            poll.rounds.append(Round(number=event.round))
        case RoundDropped():
            poll.rounds.pop()
        case RevealSet():
            _reveal(poll.round, event)
        case CountdownSet():
            poll.round.ends_at, poll.round.left_ms = event.ends_at, event.left_ms
        case TurnoutHidden():
            poll.round.turnout_hidden = event.on
        case HandsCounted():
            _count_hands(poll.round, event)
        case DrawingSet():
            poll.drawing = event.drawing
        case SayingsPlaced():
            for saying in event.sayings:
                poll.round.sayings[saying].state = event.state
        case SayingsRestored():
            for saying, state in zip(event.sayings, event.states, strict=True):
                poll.round.sayings[saying].state = state
        case SayingSupported():
            _support(poll.round.sayings[event.saying], event)
        case _:
            assert_never(event)


def cast(debate: Debate, event: BallotCast) -> None:
    """The voter's last ballot stands, and the tally with it."""
    debate.touched.touch(event.poll)
    poll, voter = debate.polls[event.poll], event.voter
    current = poll.round
    if voter in current.ballots:
        _count(poll, voter, -1)
    for word in event.words:
        if word.id not in current.sayings:
            current.sayings[word.id] = Saying(id=word.id, text=word.text, flagged_by=word.flagged_by)
    current.ballots[voter] = Ballot(event.choices, event.points, event.words, event.group, event.seq)
    (current.aside.add if event.aside else current.aside.discard)(voter)
    _count(poll, voter, +1)


def _set_aside(poll: Poll, event: BallotsSetAside) -> None:
    current = poll.round
    former, aside = current.aside, set(event.voters)
    for voter in aside - former:
        _count(poll, voter, -1)
    current.aside_after, current.aside = event.created_after, aside
    for voter in former - aside:
        _count(poll, voter, +1)


def _count(poll: Poll, voter: str, by: int) -> None:
    """Their ballot in the tally (+1) or out of it (-1), if it counts."""
    current = poll.round
    if voter in current.aside:
        return
    counts, ballot = current.counts, current.ballots[voter]
    for word in ballot.words:
        _spell(current.sayings[word.id], word.text, by)
    for cell in cells(poll, ballot):
        counts[cell] = counts.get(cell, 0) + by
        # What nobody chose is not there, so that two debates that say the same are equal.
        if not counts[cell]:
            del counts[cell]


def _count_hands(current: Round, event: HandsCounted) -> None:
    current.hands[event.option] = event.count
    if not event.count:
        del current.hands[event.option]


def _spell(saying: Saying, form: str, by: int) -> None:
    saying.forms[form] = saying.forms.get(form, 0) + by
    if not saying.forms[form]:
        del saying.forms[form]


def _support(saying: Saying, event: SayingSupported) -> None:
    saying.support_seqs[event.supporter] = event.seq
    (saying.supporters.add if event.on else saying.supporters.discard)(event.supporter)


def _place_round(poll: Poll, event: RoundPlaced, at: int) -> None:
    placed = next(found for found in poll.rounds if found.number == event.round)
    placed.state, placed.present = event.state, event.present
    if event.state is PollState.OPEN and event.against:
        placed.against = event.against
    if event.state is not PollState.OPEN:
        placed.ends_at = placed.left_ms = 0
    if event.state is PollState.DRAFT:
        placed.opened_at = placed.aside_after = placed.against = 0
    elif event.state is PollState.OPEN and not placed.opened_at:
        placed.opened_at = at
    if placed.on_phones and event.state is PollState.CLOSED:
        # The result that phones were watching becomes final: they keep it, rather than fall back to an older one.
        placed.revealed_at = at


def _reveal(current: Round, event: RevealSet) -> None:
    match event.where:
        case "wall":
            current.on_wall = event.on
        case "phones":
            current.on_phones, current.revealed_at = event.on, event.revealed_at
        case _:
            current.answered = event.on
    current.seen = current.seen or event.on
