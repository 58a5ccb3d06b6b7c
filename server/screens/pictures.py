"""The pictures of a poll: in words for everybody, with credits and sheets as soon as those give nothing away."""

from collections.abc import Iterator

from ..debate.model import Debate
from ..debate.poll import Poll
from ..debate.still import Sheet, Still
from .parts import words
from .patches import Fields


def pictures(debate: Debate, poll: Poll) -> Fields:
    """What is said of each still of the poll, by its id. Who made a picture may be the answer that people look for."""
    told = poll.round.answered or not poll.has_an_answer
    stills = {still.id: _still(still, told=told, answered=poll.round.answered) for still in kept(debate, poll)}
    return {"stills": stills} if stills else {}


def kept(debate: Debate, poll: Poll) -> Iterator[Still]:
    """The stills of the poll, each once."""
    named = (poll.terms.still, *(option.still for option in poll.options))
    return (debate.stills[name] for name in dict.fromkeys(named) if name in debate.stills)


def _still(still: Still, *, told: bool, answered: bool) -> Fields:
    fields: Fields = {"alt": words(still.alt), "width": still.width, "height": still.height}
    if told:
        fields["credit"] = still.credit
    return {**fields, "sheet": _sheet(still.sheet)} if answered and still.sheet else fields


def _sheet(sheet: Sheet) -> Fields:
    made = {"made": words(sheet.made)} if sheet.made.written else {}
    return {"author": sheet.author, "tool": sheet.tool, "year": sheet.year, "licence": sheet.licence, **made}
