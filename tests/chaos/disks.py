"""A disk that takes nothing more while the room writes: refused honestly, the wall unchanged, and well again alone."""

import asyncio
import random
import resource
import time
from collections.abc import Iterable
from typing import Any

from server.crowd import Wall
from tests.chaos.ledger import Ledger, Record, compare
from tests.chaos.rows import Dose, Row, all_of, counted, within
from tests.chaos.stage import SCREENING, Stage, house, staged
from tests.chaos.writing import write
from tests.served import Served

PEOPLE = 8
# No file may grow past its first page: everything that SQLite wants to write lies beyond.
NO_ROOM_BYTES = 4_096
RECOVERS_WITHIN_S = 5.0
SETTLE_WITHIN_S = 60.0


def dose(dose: Dose) -> Iterable[Row]:
    full_s = dose.pick(4.0, 20.0)
    load = f"{PEOPLE} people writing, no room on the disk for {full_s:.0f} s"
    with house(dose) as served:
        ledger = Ledger(dose.folder / "ledger.jsonl")
        found = asyncio.run(_evening(served, dose, ledger, full_s))
        served.stop()
        ledger.close()
        yield from compare(ledger, Record(served.data, SCREENING), load)
        yield all_of("the premise: an act before the disk was full was taken", int(found["before"]), 1, load)
        yield counted("acts answered ok while there was no room", found["false_answers"], load)
        yield all_of("walls that showed nothing new meanwhile", int(found["wall_unchanged"]), 1, load)
        yield all_of("black all the same", int(found["black"]), 1, load)
        yield within("room again to the first act taken", found["recovered_s"], RECOVERS_WITHIN_S, load)
        yield all_of("the same process all along", int(found["same_process"]), 1, load)


async def _evening(served: Served, dose: Dose, ledger: Ledger, full_s: float) -> dict[str, Any]:
    dice, stop = dose.dice, asyncio.Event()
    async with staged(served, dose, PEOPLE) as stage:
        await stage.open_poll()
        await stage.seat()
        writers = [
            asyncio.create_task(write(phone, ledger, stop, random.Random(dice.random()), 0.1))
            for phone in stage.crowd.spectators
        ]
        await asyncio.sleep(1)
        found = await _fill_the_disk(stage, full_s)
        stop.set()
        async with asyncio.timeout(SETTLE_WITHIN_S):
            await asyncio.gather(*writers)
        return found


async def _fill_the_disk(stage: Stage, full_s: float) -> dict[str, Any]:
    """Full for so long; acts are tried all along by a moderator who does not insist."""
    pid = stage.served.pid
    before = (await _change(stage)).get("ok", False)
    former = resource.prlimit(pid, resource.RLIMIT_FSIZE, (NO_ROOM_BYTES, resource.RLIM_INFINITY))
    try:
        # What was on its way when the disk filled is shown first.
        await asyncio.sleep(0.5)
        shown = _debated(stage.wall)
        until = time.monotonic() + full_s
        false_answers = []
        while time.monotonic() < until:
            answer = await _change(stage)
            false_answers += [answer] if answer.get("ok") else []
            await asyncio.sleep(0.3)
        unchanged = _debated(stage.wall) == shown
        await _try(stage, "set_black", on=True)
        black = await stage.wall.sees(lambda wall: wall.screen["wall"]["now"]["black"], 2)
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, former)
    began = time.monotonic()
    while not (await _change(stage)).get("ok") and time.monotonic() < began + 30:
        await asyncio.sleep(0.1)
    return {
        "before": before,
        "false_answers": false_answers,
        "wall_unchanged": unchanged,
        "black": black,
        "recovered_s": time.monotonic() - began,
        "same_process": stage.served.pid == pid,
    }


def _debated(wall: Wall) -> dict[str, Any]:
    """What the wall shows of the debate. Who is in the hall and the code of the minute need no disk, and go on."""
    return {
        kind: {key: {name: row[name] for name in row.keys() - {"phones", "present"}} for key, row in rows.items()}
        for kind, rows in wall.screen.items()
        if kind != "wall_code"
    }


async def _change(stage: Stage) -> dict[str, Any]:
    """An act that must be recorded, since it changes something that no wall shows."""
    return await _try(stage, "set_live", on=not stage.moderator.screen["evening"]["now"]["live"])


async def _try(stage: Stage, verb: str, **fields: Any) -> dict[str, Any]:
    """One act, once: what it is answered, whatever that is."""
    link = stage.moderator.link
    assert link is not None
    seq = int(time.time() * 1000)
    return await link.command({"verb": verb, "act": f"try-{seq}-{verb}", "seq": seq, **fields}, 8.0)
