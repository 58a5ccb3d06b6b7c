"""The album of one séance: the pictures of its stills, as files that are named so that nobody guesses them."""

import hashlib
import hmac
import re
from pathlib import Path

from msgspec.structs import replace

from ..debate.still import Still
from ..green import Lock, off_loop
from ..journal.directory import write_private
from ..stills import reencoded

_NAME_LENGTH = 24
_NAME = re.compile(f"[0-9a-f]{{{_NAME_LENGTH}}}")


class Album:
    """Reads and writes files; what is said of a picture is in the journal."""

    def __init__(self, folder: Path, secret: bytes) -> None:
        self._folder = folder
        self._secret = secret
        # One picture at a time: each takes a processor and a hundred megabytes for a moment.
        self._lock = Lock()

    def named(self, found: bytes) -> str:
        """The id of a picture: the same for the same file in this house, and nothing that the file would tell."""
        return hmac.digest(self._secret, b"still " + found, hashlib.sha256).hex()[:_NAME_LENGTH]

    def keep(self, found: bytes, still: Still) -> Still:
        """The still with its picture in the album. Raises `stills.NoPicture`, `stills.TooLarge`, `OSError`."""
        name = self.named(found)
        with self._lock:
            picture = off_loop(reencoded, found)
            off_loop(self._write, name, picture.large, picture.small)
        return replace(still, id=name, width=picture.width, height=picture.height)

    def has(self, name: str) -> bool:
        """Whether the picture of that name is here, whoever made the name up."""
        whole = self.path(name), self.path(name, small=True)
        return _NAME.fullmatch(name) is not None and all(path.is_file() for path in whole)

    def path(self, name: str, *, small: bool = False) -> Path:
        """Where the picture of that id lies, if there is one."""
        return self._folder / f"{name}{'.small' if small else ''}.jpg"

    def _write(self, name: str, large: bytes, small: bytes) -> None:
        # The small one last: a picture that has it is whole.
        write_private(self.path(name), large)
        write_private(self.path(name, small=True), small)
