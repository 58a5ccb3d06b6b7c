"""Somebody who never stops writing, one wish after the other, each with its answer in the ledger."""

import asyncio
import random
from typing import Any

from server.crowd import Spectator
from tests.chaos.ledger import Ledger
from tests.chaos.stage import POLL

DEEDS_PER_S = 4.0


async def write(spectator: Spectator, ledger: Ledger, stop: asyncio.Event, dice: random.Random, asking: float) -> None:
    """One person, who wishes one thing after another and waits for each answer."""
    supports: dict[str, bool] = {}
    asked = 0
    while not stop.is_set():
        await asyncio.sleep(dice.expovariate(DEEDS_PER_S))
        wish, mine = dice.random(), spectator.margin.get("mine", {})
        others = [question for question in spectator.listed if question not in mine]
        if wish < asking or not others:
            asked += 1
            words: dict[str, Any] = {"verb": "ask", "id": f"{dice.randrange(10**12):012}-{asked}", "lang": "fr"}
            await ledger.send(spectator, {**words, "text": f"Que devient la question {words['id']} ?"})
        elif wish < 0.6:
            question = dice.choice(others)
            supports[question] = not supports.get(question, False)
            words = {"verb": "set_support", "question": question, "on": supports[question]}
            await ledger.send(spectator, {**words, "seq": spectator.next_seq()})
        else:
            words = {"verb": "cast_ballot", "poll": POLL, "round": 1, "choices": [dice.choice("ab")]}
            await ledger.send(spectator, {**words, "seq": spectator.next_seq()})
