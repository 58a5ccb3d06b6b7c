"""French as it is set: the right apostrophe, and spaces that do not break before ? ! ; : % and inside « »."""

import re

import pytest

from server.strings import catalogue

NO_BREAK = "\u00a0\u202f"
PLACEHOLDER = re.compile(r"\{\w+\}")
QUOTED = re.compile(r'"[^"]*"')
MISTAKES = {
    "a straight apostrophe": re.compile(r"'"),
    "a breaking space, or none, before ? ! ; or »": re.compile(rf"[^{NO_BREAK}?!][?!;»]"),
    "a breaking space, or none, before a colon": re.compile(rf"[^{NO_BREAK}]:(?!//)"),
    "a breaking space, or none, after «": re.compile(rf"«[^{NO_BREAK}]"),
    "a breaking space, or none, before %": re.compile(rf"[^{NO_BREAK}]%"),
    "three dots instead of one sign": re.compile(r"\.\.\."),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_french_sentences_are_well_set(mistake: str) -> None:
    found = {key: text for key, text in catalogue("fr").items() if MISTAKES[mistake].search(_prose(text))}

    assert found == {}


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("l'écran", "a straight apostrophe"),
        ("Où ?", "a breaking space, or none, before ? ! ; or »"),
        ("Où?", "a breaking space, or none, before ? ! ; or »"),
        ("Voici : rien", "a breaking space, or none, before a colon"),
        ("« oui\u00a0»", "a breaking space, or none, after «"),
        ("50 %", "a breaking space, or none, before %"),
        ("attendez...", "three dots instead of one sign"),
    ],
)
def test_what_is_ill_set_is_found(written: str, mistake: str) -> None:
    assert MISTAKES[mistake].search(_prose(written))


def test_english_has_no_straight_apostrophe_either() -> None:
    assert [key for key, text in catalogue("en").items() if "'" in QUOTED.sub("", text)] == []


def _prose(text: str) -> str:
    """Without what is copied as it stands: values in straight quotes, and what will fill the placeholders."""
    return PLACEHOLDER.sub("x", QUOTED.sub("x", text))
