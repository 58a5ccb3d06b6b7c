"""Files for the tests of programmes: a small good one, and how to change it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from server.programme import Reading, examine

GOOD = """\
id = "soiree"
code = "R7KX"
title = { fr = "Une soirée", en = "An evening" }
date = 2026-05-12
time_zone = "Europe/Paris"

[privacy]
controller = "Cinéma du Parc"
contact = "accueil@parc.example"

[[polls]]
id = "un"
kind = "single"
title = { fr = "Lequel", en = "Which" }
options = [
  { id = "a", label = "A" },
  { id = "b", label = "B" },
]
"""

Examine = Callable[[str | bytes], Reading]


@pytest.fixture
def good() -> str:
    """A programme without mistakes or warnings."""
    return GOOD


@pytest.fixture
def reading(tmp_path: Path) -> Examine:
    """Writes a file and examines it."""

    def examined(text: str | bytes) -> Reading:
        path = tmp_path / "soiree.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return examine(path)

    return examined
