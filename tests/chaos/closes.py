"""Votes race against closes: each voter is told on which side of the close theirs fell, and the journal agrees."""

import asyncio
from collections.abc import Iterable
from typing import Any, NamedTuple

from server.crowd import Spectator
from server.debate.poll import PollState
from server.debate.poll_events import BallotCast, RoundPlaced
from tests.chaos.ledger import Record, person_of
from tests.chaos.rows import Dose, Row, all_of, counted, tracebacks
from tests.chaos.stage import POLL, SCREENING, Stage, house, staged
from tests.served import Served

CLOSES_A_ROUND = 5
RACE_S = 0.4


class Vote(NamedTuple):
    """One voter's vote in one round, and what they were told."""

    person: str
    number: int
    choice: str
    answer: dict[str, Any]


def dose(dose: Dose) -> Iterable[Row]:
    rounds, voters = dose.pick((10, 100), (50, 200))
    load = f"{rounds} rounds, {voters} votes and {CLOSES_A_ROUND} closes each"
    with house(dose) as served:
        votes, closes, shown = asyncio.run(_rounds(served, dose, rounds, voters))
        served.stop()
        record = Record(served.data, SCREENING)
        taken = [vote for vote in votes if vote.answer["ok"]]
        told_late = [vote for vote in votes if vote.answer.get("refusal") == "voting_closed"]
        yield all_of("votes told on which side of the close they fell", len(taken) + len(told_late), len(votes), load)
        yield Row(
            "votes taken, and too late", f"{len(taken)}, {len(told_late)}", "both > 0", bool(taken and told_late), load
        )
        yield counted("closes that were not told that it is closed", [c for c in closes if not c["ok"]], load)
        yield counted("votes told ok and not in their round", [v for v in taken if not _stands(record, v)], load)
        yield counted("votes told too late and in their round", [v for v in told_late if _stands(record, v)], load)
        yield counted("ballots recorded after their round's close", _after_the_close(record), load)
        yield counted("results that changed after the close", _changed(shown, record), load)
        yield tracebacks(served.log, load)


async def _rounds(served: Served, dose: Dose, rounds: int, voters: int) -> tuple[list[Vote], list[Any], dict[int, Any]]:
    votes: list[Vote] = []
    closes: list[Any] = []
    shown: dict[int, Any] = {}
    async with staged(served, dose, voters) as stage:
        await stage.seat()
        for number in range(1, rounds + 1):
            await _race(stage, number, votes, closes)
            shown[number] = await _result(stage, number)
            late = await asyncio.gather(*(_vote(phone, number, "b") for phone in stage.crowd.spectators[:20]))
            votes += [vote for vote in late if (vote.person, number) not in _who_voted(votes)]
            again = await _result(stage, number)
            assert shown[number] == again, "a closed result changed"
            if number < rounds:
                assert (await stage.moderator.act("reset_poll", poll=POLL, round=number))["ok"]
    return votes, closes, shown


async def _race(stage: Stage, number: int, votes: list[Vote], closes: list[Any]) -> None:
    """Open, let everyone vote at an instant of their own, and close from several hands around the middle."""
    await stage.open_poll(number)
    dice = stage.crowd.dice

    async def at(delay_s: float, deed: Any) -> Any:
        await asyncio.sleep(delay_s)
        return await deed

    racing = [
        asyncio.create_task(at(dice.uniform(0, RACE_S), _vote(phone, number, dice.choice("ab"))))
        for phone in stage.crowd.spectators
    ]
    closing = [
        asyncio.create_task(
            at(
                dice.uniform(RACE_S / 3, RACE_S),
                stage.moderator.act("set_poll_open", poll=POLL, round=number, on=False),
            )
        )
        for _hand in range(CLOSES_A_ROUND)
    ]
    votes += await asyncio.gather(*racing)
    closes += await asyncio.gather(*closing)


async def _vote(phone: Spectator, number: int, choice: str) -> Vote:
    return Vote(person_of(phone), number, choice, await phone.vote(POLL, number, [choice]))


async def _result(stage: Stage, number: int) -> Any:
    """What a console shows of the revealed result, once the reveal has reached it."""
    assert (await stage.moderator.act("set_reveal", poll=POLL, round=number, where="wall", on=True))["ok"]
    shows = await stage.moderator.sees(lambda console: "bars" in console.screen["polls"][POLL], 10)
    assert shows, "the result was never shown"
    return stage.moderator.screen["polls"][POLL]["bars"]


def _who_voted(votes: list[Vote]) -> set[tuple[str, int]]:
    return {(vote.person, vote.number) for vote in votes}


def _stands(record: Record, vote: Vote) -> bool:
    """Whether that round holds exactly this choice of this person."""
    held = record.debate.polls[POLL].numbered(vote.number)
    assert held is not None
    ballot = held.ballots.get(record.voter(POLL, vote.person))
    return ballot is not None and ballot.choices == (vote.choice,)


def _after_the_close(record: Record) -> list[BallotCast]:
    """By the journal's own order, in which one transaction comes after another."""
    closed: set[int] = set()
    late = []
    for entry in record.entries:
        match entry.event:
            case RoundPlaced(round=number, state=PollState.CLOSED):
                closed.add(number)
            case BallotCast(round=number) if number in closed:
                late.append(entry.event)
    return late


def _changed(shown: dict[int, Any], record: Record) -> list[str]:
    """What was shown when it closed, against what the journal says of that round in the end."""
    changed = []
    for number, bars in shown.items():
        held = record.debate.polls[POLL].numbered(number)
        assert held is not None
        counts = {bar["id"]: bar["count"] for bar in bars}
        told = {option: sum(option in ballot.choices for ballot in held.ballots.values()) for option in counts}
        if counts != told:
            changed.append(f"round {number}: {counts}, and now {told}")
    return changed
