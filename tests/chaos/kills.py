"""kill -9 at random instants under a room that never stops writing, with a ledger kept outside."""

import asyncio
import random
import time
from collections.abc import Iterable
from typing import Any

import msgspec

from server.crowd import percentile
from server.screens import console, phone
from server.screens.hall import Hall, Young
from tests.chaos.ledger import Ledger, Record, compare
from tests.chaos.nemesis import Return, kill_and_wait
from tests.chaos.rows import Dose, Row, all_of, counted, tracebacks, within
from tests.chaos.stage import SCREENING, Stage, house, staged
from tests.chaos.writing import write

LIFE_S_MAX = 0.8
SETTLE_WITHIN_S = 60.0
# Facts of the hall, which no journal holds.
_OF_THE_HALL = {"people", "staff", "walls", "troubles", "signs"}
_COUNTED_IN_THE_HALL = {"present", "phones", *Young._fields}
# An act is told with the name of whoever did it, while they are in the hall.
_WHO_DID_IT = {"name", "role"}


def dose(dose: Dose) -> Iterable[Row]:
    worlds = dose.pick(1, 2)
    return asyncio.run(_worlds(dose, worlds))


async def _worlds(dose: Dose, worlds: int) -> list[Row]:
    """Several houses at once, since a restart is mostly waiting; each has its rows."""
    doses = [dose.inside(f"house-{number}")._replace(seed=dose.seed + number) for number in range(worlds)]
    rows = await asyncio.gather(*(_world(one) for one in doses))
    return [row for world in rows for row in world]


async def _world(dose: Dose) -> list[Row]:
    people, kills = dose.pick((12, 30), (30, 500))
    with house(dose) as served:
        began = time.monotonic()
        ledger = Ledger(dose.folder / "ledger.jsonl")
        async with staged(served, dose, people) as stage:
            await stage.seat()
            await stage.open_poll()
            returns = await _write_and_kill(stage, ledger, dose, kills)
            shown = await _what_fresh_eyes_see(stage)
            back_s = list(stage.crowd.figures.back_s)
        await asyncio.to_thread(served.stop)
        ledger.close()
        load = f"{len(returns)} kills in {time.monotonic() - began:.0f} s, {people} people writing"
        record = Record(served.data, SCREENING)
        return [
            all_of("kills survived", len(returns), kills, load),
            *compare(ledger, record, load),
            counted("screens that differ from the journal replayed", _differences(shown, record), load),
            within("kill to accepting, p95", percentile((r.accepting_s for r in returns), 0.95), 2.0, load),
            within("kill to accepting, slowest", max(r.accepting_s for r in returns), 2.0, load),
            within("kill to a right wall, p95", percentile((r.wall_right_s for r in returns), 0.95), 3.0, load),
            within("phones back, p95", percentile(back_s, 0.95), 10.0, load),
            *stage.rows(load),
            tracebacks(served.log, load),
        ]


async def _write_and_kill(stage: Stage, ledger: Ledger, dose: Dose, kills: int) -> list[Return]:
    """Kill it as often as asked or as time allows; come back when everything said has been answered."""
    dice, stop = dose.dice, asyncio.Event()
    asking = dose.pick(0.12, 0.01)
    writers = [
        asyncio.create_task(write(spectator, ledger, stop, random.Random(dice.random()), asking))
        for spectator in stage.crowd.spectators
    ]
    until = time.monotonic() + dose.pick(80, 20 * 60)
    returns = []
    while len(returns) < kills and time.monotonic() < until:
        await asyncio.sleep(dice.uniform(0, LIFE_S_MAX))
        returns.append(await kill_and_wait(stage))
    stop.set()
    async with asyncio.timeout(SETTLE_WITHIN_S):
        await asyncio.gather(*writers)
    return returns


async def _what_fresh_eyes_see(stage: Stage) -> dict[str, Any]:
    """What a console and a phone show that come in now, and whether those who were there all along show the same.

    Doors show at their own pace. A picture with the last act on it holds all that was recorded before.
    """
    assert (await stage.moderator.act("set_premoderation", on=True))["ok"]
    console_now = stage.moderator.beside()
    console_now.open()
    phone_now = stage.crowd.spectators[0].second_tab()
    await phone_now.load()
    phone_now.open()
    try:
        assert await console_now.sees(_the_last_act, SETTLE_WITHIN_S)
        assert await phone_now.sees(_the_last_act, SETTLE_WITHIN_S)
        stale = [guest for guest in (*stage.crowd.spectators, stage.wall) if not await _agrees(guest)]
        return {"console": console_now.screen, "phone": phone_now.screen, "stale": stale}
    finally:
        await console_now.leave()
        await phone_now.leave()


def _the_last_act(guest: Any) -> bool:
    return bool(guest.up.is_set() and guest.screen and guest.screen["evening"]["now"]["premoderation"])


async def _agrees(guest: Any) -> bool:
    """Whether this page shows what a snapshot says, once what is on its way has come."""
    for _try in range(20):
        await guest.up.wait()
        if await guest.look_again():
            return True
        await asyncio.sleep(0.1)
    return False


def _differences(shown: dict[str, Any], record: Record) -> list[str]:
    """Every shelf on which what was seen is not what the replayed debate composes."""
    wrong = [f"{len(shown['stale'])} pages never agreed with a snapshot"] if shown["stale"] else []
    composed = {"console": console.compose(record.debate, Hall())}
    composed["phone"] = phone.at_first(phone.compose(record.debate, Hall()))
    for door, screen in composed.items():
        replayed = msgspec.json.decode(msgspec.json.encode(screen))
        # Between its first picture and the last, a page may have heard the names of more questions.
        known = shown[door].get("listed", {})
        seen = {**shown[door], "listed": {name: known[name] for name in replayed.get("listed", {}) if name in known}}
        wrong += [
            f"{door}: {shelf} is {str(seen.get(shelf))[:80]}, not {str(fields)[:80]}"
            for shelf, fields in replayed.items()
            if shelf not in _OF_THE_HALL and _recorded(shelf, seen.get(shelf)) != _recorded(shelf, fields)
        ]
    return wrong


def _recorded(name: str, shelf: Any) -> Any:
    """The shelf of that name without what is a fact of the hall: how many phones there are, for one."""
    if not isinstance(shelf, dict):
        return shelf
    left_out = _COUNTED_IN_THE_HALL | (_WHO_DID_IT if name == "acts" else set())
    return {
        key: {field: value for field, value in fields.items() if field not in left_out} for key, fields in shelf.items()
    }
