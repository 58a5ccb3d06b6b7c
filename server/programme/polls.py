"""Prepared polls made complete: what organisers need not write, the rules of polls add."""

from collections.abc import Iterable
from decimal import Decimal

from msgspec.structs import replace

from ..debate.kinds import KINDS, the_options
from ..debate.poll import Option as Answer
from ..debate.poll import PollKind, Terms
from ..limits import CLOUD_WORDS_MAX
from .model import Option, PreparedPoll
from .values import decimals_of


def completed(polls: Iterable[PreparedPoll]) -> tuple[PreparedPoll, ...]:
    """The polls as the room meets them: their answers, an abstention last, `max_choices` settled; and what is asked
    again, in the former poll's answers."""
    known: dict[str, PreparedPoll] = {}
    for poll in polls:
        known[poll.id] = complete(poll, known.get(poll.again))
    return tuple(known.values())


def complete(poll: PreparedPoll, former: PreparedPoll | None = None) -> PreparedPoll:
    """The poll as the room meets it; `former` is the one that it asks again."""
    if former is not None:
        poll = replace(
            poll,
            options=poll.answers or former.answers,
            abstain=former.abstain,
            steps=poll.steps or former.steps,
            low=poll.low if poll.low.written else former.low,
            high=poll.high if poll.high.written else former.high,
        )
    kind = KINDS[poll.kind]
    authored = tuple(Answer(option.id, option.label, option.still) for option in poll.answers)
    abstain = poll.abstain and kind.asks
    options = the_options(poll.kind, () if _brings_its_own(poll) else authored, abstain=abstain)
    return replace(
        poll,
        options=tuple(Option(option.id, option.label, option.still) for option in options),
        max_choices=_most(poll),
        abstain=abstain,
    )


def terms_of(poll: PreparedPoll) -> Terms:
    """On which terms it asks: numbers as whole multiples of the last decimal place that any of them has."""
    figures = [figure for figure in (poll.least, poll.most, poll.truth, poll.tolerance) if figure is not None]
    decimals = max((decimals_of(figure) for figure in figures), default=0)

    def whole(figure: Decimal | None) -> int | None:
        return None if figure is None else int(figure.scaleb(decimals))

    return Terms(
        steps=poll.steps,
        low=poll.low,
        high=poll.high,
        unit=poll.unit,
        decimals=decimals,
        least=whole(poll.least),
        most=whole(poll.most),
        truth=whole(poll.truth),
        tolerance=whole(poll.tolerance) or 0,
        right=poll.right,
        still=poll.still,
        pictures_on_phones=poll.pictures_on_phones,
        again=poll.again,
        of=poll.of,
        film=poll.film,
        weight=poll.weight,
        turnout_min=poll.turnout_min,
        support=poll.support,
        by_group=poll.by_group,
    )


def _most(poll: PreparedPoll) -> int:
    match poll.kind:
        case PollKind.MULTIPLE | PollKind.RANKING:
            return poll.max_choices or len(poll.answers)
        case PollKind.QUIZ:
            return max(len(poll.right), 1)
        case PollKind.WORD_CLOUD:
            return poll.max_choices or CLOUD_WORDS_MAX
        case _:
            return 1


def _brings_its_own(poll: PreparedPoll) -> bool:
    """Yes and no, once completed, stand in the options already."""
    return poll.kind is PollKind.YES_NO
