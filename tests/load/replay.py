"""`python -m tests.load.replay [--entries N] [--rounds N]`: how fast a journal is opened and a server accepts.

Each figure is taken in a fresh process, journals and starts in turn; medians, and the range beside them.
"""

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.request import urlopen

from tests.load.evenings import write_evening
from tests.served import REPOSITORY, Served

MILLION = 1_000_000
FULL_EVENING = 50_000
# The séance of the evening that ships with the product, whose journal is put in place before a start.
_SEANCE = "ia-en-folie-debat"


class Opened(NamedTuple):
    """One opening of a journal: its file, its entries, and the most memory the process held."""

    open_s: float
    replay_s: float
    peak_mb: float


class Measured(NamedTuple):
    """What was measured in each round."""

    opened: list[Opened]
    fresh_s: list[float]
    full_s: list[float]
    million_s: list[float]


def measure(folder: Path, entries: int = MILLION, rounds: int = 3) -> Measured:
    """Open a journal of `entries`, and start a server on nothing, on a full evening, and on that journal."""
    long, full = folder / "long.sqlite", folder / "full.sqlite"
    write_evening(long, entries)
    write_evening(full, FULL_EVENING)
    measured = Measured([], [], [], [])
    for number in range(rounds):
        measured.opened.append(_opened(long))
        measured.fresh_s.append(_started(folder / f"fresh-{number}", None))
        measured.full_s.append(_started(folder / f"full-{number}", full))
        measured.million_s.append(_started(folder / f"long-{number}", long))
    return measured


def lines(measured: Measured, entries: int = MILLION) -> list[str]:
    """The figures as people read them."""
    opened = measured.opened
    return [
        _line(f"{entries:,} entries: the file opened and checked", [one.open_s for one in opened], "s"),
        _line(f"{entries:,} entries: replayed", [one.replay_s for one in opened], "s"),
        _line(f"{entries:,} entries: most memory of that process", [one.peak_mb for one in opened], "MB"),
        _line("from the command to accepting, nothing there", measured.fresh_s, "s"),
        _line(f"the same, {FULL_EVENING:,} entries", measured.full_s, "s"),
        _line(f"the same, {entries:,} entries", measured.million_s, "s"),
    ]


def _line(what: str, figures: Sequence[float], unit: str) -> str:
    return f"{what:55} {statistics.median(figures):8.2f} {unit:2}   {min(figures):.2f} - {max(figures):.2f}"


def _opened(journal: Path) -> Opened:
    said = subprocess.run(
        [sys.executable, "-m", "tests.load.replay", "--open", str(journal)],
        cwd=REPOSITORY,
        capture_output=True,
        check=True,
        timeout=300,
    )
    return Opened(**json.loads(said.stdout))


def _open_here(journal: Path) -> Opened:
    # Here only: the server's loop has no place in the process that measures.
    from server.journal.sqlite import SqliteJournal
    from server.live.replaying import replayed

    began = time.perf_counter()
    opened = SqliteJournal(journal)
    checked = time.perf_counter()
    replayed(opened)
    done = time.perf_counter()
    opened.close()
    return Opened(checked - began, done - checked, _peak_mb())


def _peak_mb() -> float:
    """The most memory this process held; what `getrusage` says begins with what its parent held."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1]) / 1024


def _started(folder: Path, journal: Path | None) -> float:
    """Seconds from the command to a request answered."""
    folder.mkdir()
    server = Served(folder)
    if journal is not None:
        place = server.data / "screenings" / f"{_SEANCE}.sqlite"
        place.parent.mkdir(mode=0o700, parents=True)
        place.write_bytes(journal.read_bytes())
    began = time.perf_counter()
    server.start()
    with urlopen(f"{server.url}/healthz", timeout=10) as answer:
        assert answer.status == 200
    took = time.perf_counter() - began
    server.stop()
    return took


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.load.replay", description=__doc__)
    parser.add_argument("--entries", type=int, default=MILLION)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--open", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.open:
        print(json.dumps(_open_here(asked.open)._asdict()))
        return 0
    with tempfile.TemporaryDirectory(prefix="contrechamp-replay-") as folder:
        print("\n".join(lines(measure(Path(folder), asked.entries, asked.rounds), asked.entries)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
