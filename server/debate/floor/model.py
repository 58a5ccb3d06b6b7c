"""The floor as it stands: the queue for the microphone, and the speaking clock. Data only."""

from enum import StrEnum

from msgspec import Struct, field


class MicState(StrEnum):
    WAITING = "waiting"
    NEXT = "next"
    SPEAKING = "speaking"
    SERVED = "served"
    LEFT = "left"


IN_THE_QUEUE = frozenset({MicState.WAITING, MicState.NEXT, MicState.SPEAKING})


class MicOrigin(StrEnum):
    PHONE = "phone"
    HAND = "hand"


class MicRequest(Struct):
    """Somebody who would like to speak; `person` is nobody for a hand that was seen. Where they sit is not kept here:
    that is forgotten once they have spoken, and a journal forgets nothing."""

    id: str
    person: str
    origin: MicOrigin
    asked_at: int
    state: MicState = MicState.WAITING

    @property
    def stands(self) -> bool:
        return self.state in IN_THE_QUEUE


class Floor(Struct):
    """`speaking` is the group whose clock runs `since` then (ms UTC), or nobody's; `spent` what each had used by then.

    `groups` are those that the organiser named: who belongs to which is never guessed.
    """

    mic_open: bool = True
    requests: dict[str, MicRequest] = field(default_factory=dict)
    groups: tuple[str, ...] = ()
    speaking: str = ""
    since: int = 0
    spent: dict[str, int] = field(default_factory=dict)

    def standing_of(self, person: str) -> MicRequest | None:
        """Their request that still stands; a person has one at most."""
        theirs = (request for request in self.requests.values() if person and request.person == person)
        return next((request for request in theirs if request.stands), None)

    def times_served(self, person: str) -> int:
        """How often they have had the microphone; of a hand nobody knows."""
        return sum(
            request.state is MicState.SERVED
            for request in self.requests.values()
            if person and request.person == person
        )
