"""Every text that we wrote for people to read: the catalogue, and the programmes that come with the house."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import server.programmes
from server.strings import catalogue

PROGRAMMES = Path(next(iter(server.programmes.__path__)))


def shown(language: str) -> dict[str, str]:
    """What people read in `language`, by where it is written."""
    return catalogue(language) | {
        f"{file.parent.name}/{file.stem}: {place}": text
        for file in sorted(PROGRAMMES.glob("*/*.toml"))
        for place, text in _in_language(tomllib.loads(file.read_text("utf-8")), language)
    }


def _in_language(tree: Any, language: str, place: str = "") -> Iterable[tuple[str, str]]:
    """What stands under `fr` or `en`; what a cue notes for the régie is French."""
    if isinstance(tree, list):
        for at, value in enumerate(tree, 1):
            yield from _in_language(value, language, f"{place}[{at}]")
    elif isinstance(tree, dict):
        for key, value in tree.items():
            if isinstance(value, str) and (key == language or (key == "note" and language == "fr")):
                yield f"{place}.{key}", value
            else:
                yield from _in_language(value, language, f"{place}.{key}".lstrip("."))
