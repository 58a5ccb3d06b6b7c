"""A sentence: its placeholders filled, its plural right in each language."""

import pytest

from server.strings import catalogue, sentence


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("fr", 0, "0 téléphone"),
        ("fr", 1, "1 téléphone"),
        ("fr", 2, "2 téléphones"),
        ("en", 0, "0 phones"),
        ("en", 1, "1 phone"),
        ("en", 2, "2 phones"),
    ],
)
def test_french_counts_zero_as_one_and_english_does_not(language: str, count: int, said: str) -> None:
    assert sentence(language, "wall.phones", count=count) == said


def test_placeholders_are_filled() -> None:
    assert sentence("en", "phone.with_reason", state="set aside", reason="off topic") == "set aside: off topic"


@pytest.mark.parametrize(("language", "said"), [("fr", "82,4\u00a0Go libres."), ("en", "82.4\u00a0GB free.")])
def test_a_decimal_has_the_sign_of_its_language(language: str, said: str) -> None:
    assert sentence(language, "preflight.disk.yes", free=82.44) == said


def test_what_fills_a_placeholder_is_not_read_again() -> None:
    assert sentence("en", "phone.with_reason", state="{reason}", reason="{state}") == "{reason}: {state}"


def test_a_placeholder_nobody_fills_stays_visible() -> None:
    assert sentence("en", "phone.with_reason", reason="off topic") == "{state}: off topic"


@pytest.mark.parametrize("params", [{}, {"count": 3}], ids=["plain", "plural"])
def test_a_sentence_nobody_wrote_is_its_key(params: dict[str, int]) -> None:
    assert sentence("fr", "nobody.wrote_this", **params).startswith("nobody.wrote_this")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_sentence_without_placeholders_is_said_as_it_is_written(language: str) -> None:
    assert sentence(language, "refusal.sealed") == catalogue(language)["refusal.sealed"]
