"""What a form says of a picture is clean, whole, and not too long."""

import pytest

from server import limits
from server.debate.refusals import Refusal, Refused
from server.debate.still import Sheet
from server.debate.wording import Text
from server.wire.stills import described

WORDS = {"alt_fr": " Une rue ", "credit": "Noé"}
SHEET = {"author": "Noé", "tool": "Blender 4.2", "year": "2026", "licence": "CC0 1.0"}


def test_one_language_and_a_credit_are_enough() -> None:
    still = described(WORDS)

    assert (still.alt, still.credit, still.sheet) == (Text(fr="Une rue"), "Noé", None)


def test_a_sheet_is_whole_or_none() -> None:
    assert described(WORDS | SHEET | {"made_fr": "Ainsi"}).sheet == Sheet(
        "Noé", "Blender 4.2", 2026, "CC0 1.0", Text("Ainsi")
    )
    for missing in SHEET:
        with pytest.raises(Refused) as no:
            described(WORDS | {name: value for name, value in SHEET.items() if name != missing})
        assert no.value.refusal is Refusal.STILL_WITHOUT_WORDS


@pytest.mark.parametrize("year", ["26", "20266", "MMXX", "١٩٩٩", "-500", "9999"])
def test_a_year_is_four_digits_of_this_era(year: str) -> None:
    with pytest.raises(Refused) as no:
        described(WORDS | SHEET | {"year": year})

    assert no.value.refusal is Refusal.STILL_WITHOUT_WORDS


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ({"credit": "Noé"}, Refusal.STILL_WITHOUT_WORDS),
        ({"alt_en": "A street"}, Refusal.STILL_WITHOUT_WORDS),
        (WORDS | {"alt_fr": "x" * (limits.STILL_ALT_GRAPHEMES_MAX + 1)}, Refusal.TOO_LONG),
        (WORDS | {"credit": "x" * (limits.STILL_LINE_GRAPHEMES_MAX + 1)}, Refusal.TOO_LONG),
        (WORDS | {"credit": "a\u202eb"}, Refusal.TEXT_REFUSED),
    ],
)
def test_words_that_are_missing_too_long_or_tricks_are_refused(words: dict[str, str], refusal: Refusal) -> None:
    with pytest.raises(Refused) as no:
        described(words)

    assert no.value.refusal is refusal
