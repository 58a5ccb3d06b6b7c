"""Who may sit at a console: one-use links, a passphrase, and the sessions they open."""

import hashlib
import secrets
from collections.abc import Callable
from typing import NamedTuple

from werkzeug.security import check_password_hash, generate_password_hash

from .. import limits
from ..green import Lock, off_loop, sleep
from ..journal.staff import Invitation, Person, Session, StaffFile
from ..wire.spoken import Door
from .clock import now_ms
from .lanes import Lanes

_ROUND_EVERY_S = 1


class Moderator(NamedTuple):
    """Someone signed in at a desk or at the stage: `role` is their door, `id` what the journal calls them. UTC, ms."""

    id: str
    name: str
    expires_at: int
    role: Door = Door.CONSOLE
    since: int = 0


class Staff:
    """Secrets are random and long, so a plain digest of them is enough; the passphrase is not, so it gets scrypt."""

    def __init__(self, file: StaffFile) -> None:
        self._file = file
        self._sessions = {
            known.digest: Moderator(known.moderator, known.name, known.expires_at, Door(known.role), known.since)
            for known in file.sessions(now_ms())
        }
        self._lanes = Lanes()
        # Hashing takes a tenth of a second of a core: two at a time, and never on the loop. Strangers come one by one,
        # so that one of the two is always left for who is known.
        self._hashing = Lock(2)
        self.gone: list[Callable[[str], None]] = []
        """Told the id of each moderator whose session has ended."""

    def new_link(self, role: Door = Door.CONSOLE, *, name: str = "", lasts_ms: int = 0, by: str = "") -> str:
        """A token that signs one person in, once, for that role; for as long as an evening lasts, or as is said."""
        token = secrets.token_urlsafe(16)
        now = now_ms()
        open_ms = min(limits.LINK_LIFETIME_S * 1000, lasts_ms or limits.LINK_LIFETIME_S * 1000)
        self._file.add_link(_digest(token), now + open_ms, now, Invitation(role.value, name, lasts_ms, by))
        return token

    def redeem(self, token: str) -> str | None:
        """The session that `token` opens, or None if it was used or is too old."""
        invitation = self._file.take_link(_digest(token), now_ms())
        return None if invitation is None else self._open_session(invitation)

    def sign_in(self, passphrase: str, device: str = "") -> str | None:
        """The session that the passphrase opens, or None. `device` was let in before. Raises `TooManyTries`."""
        lane = self._lanes.of(device)
        with lane.turn():
            expected = self._file.passphrase()
            if not expected:
                return None
            with self._hashing:
                right = off_loop(check_password_hash, expected, passphrase)
            if not right:
                lane.failed()
                return None
            lane.succeeded()
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

    def signed_in(self) -> list[Moderator]:
        """Everybody whose session is good, who came first first."""
        now = now_ms()
        return sorted(
            (moderator for moderator in self._sessions.values() if moderator.expires_at > now),
            key=lambda moderator: (moderator.since, moderator.name.rjust(limits.STAFF_NAME_GRAPHEMES_MAX)),
        )

    def people(self) -> list[Person]:
        """Whoever has been here, by the ids that the journal has."""
        return self._file.people()

    def revocations(self) -> list[tuple[int, str, str]]:
        """Who was signed out when, and by whom: (ms UTC, by, whom)."""
        return self._file.revocations()

    def sign_out(self, session: str) -> None:
        self._end(_digest(session))

    def revoke(self, moderator: str, by: str = "") -> bool:
        """End the session of that moderator, and write down who did it; whether there was one."""
        digest = next((digest for digest, known in self._sessions.items() if known.id == moderator), None)
        if digest is None:
            return False
        # Out first: a disk that fails must not keep anybody in.
        try:
            self._end(digest)
        finally:
            self._file.note_revocation(now_ms(), by, moderator)
        return True

    def end_what_is_over(self, now: int) -> None:
        """A session that has come to its end is not only refused at the door: its sockets close."""
        for digest, moderator in list(self._sessions.items()):
            if moderator.expires_at <= now:
                self._end(digest)

    def make_round(self) -> None:
        """One look at every session, after a rest."""
        sleep(_ROUND_EVERY_S)
        self.end_what_is_over(now_ms())

    def close(self) -> None:
        self._file.close()

    def _open_session(self, invitation: Invitation | None = None) -> str:
        invitation = invitation or Invitation()
        session = secrets.token_urlsafe(24)
        numbers = (int(known.name) for known in self._sessions.values() if known.name.isdecimal())
        now = now_ms()
        moderator = Moderator(
            id=secrets.token_hex(5),
            name=invitation.name or str(1 + max(numbers, default=0)),
            expires_at=now + (invitation.lasts_ms or limits.STAFF_SESSION_LIFETIME_S * 1000),
            role=Door(invitation.role),
            since=now,
        )
        digest = _digest(session)
        self._file.add_session(Session(digest, *moderator), invitation.invited_by)
        self._sessions[digest] = moderator
        return session

    def _end(self, digest: str) -> None:
        moderator = self._sessions.pop(digest, None)
        if moderator is not None:
            for tell in self.gone:
                tell(moderator.id)
        self._file.end_session(digest)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
