"""Programmes: the séances as organisers write them, one TOML file each. docs/programme.md tells every key."""

from .mistakes import Mistake, ProgrammeMistakes
from .model import Option, PreparedPoll, Privacy, Programme
from .parts import Cue, Film, Hall, Person, Place, SpeakingGroup, Theme
from .reading import Reading, check_together, examine, read, read_all

__all__ = [
    "Cue",
    "Film",
    "Hall",
    "Mistake",
    "Option",
    "Person",
    "Place",
    "PreparedPoll",
    "Privacy",
    "Programme",
    "ProgrammeMistakes",
    "Reading",
    "SpeakingGroup",
    "Theme",
    "check_together",
    "examine",
    "read",
    "read_all",
]
