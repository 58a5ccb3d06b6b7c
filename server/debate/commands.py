"""What someone may ask of a debate. Imperative; closed; every one harmless to repeat.

A spectator's command either creates (and then carries the id the phone made) or sets (and then carries
`seq`, the phone's own counter, so that a late "on" never overrides a newer "off"). A moderator's command
carries `act`, an id made by the console, and `seq`.
"""

from typing import Annotated

from msgspec import Meta, Struct

from .. import limits
from .command import Count, Id, ModeratorCommand, NameOrNone, Seq, SpectatorCommand, Words
from .model import QuestionState
from .moderation_events import Annotation
from .scenes import Phase, SceneKind
from .wording import Language


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


class Read(Struct, frozen=True, forbid_unknown_fields=True):
    """A question, as it was read at `rev`."""

    question: Id
    rev: Count


Reads = Annotated[tuple[Read, ...], Meta(min_length=1, max_length=limits.QUESTIONS_AT_ONCE_MAX)]


class PlaceQuestions(ModeratorCommand, frozen=True, tag="place_questions"):
    """The same of many at once: all of them, or none if one has changed."""

    questions: Reads
    state: QuestionState
    reason: Words = ""


class MergeQuestions(ModeratorCommand, frozen=True, tag="merge_questions"):
    """These ask what `into` asks: who stands behind them stands behind it."""

    into: Id
    rev: Count
    questions: Reads


class SetTheme(ModeratorCommand, frozen=True, tag="set_theme"):
    """`former` is the label as it was read."""

    question: Id
    theme: NameOrNone
    former: NameOrNone


class Annotate(ModeratorCommand, frozen=True, tag="annotate"):
    """A note for moderators, or a line in the other language for all. `former` is what stood there when it was read.

    `of` are the words that are translated.
    """

    question: Id
    what: Annotation
    text: Words
    former: Words = ""
    of: Words = ""


class TraceAnswer(ModeratorCommand, frozen=True, tag="trace_answer"):
    """Who answered, and the gist of it; `former_gist` is what stood there when it was read."""

    question: Id
    who: Words
    gist: Words
    lang: Language
    former_gist: Words = ""


class AskOnPaper(ModeratorCommand, frozen=True, tag="ask_on_paper"):
    """A card that somebody without a phone has written, typed in for them."""

    question: Id
    text: Words
    lang: Language
    signature: Words = ""
    theme: NameOrNone = ""


class PreviewBlock(ModeratorCommand, frozen=True, tag="preview_block"):
    """Which questions would go if the device behind this one was blocked; changes nothing."""

    question: Id


class SetBlocked(ModeratorCommand, frozen=True, tag="set_blocked"):
    """The device that asked this question may ask nothing more, and what it asked is dismissed; or it may again."""

    question: Id
    on: bool


class SetSlowMode(ModeratorCommand, frozen=True, tag="set_slow_mode"):
    seconds: Annotated[int, Meta(ge=0, le=limits.SLOW_MODE_MAX_S)]


class SetAsking(ModeratorCommand, frozen=True, tag="set_asking"):
    on: bool


class ShowScene(ModeratorCommand, frozen=True, tag="show_scene"):
    """`subject` is the question's, the poll's or, for a title card, the film's id, empty for the other scenes; `rev`
    the question as it was read. A title card without a subject is that of the film that comes next."""

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


class Undo(ModeratorCommand, frozen=True, tag="undo"):
    undoes: Id
