"""The rules of the floor: asking for the microphone, being called, speaking; the clock of each side."""

from ... import limits
from ..events import AnyEvent
from ..model import Debate
from ..moment import Moment
from ..questions import refuse_outside_the_debate, refuse_the_blocked
from ..refusals import Refusal, Refused
from .commands import AddHand, AskMic, LeaveMic, PlaceMic, SetMicOpen, SetSpeaking
from .events import MicAsked, MicOpenSet, MicPlaced, SpeakingSet
from .leaving import leave_the_queue
from .model import MicOrigin, MicRequest, MicState


def ask_mic(debate: Debate, command: AskMic, moment: Moment) -> list[AnyEvent]:
    """One more in the queue, unless they wait there already."""
    floor = debate.floor
    if moment.new_id in floor.requests or floor.standing_of(moment.by):
        return []
    refuse_outside_the_debate(debate)
    refuse_the_blocked(debate, moment.by)
    if not floor.mic_open:
        raise Refused(Refusal.MIC_CLOSED)
    theirs = sum(request.person == moment.by for request in floor.requests.values())
    if theirs >= limits.MIC_REQUESTS_PER_SPECTATOR_MAX:
        raise Refused(Refusal.TOO_MANY_REQUESTS)
    _refuse_a_full_queue(debate)
    return [MicAsked(moment.new_id, moment.by, MicOrigin.PHONE)]


def leave_mic(debate: Debate, command: LeaveMic, moment: Moment) -> list[AnyEvent]:
    """They would rather not, after all."""
    request = the_request(debate, command.request)
    if request.person != moment.by:
        raise Refused(Refusal.NOT_YOURS)
    return [*leave_the_queue(debate.floor, moment.by)] if request.stands else []


def place_mic(debate: Debate, command: PlaceMic, moment: Moment) -> list[AnyEvent]:
    """Somebody is called, speaks, or has spoken. Whoever begins ends the one before: there is one voice at a time."""
    request = the_request(debate, command.request)
    if request.state is command.state:
        return []
    if request.state is not command.former:
        raise Refused(Refusal.CHANGED_SINCE)
    if command.state is MicState.LEFT and not request.stands:
        raise Refused(Refusal.NOT_ALLOWED_FROM_HERE)
    if command.state is not MicState.LEFT and not request.stands and debate.floor.standing_of(request.person):
        raise Refused(Refusal.NOT_ALLOWED_FROM_HERE)

    before: list[AnyEvent] = []
    if command.state is MicState.SPEAKING:
        speaking = [other for other in debate.floor.requests.values() if other.state is MicState.SPEAKING]
        before = [MicPlaced(other.id, MicState.SERVED, other.state) for other in speaking]
    return [*before, MicPlaced(request.id, command.state, request.state)]


def add_hand(debate: Debate, command: AddHand, moment: Moment) -> list[AnyEvent]:
    """Somebody without a phone waits in the same queue; an usher saw their hand, so it need not be open to phones."""
    if command.request in debate.floor.requests:
        return []
    _refuse_a_full_queue(debate)
    return [MicAsked(command.request, "", MicOrigin.HAND)]


def set_mic_open(debate: Debate, command: SetMicOpen, moment: Moment) -> list[AnyEvent]:
    """Whether phones may ask for the microphone; who waits goes on waiting."""
    return [] if debate.floor.mic_open is command.on else [MicOpenSet(command.on)]


def set_speaking(debate: Debate, command: SetSpeaking, moment: Moment) -> list[AnyEvent]:
    """A chess clock: what the one before has used is kept, and the next one's goes on from where it stood."""
    floor = debate.floor
    if command.group and command.group not in floor.groups:
        raise Refused(Refusal.UNKNOWN_GROUP)
    if command.afresh:
        spent: dict[str, int] = {}
        if not floor.spent and not floor.speaking and not command.group:
            return []
    elif floor.speaking == command.group:
        return []
    else:
        spent = dict(floor.spent)
        if floor.speaking:
            spent[floor.speaking] = spent.get(floor.speaking, 0) + max(0, moment.at - floor.since)
    return [
        SpeakingSet(
            group=command.group,
            since=moment.at if command.group else 0,
            spent=spent,
            former_group=floor.speaking,
            former_since=floor.since,
            former_spent=dict(floor.spent),
        )
    ]


def the_request(debate: Debate, request_id: str) -> MicRequest:
    """Who asked under that name, or a refusal."""
    request = debate.floor.requests.get(request_id)
    if request is None:
        raise Refused(Refusal.UNKNOWN_REQUEST)
    return request


def _refuse_a_full_queue(debate: Debate) -> None:
    if len(debate.floor.requests) >= limits.MIC_REQUESTS_MAX:
        raise Refused(Refusal.TOO_MANY_REQUESTS)
