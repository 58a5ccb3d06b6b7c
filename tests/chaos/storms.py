"""Every phone of the room loses its link at once: the network's fault first, then the server's."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable

from server.crowd import percentile
from tests.chaos.nemesis import kill_and_wait
from tests.chaos.rows import Dose, Row, all_of, tracebacks, within
from tests.chaos.stage import HERD, Stage, house, staged
from tests.served import Served

BACK_WITHIN_S = 60.0
ACT_EVERY_S = 0.5


def dose(dose: Dose) -> Iterable[Row]:
    for size in dose.pick((HERD,), (HERD, 1_000)):
        inner = dose.inside(f"{size}-phones")
        with house(inner) as served:
            yield from asyncio.run(_storms(served, inner, size))
            yield tracebacks(served.log, f"storms of {size} phones")


async def _storms(served: Served, dose: Dose, size: int) -> list[Row]:
    async with staged(served, dose, size) as stage:
        await stage.seat(spread_s=size / 100)
        cut = await _storm(stage, f"{size} phones cut at once, one address", 1.0, _cut_all)
        killed = await _storm(stage, f"kill -9 under {size} phones", 3.0, _kill)
        await stage.look_at_the_loop()
        return [*cut, *killed, *stage.rows(f"{size} phones that come back at once")]


async def _storm(
    stage: Stage, load: str, act_within_s: float, break_it: Callable[[Stage], Awaitable[list[Row]]]
) -> list[Row]:
    """Break every link, and see who is back when, while a moderator goes on working."""
    figures = stage.crowd.figures
    figures.back_s.clear()
    acting = asyncio.create_task(_act_all_along(stage))
    rows = [row._replace(load=load) for row in await break_it(stage)]
    phones = stage.crowd.spectators
    back = await _back(phones_up=lambda: len(figures.back_s) >= len(phones), within_s=BACK_WITHIN_S)
    await asyncio.sleep(2 * ACT_EVERY_S)
    acting.cancel()
    acts_s = stage.moderator.figures.answered_s
    right = sum(await asyncio.gather(*(phone.sees(_shows(stage), 5) for phone in phones)))
    return [
        *rows,
        all_of("phones back", min(len(figures.back_s), len(phones)) if not back else len(phones), len(phones), load),
        all_of("phones that show what the moderator last did", right, len(phones), load),
        within("phones back, p95", percentile(figures.back_s, 0.95), 10.0, load),
        within("phones back, last", max(figures.back_s, default=BACK_WITHIN_S), BACK_WITHIN_S, load),
        within("a moderator's act meanwhile, p95", percentile(acts_s, 0.95), act_within_s, load),
    ]


async def _cut_all(stage: Stage) -> list[Row]:
    for phone in stage.crowd.spectators:
        phone.cut()
    return []


async def _kill(stage: Stage) -> list[Row]:
    returned = await kill_and_wait(stage)
    return [
        within("kill to accepting", returned.accepting_s, 2.0, ""),
        within("kill to a right wall", returned.wall_right_s, 3.0, ""),
    ]


async def _back(phones_up: Callable[[], bool], within_s: float) -> bool:
    until = time.monotonic() + within_s
    while not phones_up() and time.monotonic() < until:
        await asyncio.sleep(0.05)
    return phones_up()


async def _act_all_along(stage: Stage) -> None:
    stage.moderator.figures.answered_s.clear()
    on = False
    while True:
        on = not on
        await stage.moderator.act("set_black", on=on)
        await asyncio.sleep(ACT_EVERY_S)


def _shows(stage: Stage) -> Callable[[object], bool]:
    """Whether a phone's line about the wall is what the console shows."""

    def agrees(phone: object) -> bool:
        black = stage.moderator.screen["wall"]["now"]["black"]
        return bool(phone.screen["air"]["now"]["black"] is black)  # type: ignore[attr-defined]

    return agrees
