"""The signs of stuffing, told to the consoles: who came when, never what anybody chose."""

from itertools import islice
from typing import NamedTuple

from ..debate.model import Debate
from ..debate.poll import Poll, PollState
from ..green import sleep
from ..limits import SIGNS_INTERVAL_MS
from ..screens.hall import Signs, Young
from .clock import now_ms
from .devices import UNKNOWN, Devices
from .projectionist import Projectionist
from .pseudonyms import KeysDestroyed
from .screening import Screening


class Lookout:
    """Who watches one séance for signs of stuffing."""

    def __init__(self, screening: Screening, projectionist: Projectionist) -> None:
        self._screening = screening
        self._projectionist = projectionist
        self._young = YoungBallots(screening.devices)

    def keep_looking(self) -> None:
        """Tell the hall what there is to tell now, and rest."""
        self.tell(now_ms())
        sleep(SIGNS_INTERVAL_MS / 1000)

    def tell(self, now: int) -> None:
        """What there is to tell at this moment, the room's code of this minute with it."""
        screening = self._screening
        try:
            room_code = screening.turnstile.room_code(now)
        except KeysDestroyed:
            room_code = ""
        with screening.settled:
            young = self._young.of(screening.debate)
        signs = Signs(
            new_devices=screening.devices.new_by_minute(now),
            wrong_codes=screening.turnstile.wrong_codes(now),
            young=young,
        )
        self._projectionist.tell(room_code=room_code, signs=signs)


class YoungBallots:
    """How many ballots came from devices newer than the opening of their poll, or of unknown age.

    Ballots are never taken away, so only those that came since the last time are looked at.
    """

    def __init__(self, devices: Devices) -> None:
        self._devices = devices
        self._counted: dict[str, _Counted] = {}

    def of(self, debate: Debate) -> dict[str, Young]:
        """For each poll that has been opened."""
        opened = [poll for poll in debate.polls.values() if poll.round.state is not PollState.DRAFT]
        return {} if debate.sealed else {poll.id: self._young(poll) for poll in opened}

    def _young(self, poll: Poll) -> Young:
        current, ages = poll.round, self._devices.ages(poll.id)
        counted = self._counted.get(poll.id)
        if counted is None or (counted.round, counted.opened_at) != (current.number, current.opened_at):
            counted = _Counted(current.number, current.opened_at, 0, Young())
        came = islice(reversed(current.ballots), len(current.ballots) - counted.ballots)
        minutes = [ages.get(voter, UNKNOWN) for voter in came]
        young = Young(
            since_opening=counted.young.since_opening + sum(minute > current.opened_at for minute in minutes),
            unknown=counted.young.unknown + minutes.count(UNKNOWN),
        )
        self._counted[poll.id] = _Counted(current.number, current.opened_at, len(current.ballots), young)
        return young


class _Counted(NamedTuple):
    """So many ballots of that round have been looked at."""

    round: int
    opened_at: int
    ballots: int
    young: Young
