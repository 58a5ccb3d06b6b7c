"""The tables of one run as Markdown, printed as they come and kept in docs/benchmarks.md, newest first."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.load.machine import described
from tests.load.rows import Found, Table, Verdict

_NEWEST_FIRST = "<!-- newest first -->\n"


class Report:
    """Grows row by row; with `into`, the file holds what is known so far after each."""

    def __init__(self, title: str, into: Path | None) -> None:
        self._into = into
        self._former = into.read_text("utf-8") if into else ""
        self._head = f"## {datetime.now(UTC):%Y-%m-%d %H:%M} UTC — {title}\n\n{described()}.\n"
        self._parts: list[str] = []
        self._verdicts: list[Verdict] = []
        self._took: list[str] = []

    def add(self, name: str, found: Found, took_s: float) -> str:
        """What one row found, kept at once; as it is printed."""
        part = "\n".join([*(as_table(table) for table in found.tables), *as_complaints(found.complaints)])
        self._parts.append(part)
        self._verdicts += found.verdicts
        self._took.append(f"{name} {took_s:.0f} s")
        if self._into is not None:
            before, mark, older = self._former.partition(_NEWEST_FIRST)
            self._into.write_text(f"{before}{mark}\n{self.text()}{older}", "utf-8")
        return "\n".join([part, as_verdicts(found.verdicts)])

    def text(self) -> str:
        """The whole run, its verdicts first."""
        return "\n".join([self._head, as_verdicts(self._verdicts), *self._parts, f"Took {', '.join(self._took)}.\n"])


def as_table(table: Table) -> str:
    return f"### {table.title}\n\n{_grid(table.columns, table.lines)}"


def as_verdicts(verdicts: Sequence[Verdict]) -> str:
    if not verdicts:
        return ""
    lines = [[one.what, one.measured, one.budget, "yes" if one.kept else "**no**"] for one in verdicts]
    return _grid(["what", "measured", "budget", "kept"], lines)


def as_complaints(complaints: Sequence[str]) -> list[str]:
    """What went wrong on the way, each thing once."""
    return [f"- not as planned: {wrong}" for wrong in dict.fromkeys(complaints)] + [""] if complaints else []


def _grid(columns: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rows = [columns, ["---"] * len(columns), *lines]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |\n" for row in rows)
