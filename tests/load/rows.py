"""What a row of the benchmark is given, and what it gives back: tables, and verdicts against the budgets."""

import math
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tests.load.samples import Spread, told
from tests.load.servers import SERVERS, Server


class Plan(NamedTuple):
    """How much is measured. A quick run shows where things stand, and proves nothing."""

    quick: bool = False
    until: float = math.inf
    """By the monotonic clock: after this no round begins but a first one."""

    @property
    def rounds(self) -> int:
        return 1 if self.quick else 3

    def pick(self, quick: float, whole: float) -> float:
        return quick if self.quick else whole

    def round_by_round(self, names: Sequence[str], found: "Found") -> Iterator[Server]:
        """Each of these servers in turn, then again: what else the machine does meets all of them."""
        for number in range(self.rounds):
            if number and time.monotonic() > self.until:
                found.complaints.append(f"only {number} of {self.rounds} rounds: the time was over")
                return
            for name in names:
                with tempfile.TemporaryDirectory(prefix="contrechamp-load-") as folder:
                    with SERVERS[name](Path(folder)) as server:
                        yield server
                    found.complaints += server.complaints


class Table(NamedTuple):
    title: str
    columns: Sequence[str]
    lines: Sequence[Sequence[str]]


class Verdict(NamedTuple):
    """One line of the budgets; nothing measured keeps no budget."""

    what: str
    measured: str
    budget: str
    kept: bool


@dataclass
class Found:
    """What one row found."""

    tables: list[Table] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def judge(
        self, what: str, measured: Spread | None, budget: float, unit: str = "", *, at_least: bool = False
    ) -> None:
        """The middle of what was measured, against what it may be."""
        kept = measured is not None and (measured.middle >= budget if at_least else measured.middle <= budget)
        sign = "≥" if at_least else "≤"
        self.verdicts.append(Verdict(what, f"{told(measured)}{unit}", f"{sign} {budget:,g}{unit}", kept))


Row = Callable[[Plan], Found]
