"""English as it is set: curly quotes, no space before a mark, and the spelling of these islands."""

import re

import pytest

from tests.strings.shown import shown

PLACEHOLDER = re.compile(r"\{\w+\}")
QUOTED = re.compile(r'"[^"]*"')
MISTAKES = {
    "a straight apostrophe": re.compile(r"'"),
    "French quotation marks": re.compile(r"[«»]"),
    "a space before a mark": re.compile(r"\s(?:[,;:?!%](?!\S)|\.(?!\w))"),
    "a space inside quotation marks": re.compile(r"“\s|\s”"),
    "no space that holds before a unit": re.compile(r"\d ?(?:s|min|h|mm?|kB|MB|GB)(?![\w’])"),
    "a number that is not in groups of three": re.compile(
        r"(?<![\d-])(?<!réponse )\d{5}(?! Paris)|\d[ \u00a0\u202f]\d{3}(?!\d)"
    ),
    "a space that breaks beside ×": re.compile(r" ×|× "),
    "three dots instead of one sign": re.compile(r"\.\.\."),
    "two spaces": re.compile(r"(?<=\S)[^\S\n]{2,}(?![\s0])"),
    "American spelling": re.compile(
        r"\b(?:colors?|center|theaters?|programs\b|gray|license[ds]?|canceled|favorite|judgment|movie)\b"
        r"|(?:recogn|organ|final|apolog|summar)iz",
        re.IGNORECASE,
    ),
    "an exclamation mark": re.compile(r"!"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_english_sentences_are_well_set(mistake: str) -> None:
    found = {key: text for key, text in shown("en").items() if MISTAKES[mistake].search(_prose(text))}

    assert found == {}


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("the room's screen", "a straight apostrophe"),
        ("the word «wall»", "French quotation marks"),
        ("Where ?", "a space before a mark"),
        ("Here : nothing", "a space before a mark"),
        ("50 %", "a space before a mark"),
        ("yes .", "a space before a mark"),
        ("the “ wall”", "a space inside quotation marks"),
        ("in {count} s.", "no space that holds before a unit"),
        ("about 200000", "a number that is not in groups of three"),
        ("about 200\u202f000", "a number that is not in groups of three"),
        ("1280 × 720", "a space that breaks beside ×"),
        ("wait...", "three dots instead of one sign"),
        ("yes,  no", "two spaces"),
        ("The Color of the theater", "American spelling"),
        ("Thank you!", "an exclamation mark"),
    ],
)
def test_what_is_ill_set_is_found(written: str, mistake: str) -> None:
    assert MISTAKES[mistake].search(_prose(written))


@pytest.mark.parametrize(
    "written",
    [
        "Where? Here: “the wall”; 50%, in {count}\u00a0s.",
        "200,000 frames",
        "a .jpg file",
        "phones   {url}",
        "[ … ], or",
    ],
)
def test_what_is_well_set_is_left_alone(written: str) -> None:
    assert [mistake for mistake, found in MISTAKES.items() if found.search(_prose(written))] == []


def _prose(text: str) -> str:
    return PLACEHOLDER.sub("0", QUOTED.sub("x", text))
