"""Evenings of any length, written as the house writes them: mostly supports and ballots of ten thousand people."""

import random
from base64 import b32encode
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from server.debate.events import AnyEvent, Entry, PhaseSet, QuestionAsked, QuestionPlaced, StarSet, SupportSet
from server.debate.model import QuestionState
from server.debate.poll import Option, PollKind, PollState
from server.debate.poll_events import BallotCast, PollMade, RoundPlaced
from server.debate.scenes import Phase
from server.debate.wording import Text
from server.journal.sqlite import SqliteJournal

PEOPLE = 10_000
QUESTIONS = 500
POLLS = 20
SEVEN_PM = 1_777_050_000_000
_TURN = 500
_OPTIONS = tuple(Option(id=f"option-{number}", label=Text(fr=f"Réponse {number}")) for number in range(1, 5))


def write_evening(path: Path, entries: int, seed: int = 1) -> None:
    """A journal of that many entries at `path`; the same for the same seed."""
    evening, journal = _Evening(seed).happens(entries), SqliteJournal(path)
    while turn := list(islice(evening, _TURN)):
        journal.append(turn)
    journal.close()


class _Evening:
    """Five hundred questions are asked and published; then everybody supports, answers and answers again."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._at = SEVEN_PM
        self._people = self._names(PEOPLE)
        self._questions = self._names(QUESTIONS)
        self._polls = [f"poll-{number:02}" for number in range(1, POLLS + 1)]

    def happens(self, entries: int) -> Iterator[Entry]:
        """`entries` of it in all, the polls opened one after another within them."""
        begun = [*self._begins()]
        yield from begun[:entries]
        left = max(0, entries - len(begun))
        for number, poll in enumerate(self._polls, start=1):
            part = left * number // POLLS - left * (number - 1) // POLLS
            yield from islice(self._opened(poll, max(0, part - 2)), part)

    def _begins(self) -> Iterator[Entry]:
        yield self._act("set_phase", "", PhaseSet(phase=Phase.DEBATE, former_phase=Phase.DOORS))
        for order, poll in enumerate(self._polls, start=1):
            yield self._act("make_poll", poll, _made(poll, order))
        for number, question in enumerate(self._questions):
            yield self._entry(_asked(question, self._people[number]))
            yield self._act("place_question", question, _placed(question))

    def _opened(self, poll: str, while_open: int) -> Iterator[Entry]:
        voters = self._names(PEOPLE)
        yield self._act("set_poll_open", poll, _round(poll, PollState.OPEN, PollState.DRAFT))
        for _ in range(while_open):
            yield self._anything(poll, voters)
        yield self._act("set_poll_open", poll, _round(poll, PollState.CLOSED, PollState.OPEN))

    def _anything(self, poll: str, voters: list[str]) -> Entry:
        dice, seq = self._dice, self._at
        what = dice.random()
        if what < 0.6:
            question, person, on = dice.choice(self._questions), dice.choice(self._people), dice.random() < 0.9
            return self._entry(SupportSet(question=question, supporter=person, on=on, seq=seq))
        if what < 0.995:
            choice = dice.choice(_OPTIONS).id
            return self._entry(BallotCast(poll=poll, round=1, voter=dice.choice(voters), choices=(choice,), seq=seq))
        question = dice.choice(self._questions)
        return self._act("set_star", question, StarSet(question=question, on=dice.random() < 0.5))

    def _act(self, verb: str, subject: str, event: AnyEvent) -> Entry:
        self._at += 7
        topic = f"{verb} {subject}".strip()
        return Entry(event=event, at=self._at, by="moderator", act=self._name(), topic=topic, seq=self._at)

    def _entry(self, event: AnyEvent) -> Entry:
        self._at += 7
        return Entry(event=event, at=self._at)

    def _names(self, count: int) -> list[str]:
        return [self._name() for _ in range(count)]

    def _name(self) -> str:
        """As long as a pseudonym."""
        return b32encode(self._dice.randbytes(10)).decode().lower()


def _asked(question: str, author: str) -> QuestionAsked:
    return QuestionAsked(
        question=question,
        client=question[::-1],
        author=author,
        text="Pourquoi la dernière image reste-t-elle si longtemps, et qui regarde qui à ce moment-là ?",
        lang="fr",
        signature="",
        theme="",
        origin="phone",
        consent=False,
        state=QuestionState.PENDING,
    )


def _placed(question: str) -> QuestionPlaced:
    return QuestionPlaced(
        question=question,
        state=QuestionState.LISTED,
        reason="",
        former_state=QuestionState.PENDING,
        former_reason="",
    )


def _made(poll: str, order: int) -> PollMade:
    return PollMade(
        poll=poll,
        kind=PollKind.SINGLE,
        title=Text(fr="Qui a raison ?", en="Who is right?"),
        options=_OPTIONS,
        max_choices=1,
        abstain=False,
        origin="console",
        order=order,
    )


def _round(poll: str, state: PollState, former: PollState) -> RoundPlaced:
    return RoundPlaced(poll=poll, round=1, state=state, former_state=former)
