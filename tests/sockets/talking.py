"""A page without a browser: one WebSocket, the frames on it, and the replica they make."""

import json
import re
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from websocket import ABNF, WebSocket, WebSocketConnectionClosedException, create_connection

from server.screens.patches import Screen, apply
from tests.served import Served
from tests.web.asking import Browser

WITHIN_S = 10
_PACKET = re.compile(r"4(?P<type>\d)(?:(?P<door>/\w+),?)?(?P<id>\d+)?(?P<said>[\[{\x22].*)?", re.DOTALL)
_CONNECTED, _LEFT, _EVENT, _ACK, _REFUSED = "0", "1", "2", "3", "4"


class Refused(Exception):
    """The door stayed shut; the argument is what the page was told."""


class Closed(Exception):
    """The other end hung up."""


class Page:
    """One live page at one door. It keeps every frame it ever got, and its screen as a replica would."""

    def __init__(
        self, url: str, door: str, code: str, *, cookie: str = "", origin: str | None = None, **auth: object
    ) -> None:
        self.door = door
        self.cookie = cookie
        self.frames: list[str] = []
        self.events: list[tuple[str, Any]] = []
        self.screen: Screen = {}
        self.margin: Screen = {}
        self.revision = ""
        self.left = False
        self.answers: dict[int, Any] = {}
        self._asked = 0
        self._missed_some = False
        self._entered = False
        self.wire = dial(url, cookie=cookie, origin=origin)
        try:
            self.enter(door, code, **auth)
            self.until(lambda page: page._entered, "nobody opened the door")
        except BaseException:
            self.close()
            raise

    def enter(self, door: str, code: str, **auth: object) -> None:
        """Knock at a door."""
        self.send(f"40/{door}," + json.dumps({"code": code, **auth}))

    def command(self, **words: object) -> dict[str, Any]:
        """The answer to one command."""
        return self.say("command", words)

    def say(self, event: str, *words: object) -> dict[str, Any]:
        """The answer to one event of any name."""
        asked = self.begin(event, *words)
        return self.answer(asked)

    def begin(self, event: str, *words: object) -> int:
        """Say it and do not wait; `answer` does."""
        self._asked += 1
        self.send(f"42/{self.door},{self._asked}" + json.dumps([event, *words]))
        return self._asked

    def answer(self, asked: int) -> dict[str, Any]:
        self.until(lambda page: asked in page.answers, "no answer came")
        answered: dict[str, Any] = self.answers.pop(asked)
        return answered

    def until(self, reached: Callable[["Page"], object], otherwise: str = "it never came to that") -> Any:
        """Read what comes until `reached` is so, and give back what it returned. What is not there yet is not so."""
        stop_at = time.monotonic() + WITHIN_S
        while not (found := self._try(reached)):
            assert time.monotonic() < stop_at, f"{otherwise}; the last frames are {self.frames[-3:]}"
            self._take(self.receive())
        return found

    def catch_up(self) -> None:
        """Read everything that was sent to this page before now."""
        self.say("refresh")

    def look_again(self) -> None:
        """As a phone does that was hidden: it is here, and asks for what it missed."""
        self._missed_some = True
        assert self.say("here") == {"ok": True}
        shown = self.say("refresh")
        self.revision, self.screen, self.margin = shown["revision"], shown["screen"], shown["margin"]
        self._missed_some = False

    def send(self, packet: str) -> None:
        self.wire.send(packet)

    def receive(self) -> str:
        """The next frame. Raises `Closed`."""
        try:
            frame = self.wire.recv()
        except (WebSocketConnectionClosedException, ConnectionError) as error:
            raise Closed from error
        if not frame:
            raise Closed
        text = frame if isinstance(frame, str) else frame.decode()
        self.frames.append(text)
        return text

    def is_closed(self) -> bool:
        """Read to the end; whether there was one."""
        try:
            while True:
                self.receive()
        except Closed:
            return True

    def close(self) -> None:
        """Gone without a word, as phones go."""
        self.wire.shutdown()

    def heard(self, name: str) -> list[Any]:
        """The payloads of every event of that name so far."""
        return [payload for event, payload in self.events if event == name]

    def _try(self, reached: Callable[["Page"], object]) -> object:
        try:
            return reached(self)
        except KeyError:
            return None

    def _take(self, frame: str) -> None:
        if frame == "2":
            self.send("3")
        packet = _PACKET.fullmatch(frame)
        if packet is None:
            return
        said = json.loads(packet["said"]) if packet["said"] else None
        match packet["type"]:
            case "0":
                self._entered = True
            case "1":
                self.left = True
            case "2":
                self._hear(*said)
            case "3":
                self.answers[int(packet["id"])] = said[0]
            case "4":
                raise Refused(said)

    def _hear(self, event: str, payload: Any) -> None:
        self.events.append((event, payload))
        match event:
            case "snapshot":
                self.revision, self.screen, self.margin = payload["revision"], payload["screen"], payload["margin"]
            case "patch" if not self._missed_some:
                assert payload["from"] == self.revision, "a patch that does not follow what came before it"
                self.revision, self.screen = payload["revision"], apply(self.screen, payload["changes"])
            case "margin":
                self.margin = payload["margin"] if "margin" in payload else apply(self.margin, payload["changes"])


def dial(url: str, *, cookie: str = "", origin: str | None = None, header: list[str] | None = None) -> WebSocket:
    """A WebSocket to the server, before anything is said on it. An empty origin is kept back."""
    host = f"127.0.0.1:{urlsplit(url).port}"
    return create_connection(
        f"ws://{host}/socket.io/?EIO=4&transport=websocket",
        timeout=WITHIN_S,
        cookie=cookie or None,
        origin=f"http://{host}" if origin is None else origin,
        suppress_origin=origin == "",
        header=header or [],
    )


class Hall:
    """Opens pages on one server, and closes them all at the end."""

    def __init__(self, served: Served, moderator: Browser) -> None:
        self.served = served
        self.moderator = moderator
        self._open: list[Page] = []

    def page(self, door: str, code: str = "", **given: Any) -> Page:
        """A page at that door of the first séance, or of the one named."""
        page = Page(self.served.url, door, code or self.served.code, **given)
        self._open.append(page)
        return page

    def phone(self, **given: Any) -> Page:
        """A spectator nobody has seen before, with the cookie that the phone's page gives."""
        return self.page("phone", cookie=self.spectator().cookie, **given)

    def spectator(self) -> Browser:
        browser = Browser(self.served.url)
        assert browser.get(f"/{self.served.code}").status == 200
        return browser

    def console(self, **given: Any) -> Page:
        """The moderator of these tests, at a console."""
        return self.page("console", cookie=self.moderator.cookie, **given)

    def wall(self, **given: Any) -> Page:
        return self.page("wall", **given)

    def close(self) -> None:
        for page in self._open:
            page.close()
        self._open.clear()


def closed_with(page: Page) -> int | None:
    """Read to the end, and tell the code of the goodbye; None for a cut."""
    try:
        while True:
            opcode, payload = page.wire.recv_data(control_frame=True)
            if opcode == ABNF.OPCODE_CLOSE:
                return int.from_bytes(payload[:2])
    except (WebSocketConnectionClosedException, ConnectionError):
        return None


def fragments(wire: WebSocket, pieces: list[str], *, finish: bool = True) -> None:
    """One message, cut into frames."""
    for number, piece in enumerate(pieces):
        opcode = ABNF.OPCODE_TEXT if number == 0 else ABNF.OPCODE_CONT
        wire.send_frame(ABNF.create_frame(piece, opcode, int(finish and number == len(pieces) - 1)))
