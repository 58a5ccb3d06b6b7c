"""`python -m tests.load.compose [--rounds N]`: what one changed support costs at each door, and what a margin costs.

Each figure in µs: made whole, as the definition makes it, beside kept from one look to the next. Both are taken in
turn, over and over, on one evening; medians.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from server.debate.command import Command
from server.debate.commands import SetSupport
from server.debate.decide import decide
from server.debate.events import AnyEvent, Entry, PhaseSet, QuestionAsked, SceneShown, SupportSet
from server.debate.evolve import evolve
from server.debate.model import Debate, QuestionState
from server.debate.moment import Moment
from server.debate.poll import Option, PollKind, PollState
from server.debate.poll_commands import CastBallot
from server.debate.poll_events import BallotCast, PollMade, RevealSet, RoundPlaced
from server.debate.scenes import Phase, SceneKind
from server.debate.wording import Text
from server.live.picture import Picture
from server.screens import console, phone, wall
from server.screens.hall import Hall, People
from server.screens.kept import Kept, KeptConsole, KeptPhone, KeptWall
from server.screens.patches import Screen
from tests.debate.recount import margin_of

SIZES = [(questions, voters) for voters in (100, 10_000) for questions in (10, 100, 500)]
_POLLS = 5
_IN_A_ROW = 10
_ONE_WAY = {"support", "ballot"}
_OPTIONS = tuple(Option(id=f"option-{number}", label=Text(fr=f"Réponse {number}")) for number in range(4))
_DOORS: dict[str, tuple[Callable[[Debate, Hall], Screen], type[Kept]]] = {
    "phone": (phone.compose, KeptPhone),
    "wall": (wall.compose, KeptWall),
    "console": (console.compose, KeptConsole),
}


class Cost(NamedTuple):
    """Of one thing at one size, made whole and kept; for what there is one way to do, both are that."""

    what: str
    questions: int
    voters: int
    whole_us: float
    kept_us: float


def measure(rounds: int = 20) -> list[Cost]:
    """Every figure at every size."""
    return [cost for size in SIZES for cost in _Room(*size).costs(rounds)]


def lines(costs: list[Cost]) -> list[str]:
    """The figures as people read them."""
    table = [f"{'µs, whole → kept':18}" + "".join(f"{f'{q} × {v:,}':>20}" for q, v in SIZES)]
    for what in dict.fromkeys(cost.what for cost in costs):
        found = {cost[1:3]: cost for cost in costs if cost.what == what}
        table.append(f"{what:18}" + "".join(f"{_cell(found[size]):>20}" for size in SIZES))
    return table


def _cell(cost: Cost) -> str:
    return f"{cost.whole_us:,.1f} → {cost.kept_us:,.1f}" if cost.what not in _ONE_WAY else f"{cost.kept_us:,.1f}"


class _Room:
    """So many questions, all published, so many people who each support three and answer every poll."""

    def __init__(self, questions: int, voters: int) -> None:
        self._size = questions, voters
        self._debate = Debate()
        self._hall = Hall(People(phones=voters, walls=1, consoles=2))
        self._questions = [f"question-{number:05}" for number in range(questions)]
        self._seq = 0
        self._happen(PhaseSet(phase=Phase.DEBATE, former_phase=Phase.DOORS))
        for number, question in enumerate(self._questions):
            self._happen(_asked(question, f"person-{number % voters}"))
        for number in range(_POLLS):
            self._vote(f"poll-{number}", number, voters)
        for person in range(voters):
            for which in range(3):
                supported = self._questions[(7 * person + which) % questions]
                self._happen(SupportSet(question=supported, supporter=f"supporter-{person}", on=True, seq=0))
        self._happen(SceneShown(SceneKind.QUESTIONS, "", SceneKind.JOIN, ""))

    def costs(self, rounds: int) -> list[Cost]:
        """Each way ten times in a row: the one that walks through everything leaves the other nothing at hand."""
        kept = _Way({door: kept().compose for door, (_, kept) in _DOORS.items()}, phone.margin)
        whole = _Way({door: compose for door, (compose, _) in _DOORS.items()}, margin_of)
        for turn in range(rounds):
            for way in (kept, whole):
                for number in range(_IN_A_ROW):
                    self._once(turn * _IN_A_ROW + number, way)
        return [
            Cost(what, *self._size, statistics.median(whole.spent[what]), statistics.median(spent))
            for what, spent in kept.spent.items()
        ]

    def _once(self, number: int, way: "_Way") -> None:
        question = self._questions[number % len(self._questions)]
        on = "bao" not in self._debate.questions[question].supporters
        way.took("support", self._take(SetSupport(question, on, self._next()), "bao"))
        ballot = CastBallot(f"poll-{_POLLS - 1}", 1, (_OPTIONS[number % 4].id,), self._next())
        way.took("ballot", self._take(ballot, "bao in poll"))
        for door, compose in way.doors.items():
            picture = way.pictures[door]
            way.took(door, _timed(lambda: picture.change(compose(self._debate, self._hall))))  # noqa: B023
        person = number % self._size[1]
        voters = {f"poll-{poll}": f"voter-{person}" for poll in range(_POLLS)}
        way.took("margin", _timed(lambda: way.margin(self._debate, f"supporter-{person}", voters)))

    def _take(self, command: Command, by: str) -> float:
        def take() -> None:
            for entry in decide(self._debate, command, Moment(by=by, at=self._seq)):
                evolve(self._debate, entry)

        return _timed(take)

    def _vote(self, poll: str, order: int, voters: int) -> None:
        self._happen(
            PollMade(poll, PollKind.SINGLE, Text(fr="Lequel ?"), _OPTIONS, 1, abstain=False, origin="", order=order)
        )
        self._happen(RoundPlaced(poll, 1, PollState.OPEN, PollState.DRAFT))
        for voter in range(voters):
            self._happen(BallotCast(poll, 1, f"voter-{voter}", (_OPTIONS[voter % 4].id,), seq=0))
        if order < _POLLS - 1:
            self._happen(RoundPlaced(poll, 1, PollState.CLOSED, PollState.OPEN))
        self._happen(RevealSet(poll, 1, "phones", on=True, revealed_at=order + 1))

    def _happen(self, event: AnyEvent) -> None:
        evolve(self._debate, Entry(event=event, at=self._next()))

    def _next(self) -> int:
        self._seq += 1
        return self._seq


class _Way:
    """One way to make screens and margins, what it last made, and what each took (µs)."""

    def __init__(self, doors: dict[str, Callable[[Debate, Hall], Screen]], margin: Callable[..., Screen]) -> None:
        self.doors = doors
        self.margin = margin
        self.pictures = {door: Picture({}) for door in doors}
        self.spent: dict[str, list[float]] = {}

    def took(self, what: str, duration_us: float) -> None:
        self.spent.setdefault(what, []).append(duration_us)


def _asked(question: str, author: str) -> QuestionAsked:
    words: dict[str, Any] = {"text": "Qui a éclairé cette scène, et avec quoi ?", "lang": "fr", "signature": "Ada"}
    fields = {"theme": "", "origin": "phone", "consent": False, "state": QuestionState.LISTED}
    return QuestionAsked(question=question, client=question, author=author, **words, **fields)


def _timed(deed: Callable[[], object]) -> float:
    began = time.perf_counter_ns()
    deed()
    return (time.perf_counter_ns() - began) / 1000


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.load.compose", description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    print("\n".join(lines(measure(parser.parse_args().rounds))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
