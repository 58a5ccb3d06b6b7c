"""What a door last saw, its revision, and the last steps that led there."""

import secrets
from collections import deque
from collections.abc import Callable
from typing import Any

import msgspec

from .. import limits
from ..screens import patches
from ..screens.patches import Changes, Screen
from ..wire import messages

# Opaque, and new at each start: a revision is compared for equality only, and tells nobody how much happened.
_BOOT = secrets.token_hex(4)


class Picture:
    """One door's picture. It changes by patches only.

    `at_first` makes of it what a page begins with, if less; `between` tells all pages of a change then.
    """

    def __init__(
        self,
        screen: Screen,
        at_first: Callable[[Screen], Screen] | None = None,
        between: Callable[[Screen, Screen], Changes] = patches.between,
    ) -> None:
        self.screen = screen
        self._at_first = at_first
        self._between = between
        self._number = 0
        self._steps: deque[dict[str, Any]] = deque(maxlen=limits.PATCHES_KEPT)
        self._encoded = ("", msgspec.Raw())

    @property
    def revision(self) -> str:
        return f"{_BOOT}.{self._number}"

    @property
    def first(self) -> Screen:
        """What a page begins with."""
        return self._at_first(self.screen) if self._at_first else self.screen

    @property
    def encoded(self) -> msgspec.Raw:
        """What a page begins with as JSON, made once for each revision however many ask for it."""
        if self._encoded[0] != self.revision:
            self._encoded = (self.revision, msgspec.Raw(msgspec.json.encode(self.first)))
        return self._encoded[1]

    def change(self, screen: Screen) -> dict[str, Any] | None:
        """The patch that leads to `screen`; None when nothing differs."""
        changes = self._between(self.screen, screen)
        if not changes:
            return None
        former = self.revision
        self.screen = screen
        self._number += 1
        step = messages.patch(former, self.revision, changes)
        self._steps.append(step)
        return step

    def since(self, revision: str) -> list[dict[str, Any]] | None:
        """The patches that led here from `revision`; None if that is too long ago, or of another start."""
        if revision == self.revision:
            return []
        steps = list(self._steps)
        begun = next((at for at, step in enumerate(steps) if step["from"] == revision), None)
        return None if begun is None else steps[begun:]
