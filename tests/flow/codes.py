"""The codes that open an evening, as its key tells them: marked wherever they must not be seen."""

from random import Random

from server.debate.model import Voting
from server.limits import ROOM_CODE_SLOT_MS
from server.live.clock import now_ms
from server.live.pseudonyms import Pseudonyms
from server.live.turnstile import Turnstile

TICKETS = 8
_WRONG = {Voting.ROOM_CODE: "no code", Voting.TICKETS: "NOTATICKET"}


class Codes:
    """What people type in an evening whose ballots are `voting`."""

    def __init__(self, voting: Voting, names: Pseudonyms) -> None:
        self.voting = voting
        self._names = names
        self._turnstile = Turnstile(voting, TICKETS, names)

    @property
    def wanted(self) -> bool:
        return self.voting is not Voting.OPEN

    def of_the_room(self) -> set[str]:
        """The room's codes around this moment, in quotes: four digits alone stand in any number."""
        now = now_ms()
        around = (now - ROOM_CODE_SLOT_MS, now, now + ROOM_CODE_SLOT_MS)
        return {f'"{code}"' for at in around if (code := self._turnstile.room_code(at))}

    def of_tickets(self) -> set[str]:
        """Each ticket's code as it is typed and as it is printed, and its name in the journal."""
        codes = self._turnstile.tickets if self.voting is Voting.TICKETS else {}
        return {word for code in codes for word in (code, f"{code[:5]} {code[5:]}", self._names.of("tickets", code))}

    def typed(self, dice: Random) -> str:
        """What somebody types: mostly what opens, from any ticket but the last."""
        if dice.random() < 0.3:
            return _WRONG[self.voting]
        return self.right(dice.randrange(TICKETS - 1))

    def right(self, ticket: int = TICKETS - 1) -> str:
        """What opens now; where there are tickets, the last of them unless another is named."""
        return self._turnstile.room_code(now_ms()) or list(self._turnstile.tickets)[ticket]
