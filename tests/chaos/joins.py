"""A room that comes in at once, all of it from one address."""

import asyncio
from collections.abc import Iterable

from server.crowd import percentile
from tests.chaos.rows import Dose, Row, all_of, tracebacks, within
from tests.chaos.stage import house, staged
from tests.served import Served

LATE_BY_S = 30.0


def dose(dose: Dose) -> Iterable[Row]:
    with house(dose) as served:
        yield from asyncio.run(_joins(served, dose))
        yield tracebacks(served.log, "joins")


async def _joins(served: Served, dose: Dose) -> list[Row]:
    size, spread_s = dose.pick((100, 2.0), (1_000, 10.0))
    load = f"{size} joins in {spread_s:.0f} s from one address"
    async with staged(served, dose, size) as stage:
        joined = await stage.crowd.join(spread_s, LATE_BY_S)
        counted = await stage.moderator.sees(lambda console: console.screen["people"]["now"]["phones"] == joined, 5)
        durations = stage.crowd.figures.joined_s
        await stage.look_at_the_loop()
    return [
        all_of("phones that sat down", joined, size, load),
        all_of("consoles that count them all", int(counted), 1, load),
        within("page and socket, p95", percentile(durations, 0.95), 2.0, load),
        within("page and socket, slowest", max(durations), LATE_BY_S, load),
        *stage.rows(load),
    ]
