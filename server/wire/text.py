"""What people type, made fit to be shown: one form, no trick characters, counted as people count."""

import unicodedata

import regex

from .. import limits
from ..debate.refusals import Refusal, Refused
from ..debate.wording import Text

_GRAPHEME = regex.compile(r"\X")
# Controls, directions that reorder what follows, and lone surrogates. The joiners stay: emoji and scripts need them.
_REFUSED = regex.compile(r"[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
# What nobody would see: soft hyphens, zero-width spaces, fillers. Ten of them are no question. Joiners, the selectors
# that colour an emoji and the tags that make a flag stay.
_UNSEEN = regex.compile(
    r"[\p{Default_Ignorable_Code_Point}--[\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufe00-\ufe0f"
    r"\U000e0020-\U000e007f\U000e0100-\U000e01ef]]",
    flags=regex.VERSION1,
)
_SPACES = regex.compile(r"[\s\u2028\u2029]+")
# Three accents on one letter are no language; three signs of a script that stacks them are (Burmese, pointed Hebrew).
_PILED_MARKS = regex.compile(r"[\p{M}&&\p{Inherited}]{3,}|(\p{M})\1\1|\p{M}{6,}", flags=regex.VERSION1)
_CHAINED = regex.compile(rf"(?:\p{{Extended_Pictographic}}[\p{{EMod}}\ufe0f]?\u200d){{{limits.JOINED_MAX + 1}}}")


def clean_text(raw: str, graphemes_max: int, graphemes_min: int = 0) -> str:
    """`raw` in NFC, white space joined, the unseen taken out; or a refusal: too short, too long, not to be shown."""
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", _UNSEEN.sub("", raw))).strip()
    if len(text) > limits.TEXT_CODE_POINTS_MAX:
        raise Refused(Refusal.TOO_LONG)
    if _REFUSED.search(text) or _PILED_MARKS.search(text) or _CHAINED.search(text):
        raise Refused(Refusal.TEXT_REFUSED)

    length = count_graphemes(text)
    if length > graphemes_max or len(text.encode()) > limits.TEXT_BYTES_MAX:
        raise Refused(Refusal.TOO_LONG)
    if length < graphemes_min:
        raise Refused(Refusal.TOO_SHORT)
    return text


def clean_wording(text: Text, graphemes_max: int) -> Text:
    """Both languages, each cleaned; either may be empty."""
    return Text(fr=clean_text(text.fr, graphemes_max), en=clean_text(text.en, graphemes_max))


def count_graphemes(text: str) -> int:
    """Length as people count it: one family emoji is one, `é` is one however it was typed."""
    return len(_GRAPHEME.findall(text))
