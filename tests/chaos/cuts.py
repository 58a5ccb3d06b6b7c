"""Lines cut in the middle of a command, at each of its bytes, and rooms that write over bad networks."""

import asyncio
import random
from collections.abc import Iterable
from typing import Any

from server.crowd import PROFILES, Crowd, Line, Profile, Spectator, percentile
from tests.chaos.ledger import Ledger, Record, compare
from tests.chaos.rows import Dose, Row, counted, told, tracebacks
from tests.chaos.stage import POLL, SCREENING, Stage, house, staged
from tests.chaos.writing import write

STRAIGHT = Profile("straight")
LINES = 20
COMMAND_BYTES_MAX = 170
# The shortest of the three commands is about this long; bytes past its end cut nothing.
CUTS_MIN = 3 * 85
SETTLE_WITHIN_S = 120.0


def every_byte(dose: Dose) -> Iterable[Row]:
    """Cut after each byte of a command, up to and past its end: past it the command arrives and its answer does not."""
    offsets = list(range(COMMAND_BYTES_MAX))
    with house(dose) as served:
        ledger = Ledger(dose.folder / "ledger.jsonl")
        load = f"3 × {len(offsets)} commands, each cut after another byte"
        cuts = asyncio.run(_cut_at(served, dose, ledger, offsets))
        yield from _against_the_journal(served, ledger, load)
        yield Row("commands whose line was cut under them", str(cuts), f"≥ {CUTS_MIN}", cuts >= CUTS_MIN, load)
        yield tracebacks(served.log, load)


async def _cut_at(served: Any, dose: Dose, ledger: Ledger, offsets: list[int]) -> int:
    async with staged(served, dose, LINES) as stage:
        await stage.open_poll()
        question = await _something_to_support(stage, ledger)
        waiting = iter([(offset, verb) for offset in offsets for verb in ("ask", "set_support", "cast_ballot")])
        await asyncio.gather(*(_one_line(stage, phone, waiting, ledger, question) for phone in stage.crowd.spectators))
        return stage.crowd.figures.cuts


async def _one_line(stage: Stage, phone: Spectator, waiting: Any, ledger: Ledger, question: str) -> None:
    """One phone on a line of its own: each command is cut once, and said again until it is answered."""
    async with Line(stage.crowd.way.port, STRAIGHT) as line:
        phone.visitor.way = stage.crowd.way.through(line.port)
        await phone.join()
        for number, (offset, verb) in enumerate(waiting):
            await phone.up.wait()
            words: dict[str, Any] = {
                "ask": {"id": f"{person_number(phone)}-{number}", "text": f"Et la coupe {offset}, où ?", "lang": "fr"},
                "set_support": {"question": question, "on": number % 2 == 0},
                "cast_ballot": {"poll": POLL, "round": 1, "choices": ["ab"[number % 2]]},
            }[verb]
            if verb != "ask":
                words["seq"] = phone.next_seq()
            line.cut_after(offset)
            await ledger.send(phone, {"verb": verb, **words})
            line.cut_after(None)
        await phone.leave()


def person_number(phone: Spectator) -> str:
    return phone.visitor.cookies["spectator"][:12]


async def _something_to_support(stage: Stage, ledger: Ledger) -> str:
    """A published question, of somebody who is on no bad line."""
    async with Crowd(stage.served.url, stage.served.code, 1, seed=99) as author:
        await author.join(0, 10)
        words = {"verb": "ask", "id": "to-be-supported", "text": "Qui a coupé le son de la fin ?", "lang": "fr"}
        return str((await ledger.send(author.spectators[0], words))["question"])


def profiles(dose: Dose) -> Iterable[Row]:
    """A room that writes over each kind of network at the same time, each in a house of its own, with the ledger."""
    return asyncio.run(_over_each(dose))


async def _over_each(dose: Dose) -> list[Row]:
    rows = await asyncio.gather(*(_over(profile, dose.inside(name)) for name, profile in PROFILES.items()))
    return [row for one in rows for row in one]


async def _over(profile: Profile, dose: Dose) -> list[Row]:
    people, duration_s = dose.pick((8, 6.0), (40, 45.0))
    load = f"{people} people writing for {duration_s:.0f} s on a {profile.name} network"
    with house(dose) as served:
        ledger = Ledger(dose.folder / "ledger.jsonl")
        figures = await _write_over(served, dose, ledger, profile, people=people, duration_s=duration_s)
        median, p95 = percentile(figures.answered_s, 0.5), percentile(figures.answered_s, 0.95)
        return [
            *_against_the_journal(served, ledger, load),
            told("answer, median and p95", f"{median:.2f} s, {p95:.2f} s", load),
            told("links lost, patches missed", f"{figures.cuts}, {figures.gaps}", load),
            tracebacks(served.log, load),
        ]


async def _write_over(
    served: Any, dose: Dose, ledger: Ledger, profile: Profile, *, people: int, duration_s: float
) -> Any:
    dice, stop = dose.dice, asyncio.Event()
    async with staged(served, dose, people, profile) as stage:
        await stage.open_poll()
        await stage.seat()
        writers = [
            asyncio.create_task(write(phone, ledger, stop, random.Random(dice.random()), 0.1))
            for phone in stage.crowd.spectators
        ]
        await asyncio.sleep(duration_s)
        stop.set()
        async with asyncio.timeout(SETTLE_WITHIN_S):
            await asyncio.gather(*writers)
        return stage.crowd.figures


def _against_the_journal(served: Any, ledger: Ledger, load: str) -> Iterable[Row]:
    served.stop()
    ledger.close()
    yield from compare(ledger, Record(served.data, SCREENING), load)
    lost = [words for _who, words in ledger.wished if not any(words is said for _who, said, _answer in ledger.answered)]
    yield counted("wishes that nobody ever answered", lost, load)
