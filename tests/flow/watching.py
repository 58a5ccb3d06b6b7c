"""Pages whose every frame is searched for canaries, and browsers whose every answer is."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from tests.flow.truth import CANARY
from tests.sockets.talking import Page
from tests.web.asking import Answered, Browser

CONSOLES_ONLY = frozenset({'"starred"', '"flagged"', '"flagged_by"', '"reports"', '"acts"', '"signs"', '"wrong_codes"'})
"""Fields that no public frame has."""


class Leak(NamedTuple):
    """What was seen where it must not be."""

    where: str
    found: set[str]
    raw: str


class Watch:
    """What must not be seen where it is not allowed: canaries, `ids` that the server made, `secrets` of any kind."""

    def __init__(self) -> None:
        self.secrets: set[str] = set()
        self.ids: set[str] = set()
        self.leaks: list[Leak] = []
        self.seen: dict[str, set[str]] = {}
        self.searched = 0

    def search(self, where: str, raw: str, allowed: Iterable[str]) -> None:
        """Remember whatever in `raw` is not `allowed`."""
        self.searched += 1
        found = found_in(raw, self.ids, self.secrets)
        self.seen.setdefault(where, set()).update(found)
        if not found <= set(allowed):
            self.leaks.append(Leak(where, found - set(allowed), raw))


def found_in(raw: str, *named: Iterable[str]) -> set[str]:
    """Every canary of `raw`, and every one of the named words that stands in it."""
    return {*CANARY.findall(raw), *(word for words in named for word in words if word in raw)}


class WatchedPage(Page):
    """A public page. `allowed` is what its frames may hold."""

    def __init__(self, watch: Watch, url: str, door: str, code: str, **given: Any) -> None:
        self.watch = watch
        self.allowed: set[str] = set()
        self._unsearched = 0
        super().__init__(url, door, code, **given)

    def settle(self, allowed: set[str]) -> None:
        """Read all that was sent until only what is allowed now is left on the page; then search every frame of it.

        From here on nothing else may come: the door's picture is the one that this page shows.
        """
        self.catch_up()
        self.until(lambda page: self._held() <= allowed, f"the {self.door} goes on showing what left")
        for frame in self.frames[self._unsearched :]:
            self.watch.search(self.door, frame, allowed | self.allowed)
            self.watch.leaks += [Leak(self.door, {name}, frame) for name in CONSOLES_ONLY if name in frame]
        self._unsearched = len(self.frames)
        self.allowed = allowed

    def _held(self) -> set[str]:
        return found_in(str(self.screen) + str(self.margin), self.watch.ids)


class WatchedBrowser(Browser):
    """A browser of somebody in the room. The cookie it is given is its own, and a secret for all others."""

    def __init__(self, watch: Watch, url: str) -> None:
        super().__init__(url)
        self.watch = watch

    def see(self, path: str, allowed: set[str], method: str = "GET", **headers: str) -> Answered:
        answered = self.send(method, path, **headers)
        given = " ".join(morsel.value for morsel in answered.cookies.values())
        own = {secret for secret in self.watch.secrets if secret in given}
        whole = f"{answered.status} {answered.headers}\n{answered.body.decode('utf-8', 'replace')}"
        self.watch.search(f"{method} {path}", whole, allowed | own)
        return answered
