"""A ledger kept outside the server: what each person wished and was answered, held against the journal at the end."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from server.crowd import Spectator
from server.debate.events import Entry, QuestionAsked, SupportSet
from server.debate.evolve import evolve
from server.debate.model import Debate
from server.debate.poll_events import BallotCast
from server.journal.directory import DataDirectory
from server.journal.sqlite import SqliteJournal
from server.live.pseudonyms import QUESTIONS, Pseudonyms
from tests.chaos.rows import Row, all_of, counted
from tests.chaos.stage import POLL

Words = dict[str, Any]


class Ledger:
    """One line for each wish, written before it leaves, and one for its answer."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("a", buffering=1, encoding="utf-8")
        self.wished: list[tuple[str, Words]] = []
        self.answered: list[tuple[str, Words, Words]] = []

    async def send(self, spectator: Spectator, words: Words) -> Words:
        """Say it, however long that takes, and write down what came back."""
        person = person_of(spectator)
        self.wished.append((person, words))
        self._file.write(json.dumps({"person": person, "wish": words}) + "\n")
        answer = await spectator.send(words)
        self.answered.append((person, words, answer))
        self._file.write(json.dumps({"person": person, "answered": words, "with": answer}) + "\n")
        return answer

    def close(self) -> None:
        self._file.close()

    @property
    def taken(self) -> list[tuple[str, Words, Words]]:
        return [line for line in self.answered if line[2]["ok"]]


def person_of(spectator: Spectator) -> str:
    """Who the server takes this phone for: its cookie is the id and a signature."""
    return spectator.visitor.cookies["spectator"].rsplit(".", 1)[0]


class Record:
    """A séance's journal, opened after its server has ended, and what replaying it gives."""

    def __init__(self, data: Path, screening: str) -> None:
        directory = DataDirectory(data)
        journal = SqliteJournal(directory.journal(screening))
        try:
            self.entries: list[Entry] = list(journal.replay())
        finally:
            journal.close()
        self.debate = Debate()
        for entry in self.entries:
            evolve(self.debate, entry)
        self._names = Pseudonyms(directory.keys(screening), sealed=False)

    def asks(self) -> Counter[tuple[str, str]]:
        """How often each author's each own id was recorded."""
        events = [entry.event for entry in self.entries]
        return Counter((event.author, event.client) for event in events if isinstance(event, QuestionAsked))

    def settings(self) -> Counter[tuple[str, str, int]]:
        """How often each person's wish with each number was recorded, by what it was about."""
        recorded: Counter[tuple[str, str, int]] = Counter()
        for entry in self.entries:
            match entry.event:
                case SupportSet(question=question, supporter=who, seq=seq):
                    recorded[who, question, seq] += 1
                case BallotCast(poll=poll, voter=who, seq=seq):
                    recorded[who, poll, seq] += 1
        return recorded

    def voter(self, poll: str, person: str) -> str:
        """Who that person is in a poll's series."""
        return self._names.of(poll, person)

    def key_of(self, person: str, words: Words) -> tuple[Any, ...]:
        """Under what a wish stands in `asks` or `settings`."""
        match words["verb"]:
            case "ask":
                return self._names.of(QUESTIONS, person), words["id"]
            case "cast_ballot":
                return self._names.of(words["poll"], person), words["poll"], words["seq"]
            case _:
                return self._names.of(QUESTIONS, person), words["question"], words["seq"]


def compare(ledger: Ledger, record: Record, load: str) -> Iterable[Row]:
    """The ledger against the journal: nothing lost, doubled, or wished by nobody, and each state right."""
    recorded: Counter[tuple[Any, ...]] = Counter({**record.asks(), **record.settings()})
    taken = [(record.key_of(person, words), words, answer) for person, words, answer in ledger.taken]
    wished = {record.key_of(person, words) for person, words in ledger.wished}

    yield Row("commands answered", str(len(ledger.answered)), "> 0", bool(ledger.answered), load)
    yield counted("answered and lost", [words for key, words, _answer in taken if not recorded[key]], load)
    yield counted("recorded twice", [key for key, times in recorded.items() if times > 1], load)
    yield counted("recorded, and wished by nobody", [key for key in recorded if key not in wished], load)
    yield counted("people whose last wish is not what stands", list(_not_as_wished(ledger, record)), load)
    yield from _ballots(record, load)


def _not_as_wished(ledger: Ledger, record: Record) -> Iterable[Words]:
    """Everyone's last answered wish about each thing must be what the replayed debate says of them."""
    last: dict[tuple[Any, ...], tuple[tuple[Any, ...], Words]] = {}
    for person, words, _answer in ledger.taken:
        if words["verb"] != "ask":
            key = record.key_of(person, words)
            if key[:2] not in last or last[key[:2]][1]["seq"] < words["seq"]:
                last[key[:2]] = (key, words)
    for (who, about, _seq), words in last.values():
        if words["verb"] == "cast_ballot":
            ballot = record.debate.polls[about].round.ballots.get(who)
            right = ballot is not None and ballot.choices == tuple(words["choices"])
        else:
            right = (who in record.debate.questions[about].supporters) is words["on"]
        if not right:
            yield words


def _ballots(record: Record, load: str) -> Iterable[Row]:
    """Ballots, people who voted, and the sum of the tally are one number."""
    poll = record.debate.polls[POLL]
    voters = {entry.event.voter for entry in record.entries if isinstance(entry.event, BallotCast)}
    ballots, tally = len(poll.round.ballots), sum(poll.tally.values())
    yield all_of("ballots in the tally, of people who voted", tally, len(voters), load)
    yield all_of("ballots that stand, of people who voted", ballots, len(voters), load)
