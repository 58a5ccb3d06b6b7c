"""What the house knows and the debate does not: it is shown, and never recorded."""

from typing import NamedTuple


class People(NamedTuple):
    """How many sit behind each kind of screen now."""

    phones: int = 0
    walls: int = 0
    consoles: int = 0


class Hall(NamedTuple):
    """One séance's hall as it is at this moment."""

    people: People = People()
