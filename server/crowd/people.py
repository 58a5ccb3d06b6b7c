"""Who comes: spectators with a phone, moderators with a console, and the wall."""

import re
import time
from random import Random
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec

from ..wire.messages import Answer
from ..wire.spoken import Door
from .figures import Figures
from .guest import Guest
from .way import Unreachable, Visitor, Way

_BOOT = re.compile(r'<script type="application/json" id="boot">(.*?)</script>', re.DOTALL)
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_ID_LENGTH = 26


class Spectator(Guest):
    """One phone."""

    def __init__(self, way: Way, code: str, dice: Random, figures: Figures, *, skew_ms: int = 0) -> None:
        super().__init__(Visitor(way), Door.PHONE, code, dice, figures)
        self.skew_ms = skew_ms
        self._seqs = _Seqs()

    async def join(self) -> None:
        """Open the page, which gives the cookie and the first screen; then the socket. Raises `Unreachable`."""
        began = time.monotonic()
        await self.load()
        self.open()
        await self.up.wait()
        self.figures.joined_s.append(time.monotonic() - began)

    async def load(self) -> None:
        """The page alone. Raises `Unreachable`."""
        found = _BOOT.search(await self.visitor.get(f"/{self.code}"))
        if found is None:
            raise Unreachable("a page without a screen in it")
        self.take(msgspec.json.decode(found[1]))

    def second_tab(self) -> "Spectator":
        """The same person on another page of the same browser: what the browser keeps, both pages have."""
        tab = Spectator(self.visitor.way, self.code, self.dice, self.figures, skew_ms=self.skew_ms)
        tab.visitor, tab._seqs = self.visitor, self._seqs
        return tab

    async def ask(self, text: str, lang: str = "fr") -> Answer:
        return await self.send({"verb": "ask", "id": new_id(self.dice), "text": text, "lang": lang})

    async def support(self, question: str, on: bool) -> Answer:
        return await self.send({"verb": "set_support", "question": question, "on": on, "seq": self.next_seq()})

    async def vote(self, poll: str, number: int, choices: list[str]) -> Answer:
        words = {"verb": "cast_ballot", "poll": poll, "round": number, "choices": choices}
        return await self.send({**words, "seq": self.next_seq()})

    async def withdraw(self, question: str) -> Answer:
        return await self.send({"verb": "withdraw", "question": question})

    def next_seq(self) -> int:
        """Above every one this phone gave before, as the browser makes it (static/shared/ids.js)."""
        return self._seqs.next(self.clock())

    @property
    def listed(self) -> list[str]:
        """The ids of the published questions that this phone shows."""
        return list(self.screen.get("questions", {}))

    @property
    def open_poll(self) -> dict[str, Any] | None:
        now = self.screen.get("poll", {}).get("now")
        return now if now and now["state"] == "open" else None


class Moderator(Guest):
    """One console."""

    def __init__(self, way: Way, code: str, dice: Random, figures: Figures) -> None:
        super().__init__(Visitor(way), Door.CONSOLE, code, dice, figures)
        self._seqs = _Seqs()

    async def sign_in(self, link: str) -> None:
        """Use a one-use link, and sit down. Raises `Unreachable`."""
        status, _page = await self.visitor.post(urlsplit(link).path)
        if status != 303:
            raise Unreachable(f"the sign-in link was not taken: {status}")
        self.open()
        await self.up.wait()

    def beside(self) -> "Moderator":
        """Another console of the same person."""
        other = Moderator(self.visitor.way, self.code, self.dice, self.figures)
        other.visitor = self.visitor
        return other

    async def act(self, verb: str, **fields: Any) -> Answer:
        """One act, with an id and a number of its own."""
        return await self.send({"verb": verb, "act": new_id(self.dice), "seq": self._seqs.next(self.clock()), **fields})


class Wall(Guest):
    """One wall, paired by the key in its address if there is one."""

    def __init__(self, way: Way, code: str, dice: Random, figures: Figures, address: str = "") -> None:
        key = parse_qs(urlsplit(address).query).get("key", [""])[0]
        super().__init__(Visitor(way), Door.WALL, code, dice, figures, key=key)


class _Seqs:
    """What one device numbers its wishes with."""

    def __init__(self) -> None:
        self._last = 0

    def next(self, now: int) -> int:
        self._last = max(now, self._last + 1)
        return self._last


def new_id(dice: Random) -> str:
    """As `newId` of the browser: 130 bits, in its alphabet."""
    return "".join(dice.choices(_ALPHABET, k=_ID_LENGTH))
