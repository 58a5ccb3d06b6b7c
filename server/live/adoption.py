"""A programme file meets a journal: what the file adds is recorded, what it may no longer change is told."""

import hashlib
from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec
from msgspec.structs import asdict, replace

from ..debate.events import AnyEvent, LiveSet, ProgrammeRead, StillKept
from ..debate.model import Debate
from ..debate.poll import Option, Poll, PollState
from ..debate.poll_events import PollDropped, PollMade
from ..debate.run.events import CuesLaid
from ..debate.still import Sheet, Still
from ..programme import PreparedPoll, Programme
from ..programme.cues import steps_of
from ..programme.polls import terms_of


class Difference(NamedTuple):
    """What an edited file changed: a poll `added`, `reworded`, `dropped`, `kept` as the journal has it; `code`; cues.

    `about` is the poll's id, or the former code.
    """

    about: str
    what: Literal["added", "reworded", "dropped", "kept", "code", "cues_laid", "cues_kept"]


def adopt(
    debate: Debate, programme: Programme, stills: Mapping[str, Still] | None = None
) -> tuple[list[AnyEvent], list[Difference]]:
    """What to record so that `debate` has this programme, and how the file differs from what was known.

    `stills` are those of its pictures that are in the album, by the names that the file gives them.

    A prepared poll that nobody has opened takes the file's wording; one that was opened keeps what people answered to.
    """
    stills = stills or {}
    digest = _digest(programme, stills)
    if debate.programme == digest:
        return [], []

    first = not debate.programme
    happened: list[AnyEvent] = [
        ProgrammeRead(
            digest=digest,
            code=programme.code,
            themes=tuple(theme.id for theme in programme.themes),
            voting=programme.voting,
            seats=programme.seats or 0,
            speaking_groups=tuple(group.id for group in programme.speaking),
            films=tuple(film.id for film in programme.films),
        )
    ]
    if first and programme.live:
        happened.append(LiveSet(on=True))
    happened += [StillKept(still) for still in stills.values() if debate.stills.get(still.id) != still]
    written = {poll.id: prepared(poll, order, stills) for order, poll in enumerate(programme.polls, start=1)}
    differences = [
        *(difference for made in written.values() if (difference := _compare(debate.polls.get(made.poll), made))),
        *(_left_out(debate, poll) for poll in debate.polls.values() if _is_left_out(poll, written)),
    ]
    for poll, what in differences:
        if what in ("added", "reworded"):
            happened.append(written[poll])
        elif what == "dropped":
            happened.append(PollDropped(poll=poll))
    laid, kept = _cues(debate, programme)
    happened += laid
    differences += kept
    if debate.code != programme.code:
        differences.append(Difference(debate.code, "code"))
    return happened, [] if first else differences


def _cues(debate: Debate, programme: Programme) -> tuple[list[AnyEvent], list[Difference]]:
    """The conducteur as the file has it; once a cue of it was taken, the journal's stays."""
    steps = steps_of(programme.cues)
    run = debate.run
    if tuple(cue for cue in (run.cues[cue_id] for cue_id in run.order) if cue.origin == "programme") == steps:
        return [], []
    if run.taken:
        return [], [Difference("conducteur", "cues_kept")]
    return [CuesLaid(steps)], [Difference("conducteur", "cues_laid")] if run.cues else []


def _digest(programme: Programme, stills: Mapping[str, Still]) -> str:
    """Of all that the file says and of its pictures, wherever they lie."""
    bare = replace(programme, stills=tuple(replace(still, file="") for still in programme.stills))
    whole = (bare, [still.id for still in stills.values()])
    return hashlib.sha256(msgspec.json.encode(whole)).hexdigest()[:16]


def _compare(known: Poll | None, made: PollMade) -> Difference | None:
    if known is None:
        return Difference(made.poll, "added")
    if not _differs(known, made):
        return None
    return Difference(made.poll, "reworded" if _untouched(known) else "kept")


def _is_left_out(poll: Poll, written: Mapping[str, PollMade]) -> bool:
    return poll.origin == "programme" and poll.id not in written


def _left_out(debate: Debate, poll: Poll) -> Difference:
    return Difference(poll.id, "dropped" if _untouched(poll) and debate.subject != poll.id else "kept")


def brought(programme: Programme) -> dict[str, Still]:
    """The stills of that file by their names, with all that is said of them, and no picture yet."""
    return {
        still.id: Still(
            id="",
            width=0,
            height=0,
            alt=still.alt,
            credit=still.credit,
            sheet=Sheet(**asdict(still.sheet)) if still.sheet else None,
            name=still.id,
        )
        for still in programme.stills
    }


def prepared(poll: PreparedPoll, order: int, stills: Mapping[str, Still] | None = None) -> PollMade:
    """The poll as it is recorded, with the pictures that are in the album."""
    terms = terms_of(poll)
    kept = {name: still.id for name, still in (stills or {}).items()}
    return PollMade(
        poll=poll.id,
        kind=poll.kind,
        title=poll.title,
        options=tuple(Option(option.id, option.label, kept.get(option.still, "")) for option in poll.options),
        max_choices=poll.max_choices,
        abstain=poll.abstain,
        origin="programme",
        order=order,
        terms=replace(terms, still=kept.get(terms.still, "")),
    )


def _untouched(poll: Poll) -> bool:
    return len(poll.rounds) == 1 and poll.round.state is PollState.DRAFT


def _differs(poll: Poll, made: PollMade) -> bool:
    now = (poll.kind, poll.title, poll.options, poll.max_choices, poll.abstain, poll.order, poll.terms)
    return now != (made.kind, made.title, made.options, made.max_choices, made.abstain, made.order, made.terms)
