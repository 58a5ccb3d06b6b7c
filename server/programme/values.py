"""Values that are not wordings: words of a closed list, numbers, days and hours. None when noted as wrong."""

import datetime as dt
from decimal import Decimal
from typing import Any

import regex
from msgspec import inspect as schema

from .. import limits
from . import bounds
from .lines import Path
from .mistakes import Notebook


def choice(written: object, choices: list[str], path: Path, notes: Notebook) -> str | None:
    """One of the words of a closed list."""
    if isinstance(written, str) and written in choices:
        return written

    notes.wrong(path, "not_a_choice", known=", ".join(f'"{word}"' for word in choices))
    return None


def plain(written: object, kind: schema.Type, path: Path, notes: Notebook) -> Any:
    """A number, a truth, a day or an hour."""
    match kind, written:
        case schema.BoolType(), bool():
            return written
        case schema.BoolType(), _:
            notes.wrong(path, "expected_boolean")
        case schema.IntType(ge=least, le=most), int() if not isinstance(written, bool):
            if least is None or most is None or least <= written <= most:
                return written
            notes.wrong(path, "out_of_range", least=least, most=most)
        case schema.IntType(), _:
            notes.wrong(path, "expected_integer")
        case schema.DecimalType(), int() | Decimal() if not isinstance(written, bool):
            return _figure(Decimal(written), path, notes)
        case schema.DecimalType(), _:
            notes.wrong(path, "expected_number")
        case schema.DateType(), _:
            return _day(written, path, notes)
        case schema.TimeType(), _:
            return _hour(written, path, notes)
        case _:
            raise TypeError(f"the schema holds a kind that no file can: {kind}")
    return None


def _figure(written: Decimal, path: Path, notes: Notebook) -> Decimal | None:
    """A number that can be told in whole multiples of its last decimal place."""
    most = limits.FIGURE_MAX // 10**limits.FIGURE_DECIMALS_MAX
    if not written.is_finite() or abs(written) > most:
        notes.wrong(path, "out_of_range", least=-most, most=most)
    elif decimals_of(written) > limits.FIGURE_DECIMALS_MAX:
        notes.wrong(path, "too_many_decimals", most=limits.FIGURE_DECIMALS_MAX)
    else:
        return written
    return None


def decimals_of(figure: Decimal) -> int:
    """How many decimal places it needs."""
    exponent = figure.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _day(written: object, path: Path, notes: Notebook) -> dt.date | None:
    day = written
    if isinstance(day, str) and regex.fullmatch(r"\d{4}-\d\d-\d\d", day, regex.ASCII):
        try:
            day = dt.date.fromisoformat(day)
        except ValueError:
            day = None
    if isinstance(day, dt.date) and not isinstance(day, dt.datetime) and bounds.YEAR_MIN <= day.year <= bounds.YEAR_MAX:
        return day

    notes.wrong(path, "expected_date", least=bounds.YEAR_MIN, most=bounds.YEAR_MAX)
    return None


def _hour(written: object, path: Path, notes: Notebook) -> dt.time | None:
    if isinstance(written, dt.time):
        return written
    if isinstance(written, str) and regex.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", written, regex.ASCII):
        return dt.time.fromisoformat(written)

    notes.wrong(path, "expected_time")
    return None
