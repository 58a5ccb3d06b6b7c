"""The one who watches the clock: when the countdown of a vote has run out, the vote is closed, and that is recorded."""

from ..debate.poll_commands import SetPollOpen
from ..green import for_ever, sleep, waited_for
from ..limits import COUNTDOWN_GRACE_MS, COUNTDOWN_LOOKS_EVERY_S, ID_LENGTH_MAX
from ..wire.messages import Answer
from .clock import now_ms
from .screening import Screening

BY = "countdown"


class Countdown:
    """Closes the open vote of one séance in time; after a restart too, whose journal has the end of the countdown."""

    def __init__(self, screening: Screening) -> None:
        self._screening = screening
        for_ever(self._look)

    def close_what_is_over(self, now: int) -> bool:
        """Close the vote whose countdown has run out; ballots on their way have a little longer. Whether it did."""
        with self._screening.settled:
            poll = self._screening.debate.open_poll
            ends_at = poll.round.ends_at if poll else 0
        if poll is None or not ends_at or now < ends_at + COUNTDOWN_GRACE_MS:
            return False
        # Its name follows from what it ends: said twice, it is done once.
        act = f"{ends_at}-{poll.id}"[:ID_LENGTH_MAX]
        closing = SetPollOpen(act=act, seq=ends_at, poll=poll.id, round=poll.round.number, on=False)
        answer: Answer = waited_for(lambda tell: self._screening.submit(closing, BY, tell))
        return bool(answer["ok"])

    def _look(self) -> None:
        sleep(COUNTDOWN_LOOKS_EVERY_S)
        self.close_what_is_over(now_ms())
