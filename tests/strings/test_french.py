"""French as it is set: the right signs, and spaces that do not break before ? ! ; : %, inside « » and before a unit."""

import re

import pytest

from tests.strings.shown import shown

NARROW, NO_BREAK = "\u202f", "\u00a0"
PLACEHOLDER = re.compile(r"\{\w+\}")
QUOTED = re.compile(r'"[^"]*"')
MISTAKES = {
    "a straight apostrophe": re.compile(r"'"),
    "English quotation marks": re.compile(r"[“”‘]"),
    "no narrow space before ? ! or ;": re.compile(rf"[^{NARROW}?!][?!;](?!\w)"),
    "no space that holds before a colon": re.compile(rf"[^{NO_BREAK}]:(?!//)"),
    "no space that holds after «": re.compile(rf"«[^{NO_BREAK}]"),
    "no space that holds before »": re.compile(rf"[^{NO_BREAK}]»"),
    "no narrow space before %": re.compile(rf"[^{NARROW}]%"),
    "no space that holds before a unit": re.compile(r"\d[ \u202f]?(?:s|min|h|mm?|ko|Mo|Go)(?![\w’])"),
    "a number that is not in groups of three": re.compile(
        r"(?<![\d-])(?<!réponse )\d{5}(?! Paris)|\d[ \u00a0,.]\d{3}(?!\d)"
    ),
    "a decimal point": re.compile(r"(?<![A-Z]\u00a0)\d\.\d"),
    "a space that breaks beside ×": re.compile(r" ×|× "),
    "three dots instead of one sign": re.compile(r"\.\.\."),
    "a space before a comma or a full stop": re.compile(r"\s(?:,|\.(?!\w))"),
    "a space before …": re.compile(r"\w\s…"),
    "two spaces": re.compile(r"(?<=\S)[^\S\n]{2,}(?![\s0])"),
    "a capital without its accent": re.compile(
        r"(?:^|[.?!:»]\s)A |\bE(?:cart|chec|chell|colog|cout|cran|cri[rtv]|lev|nerg|preuv|quip|t[ae][ ti]|teind|thiq"
        r"|toil|tud|valu|v[eé]nem)|\bCa\b"
    ),
    "two letters that are one": re.compile(r"oe(?:u|il)|aequo|Oe(?:u|il)"),
    "an exclamation mark": re.compile(r"!"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_french_sentences_are_well_set(mistake: str) -> None:
    found = {key: text for key, text in shown("fr").items() if MISTAKES[mistake].search(_prose(text))}

    assert found == {}


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("l'écran", "a straight apostrophe"),
        ("le mot “noir”", "English quotation marks"),
        ("Où ?", "no narrow space before ? ! or ;"),
        ("Où\u00a0?", "no narrow space before ? ! or ;"),
        ("Où?", "no narrow space before ? ! or ;"),
        ("Voici : rien", "no space that holds before a colon"),
        ("Voici\u202f: rien", "no space that holds before a colon"),
        ("« oui\u00a0»", "no space that holds after «"),
        ("«\u00a0oui »", "no space that holds before »"),
        ("50 %", "no narrow space before %"),
        ("50\u00a0%", "no narrow space before %"),
        ("dans {count} s.", "no space that holds before a unit"),
        ("dans 10 min", "no space that holds before a unit"),
        ("en 30s", "no space that holds before a unit"),
        ("environ 200 000", "a number that is not in groups of three"),
        ("environ 200000", "a number that is not in groups of three"),
        ("environ 200,000", "a number that is not in groups of three"),
        ("un cadre 2.39", "a decimal point"),
        ("1280 × 720", "a space that breaks beside ×"),
        ("attendez...", "three dots instead of one sign"),
        ("oui , non", "a space before a comma or a full stop"),
        ("oui .", "a space before a comma or a full stop"),
        ("attendez …", "a space before …"),
        ("oui,  non", "two spaces"),
        ("A vous", "a capital without its accent"),
        ("Ecran noir", "a capital without its accent"),
        ("Etoile", "a capital without its accent"),
        ("Ca reprend", "a capital without its accent"),
        ("l’oeil et l’oeuvre", "two letters that are one"),
        ("ex aequo", "two letters that are one"),
        ("Merci\u202f!", "an exclamation mark"),
    ],
)
def test_what_is_ill_set_is_found(written: str, mistake: str) -> None:
    assert MISTAKES[mistake].search(_prose(written))


@pytest.mark.parametrize(
    "written",
    [
        "Où\u202f? «\u00a0Ici\u00a0»\u202f; 50\u202f%, dans {count}\u00a0s.",
        'voting = "tickets", https://exemple.fr/?q=1',
        "200\u202f000 images, RGAA\u00a04.1, de 2026-04-24 à 1280\u202f×\u202f720",
        "un fichier .jpg, .png",
        "À l’écran, l’œil\u00a0: État, Échelle, Estimation",
        "phones  {url}",
    ],
)
def test_what_is_well_set_is_left_alone(written: str) -> None:
    assert [mistake for mistake, found in MISTAKES.items() if found.search(_prose(written))] == []


def _prose(text: str) -> str:
    """Without what is copied as it stands: values in straight quotes, and what will fill the placeholders."""
    return PLACEHOLDER.sub("0", QUOTED.sub("x", text))
