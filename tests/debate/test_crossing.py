"""No cell under five can be read, or computed from everything that is shown."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import product, zip_longest
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from server.debate.crossing import CELL_MIN, NOBODY, Crossing, by_group, crossing

Cell = tuple[str, str]


def _people(counts: Mapping[Cell, int]) -> tuple[dict[str, str], dict[str, str]]:
    """As many people as each cell says, with their answers before and after."""
    before, after = {}, {}
    who = 0
    for (one, other), count in counts.items():
        for _ in range(count):
            who += 1
            if one:
                before[f"p{who}"] = one
            if other:
                after[f"p{who}"] = other
    return before, after


def _consistent(told: Crossing, options: str) -> Iterator[dict[Cell, int]]:
    """Every table of whole numbers that says the same as what is shown: found by trying all, and by nothing of ours."""
    sides = (*options, NOBODY)
    unknown = [
        cell
        for cell in product(sides, sides)
        if cell != (NOBODY, NOBODY) and cell[1] not in told.cells.get(cell[0], {})
    ]
    known = {(one, other): count for one, row in told.cells.items() for other, count in row.items()}

    def fill(
        place: int, rows: dict[str, int], columns: dict[str, int], made: dict[Cell, int]
    ) -> Iterator[dict[Cell, int]]:
        if place == len(unknown):
            if all(left == 0 for side, left in (*rows.items(), *columns.items()) if side != NOBODY):
                table = {**known, **made}
                if _says_the_same(told, table, options):
                    yield table
            return
        one, other = unknown[place]
        most = min(
            rows[one] if one != NOBODY else columns[other],
            columns[other] if other != NOBODY else rows[one],
        )
        for count in range(most + 1):
            rows[one] -= count
            columns[other] -= count
            yield from fill(place + 1, rows, columns, {**made, (one, other): count})
            rows[one] += count
            columns[other] += count

    rows = {option: told.before[option] for option in options} | {NOBODY: 0}
    columns = {option: told.after[option] for option in options} | {NOBODY: 0}
    for (one, other), count in known.items():
        rows[one] -= count
        columns[other] -= count
    yield from fill(0, rows, columns, {})


def _totals(table: Mapping[Cell, int], options: str) -> dict[str, int]:
    return {
        "stayed": sum(count for (one, other), count in table.items() if one == other),
        "moved": sum(count for (one, other), count in table.items() if one and other and one != other),
        "new": sum(count for (one, _), count in table.items() if one == NOBODY),
        "left": sum(count for (_, other), count in table.items() if other == NOBODY),
    }


def _says_the_same(told: Crossing, table: Mapping[Cell, int], options: str) -> bool:
    totals = _totals(table, options)
    return all(getattr(told, name) is None or getattr(told, name) == total for name, total in totals.items())


small = st.sampled_from([0, 0, 1, 2, 4, 5, 6])
two_by_two = st.fixed_dictionaries(
    {cell: small for cell in product(("a", "b", NOBODY), ("a", "b", NOBODY)) if cell != (NOBODY, NOBODY)}
)


@settings(max_examples=40, deadline=None)
@given(two_by_two)
def test_whatever_people_did_no_small_cell_can_be_computed(counts: dict[Cell, int]) -> None:
    told = crossing(*_people(counts), "ab")
    if not told.shown:
        assert told.cells == {} and told.stayed is told.moved is told.new is told.left is None
        return

    values: dict[Cell, set[int]] = {}
    totals: dict[str, set[int]] = {}
    found = 0
    for table in _consistent(told, "ab"):
        found += 1
        for cell, count in table.items():
            values.setdefault(cell, set()).add(count)
        for name, total in _totals(table, "ab").items():
            totals.setdefault(name, set()).add(total)
    assert found, "the true table is one of them"
    for (one, other), count in counts.items():
        nobody_there = (one and not told.before[one]) or (other and not told.after[other])
        told_empty = (one == NOBODY and told.new == 0) or (other == NOBODY and told.left == 0)
        if count < CELL_MIN and not nobody_there and not told_empty:
            assert len(values[one, other]) > 1, (one, other)
    for name, total in _totals(counts, "ab").items():
        if total < CELL_MIN and not (name in ("new", "left") and getattr(told, name) == 0):
            assert len(totals[name]) > 1, name


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_what_is_shown_is_true_and_never_under_five(data: st.DataObject) -> None:
    options = "abcdefghijk"[: data.draw(st.integers(2, 11))]
    sides = (*options, NOBODY)
    cells = [cell for cell in product(sides, sides) if cell != (NOBODY, NOBODY)]
    counts = {cell: data.draw(st.sampled_from([0, 0, 1, 2, 4, 5, 7, 30])) for cell in cells}
    told = crossing(*_people(counts), options)

    for one, row in told.cells.items():
        for other, count in row.items():
            assert count == counts[one, other]
            empty = not told.before.get(one, told.new) or not told.after.get(other, told.left)
            assert count >= CELL_MIN or empty
    for name, total in _totals(counts, options).items():
        assert getattr(told, name) in (None, total)


def test_a_large_room_sees_most_of_its_flow() -> None:
    counts = {("a", "a"): 60, ("a", "b"): 20, ("b", "a"): 12, ("b", "b"): 70}
    late = {(NOBODY, "a"): 8, (NOBODY, "b"): 6, ("a", NOBODY): 5, ("b", NOBODY): 9}
    for people, new, left in ((counts, 0, 0), ({**counts, **late}, 14, 14)):
        told = crossing(*_people(people), "ab")
        assert told.shown
        assert (told.stayed, told.moved, told.new, told.left) == (130, 32, new, left)
        assert {cell: told.cells[cell[0]][cell[1]] for cell in people} == people


def test_what_follows_from_the_tally_is_not_told_beside_it() -> None:
    """Nobody of those who said a has left: whoever reads where all eighty went knows that."""
    counts = {("a", "a"): 60, ("a", "b"): 20, ("b", "a"): 12, ("b", "b"): 70, (NOBODY, "a"): 8, ("b", NOBODY): 9}
    told = crossing(*_people(counts), "ab")

    assert told.shown and told.before["a"] == 80
    assert not {"a", "b"} <= told.cells["a"].keys()


def test_of_a_dozen_people_nothing_crossed_is_told() -> None:
    told = crossing(*_people({("a", "a"): 4, ("a", "b"): 2, ("b", "b"): 4, ("b", "a"): 2}), "ab")

    assert told.before == {"a": 6, "b": 6}
    assert (told.stayed, told.moved) == (None, None)
    assert all(count == 0 for row in told.cells.values() for count in row.values())


def test_of_nobody_nothing_is_told() -> None:
    told = crossing({}, {}, "ab")

    assert told.before == told.after == {"a": 0, "b": 0}


@settings(max_examples=15, deadline=None)
@given(two_by_two, st.randoms(use_true_random=False))
def test_a_second_screen_tells_nothing_more_of_the_first(counts: dict[Cell, int], dice: Random) -> None:
    """The same room answers once more, and is compared with the same answers of before: whatever could stand behind
    the first screen still could, person by person, with the second one as it is."""
    told = crossing(*_people(counts), "ab")
    if not told.shown:
        return
    again = _answered_again(counts, dice)
    unknown = [cell for cell in counts if cell[1] not in told.cells.get(cell[0], {})]
    seen: dict[Cell, set[int]] = {cell: set() for cell in unknown}
    for table in _consistent(told, "ab"):
        room = _room(table, again)
        assert _counted((one, first) for one, first, _ in room) == Counter(table)
        assert _counted((one, second) for one, _, second in room) == Counter(again)
        for cell in unknown:
            seen[cell].add(table[cell])
    for cell in unknown:
        nobody_there = any(
            side and not tally[side] for side, tally in zip(cell, (told.before, told.after), strict=True)
        )
        told_empty = (cell[0] == NOBODY and told.new == 0) or (cell[1] == NOBODY and told.left == 0)
        if counts[cell] < CELL_MIN and not nobody_there and not told_empty:
            assert len(seen[cell]) > 1, cell


def _answered_again(counts: Mapping[Cell, int], dice: Random) -> dict[Cell, int]:
    """Those who answered before answer as they like, or not at all; and others come."""
    before = [one for (one, _), count in counts.items() for _ in range(count) if one]
    return dict(
        _counted([*((one, dice.choice(("a", "b", NOBODY))) for one in before), *[(NOBODY, "a")] * dice.randrange(9)])
    )


def _room(first: Mapping[Cell, int], second: Mapping[Cell, int]) -> list[tuple[str, str, str]]:
    """People who answered both times so that both tables come out: before, the first time, the second time."""
    people = []
    for one in ("a", "b", NOBODY):
        answers = (
            [other for other in ("a", "b", NOBODY) for _ in range(table.get((one, other), 0))]
            for table in (first, second)
        )
        people += [(one, *both) for both in zip_longest(*answers, fillvalue=NOBODY)]
    return people


def _counted(cells: Iterable[Cell]) -> Counter[Cell]:
    return Counter(cell for cell in cells if cell != (NOBODY, NOBODY))


def test_groups_are_told_all_or_not_at_all() -> None:
    answers = {f"p{n}": (group, option) for n, (group, option) in enumerate(product(("x", "y"), "ab" * 5))}
    assert by_group(answers, ("x", "y"), "ab") == {"x": {"a": 5, "b": 5}, "y": {"a": 5, "b": 5}}

    four = dict(list(answers.items())[1:])
    assert by_group(four, ("x", "y"), "ab") is None


def test_those_who_said_no_group_are_not_found_by_subtraction() -> None:
    answers = {f"p{n}": (group, option) for n, (group, option) in enumerate(product(("x", "y"), "ab" * 5))}
    alone = {**answers, "alone": (NOBODY, "a")}

    assert by_group(alone, ("x", "y"), "ab") is None
