"""Phones whose clocks are days off, and a server whose clock jumps."""

import asyncio
import random
import time
from collections.abc import Iterable
from typing import Any

from server.crowd import Figures, Spectator
from tests.chaos.altered import MovedClock
from tests.chaos.ledger import Ledger, Record, compare
from tests.chaos.rows import Dose, Row, all_of, counted, tracebacks
from tests.chaos.stage import POLL, SCREENING, Stage, house, staged
from tests.chaos.writing import write
from tests.served import Served

DAY_MS = 86_400_000
JUMPS_MS = (600_000, -600_000, 3_600_000, -3_600_000, 0)
SETTLE_WITHIN_S = 60.0


def dose(dose: Dose) -> Iterable[Row]:
    people, between_s = dose.pick((10, 1.0), (40, 5.0))
    load = f"{people} people, clocks ±1 day; the server's jumps by 10 and 60 minutes both ways"
    clock = MovedClock(dose.folder)
    with house(dose, environment=clock.environment) as served:
        ledger = Ledger(dose.folder / "ledger.jsonl")
        found = asyncio.run(_evening(served, dose, ledger, clock, people=people, between_s=between_s))
        served.stop()
        ledger.close()
        yield from compare(ledger, Record(served.data, SCREENING), load)
        yield counted("wishes of a device that forgot its numbers, and that changed nothing", found["vain"], load)
        yield all_of("the premise: jumps that phones noticed", found["noticed"][0], len(JUMPS_MS) - 1, load)
        yield counted("polls that a jump opened or closed", found["moved"], load)
        yield tracebacks(served.log, load)


async def _evening(
    served: Served, dose: Dose, ledger: Ledger, clock: MovedClock, *, people: int, between_s: float
) -> dict[str, list[Any]]:
    dice, stop = dose.dice, asyncio.Event()
    async with staged(served, dose, people) as stage:
        for number, phone in enumerate(stage.crowd.spectators):
            phone.skew_ms = (-DAY_MS, 0, DAY_MS)[number % 3]
        await stage.open_poll()
        await stage.seat()
        vain = [await _forgets_its_numbers(stage, ledger, phone) for phone in stage.crowd.spectators]
        writers = [
            asyncio.create_task(write(phone, ledger, stop, random.Random(dice.random()), 0.1))
            for phone in stage.crowd.spectators
        ]
        moved, noticed = [], 0
        for jump_ms in JUMPS_MS:
            clock.by(jump_ms)
            await asyncio.sleep(between_s)
            noticed += await _is_told(stage.crowd.spectators[0], jump_ms)
            moved += [] if stage.moderator.screen["polls"][POLL]["state"] == "open" else [jump_ms]
        stop.set()
        async with asyncio.timeout(SETTLE_WITHIN_S):
            await asyncio.gather(*writers)
        return {"vain": [words for wishes in vain for words in wishes], "moved": moved, "noticed": [noticed]}


async def _forgets_its_numbers(stage: Stage, ledger: Ledger, phone: Spectator) -> list[Any]:
    """It votes with its clock off; its clock is set right and its storage lost, as browsers do; it votes again."""
    await _vote(ledger, phone, "a")
    later = Spectator(phone.visitor.way, phone.code, phone.dice, Figures())
    later.visitor = phone.visitor
    await later.join()
    try:
        answer = await _vote(ledger, later, "b")
        return [] if answer.get("choices") == ["b"] else [answer]
    finally:
        await later.leave()


async def _is_told(phone: Spectator, jump_ms: int) -> bool:
    """Whether a snapshot now tells a time that is as far off."""
    await phone.up.wait()
    await phone.refresh()
    return jump_ms != 0 and abs(phone.clock() - time.time() * 1000 - jump_ms) < abs(jump_ms) / 2


async def _vote(ledger: Ledger, phone: Spectator, choice: str) -> dict[str, Any]:
    words = {"verb": "cast_ballot", "poll": POLL, "round": 1, "choices": [choice], "seq": phone.next_seq()}
    return await ledger.send(phone, words)
