"""One Socket.IO connection at one door: entered, spoken through, and gone at its end."""

import asyncio
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import msgspec

from ..wire.messages import COMMAND, REFRESH, Answer
from ..wire.spoken import Door
from .frames import Wire
from .way import Way

OPEN_WITHIN_S = 8.0
_PATH = "/socket.io/?EIO=4&transport=websocket"
TRACEBACK = "traceback"
"""What a message is called in which a server shows its insides; no server sends it by that name."""
_INSIDES = "Traceback (most recent call last)"
_PACKET = re.compile(r"4(?P<kind>\d)(?:/\w+,?)?(?P<number>\d+)?(?P<said>[\[{\x22].*)?", re.DOTALL)
_CONNECTED, _LEFT, _EVENT, _ACK, _REFUSED = "0", "1", "2", "3", "4"


class Gone(Exception):
    """The link ended before the answer came: nobody knows whether it was heard."""


class Shut(Exception):
    """The door stays shut; the argument is the refusal."""


class Link:
    """Open with `Link.to`. `shown` hears every live message, `gone` is set at the end."""

    def __init__(self, door: Door, shown: Callable[[str, Any], None]) -> None:
        self.gone = asyncio.Event()
        self._door = door
        self._shown = shown
        self._wire = Wire(self._hear, self._end)
        self._entered: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._awaited: dict[int, asyncio.Future[Any]] = {}
        self._number = 0
        self._silence_s = OPEN_WITHIN_S
        self._heard_at = 0.0
        self._watch: asyncio.TimerHandle | None = None

    @classmethod
    async def to(
        cls, way: Way, door: Door, auth: dict[str, str], cookie: str, shown: Callable[[str, Any], None]
    ) -> "Link":
        """Sit down at `door`. Raises `OSError`, `TimeoutError`, `Gone` or `Shut`."""
        link = cls(door, shown)
        try:
            async with asyncio.timeout(OPEN_WITHIN_S):
                await asyncio.get_running_loop().create_connection(lambda: link._wire, way.host, way.port)
                link._wire.shake_hands(_PATH, {"Host": way.authority, "Origin": way.origin, "Cookie": cookie})
                await link._wire.open
                link._wire.send(f"40/{door},{_text(auth)}")
                await link._entered
        except BaseException:
            link.cut()
            _heed(link._wire.open)
            _heed(link._entered)
            raise
        link._listen_for_silence()
        return link

    async def command(self, words: dict[str, Any], within_s: float) -> Answer:
        """The answer to one command. Raises `Gone` or `TimeoutError`."""
        answer: Answer = await self.say(COMMAND, words, within_s=within_s)
        return answer

    async def refresh(self, within_s: float) -> dict[str, Any]:
        """A whole snapshot, or a refusal. Raises `Gone` or `TimeoutError`."""
        shown: dict[str, Any] = await self.say(REFRESH, within_s=within_s)
        return shown

    async def say(self, event: str, *words: Any, within_s: float) -> Any:
        """The answer to one event of any name. Raises `Gone` or `TimeoutError`."""
        if self.gone.is_set():
            raise Gone
        self._number += 1
        number = self._number
        answer = self._awaited[number] = asyncio.get_running_loop().create_future()
        self._wire.send(f"42/{self._door},{number}{_text([event, *words])}")
        try:
            async with asyncio.timeout(within_s):
                return await answer
        finally:
            self._awaited.pop(number, None)

    def cut(self) -> None:
        """Hang up without a word."""
        self._wire.cut()
        self._end()

    def stop_reading(self) -> None:
        self._wire.stop_reading()

    def _hear(self, text: str) -> None:
        self._heard_at = asyncio.get_running_loop().time()
        if _INSIDES in text:
            self._shown(TRACEBACK, text)
        if text == "2":
            self._wire.send("3")
        elif text[:1] == "0":
            paces = msgspec.json.decode(text[1:])
            self._silence_s = (paces["pingInterval"] + paces["pingTimeout"]) / 1000
        elif text[:1] == "1":
            self.cut()
        elif packet := _PACKET.fullmatch(text):
            self._take(packet["kind"], packet["number"], packet["said"] or "null")

    def _take(self, kind: str, number: str | None, said: str) -> None:
        match kind:
            case "0":
                _settle(self._entered, None)
            case "1":
                self.cut()
            case "2":
                self._shown(*_read(said))
            case "3":
                if number is not None and int(number) in self._awaited:
                    _settle(self._awaited[int(number)], msgspec.json.decode(said)[0])
            case "4":
                refusal = msgspec.json.decode(said)
                why = refusal.get("message", "") if isinstance(refusal, dict) else ""
                if not self._entered.done():
                    self._entered.set_exception(Shut(why))

    def _listen_for_silence(self) -> None:
        """Pings come at a known pace: who hears none has lost the other end, as a browser knows too."""
        loop = asyncio.get_running_loop()
        if not self._heard_at:
            self._heard_at = loop.time()
        left = self._heard_at + self._silence_s - loop.time()
        if left <= 0:
            self.cut()
        elif not self.gone.is_set():
            self._watch = loop.call_later(left, self._listen_for_silence)

    def _end(self) -> None:
        if self.gone.is_set():
            return
        self.gone.set()
        if self._watch is not None:
            self._watch.cancel()
        for awaited in (self._entered, *self._awaited.values()):
            if not awaited.done():
                awaited.set_exception(Gone())
                _heed(awaited)


@lru_cache(maxsize=256)
def _read(said: str) -> tuple[str, Any]:
    """A live message. The whole room hears the same bytes, so they are read once; nobody may change what is read."""
    event, payload = msgspec.json.decode(said)
    return event, payload


def _text(said: Any) -> str:
    return msgspec.json.encode(said).decode()


def _settle(future: asyncio.Future[Any], outcome: Any) -> None:
    if not future.done():
        future.set_result(outcome)


def _heed(future: asyncio.Future[Any]) -> None:
    """What failed with nobody waiting is no news."""
    if future.done() and not future.cancelled():
        future.exception()
    else:
        future.cancel()
