"""The sentences of the house, in French and in English: one catalogue for pages, screens and the command line."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

LANGUAGES = ("fr", "en")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def sentence(language: str, key: str, **params: object) -> str:
    """The sentence `key` in `language`, its placeholders filled; the key itself when nobody wrote it.

    With a `count`, the plural form `key.one` or `key.other` is taken where the catalogue has them. A `float` is told to
    a tenth, with the sign of its language.
    """
    known = catalogue(language)
    if "count" in params and key not in known:
        key = f"{key}.{_plural_form(language, params['count'])}"
    text = known.get(key)
    if text is None:
        return key
    return _PLACEHOLDER.sub(lambda found: _said(language, params.get(found[1], found[0])), text)


def _said(language: str, value: object) -> str:
    if not isinstance(value, float):
        return str(value)
    tenths = f"{value:.1f}"
    return tenths.replace(".", ",") if language == "fr" else tenths


@cache
def catalogue(language: str) -> dict[str, str]:
    """Every sentence of one language, by its dotted key."""
    if language not in LANGUAGES:
        raise ValueError(f"no catalogue for {language!r}")
    tree = tomllib.loads(files(__name__).joinpath(f"{language}.toml").read_text("utf-8"))
    return dict(_flat(tree))


@cache
def sections(*names: str) -> dict[str, dict[str, str]]:
    """The part of the catalogue that one page carries, both languages: {language: {key: sentence}}."""
    wanted = tuple(f"{name}." for name in names)
    return {
        language: {key: text for key, text in catalogue(language).items() if key.startswith(wanted)}
        for language in LANGUAGES
    }


def _flat(tree: dict[str, Any], prefix: str = "") -> Iterable[tuple[str, str]]:
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def _plural_form(language: str, count: object) -> str:
    """French counts zero as one; English does not (CLDR cardinal rules, whole numbers)."""
    number = int(str(count))
    return "one" if number == 1 or (language == "fr" and number == 0) else "other"
