"""An evening set for a dose: one server, its crowd, a moderator, a wall; the debate is on, questions public at once."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

from server.crowd import Crowd, Moderator, Profile, Wall
from server.crowd.way import Unreachable, Visitor
from tests.chaos.rows import Dose, Row, counted, told, within
from tests.served import Served, programme_file, serving

POLL = "which"
SCREENING = "evening-r7kx"
COME_WITHIN_S = 60.0
LOOP_BUSY_MAX_S = 0.1
# What is promised of the loop is promised of a herd of this size.
HERD = 250
LOOK_EVERY_S = 1.0


@contextmanager
def house(dose: Dose, *arguments: str, environment: dict[str, str] | None = None) -> Iterator[Served]:
    """A server on the smallest programme."""
    programmes = (programme_file(dose.folder),)
    with serving(dose.folder, *arguments, programmes=programmes, environment=environment) as served:
        yield served


class Stage:
    """The crowd and those beside it."""

    def __init__(self, served: Served, crowd: Crowd, moderator: Moderator, wall: Wall) -> None:
        self.served = served
        self.crowd = crowd
        self.moderator = moderator
        self.wall = wall
        self.loop_ms = 0.0
        """The longest that the server's loop kept anyone waiting since the evening began."""

    async def seat(self, spread_s: float = 0.5) -> None:
        """The crowd comes in, all of it."""
        size = len(self.crowd.spectators)
        assert await self.crowd.join(spread_s, COME_WITHIN_S) == size, "somebody never got in"

    async def watch_the_loop(self) -> None:
        """For as long as it is let: what the server says of its own loop."""
        while True:
            await self.look_at_the_loop()
            await asyncio.sleep(LOOK_EVERY_S)

    async def look_at_the_loop(self) -> None:
        visitor = Visitor(self.crowd.way)
        with suppress(Unreachable):
            await visitor.get("/healthz")
        self.loop_ms = max(self.loop_ms, visitor.loop_ms)

    def rows(self, load: str) -> list[Row]:
        """What every evening must be free of."""
        promise, busy_s = "the loop busy with one thing, longest", self.loop_ms / 1000
        small = len(self.crowd.spectators) <= HERD
        shown = sum(guest.figures.tracebacks for guest in (self.crowd, self.moderator, self.wall))
        return [
            within(promise, busy_s, LOOP_BUSY_MAX_S, load) if small else told(promise, f"{self.loop_ms:.0f} ms", load),
            counted("tracebacks in what pages were sent", shown, load),
        ]

    async def open_poll(self, number: int = 1) -> None:
        answer = await self.moderator.act("set_poll_open", poll=POLL, round=number, on=True)
        assert answer["ok"], answer


@asynccontextmanager
async def staged(served: Served, dose: Dose, size: int, profile: Profile | None = None) -> AsyncIterator[Stage]:
    """The moderator signed in, the wall lit, the debate begun; the crowd is made and still outside."""
    async with Crowd(served.url, served.code, size, dose.seed, profile) as crowd:
        moderator = await crowd.moderator(served.link)
        assert (await moderator.act("set_phase", phase="debate"))["ok"]
        assert (await moderator.act("set_premoderation", on=False))["ok"]
        stage = Stage(served, crowd, moderator, await crowd.wall(served.wall))
        watching = asyncio.create_task(stage.watch_the_loop())
        try:
            yield stage
        finally:
            watching.cancel()
