"""What goes down a socket. Two kinds of live message, one that is only yours, and the answers."""

from typing import Annotated, Any, Final

from msgspec import Meta, Struct

from .. import limits
from ..debate.refusals import Refusal

# Events a socket may send; anything else is answered with a refusal before it reaches a handler.
COMMAND: Final = "command"
REFRESH: Final = "refresh"
REPORT: Final = "report"
HERE: Final = "here"
"""Are you there? What a page that wakes asks before it trusts its socket; from here on it is sent patches again."""
HIDDEN: Final = "hidden"
"""Nobody looks at this page any more: it keeps its seat, and is sent no patch until it is `here` again."""
UNSPOKEN: Final = "unspoken"
"""What an event of any other name becomes, so that a stranger cannot name one of our handlers."""
HEARD: Final = frozenset({COMMAND, REFRESH, REPORT, HERE, HIDDEN})

# Events a socket may receive.
SNAPSHOT: Final = "snapshot"
PATCH: Final = "patch"
MARGIN: Final = "margin"
RELOAD: Final = "reload"
RESTARTING: Final = "restarting"
FILM: Final = "film"
"""A film begins: a phone that nobody looks at is told so too, and may let its socket go."""

Answer = dict[str, Any]


class Looking(Struct, frozen=True, forbid_unknown_fields=True):
    """What a desk says of itself: which question is under the eyes of whoever sits there."""

    looking: Annotated[str, Meta(max_length=limits.ID_LENGTH_MAX)] = ""


class Report(Struct, frozen=True, forbid_unknown_fields=True):
    """What a wall says of itself: its size in CSS pixels, whether it is black, what it shows, in which browser."""

    size: tuple[int, int] = (0, 0)
    black: bool = False
    revision: str = ""
    browser: Annotated[str, Meta(max_length=limits.ID_LENGTH_MAX)] = ""


def snapshot(revision: str, screen: Any, margin: Any, now: int) -> dict[str, Any]:
    return {"revision": revision, "screen": screen, "margin": margin, "now": now}


def patch(former: str, revision: str, changes: Any) -> dict[str, Any]:
    return {"from": former, "revision": revision, "changes": changes}


def accepted(**own_change: Any) -> Answer:
    """The answer to a command that was recorded; it carries the sender's own change."""
    return {"ok": True, **own_change}


def refused(refusal: Refusal, **now: Any) -> Answer:
    """The answer to a command that was not taken, with what stands now where that helps."""
    return {"ok": False, "refusal": refusal.value, **now}
