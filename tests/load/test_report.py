"""How a run is written down."""

from pathlib import Path

from tests.load.report import Report, as_table, as_verdicts
from tests.load.rows import Found, Table
from tests.load.samples import Spread


def found() -> Found:
    what = Found(tables=[Table("A title", ["server", "µs"], [["ours", "9.70"], ["a|b", "1"]])])
    what.judge("cost", Spread(1.3, 1.2, 1.5), 1.4)
    what.judge("cost of another", Spread(1.5, 1.2, 1.6), 1.4, " ms")
    what.judge("votes", Spread(5_200, 5_000, 5_400), 5_000, at_least=True)
    what.judge("never measured", None, 10)
    what.complaints += ["a phone was lost", "a phone was lost"]
    return what


def test_a_table_is_markdown_whatever_stands_in_it() -> None:
    assert as_table(found().tables[0]).splitlines() == [
        *("### A title", "", "| server | µs |", "| --- | --- |", "| ours | 9.70 |", "| a\\|b | 1 |"),
    ]


def test_the_middle_is_held_against_the_budget_and_nothing_keeps_none() -> None:
    assert [verdict.kept for verdict in found().verdicts] == [True, False, True, False]
    assert as_verdicts(found().verdicts).splitlines()[2:] == [
        "| cost | 1.30 (1.20–1.50) | ≤ 1.4 | yes |",
        "| cost of another | 1.50 (1.20–1.60) ms | ≤ 1.4 ms | **no** |",
        "| votes | 5,200 (5,000–5,400) | ≥ 5,000 | yes |",
        "| never measured | — | ≤ 10 | **no** |",
    ]


def test_runs_stand_newest_first_and_grow_row_by_row(tmp_path: Path) -> None:
    file = tmp_path / "benchmarks.md"
    file.write_text("# Benchmarks\n\n<!-- newest first -->\n", "utf-8")

    Report("the first", file).add("rooms", found(), 3)
    second = Report("the second", file)
    second.add("rooms", found(), 3)
    second.add("ballots", found(), 4)

    text = file.read_text("utf-8")
    assert text.startswith("# Benchmarks\n\n<!-- newest first -->\n\n## ")
    assert text.index("the second") < text.index("rooms 3 s, ballots 4 s") < text.index("the first")
    assert text.count("<!-- newest first -->") == 1


def test_what_went_wrong_is_told_once() -> None:
    said = Report("a run", None).add("rooms", found(), 3)

    assert said.count("not as planned: a phone was lost") == 1
