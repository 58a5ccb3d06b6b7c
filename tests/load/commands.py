"""What phones say in a benchmark: lines for the generator, which puts a number that grows where `%n` stands."""

import json
from collections.abc import Iterable

POLL, OPTIONS = "which", ("a", "b")


def voting() -> tuple[str, ...]:
    """Ballots for one option and the other, so that everybody's next ballot changes the result."""
    return tuple(_said(verb="cast_ballot", poll=POLL, round=1, choices=[option], seq="%n") for option in OPTIONS)


def asking(count: int) -> tuple[str, ...]:
    """As many questions, no two of them the same."""
    words = "Que reste-t-il à voir au bout du chemin {} ?"
    return tuple(_said(verb="ask", id="asked-%n", text=words.format(number), lang="fr") for number in range(count))


def supporting(questions: Iterable[str]) -> tuple[str, ...]:
    """One support for each of these questions."""
    return tuple(_said(verb="set_support", question=question, on=True, seq="%n") for question in questions)


def _said(**words: object) -> str:
    line = json.dumps(["command", words], separators=(",", ":"), ensure_ascii=False)
    return line.replace('"seq":"%n"', '"seq":%n')
