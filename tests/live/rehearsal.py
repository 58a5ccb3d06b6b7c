"""A house on a real data directory, with a room that listens: what is shown is kept, in its order."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from server.debate.command import Command
from server.debate.commands import Ask, PlaceQuestion, SetBlack, SetPhase, ShowScene
from server.debate.model import Debate, QuestionState
from server.debate.poll_commands import CastBallot, SetPollOpen
from server.debate.scenes import Phase, SceneKind
from server.green import Signal, spawn, waited_for
from server.journal.directory import DataDirectory
from server.journal.sqlite import SqliteJournal
from server.live.house import House
from server.live.projectionist import Show
from server.live.replaying import replayed
from server.programme import read
from server.screens.patches import Screen, apply
from server.wire.spoken import Door
from server.wordlist import WordList
from tests.served import programme_file

CODE = "R7KX"
WITHIN_S = 5
Answer = dict[str, Any]


class Rehearsal:
    """One séance of one house. `asked`, `placed` and the like say a command and give its answer."""

    def __init__(self, folder: Path, words: WordList | None = None, *, more: str = "") -> None:
        self.directory = DataDirectory(folder / "data")
        self.shown: list[Show] = []
        self._something = Signal()
        programme = programme_file(folder, more=more)
        self.house = House(self.directory, [read(programme)], self._show, words)
        self.screening = self.house.screenings[CODE]
        self.projectionist = self.house.projectionists[CODE]
        self.first = {door: self.snapshot(door) for door in Door}
        self._acts = 0

    @property
    def debate(self) -> Debate:
        return self.screening.debate

    @property
    def journal(self) -> SqliteJournal:
        journal = self.screening._journal
        assert isinstance(journal, SqliteJournal)
        return journal

    @property
    def recorded(self) -> Debate:
        """The debate as another start would find it."""
        return replayed(self.journal)

    def submit(self, command: Command, by: str) -> Answer:
        return waited_for(partial(self.house.submit, CODE, command, by))

    def begin(self, command: Command, by: str) -> Answer:
        """Submit without waiting; the answer is filled in when it comes."""
        answer: Answer = {}

        def wait() -> None:
            answer.update(self.submit(command, by))
            self._something.set()

        spawn(wait)
        return answer

    def asked(self, client: str, by: str = "ada", text: str = "Qui a éclairé cette scène ?") -> str:
        answer = self.submit(Ask(id=client, text=text, lang="fr"), by)
        assert answer["ok"], answer
        return str(answer["question"])

    def placed(self, question: str, state: QuestionState, rev: int = 1, reason: str = "") -> PlaceQuestion:
        return PlaceQuestion(**self.act(), question=question, state=state, rev=rev, reason=reason)

    def black(self, on: bool) -> SetBlack:
        return SetBlack(**self.act(), on=on)

    def phase(self, phase: Phase) -> SetPhase:
        return SetPhase(**self.act(), phase=phase)

    def on_the_wall(self, by: str = "ada") -> str:
        """A published question that has the wall to itself."""
        question = self.asked(f"client-{by}", by)
        self.do(self.placed(question, QuestionState.LISTED))
        self.do(ShowScene(**self.act(), scene=SceneKind.QUESTION, subject=question, rev=2))
        self.until(lambda: self.screen(Door.WALL)["wall_question"].get("now", {}).get("id") == question)
        return question

    def voted(self, by: str, choice: str) -> Answer:
        return self.submit(CastBallot(poll="which", round=1, choices=(choice,), seq=1), by)

    def open_poll(self) -> None:
        self.do(SetPollOpen(**self.act(), poll="which", round=1, on=True))

    def act(self) -> dict[str, Any]:
        """A new act of the moderator."""
        self._acts += 1
        return {"act": f"rehearsed-{self._acts}", "seq": self._acts}

    def do(self, command: Command) -> None:
        """A moderator's act that is taken."""
        assert self.submit(command, "mod") == {"ok": True}

    def snapshot(self, door: Door) -> dict[str, Any]:
        """What somebody who comes in at that door now is given, as their page reads it."""
        told: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(self.projectionist.snapshot(door, {})))
        return told

    def patches(self, door: Door) -> list[dict[str, Any]]:
        return [show.payload for show in self.shown if show.door is door and show.message == "patch"]

    def screen(self, door: Door) -> Screen:
        """What a replica at that door has now, made of the first snapshot and every patch."""
        revision, screen = self.first[door]["revision"], self.first[door]["screen"]
        for patch in self.patches(door):
            assert patch["from"] == revision, "a gap in what was shown"
            revision, screen = patch["revision"], apply(screen, patch["changes"])
        return screen

    def until(self, reached: Callable[[], object]) -> None:
        """Wait for what is shown or answered next, until `reached` is so. What is not there yet is not so."""
        stop_at = time.monotonic() + WITHIN_S
        while not _try(reached):
            assert time.monotonic() < stop_at, f"it never came to that; the last shown are {self.shown[-3:]}"
            self._something.wait(0.05)
            self._something.clear()

    def close(self) -> None:
        self.house.close()

    def _show(self, show: Show) -> float:
        self.shown.append(show)
        self._something.set()
        return 0.0


def _try(reached: Callable[[], object]) -> object:
    try:
        return reached()
    except KeyError:
        return None
