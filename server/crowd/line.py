"""The line between phones and the house: a TCP proxy that is slow, stalls, cuts at a byte, or swallows in silence."""

import asyncio
from random import Random

from .profiles import GOOD, Profile

_PIECE_BYTES = 4_096
_PIECES_MAX = 64


class Line:
    """`async with Line(port) as line`: connect to `line.port`, and what is said there reaches `port` by this line."""

    def __init__(self, port: int, profile: Profile = GOOD, seed: int = 1) -> None:
        self.port = 0
        self.profile = profile
        self.swallows = False
        """While true nothing passes either way and nobody is told: a peer gone without a FIN."""
        self.cut_next_at: int | None = None
        """The next connection is cut after exactly so many bytes from the phone have passed."""
        self._target = port
        self._dice = Random(seed)
        self._server: asyncio.Server | None = None
        self._calls: set[_Call] = set()

    async def __aenter__(self) -> "Line":
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=2_048)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_why: object) -> None:
        assert self._server is not None
        self._server.close()
        self.cut()
        await asyncio.gather(*(call.over.wait() for call in self._calls))

    def cut(self) -> None:
        """Every connection ends now, both ways."""
        for call in list(self._calls):
            call.cut()

    def cut_after(self, bytes_more: int | None) -> None:
        """Every connection is cut once so many bytes more have come from the phone; None takes that back."""
        for call in self._calls:
            call.left = bytes_more

    async def _connected(self, near_reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        cut_at, self.cut_next_at = self.cut_next_at, None
        try:
            far_reader, far = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            near.transport.abort()
            return
        call = _Call(self, near, far, cut_at)
        self._calls.add(call)
        try:
            await call.last(near_reader, far_reader, Random(self._dice.random()))
        finally:
            call.cut()
            self._calls.discard(call)
            call.over.set()


class _Call:
    """One connection through the line, both ways."""

    def __init__(self, line: Line, near: asyncio.StreamWriter, far: asyncio.StreamWriter, cut_at: int | None) -> None:
        self.over = asyncio.Event()
        self._line = line
        self._near = near
        self._far = far
        self.left = cut_at
        self._tasks: list[asyncio.Task[None]] = []
        self._stalled_until = 0.0

    def cut(self) -> None:
        for end in (self._near, self._far):
            end.transport.abort()
        for task in self._tasks:
            task.cancel()

    async def last(self, near_reader: asyncio.StreamReader, far_reader: asyncio.StreamReader, dice: Random) -> None:
        """Until one end hangs up, the line breaks, or somebody cuts it."""
        begin = asyncio.get_running_loop().create_task
        self._tasks = [
            begin(self._pass(near_reader, self._far, Random(dice.random()), counted=True)),
            begin(self._pass(far_reader, self._near, Random(dice.random()), counted=False)),
        ]
        if self._line.profile.cut_every_s:
            self._tasks.append(begin(asyncio.sleep(dice.expovariate(1 / self._line.profile.cut_every_s))))
        if self._line.profile.stall_every_s:
            self._tasks.append(begin(self._stall(dice)))
        await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        self.cut()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _stall(self, dice: Random) -> None:
        profile = self._line.profile
        while True:
            await asyncio.sleep(dice.expovariate(1 / profile.stall_every_s))
            self._stalled_until = asyncio.get_running_loop().time() + profile.stall_s
            await asyncio.sleep(profile.stall_s)

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, dice: Random, *, counted: bool
    ) -> None:
        """Read, and let each piece arrive when this line would bring it."""
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(_PIECES_MAX)
        bringing = asyncio.get_running_loop().create_task(self._bring(under_way, writer, counted=counted))
        loop, profile = asyncio.get_running_loop(), self._line.profile
        try:
            while piece := await reader.read(_PIECE_BYTES):
                delay_s = (profile.latency_ms + dice.random() * profile.jitter_ms) / 1000
                await under_way.put((loop.time() + delay_s, piece))
            await under_way.put((loop.time() + profile.latency_ms / 1000, b""))
            await bringing
        except OSError:
            return
        finally:
            bringing.cancel()

    async def _bring(
        self, under_way: "asyncio.Queue[tuple[float, bytes]]", writer: asyncio.StreamWriter, *, counted: bool
    ) -> None:
        loop, rate = asyncio.get_running_loop(), self._line.profile.bytes_per_s
        while True:
            due, piece = await under_way.get()
            await asyncio.sleep(max(due, self._stalled_until) - loop.time())
            if not piece:
                return
            if self._line.swallows:
                continue
            if counted and self.left is not None:
                piece, self.left = piece[: self.left], self.left - len(piece)
            writer.write(piece)
            await writer.drain()
            if counted and self.left is not None and self.left <= 0:
                # What was passed arrives; then both ends find the other gone.
                self._far.close()
                self._near.transport.abort()
                return
            if rate:
                await asyncio.sleep(len(piece) / rate)
