"""Phones that ask for much and read nothing: the server's memory is bounded, and nobody else notices."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from server.crowd import Spectator, percentile
from server.crowd.link import Gone
from tests.chaos.rows import Dose, Row, all_of, counted, tracebacks, within
from tests.chaos.stage import Stage, house, staged
from tests.served import Served

READERS = 20
OTHERS = 20
GROWS_BY_MB_MAX = 40
ASK_EVERY_S = 0.25


def dose(dose: Dose) -> Iterable[Row]:
    with house(dose) as served:
        yield from asyncio.run(_evening(served, dose))
        yield tracebacks(served.log, "slow readers")


async def _evening(served: Served, dose: Dose) -> list[Row]:
    duration_s = dose.pick(8.0, 60.0)
    load = f"{READERS} phones that ask for whole screens for {duration_s:.0f} s and read nothing"
    async with staged(served, dose, READERS + OTHERS) as stage:
        await stage.seat()
        readers, others = stage.crowd.spectators[:READERS], stage.crowd.spectators[READERS:]
        for number, phone in enumerate(others):
            for one in range(4):
                assert (await phone.ask(f"{'Est-ce bien long ? ' * 10}{number} {one}"))["ok"]
        await asyncio.sleep(1)
        before_mb = memory_mb(served.pid)
        for reader in readers:
            reader.stop_reading()
        asking = [asyncio.create_task(_ask_on(reader)) for reader in readers]
        stage.crowd.figures.answered_s.clear()
        refused = await _others_go_on(stage, others, duration_s)
        grown_mb = memory_mb(served.pid) - before_mb
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
        agree = sum(await asyncio.gather(*(phone.look_again() for phone in others)))
        return [
            Row(
                "the server grew by", f"{grown_mb:.0f} MB", f"≤ {GROWS_BY_MB_MAX} MB", grown_mb <= GROWS_BY_MB_MAX, load
            ),
            counted("commands of the others refused", refused, load),
            all_of("others that show what a snapshot says", agree, OTHERS, load),
            within("answers to the others, p95", percentile(stage.crowd.figures.answered_s, 0.95), 1.0, load),
            *stage.rows(load),
        ]


async def _ask_on(reader: Spectator) -> None:
    """Ask for snapshots that nobody will read, as fast as one person may."""
    while reader.link is not None and not reader.link.gone.is_set():
        with suppress(Gone, TimeoutError):
            await reader.link.refresh(ASK_EVERY_S)


async def _others_go_on(stage: Stage, others: list[Spectator], duration_s: float) -> list[object]:
    refused: list[object] = []

    async def go_on(phone: Spectator) -> None:
        on = False
        while True:
            on = not on
            theirs = [question for question in phone.listed if question not in phone.margin.get("mine", {})]
            answer = await phone.support(stage.crowd.dice.choice(theirs), on)
            refused.extend([] if answer["ok"] else [answer])
            await asyncio.sleep(0.4)

    with suppress(TimeoutError):
        async with asyncio.timeout(duration_s):
            await asyncio.gather(*(go_on(phone) for phone in others))
    return refused


def memory_mb(pid: int) -> float:
    """What that process holds in memory now."""
    status = Path(f"/proc/{pid}/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024
