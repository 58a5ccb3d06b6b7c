"""The rules of stills: kept before a poll shows them, with their words, and never too many."""

from .. import limits
from .events import AnyEvent, StillKept
from .model import Debate
from .moment import Moment
from .poll import Option, Terms
from .poll_commands import KeepStill
from .refusals import Refusal, Refused


def keep(debate: Debate, command: KeepStill, moment: Moment) -> list[AnyEvent]:
    """A picture that is in the album now, with what is said of it; kept again, what is said last holds."""
    still = command.still
    if not still.alt.written or not still.credit:
        raise Refused(Refusal.STILL_WITHOUT_WORDS)
    if debate.stills.get(still.id) == still:
        return []
    if still.id not in debate.stills and len(debate.stills) >= limits.STILLS_MAX:
        raise Refused(Refusal.TOO_MANY_STILLS)
    return [StillKept(still)]


def are_kept(debate: Debate, terms: Terms, options: tuple[Option, ...]) -> bool:
    """Whether every still that a poll names is there."""
    named = {terms.still, *(option.still for option in options)} - {""}
    return named <= debate.stills.keys()
