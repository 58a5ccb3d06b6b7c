"""The load generator: built from C at its first run, told what to do, and what it says it measured."""

import json
import math
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.load.machine import GENERATOR_CORE, pinned
from tests.served import REPOSITORY

HERE = Path(__file__).parent
BUILT = REPOSITORY / ".cache" / "load"
SESSION_WITHIN_S = 420
_SHARES = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "max": 1.0}


class CannotMeasure(Exception):
    """Something that the measure needs is not on this machine; the argument is a sentence."""


@dataclass(frozen=True)
class Stage:
    """What the generator tells of one stage. Costs are the server's processor time, in µs."""

    told: dict[str, Any]

    @classmethod
    def read(cls, line: str) -> "Stage":
        return cls(json.loads(line))

    def __getattr__(self, name: str) -> Any:
        try:
            return self.told[name]
        except KeyError:
            raise AttributeError(name) from None

    def ms(self, what: str, share: str) -> float:
        """That share of those durations; what never came took for ever."""
        times = self.told[f"{what}_ms"]
        awaited = self.said if what == "answer" else self.expected if what == "delivery" else 1
        came = times["count"] + (self.refusals if what == "answer" else 0)
        return float(times[share]) if not self.died and came >= awaited * _SHARES[share] else math.inf

    @property
    def us_per_delivery(self) -> float:
        return self._cost_of(self.deliveries)

    @property
    def us_per_answer(self) -> float:
        return self._cost_of(self.answers + self.refusals)

    @property
    def us_per_join(self) -> float:
        return self._cost_of(self.joins)

    @property
    def kb_per_join(self) -> float:
        return self.grown_kb / self.joins if self.joins else 0.0

    @property
    def core(self) -> float:
        """Which part of one core the server was at work for."""
        return math.inf if self.died else self.cpu_s / self.seconds

    @property
    def own_core(self) -> float:
        """The same of the generator itself."""
        return self.own_s / self.seconds

    @property
    def answers_per_s(self) -> float:
        return self.answers / self.seconds

    @property
    def joins_per_s(self) -> float:
        return self.joins / self.seconds

    @property
    def deliveries_per_s(self) -> float:
        return self.deliveries / self.seconds

    @property
    def complaints(self) -> list[str]:
        """What did not go as it should have: a figure that costs nothing because nothing came is no figure."""
        wrong = {
            "turned away": self.turned_away,
            "lost": self.lost,
            "refused": self.refusals,
            "unanswered": self.said - self.answers - self.refusals - self.unsent,
            "unsent": self.unsent,
            "not delivered": max(0, self.expected - self.deliveries),
        }
        named = [f"{count} {what}" for what, count in wrong.items() if count] + ["the server died"] * self.died
        return [f"{self.stage}: {', '.join(named)} {self.refusal}".rstrip()] if named else []

    def _cost_of(self, deeds: int) -> float:
        """Nothing done, or nobody left who did it, is no cheap deed."""
        return 1e6 * self.cpu_s / deeds if deeds and not self.died else math.inf


def build(name: str, *sources: str) -> Path:
    """The program of that name, compiled again when its sources changed. Raises `CannotMeasure`."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise CannotMeasure(
            "The load generator is written in C: install a compiler (Debian: apt-get install gcc libc6-dev)."
        )
    program, files = BUILT / name, [HERE / source for source in sources]
    if not program.exists() or program.stat().st_mtime < max(file.stat().st_mtime for file in files):
        BUILT.mkdir(parents=True, exist_ok=True)
        command = [compiler, "-O2", "-Wall", "-Wextra", "-o", str(program), str(files[0])]
        subprocess.run(command, check=True, timeout=120)
    return program


def generate(
    port: int, pids: Iterable[int], sockets: Sequence[str], stages: Sequence[str], commands: Sequence[str] = ()
) -> list[Stage]:
    """Play the stages against the server on that port. `sockets` and `commands` are lines of the generator's files."""
    program = build("generator", "generator.c", "telling.h", "phones.h", "measures.h")
    (BUILT / "sockets").write_text("".join(f"{line}\n" for line in sockets), "utf-8")
    (BUILT / "commands").write_text("".join(f"{line}\n" for line in commands), "utf-8")
    command = [
        *(*pinned(GENERATOR_CORE), str(program), "-p", str(port), "-s", ",".join(map(str, pids))),
        *("-f", str(BUILT / "sockets"), "-t", str(BUILT / "commands"), *stages),
    ]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=SESSION_WITHIN_S, check=False)
    if ran.returncode:
        raise CannotMeasure(f"The generator ended with {ran.returncode}: {ran.stderr.strip()}")
    return [Stage.read(line) for line in ran.stdout.splitlines()]


def run_of(seconds: float, **more: float) -> str:
    """One `run` stage."""
    return "run:" + ",".join(f"{name}={value:g}" for name, value in {"seconds": seconds, **more}.items())
