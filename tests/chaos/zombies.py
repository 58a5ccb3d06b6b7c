"""Phones that are gone without a FIN: nothing tells the server, and their seats come free all the same."""

import asyncio
import time
from collections.abc import Iterable

from server.crowd import Profile
from server.limits import PRESENCE_INTERVAL_MS, SOCKET_PING_INTERVAL_S, SOCKET_PING_TIMEOUT_S
from tests.chaos.altered import short_pings
from tests.chaos.rows import Dose, Row, all_of, tracebacks, within
from tests.chaos.stage import house, staged
from tests.served import Served

STRAIGHT = Profile("straight")
SHORT_SILENCE_S = 4.0
LATE_BY_S = 5.0
BACK_WITHIN_S = 60.0


def dose(dose: Dose) -> Iterable[Row]:
    environment = None if dose.long else short_pings(dose.folder)
    with house(dose, environment=environment) as served:
        yield from asyncio.run(_vanish(served, dose))
        yield tracebacks(served.log, "zombies")


async def _vanish(served: Served, dose: Dose) -> list[Row]:
    size = dose.pick(20, 250)
    silence_s = dose.pick(SHORT_SILENCE_S, float(SOCKET_PING_INTERVAL_S + SOCKET_PING_TIMEOUT_S))
    load = f"{size} phones swallowed without a FIN, pings given {silence_s:.0f} s"
    async with staged(served, dose, size, STRAIGHT) as stage:
        await stage.seat()
        line = stage.crowd.line
        assert line is not None
        assert await stage.moderator.sees(lambda console: _phones(console) == size, 10), "they were never counted"

        began = time.monotonic()
        line.swallows = True
        limit_s = silence_s + PRESENCE_INTERVAL_MS / 1000 + LATE_BY_S
        freed = await stage.moderator.sees(lambda console: _phones(console) == 0, 3 * limit_s)
        freed_s = time.monotonic() - began
        left = _phones(stage.moderator)
        line.swallows = False
        line.cut()
        await stage.moderator.sees(lambda console: _phones(console) == size, BACK_WITHIN_S)
        return [
            all_of("seats freed", size - (0 if freed else left), size, load),
            within("until the console counts nobody", freed_s, limit_s, load),
            all_of("phones back once the network is", _phones(stage.moderator), size, load),
            *stage.rows(load),
        ]


def _phones(console: object) -> int:
    return int(console.screen["people"]["now"]["phones"])  # type: ignore[attr-defined]
