"""What happened to polls, to their rounds, and to what was answered."""

from .event import Event
from .poll import Drawing, Option, PollKind, PollState, SayingState, Terms, Word
from .wording import Text


class PollMade(Event, frozen=True, tag="poll_made"):
    """A poll exists, or a prepared one that nobody has opened yet got new words."""

    poll: str
    kind: PollKind
    title: Text
    options: tuple[Option, ...]
    max_choices: int
    abstain: bool
    origin: str
    order: int
    terms: Terms = Terms()


class PollDropped(Event, frozen=True, tag="poll_dropped"):
    poll: str


class RoundPlaced(Event, frozen=True, tag="round_placed"):
    """`present` is how many phones were there when it closed: what the turnout is told against from then on. `against`
    is the round of the poll asked before with which this one will be compared."""

    poll: str
    round: int
    state: PollState
    former_state: PollState
    present: int = 0
    against: int = 0


class RoundBegun(Event, frozen=True, tag="round_begun"):
    poll: str
    round: int


class RoundDropped(Event, frozen=True, tag="round_dropped"):
    poll: str
    round: int


class RevealSet(Event, frozen=True, tag="reveal_set"):
    """`revealed_at` is since when the phones have this result: with several revealed they show the newest."""

    poll: str
    round: int
    where: str
    on: bool
    revealed_at: int = 0
    former_revealed_at: int = 0


class BallotCast(Event, frozen=True, tag="ballot_cast", omit_defaults=True):
    """`aside` says that the device was newer than the time set for this round: received, and not counted."""

    poll: str
    round: int
    voter: str
    choices: tuple[str, ...]
    seq: int
    aside: bool = False
    points: tuple[int, ...] = ()
    words: tuple[Word, ...] = ()
    group: str = ""


class CountdownSet(Event, frozen=True, tag="countdown_set"):
    """A countdown runs until `ends_at` (ms UTC), stands still with `left_ms`, or is none."""

    poll: str
    round: int
    ends_at: int
    left_ms: int
    former_ends_at: int
    former_left_ms: int


class TurnoutHidden(Event, frozen=True, tag="turnout_hidden"):
    poll: str
    round: int
    on: bool


class HandsCounted(Event, frozen=True, tag="hands_counted"):
    """So many hands were raised for that option by people without a phone."""

    poll: str
    round: int
    option: str
    count: int
    former_count: int


class DrawingSet(Event, frozen=True, tag="drawing_set"):
    poll: str
    drawing: Drawing
    former_drawing: Drawing


class SayingsPlaced(Event, frozen=True, tag="sayings_placed"):
    """Moderators read these, and let them be shown or not; each with the state it had."""

    poll: str
    round: int
    sayings: tuple[str, ...]
    state: SayingState
    former_states: tuple[SayingState, ...]


class SayingsRestored(Event, frozen=True, tag="sayings_restored"):
    """They are again in the states they had."""

    poll: str
    round: int
    sayings: tuple[str, ...]
    states: tuple[SayingState, ...]


class SayingSupported(Event, frozen=True, tag="saying_supported"):
    poll: str
    round: int
    saying: str
    supporter: str
    on: bool
    seq: int


class BallotsSetAside(Event, frozen=True, tag="ballots_set_aside"):
    """These voters' ballots, those of devices newer than `created_after`, count no more; every other one does."""

    poll: str
    round: int
    created_after: int
    voters: tuple[str, ...]
    former_created_after: int
    former_voters: tuple[str, ...]
