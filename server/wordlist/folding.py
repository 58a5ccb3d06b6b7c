"""Writing with its disguises taken off: case, accents, look-alikes, digits for letters, separators."""

import re
import unicodedata
from itertools import groupby
from typing import NamedTuple

import regex

# Letters of other alphabets that are drawn like ours. Capitals stand apart: Н looks like H, but is an n.
_CYRILLIC = str.maketrans("АВЕКМНОРСТУХІЈЅԌԚԜавекмнорстухіјѕԁԍԛԝпг", "abekmhopctyxijsgqwabekmhopctyxijsdgqwnr")
_GREEK = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεικνορτυχωημϲ", "abezhikmnoptyxabeikvoptuxwnuc")
_LATIN = str.maketrans({"ı": "i", "ɑ": "a", "ɡ": "g", "ø": "o", "ł": "l", "đ": "d", "œ": "oe", "æ": "ae"})
_AS_LETTERS = str.maketrans("034578@$€£!|9", "oeastbaseliig")
_UNSEEN = regex.compile(r"\p{Default_Ignorable_Code_Point}|\p{M}")
_APOSTROPHES = re.compile(r"['’ʼ`´]")
_SIGN = r"(?:[^\W_]|[@$€£])"
# A `!` or a `|` is a letter between letters only; at the end it is what it looks like.
_PIECE = re.compile(rf"{_SIGN}(?:(?:[^\W_]|[@$€£!|])*{_SIGN})?")
_LETTERS = re.compile(r"[^\W\d_]+")
_MASKED = re.compile(r"[^\W\d_]+(?:[*#%]+[^\W\d_]+)+")
_SPELLED_MIN = 3


class Runs(NamedTuple):
    """A word with each row of the same letter taken as one, and how long each row was."""

    letters: str
    counts: tuple[int, ...]


class Spoken(NamedTuple):
    """One thing that may be read as a word: where it stands (from, to) among the pieces, and its possible readings."""

    start: int
    end: int
    readings: tuple[str, ...]


class Folded(NamedTuple):
    """A text taken apart. `glued`: pieces with signs between them; `spelled`: letter by letter; `masked`: « f**k »."""

    pieces: tuple[tuple[str, ...], ...]
    glued: tuple[Spoken, ...]
    spelled: tuple[Spoken, ...]
    masked: tuple[Spoken, ...]


def folded(text: str) -> Folded:
    """`text` in pieces, each with the ways to read it."""
    pieces: list[tuple[str, ...]] = []
    glued: list[Spoken] = []
    masked: list[Spoken] = []
    for chunk in _plain(_APOSTROPHES.sub(" ", text)).split():
        start = len(pieces)
        raw = _PIECE.findall(chunk)
        pieces += [_readings(piece) for piece in raw]
        if len(raw) > 1:
            glued.append(Spoken(start, len(pieces), _readings("".join(raw))))
        masked += [Spoken(start, len(pieces), (word,)) for word in _MASKED.findall(chunk)]
    return Folded(tuple(pieces), tuple(glued), tuple(_spelled(pieces)), tuple(masked))


def fold_word(word: str) -> str:
    """A word of a list, as it is compared. Its digits stay digits only if it has no letter."""
    return "".join(readings[0] for readings in folded(word).pieces)


def runs(word: str) -> Runs:
    """« puttain » is `putain` with a row of two."""
    rows = [(letter, len(list(same))) for letter, same in groupby(word)]
    return Runs("".join(letter for letter, _ in rows), tuple(length for _, length in rows))


def _plain(text: str) -> str:
    text = text.translate(_CYRILLIC).translate(_GREEK)
    text = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    return _UNSEEN.sub("", text).translate(_CYRILLIC).translate(_GREEK).translate(_LATIN)


def _readings(piece: str) -> tuple[str, ...]:
    """As it stands, with its digits read as letters (a 1 is an i or an l), and its letters alone."""
    letters = _LETTERS.findall(piece)
    if not letters or letters == [piece]:
        return (piece,)
    read = piece.translate(_AS_LETTERS)
    return tuple(dict.fromkeys((read.replace("1", "i"), read.replace("1", "l"), *letters)))


def _spelled(pieces: list[tuple[str, ...]]) -> list[Spoken]:
    """Words told letter by letter: « p u t e »."""
    found = []
    start = 0
    for single, row in groupby(pieces, key=lambda readings: len(readings[0]) == 1):
        end = start + len(list(row))
        if single and end - start >= _SPELLED_MIN:
            found.append(Spoken(start, end, _readings("".join(readings[0] for readings in pieces[start:end]))))
        start = end
    return found
