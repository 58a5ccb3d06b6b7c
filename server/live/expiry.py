"""The one who ends an announcement when its time is over, and that is recorded."""

from ..debate.notices.commands import EndAnnouncement
from ..green import for_ever, sleep, waited_for
from ..limits import COUNTDOWN_LOOKS_EVERY_S, ID_LENGTH_MAX
from ..wire.messages import Answer
from .clock import now_ms
from .screening import Screening

BY = "expiry"


class Expiry:
    """Ends the announcement of one séance in time; after a restart too, whose journal has its end."""

    def __init__(self, screening: Screening) -> None:
        self._screening = screening
        for_ever(self._look)

    def end_what_is_over(self, now: int) -> bool:
        """Take away the announcement whose time is over. Whether it did."""
        with self._screening.settled:
            said = self._screening.debate.notices.announcement
        if said is None or now < said.ends_at:
            return False
        # Its name follows from what it ends: said twice, it is done once.
        act = f"{said.ends_at}-{said.id}"[:ID_LENGTH_MAX]
        ending = EndAnnouncement(act=act, seq=said.ends_at, announcement=said.id)
        answer: Answer = waited_for(lambda tell: self._screening.submit(ending, BY, tell))
        return bool(answer["ok"])

    def _look(self) -> None:
        sleep(COUNTDOWN_LOOKS_EVERY_S)
        self.end_what_is_over(now_ms())
