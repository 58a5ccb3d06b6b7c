"""What can fail tonight, looked at before the doors open: a plain yes or no each."""

import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from .. import limits
from ..debate.model import Debate
from ..green import off_loop
from ..programme import Programme
from ..programme.parts import Hall
from ..programme.reach import reach
from ..screens.console import is_complete
from .clock import now_ms
from .house import House
from .presence import Presence
from .troubles import free_bytes

_WALL_PIXELS_MIN = (1_280, 720)
_CLOCKS_APART_MAX_MS = 60_000
_PROBE = b"\0" * 65_536


class Check(NamedTuple):
    """One thing that was looked at: whether it is well, and what there is to say of it.

    `said` names the sentence under its name in the catalogue, `facts` fill it.
    """

    name: str
    well: bool
    said: str
    facts: dict[str, object] = {}  # noqa: RUF012


class Seen(NamedTuple):
    """What only a page can know: the address it is asked under, how many modules its code has, and how far its clock is
    from ours, if it told."""

    address: str
    on_this_machine_only: bool
    modules: int
    clock_apart_ms: int | None = None


class Preflight:
    """Looks at everything that an evening of this house stands on."""

    def __init__(self, house: House, presence: Presence, data: Path) -> None:
        self._house = house
        self._presence = presence
        self._data = data
        self._scanned: dict[str, int] = {}

    @property
    def house(self) -> House:
        return self._house

    def scanned(self, code: str) -> None:
        """A phone has come by the address that the room will be given."""
        self._scanned[code] = now_ms()

    def look(self, code: str, seen: Seen) -> list[Check]:
        """Every check of that séance, in the order in which somebody would go through the hall."""
        screening = self._house.screenings[code]
        with screening.settled:
            incomplete = _incomplete(screening.debate, screening.programme)
        return [
            self._address(code, seen),
            _code(screening.programme.hall, seen.modules),
            self._wall(code),
            self._black(code),
            off_loop(self._disk),
            off_loop(self._writes),
            _told("journal", screening.records),
            _clock(seen),
            Check("languages", not incomplete, "no" if incomplete else "yes", {"missing": ", ".join(incomplete)}),
        ]

    def _address(self, code: str, seen: Seen) -> Check:
        facts: dict[str, object] = {"address": seen.address}
        if seen.on_this_machine_only:
            return Check("address", well=False, said="alone", facts=facts)
        return Check("address", code in self._scanned, "yes" if code in self._scanned else "no", facts)

    def _wall(self, code: str) -> Check:
        walls = self._presence.walls(code)
        if not walls:
            return Check("wall", well=False, said="none")
        small = [wall for wall in walls if wall.width < _WALL_PIXELS_MIN[0] or wall.height < _WALL_PIXELS_MIN[1]]
        shown = (small or walls)[0]
        facts: dict[str, object] = {"width": shown.width, "height": shown.height, "count": len(walls)}
        return Check("wall", not small, "no" if small else "yes", facts)

    def _black(self, code: str) -> Check:
        return _told("black", self._presence.was_black(code))

    def _disk(self) -> Check:
        free = free_bytes(self._data)
        return Check("disk", free >= limits.DISK_LOW_BYTES, "yes", {"free": free / 1e9})

    def _writes(self) -> Check:
        try:
            with tempfile.NamedTemporaryFile(dir=self._data) as file:
                file.write(_PROBE)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            return Check("writes", well=False, said="no", facts={"reason": error.strerror or str(error)})
        return Check("writes", well=True, said="yes")


def _told(name: str, well: bool) -> Check:
    return Check(name, well, "yes" if well else "no")


def _code(hall: Hall, modules: int) -> Check:
    """Whether the code on the wall is scanned from the last row."""
    drawn = reach(hall, modules)
    if drawn.enough is None:
        return Check("code", well=False, said="unknown")
    facts: dict[str, object] = {"depth": hall.depth_m, "reaches": drawn.metres}
    return Check("code", drawn.enough, "yes" if drawn.enough else "no", facts)


def _clock(seen: Seen) -> Check:
    apart = seen.clock_apart_ms
    if apart is None:
        return Check("clock", well=False, said="unknown")
    facts: dict[str, object] = {"seconds": round(abs(apart) / 1000)}
    together = abs(apart) <= _CLOCKS_APART_MAX_MS
    return Check("clock", together, "yes" if together else "no", facts)


def _incomplete(debate: Debate, programme: Programme) -> list[str]:
    """What the room would read in one language only, by its name."""
    texts = {theme.id: theme.name for theme in programme.themes} | {
        cue.id: cue.text for cue in debate.run.cues.values() if cue.text.written
    }
    polls = [poll.id for poll in debate.polls.values() if not is_complete(debate, poll)]
    return [*polls, *(name for name, text in texts.items() if not text.complete)]
