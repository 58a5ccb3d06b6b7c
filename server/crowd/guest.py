"""Somebody at a door: comes in, says things until answered, and comes back for ever."""

import asyncio
import time
from random import Random
from typing import Any

from ..screens.patches import Screen
from ..wire import messages
from ..wire.messages import Answer
from ..wire.spoken import Door
from .figures import Figures
from .link import TRACEBACK, Gone, Link, Shut
from .outbox import Entry, Outbox, Words
from .replica import Replica
from .way import Unreachable, Visitor

# As the browser's pages do it: static/shared/retry.js, static/shared/courier.js, static/shared/socket.js.
RETRY_FIRST_S = 0.5
RETRY_CAP_S = 8.0
KNOCK_EVERY_S = 0.7
ANSWER_WITHIN_S = 8.0
TRIES_MAX = 4
LOOK_AGAIN_EVERY_S = 0.3
PASSING_REFUSALS = frozenset({"too_fast", "not_recorded"})
_RESTARTING = "restarting"


class Guest(Replica):
    """At `door` of the séance `code`. Everything random comes from `dice`."""

    def __init__(
        self, visitor: Visitor, door: Door, code: str, dice: Random, figures: Figures, *, key: str = ""
    ) -> None:
        super().__init__()
        self.visitor = visitor
        self.figures = figures
        self.code = code
        self.refused = ""
        self.up = asyncio.Event()
        self.link: Link | None = None
        """The present connection, or the last one."""
        self._door = door
        self.dice = dice
        self._key = key
        self._outbox = Outbox()
        self._told_retry_s: float | None = None
        self._changed = asyncio.Event()
        self._deeds: set[asyncio.Task[None]] = set()
        self._refreshing = False

    def open(self) -> None:
        """Begin to live: from here on there is a link, or an attempt at one, until `leave`."""
        self._begin(self._live())

    async def leave(self) -> None:
        """Hang up and do nothing more."""
        for deed in list(self._deeds):
            deed.cancel()
        await asyncio.gather(*self._deeds, return_exceptions=True)
        if self.link is not None:
            self.link.cut()

    @property
    def waiting(self) -> list[Words]:
        """What was said and not answered yet."""
        return self._outbox.waiting

    async def send(self, words: Words) -> Answer:
        """The answer to one command, however long and however many links that takes."""
        began = time.monotonic()
        entry, promise = self._outbox.put(words)
        self._begin(self._carry(entry))
        answer = await promise
        self.figures.answered_s.append(time.monotonic() - began)
        self.figures.answers["ok" if answer["ok"] else answer["refusal"]] += 1
        return answer

    async def sees(self, what: Any, within_s: float) -> bool:
        """Whether `what(guest)` becomes true of what this guest sees."""
        try:
            async with asyncio.timeout(within_s):
                while not what(self):
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            return False
        return True

    async def look_again(self, within_s: float = ANSWER_WITHIN_S) -> bool:
        """Whether a whole snapshot shows what this guest already saw, once what is on its way has come."""
        if self.link is None:
            return False
        until = time.monotonic() + within_s
        shown = await self.link.refresh(within_s)
        while shown.get("revision") != self.revision and time.monotonic() < until:
            # It may have gone on since: what comes behind the answer is heard before this task has its turn.
            await asyncio.sleep(LOOK_AGAIN_EVERY_S)
            shown = await self.link.refresh(within_s)
        return shown.get("revision") == self.revision and _is_shown(shown["screen"], self.screen)

    async def refresh(self, within_s: float = ANSWER_WITHIN_S) -> None:
        """Ask for a whole snapshot and show it. Raises `Gone` or `TimeoutError`."""
        if self.link is None:
            raise Gone
        shown = await self.link.refresh(within_s)
        if "screen" in shown:
            self.take(shown)
            self._note()

    def cut(self) -> None:
        """Lose the network for a moment, as phones do."""
        if self.link is not None:
            self.link.cut()

    def stop_reading(self) -> None:
        """Stay connected and read nothing more."""
        if self.link is not None:
            self.link.stop_reading()

    async def _live(self) -> None:
        attempt = 0
        lost_at = 0.0
        while True:
            try:
                self.link = await self._sit_down()
            except (OSError, TimeoutError, Gone, Shut, Unreachable) as error:
                self.refused = str(error) if isinstance(error, Shut) else ""
                await asyncio.sleep(self._delay_s(attempt))
                attempt += 1
                continue
            if lost_at:
                self.figures.back_s.append(time.monotonic() - lost_at)
            attempt, self.refused = 0, ""
            self.up.set()
            self._note()
            await self.link.gone.wait()
            lost_at = time.monotonic()
            self.up.clear()
            self._note()
            self.figures.cuts += 1
            await asyncio.sleep(self._delay_s(attempt))

    async def _sit_down(self) -> Link:
        auth = {"code": self.code, "revision": self.revision} | ({"key": self._key} if self._key else {})
        return await Link.to(self.visitor.way, self._door, auth, self.visitor.cookie, self._shown)

    def _delay_s(self, attempt: int) -> float:
        if self._door is not Door.PHONE:
            return KNOCK_EVERY_S
        if self._told_retry_s is not None:
            told, self._told_retry_s = self._told_retry_s, None
            return told * self.dice.random()
        ceiling = min(RETRY_CAP_S, RETRY_FIRST_S * 2.0 ** min(attempt, 10))
        return ceiling * (0.5 + self.dice.random())

    async def _carry(self, entry: Entry) -> None:
        """Until it is answered, or until a newer wish about the same thing takes its place."""
        tries = 0
        while self._outbox.holds(entry):
            await self.up.wait()
            link = self.link
            if link is None or link.gone.is_set():
                await asyncio.sleep(0)
                continue
            try:
                answer = await link.command(entry.words, ANSWER_WITHIN_S)
            except Gone:
                # The link's end is known here before the one who reconnects has woken.
                await asyncio.sleep(0)
                continue
            except TimeoutError:
                link.cut()
                continue
            if not answer["ok"] and answer["refusal"] in PASSING_REFUSALS and tries < TRIES_MAX:
                tries += 1
                await asyncio.sleep(min(RETRY_CAP_S, RETRY_FIRST_S * 2.0**tries) * (0.5 + self.dice.random()))
                continue
            self._outbox.settle(entry, answer)

    def _shown(self, message: str, payload: Any) -> None:
        match message:
            case messages.SNAPSHOT:
                self.take(payload)
            case messages.PATCH:
                self._patch(payload)
            case messages.MARGIN:
                self.take_margin(payload)
            case _ if message == TRACEBACK:
                self.figures.tracebacks += 1
            case _ if message == _RESTARTING:
                self._told_retry_s = float(payload.get("retry_in", 0)) / 1000
        self._note()

    def _patch(self, patch: dict[str, Any]) -> None:
        if not self.follow(patch) and not self._refreshing:
            self.figures.gaps += 1
            self._refreshing = True
            self._begin(self._mend())

    async def _mend(self) -> None:
        """The answer to any gap is a snapshot. Until it comes, or the link ends, it is asked for."""
        link = self.link
        try:
            while link is not None and not link.gone.is_set():
                shown = await link.refresh(ANSWER_WITHIN_S)
                if "screen" in shown:
                    self.take(shown)
                    self._note()
                    return
                await asyncio.sleep(RETRY_FIRST_S * (0.5 + self.dice.random()))
        except (Gone, TimeoutError):
            return
        finally:
            self._refreshing = False

    def _note(self) -> None:
        self._changed.set()

    def _begin(self, deed: Any) -> None:
        task = asyncio.get_running_loop().create_task(deed)
        self._deeds.add(task)
        task.add_done_callback(self._deeds.discard)


def _is_shown(fresh: Screen, screen: Screen) -> bool:
    """Whether a page with this screen shows what a newcomer is shown: it may know the names of more questions."""
    names, known = fresh.get("listed", {}), screen.get("listed", {})
    return names.items() <= known.items() and {**fresh, "listed": {}} == {**screen, "listed": {}}
