"""A wall that is loaded again in the middle of changes: its first frame is right, and nothing taken away flashes."""

import asyncio
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec

from server.crowd.link import Link
from server.crowd.way import Visitor
from server.wire.spoken import Door
from tests.chaos.rows import Dose, Row, counted, tracebacks
from tests.chaos.stage import Stage, house, staged
from tests.served import Served

PEOPLE = 10
FIRST_FRAME_WITHIN_S = 5.0
RESTS_S = 0.5


def dose(dose: Dose) -> Iterable[Row]:
    reloads = dose.pick(12, 120)
    load = f"{reloads} walls loaded right after a question was dismissed, {reloads} right after black"
    with house(dose) as served:
        wrong = asyncio.run(_reloads(served, dose, reloads))
        yield counted("first screens, in the page or on the socket, with what was taken away", wrong["flashed"], load)
        yield counted("first screens that are not black", wrong["lit"], load)
        yield counted("walls that did not settle on what the console shows", wrong["unsettled"], load)
        yield tracebacks(served.log, load)


async def _reloads(served: Served, dose: Dose, reloads: int) -> dict[str, list[str]]:
    wrong: dict[str, list[str]] = {"flashed": [], "lit": [], "unsettled": []}
    async with staged(served, dose, PEOPLE) as stage:
        await stage.seat()
        supporting = asyncio.create_task(_support_all_along(stage))
        for number in range(reloads):
            await _dismiss_and_load(stage, number, wrong)
            await _blacken_and_load(stage, wrong)
        supporting.cancel()
        await asyncio.gather(supporting, return_exceptions=True)
    return wrong


async def _dismiss_and_load(stage: Stage, number: int, wrong: dict[str, list[str]]) -> None:
    """A question has the wall to itself; it is dismissed; whoever loads the wall from then on never sees it."""
    words = f"Le passage numéro {number} devait-il rester ?"
    question = (await stage.crowd.spectators[number % PEOPLE].ask(words))["question"]
    assert await stage.moderator.sees(lambda console: question in console.screen["questions"], 10)
    rev = stage.moderator.screen["questions"][question]["rev"]
    assert (await stage.moderator.act("show_scene", scene="question", subject=question, rev=rev))["ok"]
    assert await stage.wall.sees(lambda wall: words in str(wall.screen), 10), "it was on the wall"

    dismissed = {"question": question, "rev": rev, "state": "dismissed", "reason": "déjà dit"}
    assert (await stage.moderator.act("place_question", **dismissed))["ok"]
    page, first = await _load(stage)
    wrong["flashed"] += [words for shown in (page, first) if words in shown]


async def _blacken_and_load(stage: Stage, wrong: dict[str, list[str]]) -> None:
    assert (await stage.moderator.act("set_black", on=True))["ok"]
    _page, first = await _load(stage)
    if not msgspec.json.decode(first)["screen"]["wall"]["now"]["black"]:
        wrong["lit"].append(first[:200])
    assert (await stage.moderator.act("set_black", on=False))["ok"]
    if not await stage.wall.sees(lambda wall: not wall.screen["wall"]["now"]["black"], 5):
        wrong["unsettled"].append(str(stage.wall.screen["wall"]))
    await asyncio.sleep(RESTS_S)


async def _load(stage: Stage) -> tuple[str, str]:
    """What a wall that is loaded now gets first: the whole page, and the snapshot on its socket."""
    address = urlsplit(stage.served.wall)
    visitor = Visitor(stage.crowd.way)
    page = await visitor.get(f"{address.path}?{address.query}")
    first: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def hear(_message: str, payload: Any) -> None:
        if not first.done():
            first.set_result(payload)

    auth = {"code": stage.crowd.code, "key": parse_qs(address.query)["key"][0]}
    link = await Link.to(stage.crowd.way, Door.WALL, auth, "", hear)
    try:
        async with asyncio.timeout(FIRST_FRAME_WITHIN_S):
            shown = await first
    finally:
        link.cut()
    return page, msgspec.json.encode(shown).decode()


async def _support_all_along(stage: Stage) -> None:
    """So that there is always a change on its way."""
    on = False
    while True:
        on = not on
        for phone in stage.crowd.spectators:
            others = [question for question in phone.listed if question not in phone.margin.get("mine", {})]
            if others:
                await phone.support(stage.crowd.dice.choice(others), on)
            await asyncio.sleep(0.03)
