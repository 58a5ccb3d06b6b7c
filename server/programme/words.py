"""Wordings: one line of text, or the same line in both languages."""

from collections.abc import Mapping
from typing import Any

import regex

from .. import limits
from ..debate.wording import Text
from ..strings import LANGUAGES
from .lines import Path
from .mistakes import Notebook, shown

# Unseen signs that would reorder or hide what the wall shows; ordinary joiners and no-break spaces are welcome.
_UNSEEN = regex.compile(r"[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]")
_CHAINED = regex.compile(rf"(?:\p{{Extended_Pictographic}}[\p{{EMod}}\ufe0f]?\u200d){{{limits.JOINED_MAX + 1}}}")
_BREAKS = regex.compile(r"[ \t\r\n]+")


def line(written: object, path: Path, notes: Notebook, extra: Mapping[str, Any]) -> str | None:
    """One line, its line breaks made spaces; None when `notes` has received why not."""
    if not isinstance(written, str):
        notes.wrong(path, "expected_text")
        return None

    joined = _BREAKS.sub(" ", written).strip(" ")
    if _UNSEEN.search(joined) or _CHAINED.search(joined):
        notes.wrong(path, "unseen_sign")
        return None
    most = extra.get("graphemes", limits.TEXT_CODE_POINTS_MAX)
    if len(joined) > limits.TEXT_CODE_POINTS_MAX or graphemes(joined) > most:
        notes.wrong(path, "too_long", most=most, found=graphemes(joined))
        return None
    return joined


def text(written: object, path: Path, notes: Notebook, extra: Mapping[str, Any]) -> Any:
    """One wording in both languages; a missing one is doubtful, not wrong. None when it does not fit."""
    if isinstance(written, str) and extra.get("bare"):
        both = line(written, path, notes, extra)
        return None if both is None else Text(fr=both, en=both)
    if not isinstance(written, dict):
        notes.wrong(path, "expected_text_or_languages" if extra.get("bare") else "expected_languages")
        return None

    for key in written:
        if key not in LANGUAGES:
            notes.wrong((*path, key), "unknown_key", found=shown(key), known=", ".join(LANGUAGES))
    read = {
        language: line(written[language], (*path, language), notes, extra) if language in written else ""
        for language in LANGUAGES
    }
    if any(wording is None for wording in read.values()) or set(written) - set(LANGUAGES):
        return None
    _note_untranslated(read, path, notes)
    return Text(**{language: wording or "" for language, wording in read.items()})


def graphemes(wording: str) -> int:
    """How many signs a person counts."""
    return len(regex.findall(r"\X", wording))


def _note_untranslated(read: Mapping[str, str | None], path: Path, notes: Notebook) -> None:
    if any(read.values()):
        for language, wording in read.items():
            if not wording:
                notes.doubtful((*path, language), f"untranslated_{language}")
