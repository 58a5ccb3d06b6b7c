"""An evening to write sentences about: the debate, its journal, and the people who speak."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import pytest

from server.debate.command import Command
from server.debate.commands import (
    Ask,
    EditQuestion,
    EnterCode,
    MergeQuestions,
    PlaceQuestion,
    Read,
    ReportQuestion,
    SetBlack,
    SetFrozen,
    SetLive,
    SetPhase,
    SetPremoderation,
    SetStar,
    SetSupport,
    ShowScene,
    Undo,
    Withdraw,
)
from server.debate.decide import decide
from server.debate.events import AnyEvent, Entry
from server.debate.evolve import evolve
from server.debate.floor.commands import AskMic, LeaveMic
from server.debate.model import Debate, Question, QuestionState
from server.debate.moment import Moment, Shown
from server.debate.poll import Drawing, Poll, PollKind, Round, SayingState, Word
from server.debate.poll_commands import (
    CastBallot,
    KeepStill,
    MakePoll,
    NewOption,
    PlaceSayings,
    ResetPoll,
    SetAside,
    SetCountdown,
    SetDrawing,
    SetHands,
    SetPollOpen,
    SetReveal,
    SetTurnoutHidden,
    SupportSaying,
)
from server.debate.poll_events import BallotsSetAside
from server.debate.refusals import Refusal, Refused
from server.debate.scenes import Phase, SceneKind
from server.debate.still import Sheet, Still
from server.debate.wording import Text
from server.screens.answers import own_change

from .ballots import BRING_THEIR_OWN

SEVEN_PM = 1_777_050_000_000
A_MINUTE_MS = 60_000
THE_CODE = "4821"
SHEET = Sheet(author="canary-author", tool="canary-tool", year=2026, licence="CC0", made=Text("Ainsi", "Thus"))
Happened = list[AnyEvent]


class Evening:
    """Decides, lets happen and writes down, one command at a time, as the house does."""

    def __init__(self) -> None:
        self.debate = Debate()
        self.journal: list[Entry] = []
        self.now = SEVEN_PM
        self.answer: dict[str, Any] = {}
        self.ids = count(1)
        self.flagged_by = ""
        """What the word list finds in whatever is written next."""
        self.last: tuple[Command, str, str] | None = None
        # Since when each person's device is known, as the house would tell; and what it has shown so far.
        self.device_at: dict[str, int] = {}
        self.wrong: dict[str, set[str]] = {}

    def take(self, command: Command, by: str, new_id: str = "") -> Happened:
        self.now += 1
        self.last = command, by, new_id
        moment = self.moment(command, by, new_id)
        entries = decide(self.debate, command, moment)
        self.write(*entries)
        self.answer = own_change(self.debate, command, moment)
        return [entry.event for entry in entries]

    def moment(self, command: Command, by: str, new_id: str = "") -> Moment:
        """What the house knows when a command comes: the same for the same command, however often it comes."""
        name = by.partition("/")[0]
        match command:
            case CastBallot():
                return Moment(
                    by,
                    self.now,
                    admission=f"{name}/admission",
                    device_at=self.device_at.get(name, 0),
                    words=_as_heard(command.words),
                )
            case SupportSaying():
                return Moment(by, self.now, admission=f"{name}/admission")
            case EnterCode():
                return Moment(by, self.now, shown=self._shown(command.code, by))
            case SetAside():
                return Moment(by, self.now, newer=self._newer(command.poll, command.created_after))
            case Undo():
                act = next((act for act in self.debate.acts if act.id == command.undoes), None)
                for event in act.events if act else []:
                    if isinstance(event, BallotsSetAside):
                        return Moment(by, self.now, newer=self._newer(event.poll, event.former_created_after))
        return Moment(by=by, at=self.now, new_id=new_id, flagged_by=self.flagged_by)

    def _shown(self, code: str, by: str) -> Shown:
        wrong = self.wrong.setdefault(by, set())
        if len(wrong) >= 3:
            return Shown(opens=False, tries_left=-1)
        if code == THE_CODE or code.startswith("ticket"):
            return Shown(opens=True, ticket=code if code != THE_CODE else "")
        wrong.add(code)
        return Shown(opens=False, tries_left=3 - len(wrong))

    def _newer(self, poll: str, time: int) -> frozenset[str]:
        return frozenset(f"{name}/{poll}" for name, minute in self.device_at.items() if minute > time)

    def repeat(self) -> Happened:
        """The last command comes once more, exactly as it was: its answer had been lost."""
        assert self.last is not None
        return self.take(*self.last)

    def happen(self, *events: AnyEvent) -> None:
        """Something nobody asked for at a phone or a console: a programme read, a seal."""
        self.write(*(Entry(event=event, at=self.now) for event in events))

    def write(self, *entries: Entry) -> None:
        for entry in entries:
            evolve(self.debate, entry)
            self.journal.append(entry)

    def wait(self, duration_ms: int) -> None:
        self.now += duration_ms

    def question(self, question_id: str) -> Question:
        return self.debate.questions[question_id]

    def poll(self, poll_id: str) -> Poll:
        return self.debate.polls[poll_id]

    def round(self, poll_id: str) -> Round:
        return self.poll(poll_id).round

    @property
    def last_act(self) -> str:
        return self.debate.acts[-1].id

    @property
    def on_the_wall(self) -> tuple[SceneKind, str]:
        return self.debate.scene, self.debate.subject


def _as_heard(words: tuple[str, ...]) -> tuple[Word, ...]:
    """The same word has the same id, however it is spelled; here it is spelled in one way."""
    return tuple(Word(id=f"word-{text}", text=text) for text in words)


class Spectator:
    """Someone with a phone; another pseudonym in each series, as in the journal."""

    def __init__(self, evening: Evening, name: str) -> None:
        self.evening = evening
        self.name = name

    @property
    def in_questions(self) -> str:
        return f"{self.name}/questions"

    def in_poll(self, poll: str) -> str:
        return f"{self.name}/{poll}"

    def asks(self, text: str = "Pourquoi ce silence à la fin ?", **fields: Any) -> str:
        client = f"client-{next(self.evening.ids):06}"
        command = Ask(id=client, text=text, **{"lang": "fr", **fields})
        self.evening.take(command, self.in_questions, f"question-{self.name}-{client}")
        return f"question-{self.name}-{client}"

    def supports(self, question: str, *, on: bool = True, seq: int | None = None) -> Happened:
        return self._says(SetSupport(question=question, on=on, seq=self._seq(seq)))

    def withdraws(self, question: str) -> Happened:
        return self._says(Withdraw(question=question))

    def reports(self, question: str) -> Happened:
        return self._says(ReportQuestion(question=question))

    def votes(
        self, poll: str, *choices: str, turn: int | None = None, seq: int | None = None, **fields: Any
    ) -> Happened:
        """With options; with `points`, `words` or a `group` where the poll asks for them."""
        known = self.evening.debate.polls.get(poll)
        series = fields.pop("series", known.terms.again if known else "") or poll
        number = self.evening.round(poll).number if turn is None else turn
        ballot = CastBallot(poll=poll, round=number, choices=choices, seq=self._seq(seq), **fields)
        return self.evening.take(ballot, self.in_poll(series))

    def supports_saying(self, poll: str, saying: str, *, on: bool = True) -> Happened:
        turn = self.evening.round(poll).number
        wish = SupportSaying(poll=poll, round=turn, saying=saying, on=on, seq=self._seq(None))
        return self.evening.take(wish, self.in_poll(poll))

    def enters(self, code: str = THE_CODE) -> Happened:
        return self.evening.take(EnterCode(code=code), f"{self.name}/admission")

    def asks_for_the_mic(self, seat: str = "") -> str:
        client = f"client-{next(self.evening.ids):06}"
        self.evening.take(AskMic(id=client, seat=seat), self.in_questions, f"request-{self.name}-{client}")
        return f"request-{self.name}-{client}"

    def leaves_the_queue(self, request: str) -> Happened:
        return self._says(LeaveMic(request=request))

    def has_a_device_since(self, minute: int) -> None:
        self.evening.device_at[self.name] = minute

    def _says(self, command: Command) -> Happened:
        return self.evening.take(command, self.in_questions)

    def _seq(self, seq: int | None) -> int:
        return next(self.evening.ids) if seq is None else seq


class Moderator:
    """Someone at a console. Everything they do answers what happened."""

    def __init__(self, evening: Evening, name: str) -> None:
        self.evening = evening
        self.name = name

    def places(self, question: str, state: QuestionState, reason: str = "", rev: int | None = None) -> Happened:
        seen = self._rev(question) if rev is None else rev
        return self.does(PlaceQuestion, question=question, rev=seen, state=state, reason=reason)

    def publishes(self, question: str, rev: int | None = None) -> Happened:
        return self.places(question, QuestionState.LISTED, rev=rev)

    def keeps(self, question: str) -> Happened:
        return self.places(question, QuestionState.KEPT)

    def dismisses(self, question: str, reason: str = "") -> Happened:
        return self.places(question, QuestionState.DISMISSED, reason)

    def answers(self, question: str) -> Happened:
        return self.places(question, QuestionState.ANSWERED)

    def restores(self, question: str) -> Happened:
        return self.places(question, QuestionState.PENDING)

    def edits(self, question: str, text: str, rev: int | None = None) -> Happened:
        return self.does(EditQuestion, question=question, rev=self._rev(question) if rev is None else rev, text=text)

    def stars(self, question: str, on: bool = True) -> Happened:
        return self.does(SetStar, question=question, on=on)

    def shows(self, scene: SceneKind, subject: str = "", rev: int | None = None) -> Happened:
        seen = self._rev(subject) if rev is None and subject in self.evening.debate.questions else rev or 0
        return self.does(ShowScene, scene=scene, subject=subject, rev=seen)

    def shows_question(self, question: str, rev: int | None = None) -> Happened:
        return self.shows(SceneKind.QUESTION, question, rev)

    def cuts_to_black(self, on: bool = True) -> Happened:
        return self.does(SetBlack, on=on)

    def freezes(self, on: bool = True) -> Happened:
        return self.does(SetFrozen, on=on)

    def begins(self, phase: Phase) -> Happened:
        return self.does(SetPhase, phase=phase)

    def reads_first(self, on: bool) -> Happened:
        return self.does(SetPremoderation, on=on)

    def goes_live(self, on: bool = True) -> Happened:
        return self.does(SetLive, on=on)

    def keeps_still(self, name: str = "5f3a", **words: Any) -> str:
        """A picture that is in the album by now, and what is said of it."""
        told = {"alt": Text(fr="Une rue sous la pluie", en="A street in the rain"), "credit": "canary-credit"}
        self.does(KeepStill, still=Still(id=name, width=1920, height=1080, **{**told, **words}))
        return name

    def makes_poll(self, *options: str, kind: PollKind = PollKind.SINGLE, **fields: Any) -> str:
        poll = fields.pop("poll", f"poll-{next(self.evening.ids):06}")
        written = options or (() if kind in BRING_THEIR_OWN else ("a", "b"))
        stills = fields.pop("stills", {})
        labelled = tuple(NewOption(option, Text(option, option), stills.get(option, "")) for option in written)
        title = fields.pop("title", Text(fr="Qui a compté ?", en="Who counted?"))
        self.does(MakePoll, poll=poll, kind=kind, title=title, options=labelled, **fields)
        return poll

    def opens(self, poll: str, turn: int | None = None) -> Happened:
        return self.does(SetPollOpen, poll=poll, round=self._turn(poll, turn), on=True)

    def closes(self, poll: str, turn: int | None = None) -> Happened:
        return self.does(SetPollOpen, poll=poll, round=self._turn(poll, turn), on=False)

    def reveals(self, poll: str, where: str = "wall", *, on: bool = True, turn: int | None = None) -> Happened:
        return self.does(SetReveal, poll=poll, round=self._turn(poll, turn), where=where, on=on)

    def resets(self, poll: str, turn: int | None = None) -> Happened:
        return self.does(ResetPoll, poll=poll, round=self._turn(poll, turn))

    def sets_aside(self, poll: str, created_after: int, turn: int | None = None) -> Happened:
        return self.does(SetAside, poll=poll, round=self._turn(poll, turn), created_after=created_after)

    def reads(self, poll: str, *sayings: str, state: SayingState = SayingState.SHOWN) -> Happened:
        """What was written; shown, unless it is said otherwise."""
        return self.does(PlaceSayings, poll=poll, round=self._turn(poll, None), sayings=sayings, state=state)

    def counts_down(self, poll: str, left_ms: int, *, running: bool = True) -> Happened:
        return self.does(SetCountdown, poll=poll, round=self._turn(poll, None), left_ms=left_ms, running=running)

    def hides_turnout(self, poll: str, on: bool = True) -> Happened:
        return self.does(SetTurnoutHidden, poll=poll, round=self._turn(poll, None), on=on)

    def counts_hands(self, poll: str, option: str, count: int) -> Happened:
        return self.does(SetHands, poll=poll, round=self._turn(poll, None), option=option, count=count)

    def draws(self, poll: str, drawing: Drawing) -> Happened:
        return self.does(SetDrawing, poll=poll, drawing=drawing)

    def merges(self, into: str, *questions: str) -> Happened:
        """These into that one, each as it is now."""
        return self.does(MergeQuestions, into=into, rev=self._rev(into), questions=self.read(*questions))

    def read(self, *questions: str) -> tuple[Read, ...]:
        """These questions, as they are read now."""
        return tuple(Read(question=question, rev=self._rev(question)) for question in questions)

    def undoes(self, act: str = "") -> Happened:
        """The last act, whoever did it, unless another is named."""
        return self.does(Undo, undoes=act or self.evening.last_act)

    def does(self, command: type[Command], /, **fields: Any) -> Happened:
        """Any act, by the fields of its command."""
        number = next(self.evening.ids)
        return self.evening.take(command(act=f"act-{self.name}-{number:06}", seq=number, **fields), self.name)

    def _rev(self, question: str) -> int:
        known = self.evening.debate.questions.get(question)
        return known.rev if known else 0

    def _turn(self, poll: str, turn: int | None) -> int:
        known = self.evening.debate.polls.get(poll)
        return turn if turn is not None else known.round.number if known else 1


@contextmanager
def refused(refusal: Refusal) -> Iterator[pytest.ExceptionInfo[Refused]]:
    """What is said inside is not taken, for this reason and no other."""
    with pytest.raises(Refused) as no:
        yield no
    assert no.value.refusal is refusal
