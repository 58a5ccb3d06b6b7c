"""A programme file meets a journal: what the file adds is recorded, what it may no longer change is told."""

import hashlib

import msgspec

from ..debate.events import AnyEvent, LiveSet, PollDropped, PollMade, ProgrammeRead
from ..debate.model import Debate, Option, Poll, PollState
from ..programme import PreparedPoll, Programme


def adopt(debate: Debate, programme: Programme) -> tuple[list[AnyEvent], list[str]]:
    """What to record so that `debate` has this programme, and the ids of polls that can no longer follow it.

    A prepared poll that nobody has opened takes the file's wording; one that was opened keeps what people answered to.
    """
    digest = hashlib.sha256(msgspec.json.encode(programme)).hexdigest()[:16]
    if debate.programme == digest:
        return [], []

    happened: list[AnyEvent] = [ProgrammeRead(digest=digest, themes=tuple(theme.id for theme in programme.themes))]
    if not debate.programme and programme.live:
        happened.append(LiveSet(on=True))
    kept: list[str] = []
    written = {poll.id: _made(poll, order) for order, poll in enumerate(programme.polls, start=1)}
    for poll_id, made in written.items():
        known = debate.polls.get(poll_id)
        if known is None or (_untouched(known) and _differs(known, made)):
            happened.append(made)
        elif _differs(known, made):
            kept.append(poll_id)
    for poll in debate.polls.values():
        if poll.origin == "programme" and poll.id not in written:
            if _untouched(poll) and debate.subject != poll.id:
                happened.append(PollDropped(poll=poll.id))
            else:
                kept.append(poll.id)
    return happened, kept


def _made(poll: PreparedPoll, order: int) -> PollMade:
    return PollMade(
        poll=poll.id,
        kind=poll.kind,
        title=poll.title,
        options=tuple(Option(id=option.id, label=option.label) for option in poll.options),
        max_choices=poll.max_choices,
        abstain=poll.abstain,
        origin="programme",
        order=order,
    )


def _untouched(poll: Poll) -> bool:
    return len(poll.rounds) == 1 and poll.round.state is PollState.DRAFT


def _differs(poll: Poll, made: PollMade) -> bool:
    now = (poll.kind, poll.title, poll.options, poll.max_choices, poll.abstain, poll.order)
    return now != (made.kind, made.title, made.options, made.max_choices, made.abstain, made.order)
