"""The rules of what people write in answer to a poll: read before it is shown, and supported if the poll says so."""

from .admission import refuse_the_unadmitted
from .events import AnyEvent
from .model import Debate
from .moment import Moment
from .poll import Ballot, Saying, SayingState
from .poll_commands import PlaceSayings, SetDrawing, SupportSaying
from .poll_events import DrawingSet, SayingsPlaced, SayingsRestored, SayingSupported
from .polls import the_poll, the_round
from .refusals import Refusal, Refused


def place(debate: Debate, command: PlaceSayings, moment: Moment) -> list[AnyEvent]:
    """Show what was read, or refuse it; one that nobody holds any more is left alone."""
    poll = the_round(debate, command.poll, command.round)
    known = poll.round.sayings
    meant = [known[saying] for saying in dict.fromkeys(command.sayings) if saying in known]
    if not meant:
        raise Refused(Refusal.CHANGED_SINCE, poll=poll.id)
    placed = [saying for saying in meant if saying.state is not command.state]
    if not placed:
        return []

    return [
        SayingsPlaced(
            poll=poll.id,
            round=command.round,
            sayings=tuple(saying.id for saying in placed),
            state=command.state,
            former_states=tuple(saying.state for saying in placed),
        )
    ]


def placed_back(debate: Debate, event: SayingsPlaced) -> AnyEvent:
    """What takes a reading back, for those that are still as it left them."""
    poll = the_round(debate, event.poll, event.round)
    known = poll.round.sayings
    former = [
        (saying, state)
        for saying, state in zip(event.sayings, event.former_states, strict=True)
        if saying in known and known[saying].state is event.state
    ]
    if not former:
        raise Refused(Refusal.CHANGED_SINCE, poll=poll.id)
    sayings, states = zip(*former, strict=True)
    return SayingsRestored(poll=poll.id, round=event.round, sayings=sayings, states=states)


def set_drawing(debate: Debate, command: SetDrawing, moment: Moment) -> list[AnyEvent]:
    """Draw a cloud on the wall as a list or as a spiral; phones and ears always have the list."""
    poll = the_poll(debate, command.poll)
    if poll.drawing is command.drawing:
        return []
    return [DrawingSet(poll=poll.id, drawing=command.drawing, former_drawing=poll.drawing)]


def support(debate: Debate, command: SupportSaying, moment: Moment) -> list[AnyEvent]:
    """One person, one support of an answer that is shown; never of their own."""
    poll = the_poll(debate, command.poll)
    turn = poll.numbered(command.round)
    saying = turn.sayings.get(command.saying) if turn else None
    if saying is not None and command.seq <= saying.support_seqs.get(moment.by, -1):
        return []
    if debate.sealed:
        raise Refused(Refusal.SEALED)
    if turn is not poll.round or saying is None or not poll.terms.support or not _is_shown(turn.on_phones, saying):
        raise Refused(Refusal.NOT_LISTED, poll=poll.id)
    refuse_the_unadmitted(debate, poll, moment)
    if saying.id in words_of(turn.ballots.get(moment.by, Ballot())):
        raise Refused(Refusal.OWN_QUESTION, poll=poll.id)

    return [
        SayingSupported(
            poll=poll.id,
            round=command.round,
            saying=saying.id,
            supporter=moment.by,
            on=command.on,
            seq=command.seq,
        )
    ]


def words_of(ballot: Ballot) -> set[str]:
    """The ids of what is written on it."""
    return {word.id for word in ballot.words}


def _is_shown(on_phones: bool, saying: Saying) -> bool:
    return on_phones and saying.state is SayingState.SHOWN
