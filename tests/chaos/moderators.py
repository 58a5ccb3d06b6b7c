"""Two moderators at the same question in the same instant: one act is taken, the other is told what stands."""

import asyncio
from collections.abc import Iterable
from typing import Any

from server.crowd import Moderator
from server.debate.events import QuestionEdited, QuestionPlaced
from tests.chaos.ledger import Record
from tests.chaos.rows import Dose, Row, counted, tracebacks
from tests.chaos.stage import SCREENING, house, staged
from tests.served import Served

# One moderator's pace is five acts a second.
PAIR_EVERY_S = 0.25
QUESTIONS_EACH = 5


def dose(dose: Dose) -> Iterable[Row]:
    pairs = dose.pick(15, 100)
    load = f"{pairs} pairs of acts on one question each"
    with house(dose) as served:
        contests = asyncio.run(_contests(served, dose, pairs))
        served.stop()
        record = Record(served.data, SCREENING)
        yield counted("pairs of which not exactly one was taken", [c for c in contests if _taken(c) != 1], load)
        yield counted("losers who were not told what stands", [c for c in contests if not _loser_knows(c)], load)
        yield counted("questions changed more than once", _changed_twice(record, contests), load)
        yield tracebacks(served.log, load)


async def _contests(served: Served, dose: Dose, pairs: int) -> list[dict[str, Any]]:
    contests = []
    async with staged(served, dose, -(-pairs // QUESTIONS_EACH)) as stage:
        other = await stage.crowd.moderator(await asyncio.to_thread(served.new_link))
        assert (await stage.moderator.act("set_premoderation", on=True))["ok"]
        await stage.seat()
        asked = [
            await phone.ask(f"Que vaut la question {number} ?")
            for number in range(QUESTIONS_EACH)
            for phone in stage.crowd.spectators
        ]
        questions = [answer["question"] for answer in asked][:pairs]
        for console in (stage.moderator, other):
            assert await console.sees(lambda guest: set(questions) <= guest.screen["questions"].keys(), 10)
        for number, question in enumerate(questions):
            contests.append(await _contest(stage.moderator, other, question, number))
            await asyncio.sleep(PAIR_EVERY_S)
    return contests


async def _contest(one: Moderator, other: Moderator, question: str, number: int) -> dict[str, Any]:
    """Both act on the question as both read it."""
    rev = one.screen["questions"][question]["rev"]
    assert rev == other.screen["questions"][question]["rev"], "they did not read the same"
    publish = {"verb": "place_question", "state": "listed"}
    dismiss = {"verb": "place_question", "state": "dismissed", "reason": "hors sujet"}
    edit = {"verb": "edit_question", "text": f"Que vaut donc la question {number}, au fond ?"}
    other_edit = {"verb": "edit_question", "text": f"Combien vaut la question {number}, en somme ?"}
    pair = [(publish, dismiss), (publish, edit), (edit, other_edit)][number % 3]
    hands = [one, other] if number % 2 else [other, one]
    answers = await asyncio.gather(
        *(hand.act(**words, question=question, rev=rev) for hand, words in zip(hands, pair, strict=True))
    )
    return {"question": question, "pair": pair, "answers": answers}


def _taken(contest: dict[str, Any]) -> int:
    return sum(answer["ok"] for answer in contest["answers"])


def _loser_knows(contest: dict[str, Any]) -> bool:
    """The one who came second was refused, and told the question as it is now: as the first one made it."""
    (winner,) = [words for words, answer in zip(contest["pair"], contest["answers"], strict=True) if answer["ok"]] or [
        {}
    ]
    lost = [answer for answer in contest["answers"] if not answer["ok"]]
    if len(lost) != 1 or lost[0]["refusal"] != "changed_since":
        return False
    now = lost[0].get("now", {})
    return all(now.get(name) == value for name, value in winner.items() if name in ("state", "text"))


def _changed_twice(record: Record, contests: list[dict[str, Any]]) -> list[str]:
    changes = [
        entry.event.question for entry in record.entries if isinstance(entry.event, QuestionPlaced | QuestionEdited)
    ]
    return [c["question"] for c in contests if changes.count(c["question"]) != 1]
