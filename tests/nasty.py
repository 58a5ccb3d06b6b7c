"""Two hundred strings that try to leave their place, and what of them may come to be shown."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from server import limits
from server.debate.refusals import Refused
from server.programme.lines import Lines
from server.programme.mistakes import Notebook
from server.programme.words import line
from server.wire.text import clean_text

VECTORS = Path(__file__).parent / "vectors" / "nasty.json"


class Nasty(NamedTuple):
    name: str
    text: str

    @property
    def said(self) -> str | None:
        """As it is shown when it came from a phone; None when it was refused."""
        try:
            return clean_text(self.text, len(self.text))
        except (Refused, UnicodeEncodeError):
            return None

    @property
    def written(self) -> str | None:
        """As it is shown when it stands in a programme; None when the file is refused."""
        notes = Notebook(VECTORS, Lines(""))
        return line(self.text, ("title",), notes, {"graphemes": limits.TEXT_CODE_POINTS_MAX})

    @property
    def shown(self) -> str | None:
        """At its worst, if anything takes it."""
        return self.said if self.written is None else self.written


def strings() -> list[Nasty]:
    """All of them; what is written once and meant often is written out."""
    read: list[dict[str, Any]] = json.loads(VECTORS.read_text("utf-8"))
    return [Nasty(one["name"], one["text"] * one.get("times", 1)) for one in read]
