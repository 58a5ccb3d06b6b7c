"""One séance, live: the only place where its debate changes.

Commands wait for their turn. A turn takes all that wait, decides each, lets it happen, and records the whole in one
durable transaction off the loop; only then is anyone answered. If the record fails, the debate that ran ahead is
thrown away and replayed from the journal.
"""

import logging
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence

from ..debate.command import Command
from ..debate.decide import decide
from ..debate.events import Entry, Sealed
from ..debate.evolve import evolve
from ..debate.floor.commands import AddHand, AskMic
from ..debate.floor.events import MicPlaced
from ..debate.floor.model import IN_THE_QUEUE
from ..debate.model import Debate
from ..debate.moment import Moment
from ..debate.poll_commands import CastBallot
from ..debate.refusals import Refusal, Refused
from ..debate.scenes import Phase
from ..gauges import GAUGES
from ..green import for_ever, off_loop, sleep, waited_for
from ..journal.codec import JournalBusy
from ..journal.sqlite import Journal
from ..limits import RECORD_WITHIN_S
from ..programme import Programme
from ..screens.answers import own_change, what_stands_now
from ..wire.messages import Answer, accepted, refused
from ..wordlist import WordList
from .clock import now_ms
from .devices import Ballot, Devices
from .moments import Moments
from .places import Places
from .pseudonyms import KeysDestroyed, Pseudonyms
from .replaying import replayed
from .settled import Settled
from .turns import Deed, Turns, answer_all
from .turnstile import Turnstile

_log = logging.getLogger(__name__)
_REPLAY_AGAIN_AFTER_S = 1.0
Watcher = Callable[[Sequence[Entry]], None]


class Screening:
    """`debate` may be read only under `settled`: in the middle of a turn it runs ahead of the journal."""

    def __init__(
        self,
        programme: Programme,
        journal: Journal,
        debate: Debate,
        pseudonyms: Pseudonyms,
        *,
        devices: Devices,
        places: Places,
        words: WordList,
    ) -> None:
        self.programme = programme
        self.debate = debate
        self.pseudonyms = pseudonyms
        self.devices = devices
        self.places = places
        self.settled = Settled()
        self.watchers: list[Watcher] = []
        self.phones_present = 0
        self.live = debate.live
        """As it was when the last turn was settled; nobody has to wait for the disk to know it."""
        self._journal = journal
        turnstile = Turnstile(programme.voting, programme.tickets or 0, pseudonyms)
        self.turnstile = turnstile
        self._moments = Moments(pseudonyms, devices, turnstile, words)
        self.turns = Turns()
        self._closed = False
        self._failed = False
        self._recording_since: float | None = None
        for_ever(self._take_next_turn)

    def submit(
        self, command: Command, by: str, tell: Callable[[Answer], None], *, speaks: frozenset[str] | None = None
    ) -> None:
        """Decide and record in its turn, then `tell` the answer. Never waits.

        `by` is a spectator's id at a phone, a moderator's at a desk, who may undo what they may say: what `speaks`.
        """
        try:
            moment = self._moments.of(self.debate, command, by, self.phones_present, speaks)
        except KeysDestroyed:
            tell(refused(Refusal.SEALED))
        except Refused as no:
            tell(refused(no.refusal))
        else:
            self.turns.join(Deed(command, moment, tell))

    @property
    def records(self) -> bool:
        """Whether what is done here is recorded: the last turn was, and none waits long for the disk."""
        since = self._recording_since
        return not self._failed and (since is None or time.monotonic() - since < RECORD_WITHIN_S)

    def seal(self) -> None:
        """Destroy what links a person to a choice, once that this was done stands in the journal."""
        moment = Moment(by="", at=now_ms())
        answer: Answer = waited_for(lambda tell: self.turns.join(Deed(None, moment, tell)))
        if answer["ok"] and self.debate.sealed:
            self.pseudonyms.destroy()
            self.devices.destroy()
            self.places.destroy()

    def close(self) -> None:
        """After the turn that runs, no other: nothing is settled any more."""
        if not self._closed:
            self._closed = True
            self.settled.close()
            self._journal.close()

    def _take_next_turn(self) -> None:
        turn = self.turns.next()
        GAUGES.turn_commands.note(len(turn))
        try:
            entries = self._take_turn(turn)
            if entries:
                for watch in self.watchers:
                    watch(entries)
        finally:
            answer_all(turn)

    def _take_turn(self, turn: list[Deed]) -> list[Entry]:
        with self.settled.turn():
            try:
                entries = [entry for deed in turn for entry in self._let_happen(deed)]
                ages = self.devices.not_kept(_ballots_taken(turn))
                if entries or ages:
                    self._record(entries, ages, _seats_told(turn))
                return entries
            except Exception as error:
                # That a disk fails is no fault of ours, and says all there is to say in a line.
                expected = isinstance(error, sqlite3.OperationalError)
                _log.error("a turn of %d commands was not recorded: %s", len(turn), error, exc_info=not expected)
                for deed in turn:
                    deed.answer = refused(Refusal.NOT_RECORDED)
                self._replay()
                return []
            finally:
                self.live = self.debate.live

    def _record(self, entries: list[Entry], ages: Mapping[Ballot, int], seats: Mapping[str, str]) -> None:
        self._recording_since = time.monotonic()
        try:
            off_loop(self._write, entries, ages, seats)
            self._failed = False
        except BaseException:
            self._failed = True
            raise
        finally:
            GAUGES.commit_s.note(time.monotonic() - self._recording_since)
            self._recording_since = None

    def _write(self, entries: list[Entry], ages: Mapping[Ballot, int], seats: Mapping[str, str]) -> None:
        if entries:
            self._journal.append(entries)
        over = _requests_over(entries)
        if seats or over:
            self.places.change(seats, over)
        if ages:
            self.devices.keep(ages)

    def _let_happen(self, deed: Deed) -> list[Entry]:
        command, moment = deed.command, deed.moment
        try:
            entries = decide(self.debate, command, moment) if command else _sealed(self.debate, moment)
        except Refused as no:
            now = what_stands_now(self.debate, command, no) if command else {}
            deed.answer = refused(no.refusal, **now)
            return []
        for entry in entries:
            evolve(self.debate, entry)
        deed.answer = accepted(**(own_change(self.debate, command, moment) if command else {}))
        return entries

    def _replay(self) -> None:
        """Go back to what the journal says. Until that succeeds nobody may look at the debate."""
        while True:
            try:
                self.debate = off_loop(replayed, self._journal)
                return
            except Exception as error:
                expected = isinstance(error, JournalBusy)
                _log.error("the journal could not be replayed, trying again: %s", error, exc_info=not expected)
                sleep(_REPLAY_AGAIN_AFTER_S)


def _sealed(debate: Debate, moment: Moment) -> list[Entry]:
    """Unless the evening was opened again while this waited for its turn: what is destroyed does not come back."""
    return [Entry(event=Sealed(), at=moment.at)] if debate.phase is Phase.CLOSED and not debate.sealed else []


def _seats_told(turn: Sequence[Deed]) -> dict[str, str]:
    """Where those sit who asked for the microphone in this turn, by their requests."""
    told: dict[str, str] = {}
    for deed in turn:
        if not deed.answer["ok"]:
            continue
        match deed.command:
            case AskMic():
                told[deed.moment.new_id] = deed.command.seat
            case AddHand():
                told[deed.command.request] = deed.command.seat
    return told


def _requests_over(entries: Sequence[Entry]) -> list[str]:
    """Who has spoken, or would rather not, needs no place any more."""
    placed = (entry.event for entry in entries if isinstance(entry.event, MicPlaced))
    return [event.request for event in placed if event.state not in IN_THE_QUEUE]


def _ballots_taken(turn: Sequence[Deed]) -> list[Ballot]:
    return [
        (deed.command.poll, deed.moment.by)
        for deed in turn
        if isinstance(deed.command, CastBallot) and deed.answer["ok"]
    ]
