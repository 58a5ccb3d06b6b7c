"""The arithmetic of the tables."""

import math

from tests.load.samples import Samples, Spread, short, told


def samples() -> Samples:
    """Two servers over three rounds, in the second of which the machine was busy with something else."""
    taken = Samples()
    for ours, theirs in ((10.0, 20.0), (30.0, 60.0), (12.0, 15.0)):
        taken.add("ours", "µs", ours)
        taken.add("theirs", "µs", theirs)
    return taken


def test_a_figure_is_the_middle_of_the_rounds_with_its_range() -> None:
    assert samples().of("ours", "µs") == Spread(12, 10, 30)
    assert samples().cell("ours", "µs") == "12 (10–30)"


def test_a_ratio_is_taken_within_each_round() -> None:
    assert samples().ratio("ours", "theirs", "µs") == Spread(0.5, 0.5, 0.8)


def test_growth_is_taken_within_each_round_too() -> None:
    grown = Samples()
    for small, large in ((10.0, 11.0), (20.0, 24.0)):
        grown.add("ours", "small", small)
        grown.add("ours", "large", large)

    assert grown.growth("ours", "large", "small") == Spread(1.15, 1.1, 1.2)


def test_what_was_not_measured_is_a_dash() -> None:
    assert samples().cell("ours", "kB") == "—"
    assert samples().ratio("ours", "nobody", "µs") is None
    assert told(None) == "—"


def test_a_reference_that_did_nothing_gives_no_ratio() -> None:
    taken = Samples()
    taken.add("ours", "µs", 10)
    taken.add("theirs", "µs", math.inf)

    assert taken.ratio("ours", "theirs", "µs") is None


def test_one_round_has_no_range() -> None:
    assert str(Spread.of([3.14159])) == "3.14"


def test_a_figure_has_three_digits_that_count() -> None:
    assert [short(figure) for figure in (0.123, 1.234, 12.34, 123.4, 12_345.6, 7.0, 0.0, math.inf)] == [
        *("0.12", "1.23", "12.3", "123", "12,346", "7", "0", "—"),
    ]
