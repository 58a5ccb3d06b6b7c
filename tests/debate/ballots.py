"""Polls of each kind, and ballots that fit them."""

from collections.abc import Iterable
from typing import Any

from server.debate.kinds.real import SURENESS
from server.debate.poll import ABSTAIN, Ballot, Poll, PollKind, Terms, Word

BRING_THEIR_OWN = {
    *(PollKind.YES_NO, PollKind.SCALE, PollKind.NUMBER, PollKind.WORD_CLOUD, PollKind.OPEN_TEXT),
    *(PollKind.REAL_OR_GENERATED, PollKind.CALIBRATION, PollKind.PRIZE),
}
"""The kinds whose options nobody has to write."""


def terms_for(kind: PollKind, polls: Iterable[Poll] = (), *, again: int = 0) -> Terms:
    """On which terms a poll of that kind can be asked, beside these others; every third time it asks one again."""
    asked = [poll for poll in polls if poll.kind is kind and not poll.terms.again]
    repeats = kind in (PollKind.SINGLE, PollKind.YES_NO, PollKind.SCALE) and asked and again % 3
    former = asked[again % len(asked)].id if repeats else ""
    match kind:
        case PollKind.SINGLE | PollKind.YES_NO:
            return Terms(again=former, by_group=again % 2 == 0)
        case PollKind.SCALE:
            return Terms(steps=5, again=former, film="" if again % 4 else "film")
        case PollKind.RATING:
            return Terms(steps=5)
        case PollKind.NUMBER:
            return Terms(least=0, most=100, truth=42)
        case PollKind.QUIZ:
            return Terms(right=("a",))
        case PollKind.REAL_OR_GENERATED:
            return Terms(right=("real",))
        case PollKind.CALIBRATION:
            return Terms(of=tuple(poll.id for poll in polls if poll.kind is PollKind.REAL_OR_GENERATED))
        case PollKind.PRIZE:
            return Terms(of=tuple(poll.id for poll in polls if poll.kind is PollKind.SCALE and poll.terms.film))
        case PollKind.OPEN_TEXT:
            return Terms(support=True)
        case _:
            return Terms()


def a_ballot(poll: Poll, pick: int) -> dict[str, Any]:
    """What a phone may send in: another answer for another `pick`."""
    offered = [option.id for option in poll.answers]
    if poll.terms.by_group and pick % 2:
        return {"choices": (offered[pick % len(offered)],), "group": "student"}
    if poll.abstain and pick % 7 == 6:
        return {"choices": (ABSTAIN,)}
    match poll.kind:
        case PollKind.SCALE:
            return {"points": (1 + pick % poll.terms.steps,)}
        case PollKind.RATING:
            return {"points": tuple((pick + place) % (poll.terms.steps + 1) for place in range(len(offered)))}
        case PollKind.NUMBER:
            return {"points": (pick,)}
        case PollKind.WORD_CLOUD | PollKind.OPEN_TEXT:
            return {"words": (f"mot{pick % 4}", "lumière")[: poll.max_choices]}
        case PollKind.REAL_OR_GENERATED:
            return {"choices": (offered[pick % 2],), "points": (SURENESS[pick % 6],)}
        case PollKind.RANKING | PollKind.MULTIPLE if pick % 2 == 0:
            return {"choices": tuple(offered[: poll.max_choices])}
        case _:
            return {"choices": (offered[pick % len(offered)],) if offered else ()}


def another_ballot(poll: Poll) -> Ballot:
    """An answer that fits the poll, and that few people give."""
    last = tuple(option.id for option in poll.answers[-1:])
    match poll.kind:
        case PollKind.SCALE:
            return Ballot(points=(poll.terms.steps,))
        case PollKind.RATING:
            return Ballot(points=(poll.terms.steps,) * len(poll.answers))
        case PollKind.NUMBER:
            return Ballot(points=(poll.terms.most if poll.terms.most is not None else 12_345,))
        case PollKind.WORD_CLOUD | PollKind.OPEN_TEXT:
            return Ballot(words=(Word(id="another", text="ailleurs"),))
        case PollKind.REAL_OR_GENERATED:
            return Ballot(choices=last, points=(60,))
        case _:
            return Ballot(choices=last)
