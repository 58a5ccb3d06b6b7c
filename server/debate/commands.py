"""What someone may ask of a debate. Imperative; closed; every one harmless to repeat.

A spectator's command either creates (and then carries the id the phone made) or sets (and then carries
`seq`, the phone's own counter, so that a late "on" never overrides a newer "off"). A moderator's command
carries `act`, an id made by the console, and `seq`.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from .. import limits
from .model import Phase, QuestionState, SceneKind
from .poll import Drawing, Figure, PollKind, SayingState, Terms
from .still import Still
from .wording import Language, Text

Id = Annotated[
    str, Meta(min_length=limits.ID_LENGTH_MIN, max_length=limits.ID_LENGTH_MAX, pattern=r"^[A-Za-z0-9_.:-]+\Z")
]
Name = Annotated[str, Meta(min_length=1, max_length=limits.ID_LENGTH_MAX, pattern=r"^[A-Za-z0-9_.:-]+\Z")]
NameOrNone = Annotated[str, Meta(max_length=limits.ID_LENGTH_MAX, pattern=r"^[A-Za-z0-9_.:-]*\Z")]
Seq = Annotated[int, Meta(ge=0, le=limits.SEQ_MAX)]
Count = Annotated[int, Meta(ge=0, le=limits.SEQ_MAX)]
# Cleaned and measured in `wire.text`, which has an answer for what is too long.
Words = Annotated[str, Meta(max_length=limits.MESSAGE_BYTES_MAX)]


class Command(Struct, frozen=True, forbid_unknown_fields=True, tag_field="verb"):
    """One wish, by one person, about one debate."""


class SpectatorCommand(Command, frozen=True):
    """Spoken at a phone."""


class ModeratorCommand(Command, frozen=True, kw_only=True):
    """Spoken at a console. `act` names it for ever: repeating it answers `ok` and changes nothing."""

    act: Id
    seq: Seq


class Ask(SpectatorCommand, frozen=True, tag="ask"):
    id: Id
    text: Words
    lang: Language
    signature: Words = ""
    theme: NameOrNone = ""
    consent: bool = False


class SetSupport(SpectatorCommand, frozen=True, tag="set_support"):
    question: Id
    on: bool
    seq: Seq


class Withdraw(SpectatorCommand, frozen=True, tag="withdraw"):
    question: Id


class ReportQuestion(SpectatorCommand, frozen=True, tag="report_question"):
    question: Id


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


class EnterCode(SpectatorCommand, frozen=True, tag="enter_code"):
    """The code that the wall shows, or a ticket's; typed by a person, so it may hold anything."""

    code: Annotated[str, Meta(min_length=1, max_length=limits.TYPED_CODE_LENGTH_MAX)]


class PlaceQuestion(ModeratorCommand, frozen=True, tag="place_question"):
    """Publish, keep, dismiss, answer or restore, as one act: put the question, as read at `rev`, in `state`."""

    question: Id
    rev: Count
    state: QuestionState
    reason: Words = ""


class EditQuestion(ModeratorCommand, frozen=True, tag="edit_question"):
    question: Id
    rev: Count
    text: Words


class SetStar(ModeratorCommand, frozen=True, tag="set_star"):
    question: Id
    on: bool


class ShowScene(ModeratorCommand, frozen=True, tag="show_scene"):
    """`subject` is the question's or the poll's id, empty for the other scenes; `rev` the question as it was read."""

    scene: SceneKind
    subject: NameOrNone = ""
    rev: Count = 0


class SetBlack(ModeratorCommand, frozen=True, tag="set_black"):
    on: bool


class SetFrozen(ModeratorCommand, frozen=True, tag="set_frozen"):
    on: bool


class SetPhase(ModeratorCommand, frozen=True, tag="set_phase"):
    phase: Phase


class SetPremoderation(ModeratorCommand, frozen=True, tag="set_premoderation"):
    on: bool


class SetLive(ModeratorCommand, frozen=True, tag="set_live"):
    on: bool


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


class Undo(ModeratorCommand, frozen=True, tag="undo"):
    undoes: Id
