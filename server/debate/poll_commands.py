"""What someone may ask of a poll: to answer it, make it, open it, show what came of it."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from .. import limits
from .command import Count, Id, ModeratorCommand, Name, NameOrNone, Seq, SpectatorCommand, Words
from .poll import Drawing, Figure, PollKind, SayingState, Terms
from .still import Still
from .wording import Text


class CastBallot(SpectatorCommand, frozen=True, tag="cast_ballot"):
    poll: Name
    round: Count
    seq: Seq
    choices: Annotated[tuple[Name, ...], Meta(max_length=limits.POLL_OPTIONS_MAX)] = ()
    points: Annotated[tuple[Figure, ...], Meta(max_length=limits.POLL_OPTIONS_MAX)] = ()
    words: Annotated[tuple[Words, ...], Meta(max_length=limits.CLOUD_WORDS_MAX)] = ()
    group: NameOrNone = ""


class SupportSaying(SpectatorCommand, frozen=True, tag="support_saying"):
    poll: Name
    round: Count
    saying: Id
    on: bool
    seq: Seq


class NewOption(Struct, frozen=True, forbid_unknown_fields=True):
    id: Name
    label: Text
    still: NameOrNone = ""


class MakePoll(ModeratorCommand, frozen=True, tag="make_poll"):
    poll: Id
    kind: PollKind
    title: Text
    options: Annotated[tuple[NewOption, ...], Meta(max_length=limits.POLL_OPTIONS_MAX)] = ()
    max_choices: Annotated[int, Meta(ge=1, le=limits.POLL_OPTIONS_MAX)] = 1
    abstain: bool = True
    terms: Terms = Terms()


class KeepStill(ModeratorCommand, frozen=True, tag="keep_still"):
    """The picture has come another way, and is in the album already: this is spoken at no door."""

    still: Still


class SetPollOpen(ModeratorCommand, frozen=True, tag="set_poll_open"):
    poll: Name
    round: Count
    on: bool


class SetReveal(ModeratorCommand, frozen=True, tag="set_reveal"):
    """Show the result on the wall or on the phones; or the right answer, wherever the poll is shown."""

    poll: Name
    round: Count
    where: Literal["wall", "phones", "answer"]
    on: bool


class ResetPoll(ModeratorCommand, frozen=True, tag="reset_poll"):
    """Begin the round after `round`; the old one stays in the journal."""

    poll: Name
    round: Count


class SetAside(ModeratorCommand, frozen=True, tag="set_aside"):
    """Ballots of devices newer than `created_after` (ms UTC) do not count in this round; 0 sets nobody aside."""

    poll: Name
    round: Count
    created_after: Count


class SetCountdown(ModeratorCommand, frozen=True, tag="set_countdown"):
    """So long from now, `running` or standing still; 0 takes it away."""

    poll: Name
    round: Count
    left_ms: Annotated[int, Meta(ge=0, le=limits.COUNTDOWN_MAX_MS)]
    running: bool


class SetTurnoutHidden(ModeratorCommand, frozen=True, tag="set_turnout_hidden"):
    """Whether wall and phones are told how many have answered, before the result is shown."""

    poll: Name
    round: Count
    on: bool


class SetHands(ModeratorCommand, frozen=True, tag="set_hands"):
    poll: Name
    round: Count
    option: Name
    count: Annotated[int, Meta(ge=0, le=limits.HANDS_MAX)]


class SetDrawing(ModeratorCommand, frozen=True, tag="set_drawing"):
    poll: Name
    drawing: Drawing


class PlaceSayings(ModeratorCommand, frozen=True, tag="place_sayings"):
    """Let what was written be shown, or not, or read it later."""

    poll: Name
    round: Count
    sayings: Annotated[tuple[Id, ...], Meta(min_length=1, max_length=limits.SAYINGS_TO_READ_MAX)]
    state: SayingState
