"""The rules of polls: made, opened, answered, closed, revealed, begun again."""

from .. import limits
from .admission import refuse_the_unadmitted
from .again import asked_before, asks_the_same, is_compared
from .events import AnyEvent, SceneShown
from .groups import GROUPS
from .kinds import KINDS, fits, is_sound, the_options
from .model import Debate
from .moment import Moment
from .poll import Ballot, Option, Poll, PollState
from .poll_commands import CastBallot, MakePoll, ResetPoll, SetAside, SetPollOpen, SetReveal
from .poll_events import BallotCast, BallotsSetAside, PollMade, RevealSet, RoundBegun, RoundPlaced
from .questions import refuse_outside_the_debate
from .refusals import Refusal, Refused
from .scenes import SceneKind
from .stills import are_kept
from .summaries import is_made_of_what_there_is, is_summed_up, refuse_an_early_summary, refuse_what_is_sealed


def make(debate: Debate, command: MakePoll, moment: Moment) -> list[AnyEvent]:
    """A poll made on the spot, ready to be opened."""
    if command.poll in debate.polls:
        return []
    if len(debate.polls) >= limits.POLLS_MAX:
        raise Refused(Refusal.TOO_MANY_POLLS)

    authored = tuple(Option(id=option.id, label=option.label, still=option.still) for option in command.options)
    if command.terms.again and not asks_the_same(debate, command, authored):
        raise Refused(Refusal.INCOMPLETE_POLL)
    made = PollMade(
        poll=command.poll,
        kind=command.kind,
        title=command.title,
        options=the_options(command.kind, authored, abstain=command.abstain),
        max_choices=KINDS[command.kind].max_choices(command.max_choices),
        abstain=command.abstain,
        origin="console",
        order=1 + max((poll.order for poll in debate.polls.values()), default=0),
        terms=command.terms,
    )
    whole = is_made_of_what_there_is(debate, command.kind, command.terms) and are_kept(debate, command.terms, authored)
    if not whole or not is_sound(made):
        raise Refused(Refusal.INCOMPLETE_POLL)
    return [made]


def set_open(debate: Debate, command: SetPollOpen, moment: Moment) -> list[AnyEvent]:
    """Open a ready poll, or close an open one. What was closed is final: only a new round votes again."""
    poll = the_round(debate, command.poll, command.round)
    if not KINDS[poll.kind].asks:
        raise Refused(Refusal.NOTHING_TO_ANSWER, poll=poll.id)
    state = poll.round.state
    if state is (PollState.OPEN if command.on else PollState.CLOSED):
        return []
    return _open(debate, poll) if command.on else _close(poll, moment.present)


def cast_ballot(debate: Debate, command: CastBallot, moment: Moment) -> list[AnyEvent]:
    """One ballot a person and a round; a newer one replaces it while the poll is open."""
    poll = the_poll(debate, command.poll)
    current = poll.round
    meant = poll.numbered(command.round)
    former = meant.ballots.get(moment.by) if meant is not None else None
    if former is not None and command.seq <= former.seq:
        return []
    if debate.sealed:
        raise Refused(Refusal.SEALED)
    if current.state is PollState.DRAFT and command.round == current.number:
        raise Refused(Refusal.VOTING_NOT_OPEN, poll=poll.id)
    if command.round != current.number or current.state is PollState.CLOSED:
        raise Refused(Refusal.VOTING_CLOSED, poll=poll.id)
    refuse_the_unadmitted(debate, poll, moment)
    if command.group and (command.group not in GROUPS or not poll.terms.by_group):
        raise Refused(Refusal.WRONG_CHOICES, poll=poll.id)
    ballot = Ballot(command.choices, command.points, moment.words, command.group, command.seq)
    if not fits(poll, ballot):
        raise Refused(Refusal.WRONG_CHOICES, poll=poll.id)

    return [
        BallotCast(
            poll=poll.id,
            round=current.number,
            voter=moment.by,
            choices=ballot.choices,
            seq=ballot.seq,
            aside=0 < current.aside_after < moment.device_at,
            points=ballot.points,
            words=ballot.words,
            group=ballot.group,
        )
    ]


def set_aside(debate: Debate, command: SetAside, moment: Moment) -> list[AnyEvent]:
    """Ballots of newer devices stop counting, and those still to come; never once the result was seen."""
    poll = the_round(debate, command.poll, command.round)
    current = poll.round
    if current.state is PollState.DRAFT:
        raise Refused(Refusal.VOTING_NOT_OPEN, poll=poll.id)
    if current.aside_after == command.created_after:
        return []
    if current.seen or is_compared(debate, poll, seen=True) or is_summed_up(debate, poll):
        raise Refused(Refusal.RESULT_REVEALED, poll=poll.id)
    return [setting_aside(poll, command.created_after, moment)]


def setting_aside(poll: Poll, created_after: int, moment: Moment) -> BallotsSetAside:
    """What makes `created_after` the time from which devices are too new, with who that is at this moment."""
    current = poll.round
    return BallotsSetAside(
        poll=poll.id,
        round=current.number,
        created_after=created_after,
        voters=tuple(sorted(moment.newer & current.ballots.keys())) if created_after else (),
        former_created_after=current.aside_after,
        former_voters=tuple(sorted(current.aside)),
    )


def set_reveal(debate: Debate, command: SetReveal, moment: Moment) -> list[AnyEvent]:
    """Show the result on the wall or on the phones, each by its own switch."""
    poll = the_round(debate, command.poll, command.round)
    current = poll.round
    if current.state is PollState.DRAFT and KINDS[poll.kind].asks:
        raise Refused(Refusal.VOTING_NOT_OPEN, poll=poll.id)
    if current.is_revealed(command.where) is command.on:
        return []
    if command.on:
        refuse_what_is_sealed(debate, poll)
        refuse_an_early_summary(debate, poll)
        if command.where == "answer":
            _refuse_an_early_answer(poll)

    return [
        RevealSet(
            poll=poll.id,
            round=current.number,
            where=command.where,
            on=command.on,
            revealed_at=moment.at if command.on and command.where == "phones" else current.revealed_at,
            former_revealed_at=current.revealed_at,
        )
    ]


def _refuse_an_early_answer(poll: Poll) -> None:
    """Whoever knows what is right would answer it."""
    if poll.round.state is not PollState.CLOSED:
        raise Refused(Refusal.VOTING_STILL_OPEN, poll=poll.id)
    if not poll.has_an_answer:
        raise Refused(Refusal.NO_RIGHT_ANSWER, poll=poll.id)


def reset(debate: Debate, command: ResetPoll, moment: Moment) -> list[AnyEvent]:
    """Begin a new round, empty and ready; the old one stays in the journal."""
    poll = the_poll(debate, command.poll)
    current = poll.round
    if current.number == command.round + 1 and current.state is PollState.DRAFT:
        return []
    if current.number != command.round:
        raise Refused(Refusal.CHANGED_SINCE, poll=poll.id)
    if current.state is PollState.DRAFT:
        return []
    if is_summed_up(debate, poll):
        raise Refused(Refusal.RESULT_REVEALED, poll=poll.id)

    begun = RoundBegun(poll=poll.id, round=current.number + 1)
    return [*_close(poll, moment.present), begun] if current.state is PollState.OPEN else [begun]


def the_poll(debate: Debate, poll_id: str) -> Poll:
    """The poll of that id, or a refusal."""
    poll = debate.polls.get(poll_id)
    if poll is None:
        raise Refused(Refusal.UNKNOWN_POLL)
    return poll


def the_round(debate: Debate, poll_id: str, number: int) -> Poll:
    """The poll, if `number` is still its present round."""
    poll = the_poll(debate, poll_id)
    if poll.round.number != number:
        raise Refused(Refusal.CHANGED_SINCE, poll=poll.id)
    return poll


def closing(debate: Debate, moment: Moment) -> list[AnyEvent]:
    """What closes the open poll, if there is one: a film or the end of the evening does."""
    poll = debate.open_poll
    return [] if poll is None else _close(poll, moment.present)


def _open(debate: Debate, poll: Poll) -> list[AnyEvent]:
    if poll.round.state is PollState.CLOSED:
        raise Refused(Refusal.VOTING_CLOSED, poll=poll.id)
    if debate.open_poll is not None:
        raise Refused(Refusal.ANOTHER_POLL_OPEN, poll=debate.open_poll.id)
    refuse_outside_the_debate(debate)

    opened = RoundPlaced(
        poll=poll.id,
        round=poll.round.number,
        state=PollState.OPEN,
        former_state=PollState.DRAFT,
        against=asked_before(debate, poll),
    )
    if debate.scene is SceneKind.POLL and debate.subject == poll.id:
        return [opened]
    shown = SceneShown(scene=SceneKind.POLL, subject=poll.id, former_scene=debate.scene, former_subject=debate.subject)
    return [opened, shown]


def _close(poll: Poll, present: int) -> list[AnyEvent]:
    if poll.round.state is PollState.DRAFT:
        raise Refused(Refusal.VOTING_NOT_OPEN, poll=poll.id)
    return [
        RoundPlaced(
            poll=poll.id,
            round=poll.round.number,
            state=PollState.CLOSED,
            former_state=poll.round.state,
            present=present,
        )
    ]
