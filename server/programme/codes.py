"""Join codes: short enough to dictate, with no vowel (no word appears) and one sign of each look-alike pair."""

import unicodedata

from . import bounds

ALPHABET = "23456789CDFHJKMNPQRTVWX"
RESERVED = frozenset(
    {
        "accessibilite", "accessibility", "api", "command", "console", "favicon", "health", "healthz", "join",
        "language", "link", "look", "metrics", "minutes", "phone", "privacy", "qr", "readyz", "robots", "signin",
        "snapshot", "socket", "staff", "stage", "static", "wall",
    }
)  # fmt: skip
"""First words of the house's own addresses: neither a code nor an id may be one."""

_ENTROPY_BYTES_MIN = 16
# Signs outside the alphabet, and the one a person far from the wall most likely saw.
_LOOK_ALIKES = str.maketrans("O0ZSBGU", "QQ2586V")
_SEPARATORS = str.maketrans("", "", " -_.\u00a0\u202f\u2010\u2011\u2013\u2014")
# Consonants that an audience reads as an insult; a drawn code steps over them.
_UNFORTUNATE = ("CNT", "DCK", "FCK", "FDP", "KKK", "NTM", "PTN", "PQ")


def normalise(typed: str) -> str:
    """The code meant by what was typed: any case, spaces and dashes dropped, look-alikes resolved."""
    return plain(typed).translate(_LOOK_ALIKES)


def plain(typed: str) -> str:
    """Upper case without separators, every sign kept as it was typed."""
    return unicodedata.normalize("NFKC", typed).translate(_SEPARATORS).upper()


def is_valid(code: str) -> bool:
    """Whether this is a code in its one written form."""
    return bounds.CODE_LENGTH_MIN <= len(code) <= bounds.CODE_LENGTH_MAX and all(sign in ALPHABET for sign in code)


def new_code(entropy: bytes, length: int = bounds.CODE_LENGTH_MIN) -> str:
    """A code drawn from `entropy`, at least 16 random bytes; the same bytes give the same code."""
    if len(entropy) < _ENTROPY_BYTES_MIN:
        raise ValueError(f"a code takes {_ENTROPY_BYTES_MIN} random bytes, not {len(entropy)}")
    if not bounds.CODE_LENGTH_MIN <= length <= bounds.CODE_LENGTH_MAX:
        raise ValueError(f"a code has {bounds.CODE_LENGTH_MIN} or {bounds.CODE_LENGTH_MAX} signs, not {length}")

    number = int.from_bytes(entropy, "big")
    while any(word in (code := _spelt(number, length)) for word in _UNFORTUNATE):
        number += 1
    return code


def ticket_code(entropy: bytes) -> str:
    """A ticket's code, drawn from 32 random bytes: too long to be guessed, short enough to be typed."""
    number = int.from_bytes(entropy, "big")
    while any(word in (code := _spelt(number, bounds.TICKET_CODE_LENGTH)) for word in _UNFORTUNATE):
        # The next sign along: counting up would take for ever to change the last ones.
        number //= len(ALPHABET)
    return code


def _spelt(number: int, length: int) -> str:
    signs = []
    for _ in range(length):
        number, rest = divmod(number, len(ALPHABET))
        signs.append(ALPHABET[rest])
    return "".join(signs)
