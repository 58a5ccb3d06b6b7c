"""The data directory: who may use it, one server at a time, and its secrets."""

import fcntl
import hmac
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import IO

SECRET_BYTES = 32


class DirectoryUnusable(Exception):
    """The directory cannot be made or written."""


class DirectoryInUse(Exception):
    """Another server holds this directory."""


class DataDirectory:
    """Where everything one server keeps lies: journals, keys, secrets. Readable by its owner only."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self._lock: IO[str] | None = None

    def hold(self) -> None:
        """Take the directory for this process until `let_go`. Raises `DirectoryUnusable` or `DirectoryInUse`."""
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = (self.path / "lock").open("a")
        except OSError as error:
            raise DirectoryUnusable(error.strerror or str(error)) from error
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            lock.close()
            raise DirectoryInUse from error
        self._lock = lock

    def let_go(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def journal(self, screening: str) -> Path:
        return self.path / "screenings" / f"{screening}.sqlite"

    def journals_but(self, screenings: Iterable[str]) -> list[str]:
        """The séances that have a journal here, other than these."""
        known = set(screenings)
        return sorted(path.stem for path in (self.path / "screenings").glob("*.sqlite") if path.stem not in known)

    def keys(self, screening: str) -> Path:
        return self.path / "keys" / f"{screening}.key"

    def devices(self, screening: str) -> Path:
        """How old the devices behind the ballots are: as secret as the key, and destroyed with it."""
        return self.keys(screening).with_suffix(".devices")

    def places(self, screening: str) -> Path:
        """Where people sit who wait for the microphone."""
        return self.keys(screening).with_suffix(".places")

    def stills(self, screening: str) -> Path:
        """The pictures of its polls."""
        return self.path / "stills" / screening

    @property
    def stills_secret(self) -> bytes:
        """What names them, so that nobody guesses a name."""
        return hmac.digest(self.cookie_secret, b"names of stills", "sha256")

    @property
    def staff(self) -> Path:
        return self.path / "staff.sqlite"

    @property
    def words(self) -> Path | None:
        """The organiser's own list of words, if there is one."""
        path = self.path / "words.txt"
        return path if path.is_file() else None

    @property
    def note(self) -> Path:
        """Where a running server says how the command line reaches it."""
        return self.path / "server.json"

    @property
    def cookie_secret(self) -> bytes:
        return secret_at(self.path / "cookie.secret")


def secret_at(path: Path) -> bytes:
    """The secret in `path`, made at first use, readable by its owner only."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        secret = secrets.token_bytes(SECRET_BYTES)
        write_private(path, secret)
        return secret


def write_private(path: Path, content: bytes) -> None:
    """Write `path` whole or not at all, with mode 0600."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
