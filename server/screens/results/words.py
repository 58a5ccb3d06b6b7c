"""What people wrote and moderators let be shown: a cloud of words, or a wall of cards."""

from ...debate.model import Debate
from ...debate.poll import Poll, PollState, Saying, SayingState
from ...limits import CLOUD_SHOWN_MAX, SAYINGS_TO_READ_MAX
from ..patches import Fields


def cloud(debate: Debate, poll: Poll) -> Fields:
    """The words that most people wrote: each as most spell it, how many did, and its size from 0 to 100 by the root of
    that, so that areas can be compared.

    While the vote is open they stand in the order in which they came, so that none moves; once it is closed, the most
    written first.
    """
    counts = poll.round.counts
    shown = sorted(_shown(poll), key=lambda saying: -counts[saying.id])[:CLOUD_SHOWN_MAX]
    most = max((counts[saying.id] for saying in shown), default=0)
    if poll.round.state is PollState.OPEN:
        among = {saying.id for saying in shown}
        shown = [saying for saying in _shown(poll) if saying.id in among]
    return {
        "cloud": [
            {
                "id": saying.id,
                "text": saying.spelling,
                "count": counts[saying.id],
                "size": round(100 * (counts[saying.id] / most) ** 0.5),
            }
            for saying in shown
        ]
    }


def cards(debate: Debate, poll: Poll) -> Fields:
    """The texts, each with how many wrote it, and its supporters where the poll has them; the newest first, or the best
    supported once it is closed."""
    shown = _shown(poll)[::-1]
    if poll.terms.support and poll.round.state is PollState.CLOSED:
        shown.sort(key=lambda saying: -len(saying.supporters))
    supported = poll.terms.support
    return {
        "cards": [
            {
                "id": saying.id,
                "text": saying.spelling,
                "count": poll.round.counts[saying.id],
                **({"supporters": len(saying.supporters)} if supported else {}),
            }
            for saying in shown[:CLOUD_SHOWN_MAX]
        ]
    }


def to_read(poll: Poll) -> Fields:
    """What moderators read, in the order in which it came, what waits before what was read; without a number."""
    held = [saying for saying in poll.round.sayings.values() if saying.forms]
    waiting = sum(saying.state is SayingState.WAITING for saying in held)
    held.sort(key=_is_read)
    return {} if not held else {"sayings": [_line(saying) for saying in held[:SAYINGS_TO_READ_MAX]], "waiting": waiting}


def _is_read(saying: Saying) -> bool:
    return saying.state is not SayingState.WAITING


def _line(saying: Saying) -> Fields:
    fields: Fields = {"id": saying.id, "text": saying.spelling, "state": saying.state.value}
    return {**fields, "flagged_by": saying.flagged_by} if saying.flagged_by else fields


def _shown(poll: Poll) -> list[Saying]:
    """In the order in which they came, those that somebody still holds."""
    return [saying for saying in poll.round.sayings.values() if saying.state is SayingState.SHOWN and saying.forms]
