"""Two evenings that differ only in what is hidden send the same bytes to everybody from whom it is hidden.

Compared are the frames, their number, their order and their sizes; when each of them left is not.
"""

import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.served import Served, programme_file, serving
from tests.sockets.talking import Hall, Page
from tests.web.asking import Browser, signed_in

VOTERS = 3
# A start has a name of its own, and a moment is another moment: both have the same length in every evening.
_BOOT = re.compile(r'"[0-9a-f]{8}\.(\d+)"')
_MOMENT = re.compile(r"\b1[5-9]\d{11}\b")
Frames = dict[str, list[str]]


class Evening:
    """The same people in the same places; `votes` and `asked` are what is hidden."""

    def __init__(self, served: Served, cookies: list[str], votes: list[str], asked: list[str]) -> None:
        hall = Hall(served, signed_in(served.url, served.link))
        self.console = hall.console()
        self.voters = [hall.page("phone", cookie=cookie) for cookie in cookies[:VOTERS]]
        self.reader, self.asker = (hall.page("phone", cookie=cookie) for cookie in cookies[VOTERS:])
        self.wall = hall.wall()
        self.votes, self.asked = votes, asked
        self.close = hall.close
        self._acts = 0
        self._public = [self.reader, self.wall, *self.voters]
        for page in self._public:
            page.until(lambda page: _phones(page) == VOTERS + 2)

    def held(self) -> Frames:
        """Everything that those in the room were sent from here to the closing of the poll."""
        began = {page: len(page.frames) for page in self._public}
        self._do("set_phase", phase="debate")
        self._until(lambda page: _phase(page) == "debate")
        self._ask_what_stays_hidden()
        self._do("set_poll_open", poll="which", round=1, on=True)
        self._until(lambda page: _poll(page)["state"] == "open")
        for turnout, (voter, choice) in enumerate(zip(self.voters, self.votes, strict=True), start=1):
            cast = {"poll": "which", "round": 1, "choices": [choice], "seq": 1}
            assert voter.command(verb="cast_ballot", **cast)["ok"]
            self._until(lambda page, turnout=turnout: _poll(page)["turnout"] == turnout)
        self._ask_what_stays_hidden()
        self._do("set_poll_open", poll="which", round=1, on=False)
        self._until(lambda page: _poll(page)["state"] == "closed" if page is self.wall else page.screen["poll"] == {})
        return {self._name(page): _told(page.frames[since:]) for page, since in began.items()}

    def revealed(self) -> Frames:
        began = {page: len(page.frames) for page in self._public}
        self._do("set_reveal", poll="which", round=1, where="wall", on=True)
        self.wall.until(lambda page: _poll(page)["revealed"])
        return {self._name(self.wall): _told(self.wall.frames[began[self.wall] :])}

    def _ask_what_stays_hidden(self) -> None:
        for text in self.asked:
            number = self._next()
            assert self.asker.command(verb="ask", id=f"client-{number:04}", text=text, lang="fr")["ok"]

    def _do(self, verb: str, **fields: object) -> None:
        number = self._next()
        assert self.console.command(verb=verb, act=f"act-{number:06}", seq=number, **fields)["ok"]

    def _until(self, reached: object) -> None:
        for page in self._public:
            page.until(reached)  # type: ignore[arg-type]

    def _name(self, page: Page) -> str:
        return f"{page.door} {self._public.index(page)}"

    def _next(self) -> int:
        self._acts += 1
        return self._acts


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A data directory with its keys and no evening yet, and the cookies of those who will be there."""
    folder = tmp_path_factory.mktemp("kept")
    with serving(folder, programmes=(programme_file(folder),)) as served:
        people = [Browser(served.url) for _ in range(VOTERS + 2)]
        for browser in people:
            browser.get(f"/{served.code}")
        served.stop()
    return folder, [browser.cookie for browser in people]


def held(kept: tuple[Path, list[str]], folder: Path, votes: str, asked: list[str]) -> tuple[Frames, Frames]:
    """The frames of one evening on a copy of those keys: while the result is hidden, and once it is not."""
    shutil.copytree(kept[0], folder)
    with serving(folder, programmes=(programme_file(folder),)) as served:
        with closing(Evening(served, kept[1], list(votes), asked)) as evening:
            frames = evening.held(), evening.revealed()
        served.stop()
    return frames


def test_what_the_room_is_sent_does_not_depend_on_hidden_choices(kept: tuple[Path, list[str]], tmp_path: Path) -> None:
    one, one_revealed = held(kept, tmp_path / "one", "aab", [])
    other, other_revealed = held(kept, tmp_path / "other", "bba", [])

    assert one == other
    assert all(len(frames) >= VOTERS for frames in one.values()), "there was something to compare"
    assert one_revealed != other_revealed, "revealed, it is told apart"


def test_nobody_can_tell_how_much_waits_to_be_read(kept: tuple[Path, list[str]], tmp_path: Path) -> None:
    one, _ = held(kept, tmp_path / "one", "aab", [])
    other, _ = held(kept, tmp_path / "other", "aab", ["Pourquoi ce silence à la fin ?", "Qui a éclairé cette scène ?"])

    assert one == other


def _told(frames: list[str]) -> list[str]:
    """What the door tells everybody; a person's own answers and margin are theirs, and the rest keeps a socket open."""
    told = [frame for frame in frames if '["patch"' in frame or '["snapshot"' in frame]
    return [_MOMENT.sub("1" * 13, _BOOT.sub(r'"boot.\1"', frame)) for frame in told]


def _phones(page: Page) -> object:
    return page.screen["wall" if page.door == "wall" else "evening"]["now"]["phones"]


def _phase(page: Page) -> object:
    return page.screen["wall" if page.door == "wall" else "evening"]["now"]["phase"]


def _poll(page: Page) -> dict[str, object]:
    return page.screen["wall_poll" if page.door == "wall" else "poll"]["now"]
