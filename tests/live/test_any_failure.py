"""Whatever the disk does, and whenever: what was answered is recorded once, and what was not recorded is told so."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from server.debate.command import Command
from server.debate.commands import Ask, SetSupport
from server.debate.events import Entry, QuestionAsked, SupportSet
from server.debate.model import QuestionState
from server.debate.poll_commands import CastBallot
from server.debate.poll_events import BallotCast
from server.debate.scenes import Phase
from server.journal.sqlite import Journal
from tests.live.rehearsal import Rehearsal

people = st.sampled_from(["ada", "bao", "chloé"])
FAITHFUL, FULL, TORN = "it records", "it refuses", "it records, and the word of it is lost"
disks = st.sampled_from([FAITHFUL, FAITHFUL, FULL, TORN])


class MoodyJournal:
    """A real journal on a disk whose mood a test chooses."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.mood = FAITHFUL

    def append(self, entries: Sequence[Entry]) -> None:
        if self.mood == FULL:
            raise OSError("no space left on device")
        self.journal.append(entries)
        if self.mood == TORN:
            raise OSError("the answer of the disk was lost")

    def replay(self) -> Iterator[Entry]:
        return self.journal.replay()

    def close(self) -> None:
        self.journal.close()


class AnyFailure(RuleBasedStateMachine):
    """Three people who send again whatever was not answered `ok`, and a house whose disk fails and whose power goes."""

    commands = Bundle("commands")

    @initialize()
    def open_the_house(self) -> None:
        self._folder = TemporaryDirectory()
        self._promised: list[tuple[Command, str]] = []
        self._number = 0
        self._open()
        self.question = self.rehearsal.asked("client-first", by="zoé")
        self.rehearsal.do(self.rehearsal.placed(self.question, QuestionState.LISTED))
        self.rehearsal.do(self.rehearsal.phase(Phase.DEBATE))
        self.rehearsal.open_poll()

    @rule(target=commands)
    def a_question(self) -> Command:
        return Ask(id=f"client-{self._next():04}", text="Qui a éclairé cette scène ?", lang="fr")

    @rule(target=commands, on=st.booleans())
    def a_support(self, on: bool) -> Command:
        return SetSupport(question=self.question, on=on, seq=self._next())

    @rule(target=commands, choice=st.sampled_from(["a", "b"]))
    def a_ballot(self, choice: str) -> Command:
        return CastBallot(poll="which", round=1, choices=(choice,), seq=self._next())

    @rule(sent=st.lists(st.tuples(commands, people), min_size=1, max_size=6), disk=disks)
    def they_speak_at_once(self, sent: list[tuple[Command, str]], disk: str) -> None:
        """Each may say what somebody said before, themselves or another, once more."""
        before = self._recorded()
        self.journal.mood = disk
        answers = [self.rehearsal.begin(command, by) for command, by in sent]
        self.rehearsal.until(lambda: all(answers))
        self.journal.mood = FAITHFUL

        if disk == FULL:
            assert self._recorded() == before, "what the disk refused is not there"
        for (command, by), answer in zip(sent, answers, strict=True):
            if answer["ok"]:
                self._promised.append((command, by))
            else:
                assert disk != FAITHFUL or answer["refusal"] != "not_recorded"

    @rule(sent=st.tuples(commands, people))
    def it_is_said_until_it_is_answered(self, sent: tuple[Command, str]) -> None:
        """A repeat is harmless, whether the first was recorded, refused, or nobody knows."""
        command, by = sent
        self.journal.mood = TORN
        self.rehearsal.submit(command, by)
        self.journal.mood = FAITHFUL
        answer = self.rehearsal.submit(command, by)
        assert answer["ok"] or answer["refusal"] == "too_many_pending", answer
        assert self.rehearsal.submit(command, by) == answer
        if answer["ok"]:
            self._promised.append(sent)

    @rule()
    def the_power_goes(self) -> None:
        """Another house is opened on what the disk has."""
        self.rehearsal.close()
        self._open()

    @invariant()
    def what_was_promised_is_recorded_once(self) -> None:
        if not hasattr(self, "rehearsal"):
            return
        recorded = Counter(_key(entry.event) for entry in self.rehearsal.journal_entries())
        assert max(recorded.values(), default=0) <= 1
        names = self.rehearsal.screening.pseudonyms
        for command, by in self._promised:
            if isinstance(command, Ask):
                assert names.public_id(by, command.id) in self.rehearsal.debate.questions

    @invariant()
    def what_stands_is_what_is_recorded(self) -> None:
        if hasattr(self, "rehearsal"):
            assert self.rehearsal.recorded == self.rehearsal.debate

    @invariant()
    def the_newest_promise_stands(self) -> None:
        """Of a person's supports, and of their ballots, the highest number that was answered or a higher one."""
        if not hasattr(self, "rehearsal"):
            return
        debate, names = self.rehearsal.debate, self.rehearsal.screening.pseudonyms
        for command, by in self._promised:
            match command:
                case SetSupport():
                    stands = debate.questions[self.question].support_seqs[names.of("questions and supports", by)]
                    assert stands >= command.seq
                case CastBallot():
                    assert debate.polls["which"].round.ballots[names.of("which", by)].seq >= command.seq

    def teardown(self) -> None:
        if hasattr(self, "rehearsal"):
            self.rehearsal.close()
            self._folder.cleanup()

    def _open(self) -> None:
        self.rehearsal = WatchedRehearsal(Path(self._folder.name))
        self.journal = self.rehearsal.moody

    def _recorded(self) -> list[Entry]:
        return self.rehearsal.journal_entries()

    def _next(self) -> int:
        self._number += 1
        return self._number


class WatchedRehearsal(Rehearsal):
    """A rehearsal on a moody disk."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.moody = MoodyJournal(self.screening._journal)
        self.screening._journal = self.moody

    @property
    def journal(self) -> Any:
        return self.moody.journal

    def journal_entries(self) -> list[Entry]:
        return list(self.moody.replay())


def _key(event: object) -> tuple[object, ...]:
    """What may be recorded once only: a question, a person's support or ballot with its number."""
    match event:
        case QuestionAsked():
            return ("asked", event.question)
        case SupportSet():
            return ("supported", event.question, event.supporter, event.seq)
        case BallotCast():
            return ("voted", event.poll, event.round, event.voter, event.seq)
        case _:
            return ("other", id(event))


TestAnyFailure = AnyFailure.TestCase
TestAnyFailure.settings = settings(max_examples=40, stateful_step_count=15, deadline=None)
