"""The table of one run, as Markdown, newest first in docs/reliability.md."""

import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from tests.chaos.rows import Row

_NEWEST_FIRST = "<!-- newest first -->\n"
_COLUMNS = "| dose | promise | measured | target | kept | under |\n|---|---|---|---|---|---|"


class Report:
    """Grows row by row; with `into`, the file holds what is known so far after each dose."""

    def __init__(self, seed: int, *, long: bool, into: Path | None) -> None:
        self._into = into
        self._former = into.read_text("utf-8") if into else ""
        self._began = datetime.now(UTC)
        # Told once: the table itself changes the clone.
        self._machine = f"{_machine()}; {_version()}"
        self._what = "Long doses" if long else "Short doses"
        self._seed = seed
        self._lines: list[str] = []
        self._kept: list[bool] = []
        self._took: list[str] = []

    @property
    def all_kept(self) -> bool:
        return all(self._kept)

    def head(self) -> str:
        """What was run, when and on what."""
        return (
            f"## {self._began:%Y-%m-%d %H:%M} UTC — {self._what}\n\n"
            f"{self._machine}, seed {self._seed}, transport {os.environ.get('TRANSPORT') or 'own'}.\n\n"
            f"{_COLUMNS}"
        )

    def line(self, dose: str, row: Row) -> str:
        cells = (dose, row.promise, row.measured, row.target, "yes" if row.kept else "**no**", row.load)
        return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"

    def foot(self) -> str:
        return f"\n{sum(self._kept)} of {len(self._kept)} kept. Time taken: {', '.join(self._took)}.\n"

    def add(self, dose: str, rows: list[Row], took_s: float) -> None:
        """What one dose found, kept at once."""
        self._lines += [self.line(dose, row) for row in rows]
        self._kept += [row.kept for row in rows]
        self._took.append(f"{dose} {took_s:.0f} s")
        if self._into is not None:
            table = "\n".join([self.head(), *self._lines, self.foot()])
            before, mark, older = self._former.partition(_NEWEST_FIRST)
            self._into.write_text(f"{before}{mark}\n{table}{older}", "utf-8")


def _machine() -> str:
    model = next(
        (
            line.split(":", 1)[1].strip()
            for line in _read("/proc/cpuinfo").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    memory_kb = next((int(line.split()[1]) for line in _read("/proc/meminfo").splitlines() if "MemTotal" in line), 0)
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores ({model}), {memory_kb / 2**20:.0f} GB, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}; load average at the start {load:.1f}"
    )


def _version() -> str:
    """The commit that was measured, if this is a clone."""
    said = subprocess.run(
        ["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False
    ).stdout.strip()
    return f"commit {said}" if said else "no commit"


def _read(path: str) -> str:
    try:
        return Path(path).read_text("utf-8")
    except OSError:
        return ""
