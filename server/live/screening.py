"""One séance, live: the only place where its debate changes.

Commands wait for their turn. A turn takes all that wait, decides each, lets it happen, and records the whole in one
durable transaction off the loop; only then is anyone answered. If the record fails, the debate that ran ahead is
thrown away and replayed from the journal.
"""

import logging
from collections import deque
from collections.abc import Callable, Sequence

from ..debate.commands import Ask, CastBallot, Command, EditQuestion, ModeratorCommand
from ..debate.decide import decide
from ..debate.events import Entry, Sealed
from ..debate.evolve import evolve
from ..debate.model import Debate, Phase
from ..debate.questions import Moment
from ..debate.refusals import Refusal, Refused
from ..green import Lock, Signal, off_loop, sleep, spawn
from ..journal.sqlite import Journal
from ..programme import Programme
from ..screens.answers import own_change, what_stands_now
from ..wire.messages import Answer, accepted, refused
from ..wordlist import WordList
from .clock import now_ms
from .pseudonyms import QUESTIONS, KeysDestroyed, Pseudonyms

_log = logging.getLogger(__name__)
_REPLAY_AGAIN_AFTER_S = 1.0
Watcher = Callable[[Sequence[Entry]], None]


class Screening:
    """`debate` may be read only while `settled` is held: in the middle of a turn it runs ahead of the journal."""

    def __init__(
        self, programme: Programme, journal: Journal, debate: Debate, pseudonyms: Pseudonyms, words: WordList
    ) -> None:
        self.programme = programme
        self.debate = debate
        self.pseudonyms = pseudonyms
        self.settled = Lock()
        self.watchers: list[Watcher] = []
        self.phones_present = 0
        self._journal = journal
        self._words = words
        self._waiting: deque[_Deed] = deque()
        self._arrived = Signal()
        spawn(self._take_turns)

    def submit(self, command: Command, by: str) -> Answer:
        """Decide, record, and answer. `by` is a spectator's id at a phone, a moderator's at a console."""
        try:
            moment = self._moment(command, by)
        except KeysDestroyed:
            return refused(Refusal.SEALED)
        return self._wait_for(_Deed(lambda debate: decide(debate, command, moment), command, moment))

    def seal(self) -> None:
        """Destroy what links a person to a choice, once that this was done stands in the journal."""
        moment = Moment(by="", at=now_ms())
        if self._wait_for(_Deed(lambda debate: _sealed(debate, moment), None, moment))["ok"] and self.debate.sealed:
            self.pseudonyms.destroy()

    def close(self) -> None:
        """After the turn that runs, no other."""
        with self.settled:
            self._journal.close()

    def _moment(self, command: Command, by: str) -> Moment:
        match command:
            case EditQuestion():
                return Moment(by=by, at=now_ms(), flagged_by=self._words.holds(command.text, self._signature(command)))
            case ModeratorCommand():
                return Moment(by=by, at=now_ms(), present=self.phones_present)
            case Ask():
                made = self.pseudonyms.public_id(by, command.id)
                word = self._words.holds(command.text, command.signature)
                return Moment(by=self.pseudonyms.of(QUESTIONS, by), at=now_ms(), new_id=made, flagged_by=word)
            case CastBallot():
                return Moment(by=self.pseudonyms.of(command.poll, by), at=now_ms())
            case _:
                return Moment(by=self.pseudonyms.of(QUESTIONS, by), at=now_ms())

    def _signature(self, command: EditQuestion) -> str:
        with self.settled:
            question = self.debate.questions.get(command.question)
        return question.signature if question else ""

    def _wait_for(self, deed: "_Deed") -> Answer:
        self._waiting.append(deed)
        self._arrived.set()
        deed.done.wait()
        return deed.answer

    def _take_turns(self) -> None:
        while True:
            self._arrived.wait()
            self._arrived.clear()
            turn = list(self._waiting)
            self._waiting.clear()
            entries = self._take_turn(turn)
            for deed in turn:
                deed.done.set()
            if entries:
                for watch in self.watchers:
                    watch(entries)

    def _take_turn(self, turn: list["_Deed"]) -> list[Entry]:
        with self.settled:
            try:
                entries = [entry for deed in turn for entry in self._let_happen(deed)]
                if entries:
                    off_loop(self._journal.append, entries)
                return entries
            except Exception:
                _log.exception("a turn of %d commands was not recorded", len(turn))
                for deed in turn:
                    deed.answer = refused(Refusal.NOT_RECORDED)
                self._replay()
                return []

    def _let_happen(self, deed: "_Deed") -> list[Entry]:
        try:
            entries = deed.decide(self.debate)
        except Refused as no:
            now = what_stands_now(self.debate, deed.command, no) if deed.command else {}
            deed.answer = refused(no.refusal, **now)
            return []
        for entry in entries:
            evolve(self.debate, entry)
        deed.answer = accepted(**(own_change(self.debate, deed.command, deed.moment) if deed.command else {}))
        return entries

    def _replay(self) -> None:
        """Go back to what the journal says. Until that succeeds nobody may look at the debate."""
        while True:
            try:
                self.debate = off_loop(replayed, self._journal)
                return
            except Exception:
                _log.exception("the journal could not be replayed; trying again")
                sleep(_REPLAY_AGAIN_AFTER_S)


def replayed(journal: Journal) -> Debate:
    """The debate as the journal tells it."""
    debate = Debate()
    for entry in journal.replay():
        evolve(debate, entry)
    return debate


def _sealed(debate: Debate, moment: Moment) -> list[Entry]:
    """Unless the evening was opened again while this waited for its turn: what is destroyed does not come back."""
    return [Entry(event=Sealed(), at=moment.at)] if debate.phase is Phase.CLOSED and not debate.sealed else []


class _Deed:
    """What waits for its turn, and the answer it will get."""

    def __init__(self, rule: Callable[[Debate], list[Entry]], command: Command | None, moment: Moment) -> None:
        self.decide = rule
        self.command = command
        self.moment = moment
        self.done = Signal()
        self.answer: Answer = refused(Refusal.NOT_RECORDED)
