"""What one page of the audience holds: its screen, its margin, and the server's clock as far as it can tell."""

import time
from typing import Any

from ..screens.patches import Screen, apply


class Replica:
    """Kept true by snapshots, patches and margins, as `static/shared/link.js` keeps a page's."""

    def __init__(self) -> None:
        self.screen: Screen = {}
        self.margin: Screen = {}
        self.revision = ""
        self.skew_ms = 0
        """How far the clock of this device is off."""
        self._ahead_ms = 0

    def take(self, shown: dict[str, Any]) -> None:
        """A whole snapshot takes the place of what was there."""
        self.revision, self.screen = shown["revision"], shown["screen"]
        self.margin = shown["margin"] or self.margin
        self._ahead_ms = shown["now"] - self._own_clock()

    def follow(self, patch: dict[str, Any]) -> bool:
        """Go where `patch` leads, if that is not here; False if it does not start from here, so that one is missing."""
        if patch["revision"] == self.revision:
            return True
        if patch["from"] != self.revision:
            return False
        self.revision, self.screen = patch["revision"], _followed(self.screen, patch)
        return True

    def take_margin(self, told: dict[str, Any]) -> None:
        """What is only this person's: all of it, or what changed of it."""
        self.margin = told["margin"] if "margin" in told else apply(self.margin, told["changes"])

    def clock(self) -> int:
        """Now in milliseconds by the server's clock, as far as this device can tell; its own may be days off."""
        return self._own_clock() + self._ahead_ms

    def _own_clock(self) -> int:
        return int(time.time() * 1000) + self.skew_ms


# A thousand phones that saw one screen and heard one patch see one screen again: it is made once.
_LAST_FOLLOWED: dict[tuple[int, int], tuple[Screen, dict[str, Any], Screen]] = {}
_FOLLOWED_MAX = 64


def _followed(screen: Screen, patch: dict[str, Any]) -> Screen:
    """The screen after `patch`. What is kept here keeps its screen and patch alive, so an id means one thing."""
    known = _LAST_FOLLOWED.get((id(screen), id(patch)))
    if known is not None:
        return known[2]
    if len(_LAST_FOLLOWED) >= _FOLLOWED_MAX:
        _LAST_FOLLOWED.clear()
    after = apply(screen, patch["changes"])
    _LAST_FOLLOWED[id(screen), id(patch)] = (screen, patch, after)
    return after
