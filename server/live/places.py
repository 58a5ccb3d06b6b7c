"""Where people sit who wait for the microphone: told to whoever carries it, and forgotten once they have spoken.

Kept beside the key of the séance, never in the journal, which forgets nothing.
"""

import json
import logging
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from ..journal.directory import write_private

_log = logging.getLogger(__name__)


class Places:
    """The places of one séance, by the requests that named them. A sealed séance has none."""

    def __init__(self, path: Path, *, sealed: bool) -> None:
        self._path = path
        self._known: dict[str, str] = {}
        if sealed:
            self.destroy()
        else:
            self._read()

    @property
    def known(self) -> Mapping[str, str]:
        """By request; never changed once it was given out."""
        return MappingProxyType(self._known)

    def change(self, told: Mapping[str, str], over: Iterable[str]) -> None:
        """These were told, those are over. Waits for the disk."""
        gone = set(over)
        known = {request: seat for request, seat in {**self._known, **told}.items() if seat and request not in gone}
        if known == self._known:
            return
        self._known = known
        try:
            write_private(self._path, json.dumps(known).encode())
        except OSError:
            # The request stands in the journal; only the place will be unknown after a restart.
            _log.warning("a place was not kept")

    def destroy(self) -> None:
        self._path.unlink(missing_ok=True)
        self._known = {}

    def _read(self) -> None:
        try:
            known = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return
        self._known = {str(request): str(seat) for request, seat in known.items()} if isinstance(known, dict) else {}
