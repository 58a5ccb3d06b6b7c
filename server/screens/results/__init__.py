"""What a poll's result looks like, as geometry computed once for wall, phone and console: one drawing for each kind.

A drawing is plain data in a field of its own name, so that a screen draws whatever it is given.
"""

from collections.abc import Callable
from typing import Final

from ...debate.model import Debate
from ...debate.poll import Poll, PollKind
from ..patches import Fields
from .choice import bars
from .flow import flow
from .groups import groups
from .number import histogram
from .ranking import ranking
from .rating import ratings
from .real import sureness
from .scale import scale
from .summaries import calibration, prize
from .words import cards, cloud

Drawing = Callable[[Debate, Poll], Fields]

DRAWINGS: Final[dict[PollKind, tuple[Drawing, ...]]] = {
    PollKind.SINGLE: (bars, flow, groups),
    PollKind.MULTIPLE: (bars,),
    PollKind.YES_NO: (bars, flow, groups),
    PollKind.QUIZ: (bars,),
    PollKind.SCALE: (scale, flow, groups),
    PollKind.RATING: (ratings,),
    PollKind.RANKING: (ranking,),
    PollKind.NUMBER: (histogram,),
    PollKind.REAL_OR_GENERATED: (sureness,),
    PollKind.CALIBRATION: (calibration,),
    PollKind.PRIZE: (prize,),
    PollKind.WORD_CLOUD: (cloud,),
    PollKind.OPEN_TEXT: (cards,),
}


def result(debate: Debate, poll: Poll) -> Fields:
    """All that is shown of a poll's present round once it is revealed; nothing else may tell what people answered."""
    fields: Fields = {}
    for drawing in DRAWINGS.get(poll.kind, ()):
        fields |= drawing(debate, poll)
    return fields


def answer(poll: Poll) -> Fields:
    """What is right, once that is shown; before, nothing that is sent depends on it."""
    if not poll.round.answered:
        return {}
    truth = {} if poll.terms.truth is None else {"truth": poll.terms.truth, "tolerance": poll.terms.tolerance}
    right = {"right": list(poll.terms.right)} if poll.terms.right else {}
    return {"answer": {**right, **truth}}
