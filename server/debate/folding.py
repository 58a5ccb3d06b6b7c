"""When two people wrote the same word: case, accents, signs and plurals taken off, in French and in English at once.

Nobody says in which language they write, so each rule must hold in both. What is folded is compared, and never shown.
The rules stand on a list of pairs that are one word and of pairs that are not: tests/vectors/folding.json.
"""

import unicodedata

import regex

from .plurals import IRREGULAR, NOT_FROM_AL, PLURALS_EUX, PLURALS_IS, PLURALS_OUX, PLURALS_US, WHOLE

_SIGNS = regex.compile(r"[^\p{L}\p{N}\p{M}]+")
_MARKS = regex.compile(r"\p{M}+")
_GRAPHEME = regex.compile(r"\X")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ß": "ss", "ł": "l", "đ": "d"})
_SHORT = 3


def fold(words: str) -> str:
    """The same for words that differ only in case, accents, signs and number; empty when nothing is left to compare."""
    lowered = unicodedata.normalize("NFC", words.casefold().translate(_LETTERS))
    return " ".join(_folded(word) for word in _SIGNS.split(lowered) if word)


def graphemes(text: str) -> int:
    """How many signs a person counts."""
    return len(_GRAPHEME.findall(text))


def _folded(word: str) -> str:
    bare = _MARKS.sub("", unicodedata.normalize("NFD", word))
    # An accent tells succès from a plural.
    single = bare if word.endswith("ès") else _singular(bare)
    return _one_ending(single)


def _singular(word: str) -> str:
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) <= _SHORT or word in WHOLE:
        return word
    if word.endswith("x"):
        return _singular_in_x(word)
    if not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("us"):
        return word[:-1] if word in PLURALS_US else word
    if word.endswith("is"):
        return word[:-1] if word in PLURALS_IS else word
    return word[:-1]


def _singular_in_x(word: str) -> str:
    if word.endswith("eaux") or word in PLURALS_OUX or word in PLURALS_EUX:
        return word[:-1]
    if word.endswith("aux") and word not in NOT_FROM_AL:
        return f"{word[:-3]}al"
    return word


def _one_ending(word: str) -> str:
    """English has -y where its plural, and the French word, have -ie; and no -e after a hiss, where they have one."""
    if word.endswith("ie"):
        return f"{word[:-2]}y"
    return word[:-1] if word.endswith(("sse", "xe", "che", "she", "zze")) and len(word) > _SHORT else word
