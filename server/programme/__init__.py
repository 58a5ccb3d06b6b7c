"""Programmes: the séances as organisers write them, one TOML file each. docs/programme.md tells every key."""

from .mistakes import Mistake, ProgrammeMistakes
from .model import Film, Option, Person, Place, PreparedPoll, Privacy, Programme, Theme
from .reading import Reading, check_together, examine, read, read_all

__all__ = [
    "Film",
    "Mistake",
    "Option",
    "Person",
    "Place",
    "PreparedPoll",
    "Privacy",
    "Programme",
    "ProgrammeMistakes",
    "Reading",
    "Theme",
    "check_together",
    "examine",
    "read",
    "read_all",
]
