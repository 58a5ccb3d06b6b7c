"""Who may sit at a console: one-use links, a passphrase, and the sessions they open."""

import hashlib
import secrets
from typing import NamedTuple

from werkzeug.security import check_password_hash, generate_password_hash

from .. import limits
from ..green import Lock, off_loop
from ..journal.staff import StaffFile
from .clock import now_ms


class Moderator(NamedTuple):
    """Someone signed in at a console; `id` is what the journal calls them."""

    id: str
    name: str
    expires_at: int


class TooManyTries(Exception):
    """Wrong passphrases came too fast; wait `retry_in_s` seconds."""

    def __init__(self, retry_in_s: int) -> None:
        super().__init__(f"try again in {retry_in_s} s")
        self.retry_in_s = retry_in_s


class Staff:
    """Secrets are random and long, so a plain digest of them is enough; the passphrase is not, so it gets scrypt."""

    def __init__(self, file: StaffFile) -> None:
        self._file = file
        self._sessions = {
            digest: Moderator(moderator, name, expires_at)
            for digest, moderator, name, expires_at in file.sessions(now_ms())
        }
        self._failures = 0
        self._wait_until_ms = 0
        # Hashing takes a tenth of a second of a core: two at a time, and never on the loop.
        self._hashing = Lock(2)

    def new_link(self) -> str:
        """A token that signs one person in, once, for as long as an evening lasts."""
        token = secrets.token_urlsafe(16)
        now = now_ms()
        self._file.add_link(_digest(token), now + limits.LINK_LIFETIME_S * 1000, now)
        return token

    def redeem(self, token: str) -> str | None:
        """The session that `token` opens, or None if it was used or is too old."""
        return self._open_session() if self._file.take_link(_digest(token), now_ms()) else None

    def sign_in(self, passphrase: str) -> str | None:
        """The session that the passphrase opens, or None. Raises `TooManyTries`."""
        with self._hashing:
            # Asked once it is our turn: a hundred tries sent at once would all have come before the first failure.
            wait_ms = self._wait_until_ms - now_ms()
            if wait_ms > 0:
                raise TooManyTries(-(-wait_ms // 1000))
            expected = self._file.passphrase()
            if not expected:
                return None
            right = off_loop(check_password_hash, expected, passphrase)
        if not right:
            self._count_failure()
            return None
        self._failures = 0
        return self._open_session()

    @property
    def has_passphrase(self) -> bool:
        return bool(self._file.passphrase())

    def set_passphrase(self, passphrase: str) -> None:
        with self._hashing:
            self._file.set_passphrase(off_loop(generate_password_hash, passphrase))

    def who(self, session: str) -> Moderator | None:
        """Who holds this session, if it is still good."""
        moderator = self._sessions.get(_digest(session)) if session else None
        return moderator if moderator is not None and moderator.expires_at > now_ms() else None

    def sign_out(self, session: str) -> None:
        digest = _digest(session)
        self._sessions.pop(digest, None)
        self._file.end_session(digest)

    def close(self) -> None:
        self._file.close()

    def _open_session(self) -> str:
        session = secrets.token_urlsafe(24)
        number = 1 + max((int(known.name) for known in self._sessions.values()), default=0)
        moderator = Moderator(
            id=secrets.token_hex(5),
            name=str(number),
            expires_at=now_ms() + limits.STAFF_SESSION_LIFETIME_S * 1000,
        )
        digest = _digest(session)
        self._file.add_session(digest, *moderator)
        self._sessions[digest] = moderator
        return session

    def _count_failure(self) -> None:
        self._failures += 1
        if self._failures >= limits.SIGN_IN_TRIES_FREE:
            wait_s = min(limits.SIGN_IN_WAIT_MAX_S, 2 ** (self._failures - limits.SIGN_IN_TRIES_FREE))
            self._wait_until_ms = now_ms() + wait_s * 1000


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
