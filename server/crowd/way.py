"""The way to the house: plain HTTP as a page asks for it, and where sockets go."""

import asyncio
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

PAGE_WITHIN_S = 10.0
_PAGE_BYTES_MAX = 4_000_000
_TIMING = re.compile(rb"^server-timing: loop;dur=([\d.]+)", re.IGNORECASE | re.MULTILINE)
_COOKIE = re.compile(rb"^set-cookie: ([^=\r\n]+)=([^;\r\n]*)", re.IGNORECASE | re.MULTILINE)


class Unreachable(Exception):
    """Nobody answered, or not with a page."""


@dataclass(frozen=True, slots=True)
class Way:
    """To whom one speaks (`authority`, as in the address bar), and through which port of which machine."""

    authority: str
    host: str
    port: int

    @classmethod
    def to(cls, url: str) -> "Way":
        """The straight way. A name that is this machine's goes by its loopback address."""
        parts = urlsplit(url)
        host = "127.0.0.1" if parts.hostname in (None, "localhost") else parts.hostname
        port = parts.port or 80
        return cls(f"{host}:{port}", host, port)

    @property
    def origin(self) -> str:
        return f"http://{self.authority}"

    def through(self, port: int) -> "Way":
        """The same house, by another port of this machine: what stands there passes it on."""
        return Way(self.authority, "127.0.0.1", port)


@dataclass(slots=True)
class Visitor:
    """A browser with its cookies."""

    way: Way
    cookies: dict[str, str] = field(default_factory=dict)
    loop_ms: float = 0.0
    """The longest that the server's loop kept anyone waiting, as its health page last told."""

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    async def get(self, path: str) -> str:
        """The page at `path`. Raises `Unreachable`."""
        status, page = await self.ask("GET", path)
        if status != 200:
            raise Unreachable(f"{path}: {status}")
        return page

    async def post(self, path: str, body: str = "", kind: str = "application/x-www-form-urlencoded") -> tuple[int, str]:
        """Status and body of the answer to a form, sent as our pages send it. Raises `Unreachable`."""
        return await self.ask("POST", path, body, {"Content-Type": kind, "Origin": self.way.origin})

    async def ask(
        self, method: str, path: str, body: str = "", headers: dict[str, str] | None = None
    ) -> tuple[int, str]:
        """Status and body. Raises `Unreachable`."""
        named = {"Host": self.way.authority, "Connection": "close", "Cookie": self.cookie, **(headers or {})}
        if method == "POST":
            named["Content-Length"] = str(len(body.encode()))
        lines = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
        try:
            async with asyncio.timeout(PAGE_WITHIN_S):
                answered = await self._exchange(f"{method} {path} HTTP/1.1\r\n{lines}\r\n{body}".encode())
        except (OSError, TimeoutError) as error:
            raise Unreachable(f"{path}: {error}") from error
        return self._read(answered)

    async def _exchange(self, asked: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(self.way.host, self.way.port)
        try:
            writer.write(asked)
            answered = bytearray()
            while piece := await reader.read(65_536):
                answered += piece
                if len(answered) > _PAGE_BYTES_MAX:
                    raise ConnectionError("a page without end")
            return bytes(answered)
        finally:
            writer.transport.abort()

    def _read(self, answered: bytes) -> tuple[int, str]:
        head, end, body = answered.partition(b"\r\n\r\n")
        words = head.split(b" ", 2)
        if not end or len(words) < 2 or not words[1].isdigit():
            raise Unreachable("no answer that a browser could read")
        promised = re.search(rb"^content-length: (\d+)", head, re.IGNORECASE | re.MULTILINE)
        if promised and len(body) < int(promised[1]):
            raise Unreachable("only a part of the answer came")
        told = _TIMING.search(head)
        self.loop_ms = float(told[1]) if told else self.loop_ms
        for name, given in _COOKIE.findall(head):
            self.cookies[name.decode()] = given.decode()
        return int(words[1]), body.decode()
