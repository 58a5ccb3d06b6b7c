"""Two tabs of one browser that vote differently at the same time."""

import asyncio
from collections.abc import Iterable
from typing import Any

from server.crowd import Spectator
from tests.chaos.ledger import Record, person_of
from tests.chaos.rows import Dose, Row, all_of, counted, tracebacks
from tests.chaos.stage import POLL, SCREENING, Stage, house, staged

# Two votes a pair, at what one person's pace allows.
PAIR_EVERY_S = 0.45


def dose(dose: Dose) -> Iterable[Row]:
    people, pairs = dose.pick((10, 5), (25, 20))
    load = f"{people} people, {people * pairs} pairs of votes from two tabs"
    with house(dose) as served:
        lasting = asyncio.run(_evening(served, dose, people, pairs))
        served.stop()
        record = Record(served.data, SCREENING)
        ballots = {who: ballot.choices for who, ballot in record.debate.polls[POLL].round.ballots.items()}
        wrong = [found for found in lasting if found["unanswered"]]
        differing = [found for found in lasting if len({*found["shown"], found["last"]}) != 1]
        not_kept = [found for found in lasting if ballots.get(record.voter(POLL, found["person"])) != (found["last"],)]
        yield counted("votes refused or unanswered", wrong, load)
        yield counted("people whose two tabs show different ballots, or not the last", differing, load)
        yield counted("people whose ballot is not their last vote", not_kept, load)
        yield all_of("ballots, of people", len(ballots), people, load)
        yield tracebacks(served.log, load)


async def _evening(served: Any, dose: Dose, people: int, pairs: int) -> list[dict[str, Any]]:
    async with staged(served, dose, people) as stage:
        await stage.seat()
        await stage.open_poll()
        return list(await asyncio.gather(*(_two_tabs(stage, phone, pairs) for phone in stage.crowd.spectators)))


async def _two_tabs(stage: Stage, first: Spectator, pairs: int) -> dict[str, Any]:
    """What one person's tabs show in the end, and what they voted last."""
    second = first.second_tab()
    await second.join()
    unanswered, last = 0, ""
    try:
        for _pair in range(pairs):
            tabs = [(first, "a"), (second, "b")]
            stage.crowd.dice.shuffle(tabs)
            answers = await asyncio.gather(*(tab.vote(POLL, 1, [choice]) for tab, choice in tabs))
            last = tabs[1][1]
            unanswered += sum(not answer["ok"] for answer in answers)
            await asyncio.sleep(PAIR_EVERY_S)
        shown = []
        for tab in (first, second):
            await tab.refresh()
            shown.append(tab.margin["ballot"][POLL]["choices"][0])
        return {"person": person_of(first), "last": last, "shown": shown, "unanswered": unanswered}
    finally:
        await second.leave()
