"""What one person alone sees at their phone."""

from collections.abc import Mapping

from ..debate.poll import Poll
from ..screens import phone
from ..screens.patches import Screen
from .pseudonyms import ADMISSION, QUESTIONS, KeysDestroyed, series_of
from .screening import Screening


class Margins:
    """The margins of one séance's phones."""

    def __init__(self, screening: Screening) -> None:
        self._screening = screening
        # Of ballots that came before this start nobody knows from which device.
        self._answered_before = {poll.id for poll in screening.debate.polls.values() if poll.round.ballots}

    def of(self, spectator: str, patience_s: float | None = None) -> Screen:
        """This person's; nothing, if the disk holds a turn up beyond `patience_s`."""
        names, settled = self._screening.pseudonyms, self._screening.settled
        self._screening.devices.see(spectator)
        if not settled.look(patience_s):
            return {}
        try:
            debate = self._screening.debate
            answered = self._answered_by(debate.polls, spectator)
            voters = {poll: names.of(series_of(debate.polls[poll]), spectator) for poll in answered}
            return phone.margin(debate, names.of(QUESTIONS, spectator), voters, names.of(ADMISSION, spectator))
        except KeysDestroyed:
            return {}
        finally:
            settled.looked()

    def _answered_by(self, polls: Mapping[str, Poll], spectator: str) -> list[str]:
        """The polls with ballots that may be theirs: a name in each costs more than all the rest of a margin."""
        answered = {*self._answered_before, *self._screening.devices.answered(spectator)}
        return [poll for poll in polls if poll in answered and polls[poll].round.ballots]
