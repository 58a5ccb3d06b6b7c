"""What is wrong or doubtful in a programme file: each finding has its file, line, key and plain sentence."""

from collections.abc import Iterable
from pathlib import Path as File

from msgspec import Struct

from ..strings import sentence
from .lines import Lines, Path

_KEY_SHOWN_MAX = 60


class Mistake(Struct, frozen=True):
    """One finding; on line 0 it is about the file itself.

    `problem` names a sentence of the catalogue's section [programme], `details` fill it.
    """

    file: File
    line: int
    key: str
    """Where in the file, items of lists counted from 1: `polls[2].options[1].label.en`; empty for the file itself."""
    problem: str
    details: dict[str, str | int] = {}

    def sentence(self, language: str) -> str:
        """What is the matter, for the person who wrote the file."""
        return sentence(language, f"programme.{self.problem}", **self.details)

    def report(self, language: str, *, warning: bool = False) -> str:
        """The finding on one line: file:line key: sentence."""
        at = f"{self.file}:{self.line}" if self.line else str(self.file)
        place = f"{at} {self.key}".rstrip()
        said = self.sentence(language)
        return f"{place}: {sentence(language, 'programme.warning', said=said) if warning else said}"


class ProgrammeMistakes(Exception):
    """Programme files that cannot be used, with all that must be corrected."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__(self.report("en"))

    def report(self, language: str) -> str:
        """Every mistake, one to a line."""
        return "\n".join(mistake.report(language) for mistake in self.mistakes)


class Notebook:
    """Takes down what is found while one file is read."""

    def __init__(self, file: File, lines: Lines) -> None:
        self.file = file
        self.lines = lines
        self.mistakes: list[Mistake] = []
        self.warnings: list[Mistake] = []

    def wrong(self, path: Path, problem: str, **details: str | int) -> None:
        """Note what keeps the file from being used."""
        self.mistakes.append(self.finding(path, problem, **details))

    def doubtful(self, path: Path, problem: str, **details: str | int) -> None:
        """Note what the organiser should know, though the file can be used."""
        self.warnings.append(self.finding(path, problem, **details))

    def finding(self, path: Path, problem: str, **details: str | int) -> Mistake:
        """The finding at `path`, with its line."""
        return Mistake(self.file, self.lines.of(path), spelt(path), problem, details)


def spelt(path: Path) -> str:
    """A path as people write it, items of lists counted from 1."""
    words = ""
    for step in path:
        words += f"[{step + 1}]" if isinstance(step, int) else f".{shown(step)}"
    return words.removeprefix(".")


def shown(key: str) -> str:
    """A key as it can be printed: short, on one line."""
    clean = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in key)
    return clean if len(clean) <= _KEY_SHOWN_MAX else clean[: _KEY_SHOWN_MAX - 1] + "…"
