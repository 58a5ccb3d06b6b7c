"""What was measured, over the rounds of one run: the middle of it, how far it spreads, and how servers compare."""

import math
from collections import defaultdict
from statistics import median
from typing import NamedTuple


class Spread(NamedTuple):
    """The middle of some figures, and the lowest and the highest of them."""

    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, figures: list[float]) -> "Spread":
        return cls(median(figures), min(figures), max(figures))

    def __str__(self) -> str:
        low, middle, high = (short(figure) for figure in (self.low, self.middle, self.high))
        return middle if low == high else f"{middle} ({low}–{high})"


class Samples:
    """Figures by server and by what was measured, one for each round, in the order of the rounds."""

    def __init__(self) -> None:
        self._figures: defaultdict[tuple[str, str], list[float]] = defaultdict(list)

    def add(self, server: str, measure: str, figure: float) -> None:
        self._figures[server, measure].append(figure)

    def of(self, server: str, measure: str) -> Spread | None:
        figures = self._figures.get((server, measure))
        return Spread.of(figures) if figures else None

    def ratio(self, server: str, reference: str, measure: str) -> Spread | None:
        """How many times the reference, round by round: what slows the machine down slows both of a round."""
        pairs = zip(self._figures.get((server, measure), []), self._figures.get((reference, measure), []), strict=False)
        ratios = [figure / other for figure, other in pairs if 0 < other < math.inf]
        return Spread.of(ratios) if ratios else None

    def growth(self, server: str, measure: str, former: str) -> Spread | None:
        """How many times what `former` was, round by round, for one server."""
        pairs = zip(self._figures.get((server, measure), []), self._figures.get((server, former), []), strict=False)
        ratios = [figure / other for figure, other in pairs if 0 < other < math.inf]
        return Spread.of(ratios) if ratios else None

    def cell(self, server: str, measure: str) -> str:
        return told(self.of(server, measure))


def told(spread: Spread | None) -> str:
    """A cell of a table."""
    return "—" if spread is None else str(spread)


def short(figure: float) -> str:
    """Three digits that count."""
    size = abs(figure)
    if math.isinf(size):
        return "—"
    if figure == int(figure) and size < 100:
        return f"{figure:.0f}"
    if size >= 100:
        return f"{figure:,.0f}"
    return f"{figure:.1f}" if size >= 10 else f"{figure:.2f}"
