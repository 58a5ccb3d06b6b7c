"""The house: every séance of this server, by the code people type."""

import time
from collections.abc import Callable, Sequence

from ..debate.command import Command
from ..debate.events import AnyEvent, Entry
from ..debate.evolve import evolve
from ..debate.model import Debate
from ..debate.still import Still
from ..green import for_ever, sleep, waited_for
from ..journal.directory import DataDirectory
from ..journal.sqlite import SqliteJournal
from ..limits import SEAL_AFTER_CLOSED_MS
from ..programme import Programme
from ..wire.messages import Answer
from ..wordlist import WordList
from .adoption import Difference, adopt
from .album import Album
from .bringing import bring, keeping
from .cadence import Effort
from .clock import now_ms
from .countdown import Countdown
from .devices import Devices
from .expiry import Expiry
from .places import Places
from .projectionist import Projectionist, Show
from .pseudonyms import Pseudonyms
from .pulse import Pulse
from .replaying import replayed
from .safety import submit_safely
from .screening import Screening
from .signs import Lookout
from .troubles import Troubles

_ROUND_EVERY_S = 5


class House:
    """Opens each programme on its journal. `differences` tells, per séance, what an edited file changed."""

    def __init__(
        self,
        directory: DataDirectory,
        programmes: Sequence[Programme],
        show: Callable[[Show], float],
        words: WordList | None = None,
    ) -> None:
        self._words = words or WordList()
        self._began_at = time.monotonic()
        self.open = True
        """Until it closes; from then on nothing is recorded any more."""
        self.screenings: dict[str, Screening] = {}
        self.projectionists: dict[str, Projectionist] = {}
        self.differences: dict[str, list[Difference]] = {}
        self.albums: dict[str, Album] = {}
        effort = Effort()
        for programme in programmes:
            screening = self._open(directory, programme)
            self.screenings[programme.code] = screening
            projectionist = Projectionist(screening, show, effort)
            self.projectionists[programme.code] = projectionist
            for_ever(Lookout(screening, projectionist).keep_looking)
            Countdown(screening)
            Expiry(screening)
        self.pulse = Pulse()
        self.without_programme = directory.journals_but(programme.id for programme in programmes)
        self.troubles = Troubles(directory.path, self.screenings, self.projectionists)
        for_ever(self._make_round)

    def submit(
        self,
        code: str,
        command: Command,
        by: str,
        tell: Callable[[Answer], None],
        *,
        speaks: frozenset[str] | None = None,
    ) -> None:
        """One command to the debate of that code; `tell` has the answer once it is recorded.

        Whoever undoes may undo what they may say themselves: the verbs they `speaks`, if not all.
        """
        submit_safely(self.screenings[code], self.projectionists[code], command, by, tell, speaks=speaks)

    def keep_still(self, code: str, found: bytes, still: Still, by: str) -> Answer:
        """A picture that a moderator sent, and what they say of it; waits until that is recorded. The answer names it.

        Raises `Refused` for a picture that is none.
        """
        command = keeping(self.albums[code], found, still)
        answer: Answer = waited_for(lambda tell: self.screenings[code].submit(command, by, tell))
        return {**answer, "still": command.still.id} if answer["ok"] else answer

    def live_codes(self) -> list[str]:
        """The séances that the bare address may lead to."""
        return [code for code, screening in self.screenings.items() if screening.live]

    def seal_what_is_over(self, now: int) -> None:
        """What has been over long enough is sealed; the keys of that séance are gone when this returns."""
        for screening in self.screenings.values():
            with screening.settled:
                closed_at, sealed = screening.debate.closed_at, screening.debate.sealed
            if closed_at and not sealed and now - closed_at > SEAL_AFTER_CLOSED_MS:
                screening.seal()

    @property
    def stands_for_s(self) -> float:
        return time.monotonic() - self._began_at

    def close(self) -> None:
        self.open = False
        for screening in self.screenings.values():
            screening.close()

    def _open(self, directory: DataDirectory, programme: Programme) -> Screening:
        journal = SqliteJournal(directory.journal(programme.id))
        debate = replayed(journal)
        album = Album(directory.stills(programme.id), directory.stills_secret)
        self.albums[programme.code] = album
        stills = bring(album, programme, debate)
        happened, self.differences[programme.code] = adopt(debate, programme, stills)
        _record(journal, debate, happened)
        names = Pseudonyms(directory.keys(programme.id), sealed=debate.sealed)
        devices = Devices(directory.devices(programme.id), sealed=debate.sealed)
        places = Places(directory.places(programme.id), sealed=debate.sealed)
        return Screening(programme, journal, debate, names, devices=devices, places=places, words=self._words)

    def _make_round(self) -> None:
        sleep(_ROUND_EVERY_S)
        self.seal_what_is_over(now_ms())


def _record(journal: SqliteJournal, debate: Debate, happened: list[AnyEvent]) -> None:
    entries = [Entry(event=event, at=now_ms()) for event in happened]
    if entries:
        journal.append(entries)
    for entry in entries:
        evolve(debate, entry)
