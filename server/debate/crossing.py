"""Before and after: who stayed, who moved, who is new and who left; and answers by group. No cell under five is told.

Both plain tallies are public and exact, and so are the cells that are shown: what is hidden must not follow from them.
A hidden cell is safe when some other table, of whole numbers and without a negative one, gives the same of all that is
shown and has another number there. Such tables are found by moves of one person: along the corners of a rectangle, or
from one answer to coming late and leaving early. More may be hidden than need be; never less.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

CELL_MIN = 5
NOBODY = ""
"""As an answer before: not there yet; after: gone."""

Cell = tuple[str, str]
Move = dict[Cell, int]


class Crossing(Struct, frozen=True):
    """Who went from which answer to which. `cells` has those that may be told; `totals`, all four or none.

    Nothing crossed may be told unless `shown`.
    """

    before: dict[str, int]
    after: dict[str, int]
    shown: bool = False
    cells: dict[str, dict[str, int]] = {}
    stayed: int | None = None
    moved: int | None = None
    new: int | None = None
    left: int | None = None


def crossing(before: Mapping[str, str], after: Mapping[str, str], options: Sequence[str]) -> Crossing:
    """What may be told of two rounds' ballots, by voter: the one cell that each holds, an abstention included."""
    table = Table(Counter((before.get(who, NOBODY), after.get(who, NOBODY)) for who in {*before, *after}), options)
    plain = Crossing(_tally(before, options), _tally(after, options))
    if not before or not after:
        return plain
    ways = [
        (len(table.counts) - len(hidden), totals, hidden)
        for totals in (True, False)
        if table.may_tell_totals or not totals
        if (hidden := _hidden(table, totals)) is not None
    ]
    if not ways:
        return plain
    # The totals are worth something, but not as much as who went where.
    _, totals, hidden = max(ways, key=lambda way: way[:2])
    told = {cell: count for cell, count in table.counts.items() if cell not in hidden and cell != _NOWHERE}
    return _told(plain, told, table if totals else None)


def by_group(
    answers: Mapping[str, tuple[str, str]], groups: Sequence[str], options: Sequence[str]
) -> dict[str, dict[str, int]] | None:
    """The answers of each group, by voter (group, option); None unless all of it may be told.

    With the plain tally one can compute how those answered who said no group: they are a group like the others here. An
    option that nobody chose, and a group that nobody is in, hide nobody.
    """
    counts = Counter(answers.values())
    chosen = [option for option in options if any(counts[group, option] for group in (*groups, NOBODY))]
    there = [group for group in (*groups, NOBODY) if any(counts[group, option] for option in options)]
    if not there or any(counts[group, option] < CELL_MIN for group in there for option in chosen):
        return None
    return {group: {option: counts[group, option] for option in options} for group in there if group != NOBODY}


def _tally(answers: Mapping[str, str], options: Sequence[str]) -> dict[str, int]:
    counts = Counter(answers.values())
    return {option: counts[option] for option in options}


_NOWHERE = (NOBODY, NOBODY)


class Table:
    """The whole table, with its totals."""

    def __init__(self, counts: Mapping[Cell, int], options: Sequence[str]) -> None:
        self.sides = (*options, NOBODY)
        self.counts = {(one, other): counts.get((one, other), 0) for one in self.sides for other in self.sides}
        self.rows = {one: sum(self.counts[one, other] for other in self.sides) for one in self.sides}
        self.columns = {other: sum(self.counts[one, other] for one in self.sides) for other in self.sides}
        self.stayed = sum(self.counts[option, option] for option in options)
        self.new, self.left = self.rows[NOBODY], self.columns[NOBODY]
        self.moved = sum(self.counts.values()) - self.stayed - self.new - self.left

    @property
    def may_tell_totals(self) -> bool:
        """That nobody is new, or gone, tells nothing of anybody; any other number of few does."""
        few = self.stayed < CELL_MIN or self.moved < CELL_MIN
        return not few and all(total == 0 or total >= CELL_MIN for total in (self.new, self.left))

    def is_empty(self, cell: Cell) -> bool:
        """Whether anybody knows that nobody is there: nobody gave that answer before, or after."""
        one, other = cell
        known_row = self.rows[one] == 0 and one != NOBODY
        known_column = self.columns[other] == 0 and other != NOBODY
        return cell == _NOWHERE or known_row or known_column

    def few(self, totals: bool) -> set[Cell]:
        """The cells that must not be told; none of a row that is told to be empty."""
        told_empty = {cell for cell in self.counts if totals and self._is_told_empty(cell)}
        return {
            cell
            for cell, count in self.counts.items()
            if count < CELL_MIN and not self.is_empty(cell) and cell not in told_empty
        }

    def _is_told_empty(self, cell: Cell) -> bool:
        one, other = cell
        return (one == NOBODY and self.new == 0) or (other == NOBODY and self.left == 0)


def _hidden(table: Table, totals: bool) -> set[Cell] | None:
    """Which cells to hide so that none of few people can be computed; None if hiding all is not enough."""
    few = table.few(totals)
    hidden = set(few)
    free = sorted(
        (cell for cell in table.counts if cell not in hidden and not table.is_empty(cell)),
        key=lambda cell: (table.counts[cell], cell),
    )
    while True:
        at_risk = _at_risk(table, few, hidden, totals)
        if not at_risk:
            return hidden
        if not free:
            return None
        row_or_column = {side for cell in at_risk for side in (("row", cell[0]), ("column", cell[1]))}
        near = [cell for cell in free if ("row", cell[0]) in row_or_column or ("column", cell[1]) in row_or_column]
        chosen = (near or free)[0]
        free.remove(chosen)
        hidden.add(chosen)


def _at_risk(table: Table, few: set[Cell], hidden: set[Cell], totals: bool) -> set[Cell]:
    """The cells of few people that can be computed; all of them, where a total of few can that is not told."""
    safe: set[Cell] = set()
    moved_totals: set[str] = set()
    for move, changes in _moves(table, hidden, totals):
        safe |= move.keys()
        moved_totals |= changes
    at_risk = few - safe
    if not totals:
        small = {
            name
            for name in ("stayed", "moved", "new", "left")
            if getattr(table, name) < CELL_MIN and name not in moved_totals
        }
        if small:
            at_risk |= few or {cell for cell in table.counts if not table.is_empty(cell)}
    return at_risk


def _moves(table: Table, hidden: set[Cell], totals: bool) -> Iterator[tuple[Move, set[str]]]:
    """Changes of one person each that leave all that is shown as it is; and which totals they change."""
    for move in (*_rectangles(hidden), *_comings_and_goings(hidden)):
        if any(table.counts[cell] + by < 0 for cell, by in move.items()):
            continue
        stayed = sum(by for (one, other), by in move.items() if one == other)
        new = sum(by for (one, _), by in move.items() if one == NOBODY)
        if totals and (stayed or new):
            continue
        moved = sum(move.values()) - stayed - 2 * new
        changed = {"stayed": stayed, "moved": moved, "new": new, "left": new}
        yield move, {name for name, by in changed.items() if by}


def _rectangles(hidden: set[Cell]) -> Iterator[Move]:
    """+1 and −1 in turn at four corners: every row and every column keeps its sum."""
    by_row: dict[str, list[str]] = {}
    for one, other in sorted(hidden):
        by_row.setdefault(one, []).append(other)
    rows = sorted(by_row)
    for place, one in enumerate(rows):
        for another in rows[place + 1 :]:
            shared = [other for other in by_row[one] if other in by_row[another]]
            for at, left in enumerate(shared):
                for right in shared[at + 1 :]:
                    corners = {(one, left): 1, (another, right): 1, (one, right): -1, (another, left): -1}
                    yield corners
                    yield {cell: -by for cell, by in corners.items()}


def _comings_and_goings(hidden: set[Cell]) -> Iterator[Move]:
    """One who answered twice was two people: one who left, and one who came; or the other way round."""
    for one, other in sorted(hidden):
        if NOBODY in (one, other) or (NOBODY, other) not in hidden or (one, NOBODY) not in hidden:
            continue
        move = {(one, other): -1, (NOBODY, other): 1, (one, NOBODY): 1}
        yield move
        yield {cell: -by for cell, by in move.items()}


def _told(plain: Crossing, told: Mapping[Cell, int], table: Table | None) -> Crossing:
    cells: dict[str, dict[str, int]] = {}
    for (one, other), count in told.items():
        cells.setdefault(one, {})[other] = count
    if table is None:
        return Crossing(plain.before, plain.after, shown=True, cells=cells)
    return Crossing(
        plain.before,
        plain.after,
        shown=True,
        cells=cells,
        stayed=table.stayed,
        moved=table.moved,
        new=table.new,
        left=table.left,
    )
