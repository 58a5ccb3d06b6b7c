"""What goes wrong with the machine, told to the consoles before it stops the evening."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from .. import limits
from ..green import for_ever, off_loop, sleep
from ..screens.hall import DISK_LOW, NOT_RECORDING
from .projectionist import Projectionist
from .screening import Screening


class Troubles:
    """Watches how much room the disk has, and whether each séance is recorded."""

    def __init__(
        self, data: Path, screenings: Mapping[str, Screening], projectionists: Mapping[str, Projectionist]
    ) -> None:
        self.low = False
        self._data = data
        self._screenings = screenings
        self._projectionists = projectionists
        for_ever(self._watch_the_disk)
        for_ever(self._tell)

    def of(self, code: str) -> tuple[str, ...]:
        """What the consoles of this séance must know."""
        there = ((DISK_LOW, self.low), (NOT_RECORDING, not self._screenings[code].records))
        return tuple(name for name, is_so in there if is_so)

    def look_at_the_disk(self) -> None:
        self.low = off_loop(free_bytes, self._data) < limits.DISK_LOW_BYTES

    def _watch_the_disk(self) -> None:
        # Apart from what tells: a disk that hangs does not even say how full it is.
        self.look_at_the_disk()
        sleep(limits.DISK_LOOK_EVERY_S)

    def _tell(self) -> None:
        for code, projectionist in self._projectionists.items():
            projectionist.tell_troubles(self.of(code))
        sleep(limits.TROUBLES_EVERY_S)


def free_bytes(data: Path) -> int:
    """How much room is left where the journals lie; a disk that does not say is not known to be full."""
    try:
        return shutil.disk_usage(data).free
    except OSError:
        return limits.DISK_LOW_BYTES
