"""The turnstile of a séance: which codes open it now, and how many wrong ones it takes before it waits.

Nothing of it is stored. The room's code and the tickets follow from the key of the séance; wrong codes are forgotten
with the process, since they changed nothing.
"""

import unicodedata
from collections.abc import Callable

from .. import limits
from ..debate.model import Voting
from ..debate.moment import Shown
from ..debate.refusals import Refusal, Refused
from ..programme.codes import normalise, plain, ticket_code
from .pseudonyms import Pseudonyms

_MINUTE_MS = 60_000
_NO_TRIES_LEFT = -1


class Turnstile:
    """Reads what people type. Raises `KeysDestroyed` once the séance is sealed."""

    def __init__(self, voting: Voting, tickets: int, names: Pseudonyms) -> None:
        self._names = names
        self._voting = voting
        self._tickets_count = tickets
        self._tickets: dict[str, int] = {}
        # Who was wrong when, by which code in which minute: the same code typed twice is one wrong code.
        self._wrong: list[tuple[int, str, str, bool]] = []

    def room_code(self, now: int) -> str:
        """Four digits for the wall of this minute; nothing where no room code is asked for."""
        return self._code_of(now) if self._voting is Voting.ROOM_CODE else ""

    @property
    def tickets(self) -> dict[str, int]:
        """Every ticket's code, in the order of their numbers."""
        if not self._tickets:
            for number in range(1, self._tickets_count + 1):
                self._tickets[ticket_code(self._names.bytes_of("ticket codes", str(number)))] = number
        return self._tickets

    def show(self, typed: str, person: str, *, new_device: bool, now: int) -> Shown:
        """What the typed code turned out to be. Raises `Refused` while the whole room is wrong too often.

        New devices have a measure of their own: a flood of them cannot make those wait who were there before.
        """
        self._forget(now - limits.CODE_TRIES_WITHIN_MS)
        most = limits.TICKET_TRIES_MAX if self._voting is Voting.TICKETS else limits.CODE_TRIES_MAX
        wrong = [code for _, who, code, _ in self._wrong if who == person]
        if len(wrong) >= most:
            return Shown(opens=False, tries_left=_NO_TRIES_LEFT)
        if self._wrong_since(now - _MINUTE_MS, lambda new: new is new_device) >= limits.WRONG_CODES_PER_MIN_MAX:
            raise Refused(Refusal.TOO_FAST)

        shown = self._ticket(typed) if self._voting is Voting.TICKETS else self._code(typed, now)
        if shown.opens:
            return shown
        tried = f"{_digits(typed) or plain(typed)} {now // limits.ROOM_CODE_SLOT_MS}"
        if tried not in wrong:
            self._wrong.append((now, person, tried, new_device))
            wrong.append(tried)
        return Shown(opens=False, tries_left=most - len(wrong))

    def wrong_codes(self, now: int) -> int:
        """How many wrong codes the last minute brought."""
        return self._wrong_since(now - _MINUTE_MS, lambda _: True)

    def _ticket(self, typed: str) -> Shown:
        code = normalise(typed)
        if code not in self.tickets:
            return Shown(opens=False)
        return Shown(opens=True, ticket=self._names.of("tickets", code))

    def _code(self, typed: str, now: int) -> Shown:
        """The code of this minute, or the one before: whoever read it while it changed is not wrong."""
        codes = {self._code_of(now), self._code_of(now - limits.ROOM_CODE_SLOT_MS)}
        return Shown(opens=_digits(typed) in codes)

    def _code_of(self, at: int) -> str:
        drawn = self._names.bytes_of("room codes", str(at // limits.ROOM_CODE_SLOT_MS))
        number = int.from_bytes(drawn, "big") % 10**limits.ROOM_CODE_LENGTH
        return f"{number:0{limits.ROOM_CODE_LENGTH}}"

    def _wrong_since(self, since: int, among: Callable[[bool], bool]) -> int:
        return sum(at > since and among(new) for at, _, _, new in self._wrong)

    def _forget(self, before: int) -> None:
        self._wrong = [wrong for wrong in self._wrong if wrong[0] > before]


def _digits(typed: str) -> str:
    """The digits of what was typed, in whatever script a keyboard writes them."""
    return "".join(str(unicodedata.digit(sign)) for sign in typed if sign.isdigit())
