"""Every kind of poll, by its name."""

from typing import Final

from ..poll import ABSTAIN, Ballot, Option, Poll, PollKind
from ..poll_events import PollMade
from .choice import Multiple, Quiz, Single, YesNo
from .kind import ABSTENTION as ABSTENTION
from .kind import Kind, reads_no_other_terms
from .number import Number
from .ranking import Ranking
from .real import RealOrGenerated
from .scale import Rating, Scale
from .summary import Calibration, Prize
from .words import OpenText, WordCloud

KINDS: Final[dict[PollKind, Kind]] = {
    PollKind.SINGLE: Single(),
    PollKind.MULTIPLE: Multiple(),
    PollKind.YES_NO: YesNo(),
    PollKind.SCALE: Scale(),
    PollKind.RATING: Rating(),
    PollKind.RANKING: Ranking(),
    PollKind.NUMBER: Number(),
    PollKind.QUIZ: Quiz(),
    PollKind.WORD_CLOUD: WordCloud(),
    PollKind.OPEN_TEXT: OpenText(),
    PollKind.REAL_OR_GENERATED: RealOrGenerated(),
    PollKind.CALIBRATION: Calibration(),
    PollKind.PRIZE: Prize(),
}


def the_options(kind: PollKind, authored: tuple[Option, ...], *, abstain: bool) -> tuple[Option, ...]:
    """What people may choose from; abstaining is an answer, and stands last."""
    options = KINDS[kind].options(authored)
    return (*options, ABSTENTION) if abstain else options


def is_sound(made: PollMade) -> bool:
    """Whether this poll can be asked: no id twice, an abstention only where it is offered, words in some language."""
    kind = KINDS[made.kind]
    ids = [option.id for option in made.options]
    return (
        len(set(ids)) == len(ids)
        and made.abstain is (ABSTAIN in ids)
        and all(text.written for text in (made.title, *(option.label for option in made.options)))
        and reads_no_other_terms(kind, made)
        and (kind.pictured or not any(option.still for option in made.options))
        and kind.is_sound(made)
    )


def fits(poll: Poll, ballot: Ballot) -> bool:
    """Whether this is an answer to that poll; abstaining is one where it is offered, and goes with nothing else."""
    if ABSTAIN in ballot.choices:
        return poll.abstain and ballot.abstains and not ballot.points and not ballot.words
    return KINDS[poll.kind].fits(poll, ballot)


def cells(poll: Poll, ballot: Ballot) -> tuple[str, ...]:
    """What a ballot adds one to in the tally of its poll."""
    return ballot.choices if ballot.choices == (ABSTAIN,) else KINDS[poll.kind].cells(poll, ballot)
