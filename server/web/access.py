"""Who is who: the spectator's signed cookie, the moderator's session, and the wall's key."""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from typing import Any

from flask import Request, Response, request
from itsdangerous import BadSignature, Signer

from .. import limits
from ..config import Settings
from ..live.devices import is_spectator, new_spectator
from ..live.staff import Moderator, Staff
from ..wire.spoken import Door
from .address import Address, is_loopback

SPECTATOR_COOKIE = "spectator"
MODERATOR_COOKIE = "moderator"
STAGE_COOKIE = "stage"
"""Beside the other, so that one laptop may hold the console and the stage view."""
DEVICE_COOKIE = "device"


class Access:
    """Reads and gives cookies. Every one is HttpOnly and SameSite=Lax; over TLS it is Secure and bound to this host."""

    def __init__(self, settings: Settings, address: Address, staff: Staff, secret: bytes) -> None:
        self._settings = settings
        self._address = address
        self._staff = staff
        self._secret = secret
        self._signer = Signer(secret, salt="spectator", digest_method=hashlib.sha256)
        self._devices = Signer(secret, salt="device", digest_method=hashlib.sha256)

    def spectator(self, asked: Request = request) -> str:
        """The id of the phone that asks, or nothing. Nobody can make one up: it is signed."""
        try:
            known = self._signer.unsign(_given(SPECTATOR_COOKIE, asked)).decode()
        except (BadSignature, UnicodeDecodeError):
            return ""
        return known if is_spectator(known) else ""

    def welcome(self, response: Response) -> str:
        """A new spectator, known by the cookie that goes with `response`."""
        spectator = new_spectator()
        self._give(
            response,
            SPECTATOR_COOKIE,
            self._signer.sign(spectator).decode(),
            limits.SPECTATOR_COOKIE_LIFETIME_S,
        )
        return spectator

    def moderator(self, asked: Request = request) -> Moderator | None:
        """Who is signed in at a desk here, whatever their role, on a connection that may carry it."""
        return self._staff.who(self.session(asked)) if self.console_allowed(asked) else None

    def conductor(self, asked: Request = request) -> Moderator | None:
        """The same, if theirs is the whole desk: who may let others in and see what was done."""
        moderator = self.moderator(asked)
        return moderator if moderator is not None and moderator.role is Door.CONSOLE else None

    def at_the_stage(self, asked: Request = request) -> Moderator | None:
        """Who may look at the stage view: invited to it, or at the whole desk."""
        if not self.console_allowed(asked):
            return None
        invited = self._staff.who(_given(STAGE_COOKIE, asked))
        return invited if invited is not None and invited.role is Door.STAGE else self.conductor(asked)

    def session(self, asked: Request = request) -> str:
        """The moderator's session that the browser shows, good or not."""
        return _given(MODERATOR_COOKIE, asked)

    def known_device(self) -> str:
        """The device that asks, if somebody signed in from it before; nothing for a stranger."""
        try:
            return self._devices.unsign(_given(DEVICE_COOKIE)).decode()
        except (BadSignature, UnicodeDecodeError):
            return ""

    def console_allowed(self, asked: Request = request) -> bool:
        """A console's cookie opens everything: it travels on this machine, over TLS, or where the organiser insists."""
        return asked.is_secure or self._settings.insecure_lan or is_loopback(asked.remote_addr or "")

    def console_is_insecure(self) -> bool:
        """Whether consoles of this house may be overheard, and must say so."""
        return self._settings.insecure_lan

    def sign_in(self, response: Response, session: str) -> None:
        """From here on this browser is theirs, until the session ends."""
        who = self._staff.who(session)
        if who is not None and who.role is Door.STAGE:
            self._give(response, STAGE_COOKIE, session, limits.STAFF_SESSION_LIFETIME_S)
            return
        self._give(response, MODERATOR_COOKIE, session, limits.STAFF_SESSION_LIFETIME_S)
        device = self.known_device() or secrets.token_hex(16)
        self._give(response, DEVICE_COOKIE, self._devices.sign(device).decode(), limits.DEVICE_COOKIE_LIFETIME_S)

    def sign_out(self, response: Response) -> None:
        response.delete_cookie(
            _name(MODERATOR_COOKIE), httponly=True, samesite="Lax", secure=request.is_secure, path="/"
        )

    def wall_key(self, code: str) -> str:
        """What pairs a wall: whoever has it may have a reserved seat, and nothing else."""
        return hmac.digest(self._secret, f"wall {code}".encode(), hashlib.sha256).hex()[:20]

    def usher(
        self, door: Door, code: str, said: Mapping[str, Any], asked: Request = request
    ) -> tuple[str, bool] | None:
        """Who comes to a door, and whether on a reserved seat; None for a stranger."""
        match door:
            case Door.PHONE:
                spectator = self.spectator(asked)
                return (spectator, False) if spectator else None
            case Door.WALL:
                paired = hmac.compare_digest(str(said.get("key", "")).encode(), self.wall_key(code).encode())
                return "", paired
            case Door.STAGE:
                seen_by = self.at_the_stage(asked)
                return (seen_by.id, True) if seen_by is not None and self._by_our_page(asked) else None
            case _:
                moderator = self.moderator(asked)
                theirs = moderator is not None and moderator.role is door
                return (moderator.id, True) if moderator and theirs and self._by_our_page(asked) else None

    def _by_our_page(self, asked: Request) -> bool:
        return self.origin_is_ours(asked) or self.is_our_script(asked)

    def usher_at_socket(
        self, door: Door, code: str, said: Mapping[str, Any], handshake: dict[str, Any]
    ) -> tuple[str, bool] | None:
        """The same for somebody who comes through a socket: what there is to know stands in its handshake."""
        return self.usher(door, code, said, Request(handshake))

    def origin_is_ours(self, asked: Request) -> bool:
        """Whether a page of ours sent this. Browsers that keep the origin to themselves say so in Sec-Fetch-Site."""
        if asked.headers.get("Sec-Fetch-Site") == "same-origin":
            return True
        return self._address.allows_origin(asked.headers.get("Origin"), asked.host)

    def is_our_script(self, asked: Request) -> bool:
        """Whether a script of ours sent this: no form, no socket and no page from elsewhere has such a header."""
        return asked.headers.get("X-Contrechamp") == "link"

    def _give(self, response: Response, name: str, value: str, lifetime_s: int) -> None:
        response.set_cookie(
            _name(name), value, max_age=lifetime_s, httponly=True, samesite="Lax", secure=request.is_secure, path="/"
        )


def _name(cookie: str, asked: Request = request) -> str:
    """Over TLS under a name that browsers take from this very host only, so that nobody beside it can plant one."""
    return f"__Host-{cookie}" if asked.is_secure else cookie


def _given(cookie: str, asked: Request = request) -> str:
    return asked.cookies.get(_name(cookie, asked), "")
