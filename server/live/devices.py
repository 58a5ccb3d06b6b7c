"""Since when each device has been known: what stuffing looks like, and what setting aside goes by.

A device carries the second of its creation in its signed id. Which ballot came from a device of which minute is kept
beside the key of the séance, never in the journal, and destroyed with the key.
"""

import logging
import os
import secrets
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from .. import limits
from .clock import now_ms

_log = logging.getLogger(__name__)
_RANDOM_BYTES = 16
_RANDOM_LENGTH = 2 * _RANDOM_BYTES
_STAMP_LENGTH = 8
_MINUTE_MS = 60_000
UNKNOWN = 0

Ballot = tuple[str, str]
"""The poll, and the pseudonym of the voter in it."""


def new_spectator() -> str:
    """The id of a device that has just come in: random, and stamped with this second."""
    return f"{secrets.token_hex(_RANDOM_BYTES)}{now_ms() // 1000:0{_STAMP_LENGTH}x}"


def is_spectator(known: str) -> bool:
    """Whether this is an id of ours; those of earlier versions had no stamp."""
    return len(known) in (_RANDOM_LENGTH, _RANDOM_LENGTH + _STAMP_LENGTH)


def minute_of(spectator: str) -> int:
    """The minute in which the device was created, ms UTC; `UNKNOWN` where the id does not tell."""
    if len(spectator) != _RANDOM_LENGTH + _STAMP_LENGTH:
        return UNKNOWN
    created_at = int(spectator[_RANDOM_LENGTH:], 16) * 1000
    return created_at - created_at % _MINUTE_MS


def is_new(spectator: str, now: int) -> bool:
    """Whether the device came in the last minutes, or does not tell."""
    minute = minute_of(spectator)
    return minute == UNKNOWN or now - minute < limits.NEW_DEVICE_MS


class Devices:
    """The devices of one séance. `path` lies beside the key; a sealed séance has none."""

    def __init__(self, path: Path, *, sealed: bool) -> None:
        self._path = path
        self._seen: dict[str, int] = {}
        self._by_minute: Counter[int] = Counter()
        self._by_poll: dict[str, dict[str, int]] = {}
        self._answered: dict[str, tuple[str, ...]] = {}
        self._kept: set[Ballot] = set()
        if sealed:
            self.destroy()
        else:
            self._read()

    def see(self, spectator: str) -> None:
        """Somebody opened the page of this séance, or came back to it."""
        if spectator in self._seen:
            return
        minute = self._seen[spectator] = minute_of(spectator)
        self._by_minute[minute] += 1
        if len(self._seen) > limits.DEVICES_REMEMBERED_MAX:
            self._by_minute[self._seen.pop(next(iter(self._seen)))] -= 1

    @property
    def seen(self) -> tuple[str, ...]:
        """Who has come in since the server started."""
        return tuple(self._seen)

    def new_by_minute(self, now: int) -> tuple[int, ...]:
        """How many devices were created in each of the last minutes, the present one last."""
        present = now - now % _MINUTE_MS
        return tuple(
            self._by_minute[present - back * _MINUTE_MS] for back in reversed(range(limits.NEW_DEVICES_WITHIN_MIN))
        )

    def vote(self, poll: str, voter: str, minute: int) -> None:
        """A ballot under this pseudonym is about to come from a device of that minute."""
        voters = self._by_poll.setdefault(poll, {})
        if len(voters) < limits.DEVICES_REMEMBERED_MAX:
            voters.setdefault(voter, minute)

    def answers(self, spectator: str, poll: str) -> None:
        """A ballot to that poll is about to come from this device."""
        answered = self.answered(spectator)
        if poll not in answered:
            self._answered[spectator] = (*answered, poll)

    def answered(self, spectator: str) -> tuple[str, ...]:
        """The polls that a ballot may have come to from this device since the server started."""
        return self._answered.get(spectator, ())

    def not_kept(self, ballots: Iterable[Ballot]) -> dict[Ballot, int]:
        """The minutes of those of these ballots' devices that a restart would no longer know."""
        new = [ballot for ballot in ballots if ballot not in self._kept]
        minutes = {(poll, voter): self.ages(poll).get(voter, UNKNOWN) for poll, voter in new}
        return {ballot: minute for ballot, minute in minutes.items() if minute}

    def keep(self, minutes: Mapping[Ballot, int]) -> None:
        """These ballots were taken: a restart still knows how old their devices are. Waits for the disk."""
        lines = "".join(f"{poll} {voter} {minute}\n" for (poll, voter), minute in minutes.items())
        self._kept.update(minutes)
        try:
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(lines)
        except OSError:
            # The ballots stand in the journal; only the ages of their devices will be unknown after a restart.
            _log.warning("the age of a device was not kept")

    def newer_than(self, poll: str, time: int) -> frozenset[str]:
        """The voters of a poll whose device was created after the minute of `time`."""
        return frozenset(voter for voter, minute in self._by_poll.get(poll, {}).items() if minute > time)

    def ages(self, poll: str) -> dict[str, int]:
        """The minute of each voter's device, as far as it is known."""
        return self._by_poll.get(poll, {})

    def destroy(self) -> None:
        self._path.unlink(missing_ok=True)
        self._seen.clear()
        self._by_minute.clear()
        self._by_poll.clear()
        self._answered.clear()
        self._kept.clear()

    def _read(self) -> None:
        try:
            lines = self._path.read_text("ascii", errors="replace").splitlines()
        except FileNotFoundError:
            return
        for line in lines:
            # The power may have gone in the middle of a line.
            match line.split(" "):
                case [poll, voter, minute] if minute.isdecimal() and len(minute) == len(str(now_ms())):
                    self._by_poll.setdefault(poll, {})[voter] = int(minute)
                    self._kept.add((poll, voter))
