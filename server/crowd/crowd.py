"""One simulated audience over real sockets: `async with Crowd(url, code, size=1000, seed=1) as crowd`."""

import asyncio
from random import Random
from types import TracebackType

from .figures import Figures
from .line import Line
from .people import Moderator, Spectator, Wall
from .profiles import Profile
from .way import Unreachable, Way

JOIN_AGAIN_AFTER_S = 1.0
_SUPPORTS, _ASKS = 0.6, 0.2


class Crowd:
    """`size` spectators of one séance. The same seed makes the same people, who wish the same things.

    With a profile their words pass through a line as slow and as broken as the profile says.
    """

    def __init__(self, url: str, code: str, size: int, seed: int = 1, profile: Profile | None = None) -> None:
        self.figures = Figures()
        self.way = Way.to(url)
        self.code = code
        self.dice = Random(seed)
        self.line = Line(self.way.port, profile, seed) if profile else None
        self._size = size
        self._visitors: list[Moderator | Wall] = []
        self.spectators: list[Spectator] = []

    async def __aenter__(self) -> "Crowd":
        way = self.way
        if self.line is not None:
            await self.line.__aenter__()
            way = way.through(self.line.port)
        self.spectators = [
            Spectator(way, self.code, Random(self.dice.random()), self.figures) for _ in range(self._size)
        ]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.gather(*(guest.leave() for guest in (*self.spectators, *self._visitors)))
        if self.line is not None:
            await self.line.__aexit__(kind, error, trace)

    async def join(self, spread_s: float, within_s: float) -> int:
        """Everyone comes within `spread_s`, one after the other; how many sat down `within_s` later at most."""
        comings = [
            asyncio.create_task(_come(spectator, self.dice.random() * spread_s)) for spectator in self.spectators
        ]
        done, late = await asyncio.wait(comings, timeout=spread_s + within_s)
        for coming in late:
            coming.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        return sum(task.exception() is None for task in done)

    async def moderator(self, link: str) -> Moderator:
        """A console beside the crowd, by the straight way, with figures of its own."""
        moderator = Moderator(self.way, self.code, Random(self.dice.random()), Figures())
        self._visitors.append(moderator)
        await moderator.sign_in(link)
        return moderator

    async def wall(self, address: str) -> Wall:
        """A wall beside the crowd, by the straight way."""
        wall = Wall(self.way, self.code, Random(self.dice.random()), Figures(), address)
        self._visitors.append(wall)
        wall.open()
        await wall.up.wait()
        return wall

    async def live(self, duration_s: float, deeds_per_minute: float) -> None:
        """Everyone does what people do, each at their own moments, for so long."""
        try:
            async with asyncio.timeout(duration_s):
                await asyncio.gather(*(_behave(spectator, deeds_per_minute) for spectator in self.spectators))
        except TimeoutError:
            return


async def _come(spectator: Spectator, delay_s: float) -> None:
    """Somebody whose page does not load tries again."""
    await asyncio.sleep(delay_s)
    while True:
        try:
            return await spectator.join()
        except Unreachable:
            await asyncio.sleep(JOIN_AGAIN_AFTER_S * (0.5 + spectator.dice.random()))


async def _behave(spectator: Spectator, deeds_per_minute: float) -> None:
    """Vote once where one can, otherwise support, ask, or only look."""
    voted: set[tuple[str, int]] = set()
    asked = 0
    while True:
        await asyncio.sleep(spectator.dice.expovariate(deeds_per_minute / 60))
        poll, wish = spectator.open_poll, spectator.dice.random()
        if poll and (poll["poll"], poll["round"]) not in voted:
            voted.add((poll["poll"], poll["round"]))
            choice = spectator.dice.choice(poll["options"])["id"]
            await spectator.vote(poll["poll"], poll["round"], [choice])
        elif wish < _SUPPORTS and spectator.listed:
            await spectator.support(spectator.dice.choice(spectator.listed), spectator.dice.random() < 0.8)
        elif wish < _SUPPORTS + _ASKS and asked < 3:
            asked += 1
            await spectator.ask(f"Que reste-t-il à voir, n° {asked}, {spectator.dice.randrange(10**6)} ?")
