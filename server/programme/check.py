"""What `contrechamp programme check` prints: each mistake and each warning on its line, then how many there are."""

from collections.abc import Sequence
from pathlib import Path

from ..strings import sentence
from .reading import check_together, examine


def check(paths: Sequence[Path], language: str) -> tuple[str, bool]:
    """The report on programme files read for one server, and whether they can be used."""
    readings = [examine(path) for path in paths]
    mistakes = [mistake for reading in readings for mistake in reading.mistakes] + check_together(readings)
    warnings = [warning for reading in readings for warning in reading.warnings]

    report = [mistake.report(language) for mistake in mistakes]
    report += [warning.report(language, warning=True) for warning in warnings]
    report.append(
        sentence(
            language,
            "programme.closing",
            files=sentence(language, "programme.files", count=len(readings)),
            mistakes=sentence(language, "programme.mistakes", count=len(mistakes)),
            warnings=sentence(language, "programme.warnings", count=len(warnings)),
        )
    )
    return "\n".join(report), not mistakes
