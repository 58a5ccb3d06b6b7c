"""Who someone is in the journal: a name good for one series only, and for nobody once the key is gone."""

import hashlib
import hmac
from base64 import b32encode
from pathlib import Path

from ..debate.poll import Poll
from ..journal.directory import secret_at
from ..limits import DEVICES_REMEMBERED_MAX

# With a space, which no poll id has: a series of its own.
QUESTIONS = "questions and supports"
ADMISSION = "those who may vote"


def series_of(poll: Poll) -> str:
    """In which series people are named in a poll: before and after are one, so that who moved can be told."""
    return poll.terms.again or poll.id


class KeysDestroyed(Exception):
    """The séance is sealed: nobody can be recognised any more."""


class Pseudonyms:
    """One secret a séance, outside its journal. Destroying it is the seal: tallies stay, people cannot be found."""

    def __init__(self, path: Path, *, sealed: bool) -> None:
        self._path = path
        self._secret = b""
        self._series: dict[str, bytes] = {}
        # Whoever taps once taps again: looking a name up costs a tenth of making it.
        self._known: dict[str, dict[str, str]] = {}
        if sealed:
            # The power may have gone between the record of the seal and the end of the key.
            self.destroy()
        else:
            self._secret = secret_at(path)

    def of(self, series: str, spectator: str) -> str:
        """The pseudonym of `spectator` in `series` (a poll, or questions and supports). 80 bits."""
        known = self._known.setdefault(series, {})
        name = known.get(spectator)
        if name is None:
            name = _name(self._key(series), spectator)
            if len(known) >= DEVICES_REMEMBERED_MAX:
                known.clear()
            known[spectator] = name
        return name

    def public_id(self, spectator: str, client_id: str) -> str:
        """The id everyone sees of what a phone made: nobody else can guess it or take it first."""
        return _name(self._key("public ids"), f"{spectator} {client_id}")

    def word_id(self, poll: str, folded: str) -> str:
        """The id of a word in a poll: the same for all who write it, and nobody else can tell which word it is."""
        return _name(self._key("words"), f"{poll} {folded}")

    def bytes_of(self, series: str, words: str) -> bytes:
        """32 bytes that follow from `words`, and that nobody has without the key."""
        return hmac.digest(self._key(series), words.encode(), hashlib.sha256)

    def destroy(self) -> None:
        self._path.unlink(missing_ok=True)
        self._secret = b""
        self._series.clear()
        self._known.clear()

    def _key(self, series: str) -> bytes:
        if not self._secret:
            raise KeysDestroyed
        if series not in self._series:
            self._series[series] = hmac.digest(self._secret, series.encode(), hashlib.sha256)
        return self._series[series]


def _name(key: bytes, words: str) -> str:
    return b32encode(hmac.digest(key, words.encode(), hashlib.sha256)[:10]).decode().lower()
