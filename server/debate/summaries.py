"""Polls whose result is made of others: the award of the audience, and how well the room knew what it knew."""

from typing import Final

from .model import Debate
from .poll import Poll, PollKind, PollState, Terms
from .refusals import Refusal, Refused

MADE_OF: Final = {PollKind.CALIBRATION: PollKind.REAL_OR_GENERATED, PollKind.PRIZE: PollKind.SCALE}
"""Of which kind the polls are that such a result is made of."""


def is_made_of_what_there_is(debate: Debate, kind: PollKind, terms: Terms) -> bool:
    """Whether the polls it names exist and are of the right kind; for an award, films on one scale, each once."""
    if kind not in MADE_OF:
        return True
    sources = [debate.polls[poll] for poll in terms.of if poll in debate.polls]
    if len(sources) != len(terms.of) or any(source.kind is not MADE_OF[kind] for source in sources):
        return False
    films = [source.terms.film for source in sources]
    scales = {source.terms.steps for source in sources}
    return kind is not PollKind.PRIZE or (all(films) and len(set(films)) == len(films) and len(scales) == 1)


def refuse_an_early_summary(debate: Debate, poll: Poll) -> None:
    """It is shown once all it is made of is closed; a calibration, once the answers are known too."""
    for source in (debate.polls[source] for source in poll.terms.of if source in debate.polls):
        if source.round.state is not PollState.CLOSED:
            raise Refused(Refusal.VOTING_STILL_OPEN, poll=source.id)
        if poll.kind is PollKind.CALIBRATION and not source.round.answered:
            raise Refused(Refusal.NOT_ANSWERED_YET, poll=source.id)


def refuse_what_is_sealed(debate: Debate, poll: Poll) -> None:
    """How a film was rated is shown nowhere before the award is."""
    for award in summaries_of(debate, poll):
        if award.kind is PollKind.PRIZE and not award.round.seen:
            raise Refused(Refusal.SEALED_UNTIL_AWARD, poll=poll.id)


def is_summed_up(debate: Debate, poll: Poll) -> bool:
    """Whether a result that was made of its present round has been seen: then it is final as well."""
    return any(summary.round.seen for summary in summaries_of(debate, poll))


def summaries_of(debate: Debate, poll: Poll) -> list[Poll]:
    """The polls whose result is made of that one."""
    return [other for other in debate.polls.values() if poll.id in other.terms.of]
