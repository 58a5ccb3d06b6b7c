"""Who is there, as the screens count them."""

from typing import NamedTuple


class People(NamedTuple):
    """How many sit behind each kind of screen now. A fact of the house, not of the debate."""

    phones: int = 0
    walls: int = 0
    consoles: int = 0
