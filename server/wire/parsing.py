"""From what a socket sent to a command of that door, or a refusal."""

from functools import cache
from typing import Any, TypeVar, Union

import msgspec
from msgspec.structs import replace

from .. import limits
from ..debate.command import Command
from ..debate.commands import (
    Annotate,
    Ask,
    AskOnPaper,
    EditQuestion,
    PlaceQuestion,
    PlaceQuestions,
    SetSupport,
    TraceAnswer,
)
from ..debate.floor.commands import AddHand, AskMic
from ..debate.model import QuestionState
from ..debate.notices.commands import Announce, SendNote
from ..debate.poll import Terms
from ..debate.poll_commands import CastBallot, MakePoll
from ..debate.refusals import Refusal, Refused
from ..debate.run.commands import MakeCue
from .messages import Looking, Report
from .spoken import Door, spoken_at
from .text import clean_text, clean_wording

_Report = TypeVar("_Report", Report, Looking)


def read_command(text: str | bytes, door: Door) -> Command:
    """The command that this JSON spells, its words cleaned. Raises `Refused`, whatever was sent."""
    reader = _reader(door)
    try:
        command = reader.decode(text)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        # Read a second time, and slowly, only to find the word for what is wrong with it.
        return parse(_whatever_it_is(text), door)
    return _cleaned(command)


def parse(raw: object, door: Door) -> Command:
    """The command in `raw`, its words cleaned. Raises `Refused`, whatever was sent."""
    verb = raw.get("verb") if isinstance(raw, dict) else None
    kind = _verbs(door).get(verb) if isinstance(verb, str) else None
    if kind is None:
        raise Refused(Refusal.UNKNOWN_VERB)
    try:
        command = msgspec.convert(raw, type=kind)
    except (msgspec.ValidationError, RecursionError, UnicodeEncodeError):
        raise Refused(Refusal.BAD_REQUEST) from None
    return _cleaned(command)


def read_report(text: str | bytes, kind: type[_Report]) -> _Report:
    """What a screen says of itself in this JSON. Raises `Refused`."""
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise Refused(Refusal.BAD_REQUEST) from None


class StrictJson:
    """JSON as python-socketio wants a library for it: fast, shallow, and without NaN or lone surrogates."""

    @staticmethod
    def dumps(value: Any, **_options: Any) -> str:
        return msgspec.json.encode(value).decode()

    @staticmethod
    def loads(text: str | bytes, **_options: Any) -> Any:
        try:
            return msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
            raise ValueError("not the JSON we speak") from error


def deeper_than(value: object, depth_max: int) -> bool:
    """Whether lists and objects nest deeper than `depth_max`."""
    if not isinstance(value, list | dict):
        return False
    inside = value.values() if isinstance(value, dict) else value
    return depth_max == 0 or any(deeper_than(item, depth_max - 1) for item in inside)


@cache
def _reader(door: Door) -> msgspec.json.Decoder[Any]:
    """Reads the commands of that door and nothing else. Raises `Refused` where nobody commands."""
    kinds = tuple(_verbs(door).values())
    if not kinds:
        raise Refused(Refusal.UNKNOWN_VERB)
    return msgspec.json.Decoder(Union[kinds])  # noqa: UP007


def _whatever_it_is(text: str | bytes) -> object:
    """What the JSON says, if it is any, and shallow enough to be looked at."""
    try:
        said = StrictJson.loads(text)
    except ValueError:
        return None
    return None if deeper_than(said, limits.MESSAGE_DEPTH_MAX) else said


@cache
def _verbs(door: Door) -> dict[str, type[Command]]:
    return spoken_at(door)


def _cleaned(command: Command) -> Command:
    match command:
        # First what a whole room says at once.
        case CastBallot() if command.words:
            written = tuple(clean_text(word, limits.OPEN_TEXT_GRAPHEMES_MAX, 1) for word in command.words)
            return replace(command, words=written)
        case CastBallot() | SetSupport():
            return command
        case Ask():
            return replace(
                command,
                text=clean_text(command.text, limits.QUESTION_GRAPHEMES_MAX, limits.QUESTION_GRAPHEMES_MIN),
                signature=clean_text(command.signature, limits.SIGNATURE_GRAPHEMES_MAX),
            )
        case EditQuestion():
            # A moderator may shorten "Bravo ! Pourquoi ?" below what an author must write, but not to nothing.
            return replace(command, text=clean_text(command.text, limits.QUESTION_GRAPHEMES_MAX, 1))
        case AskOnPaper():
            return replace(
                command,
                text=clean_text(command.text, limits.QUESTION_GRAPHEMES_MAX, 1),
                signature=clean_text(command.signature, limits.SIGNATURE_GRAPHEMES_MAX),
            )
        case PlaceQuestion() | PlaceQuestions():
            dismissed = command.state is QuestionState.DISMISSED
            reason = clean_text(command.reason, limits.REASON_GRAPHEMES_MAX) if dismissed else ""
            return replace(command, reason=reason)
        case MakePoll():
            return replace(
                command,
                title=clean_wording(command.title, limits.POLL_TITLE_GRAPHEMES_MAX),
                options=tuple(
                    replace(option, label=clean_wording(option.label, limits.POLL_OPTION_GRAPHEMES_MAX))
                    for option in command.options
                ),
                terms=_cleaned_terms(command.terms),
            )
        case _:
            return _cleaned_for_few(command)


def _cleaned_for_few(command: Command) -> Command:
    """What only moderators, ushers and those who wait for the microphone write."""
    match command:
        case AskMic() | AddHand():
            return replace(command, seat=clean_text(command.seat, limits.SEAT_GRAPHEMES_MAX))
        case Annotate():
            most = limits.NOTE_GRAPHEMES_MAX
            # `of` and `former` are compared with what was cleaned when it came.
            return replace(command, text=clean_text(command.text, most))
        case TraceAnswer():
            return replace(
                command,
                who=clean_text(command.who, limits.ANSWERER_GRAPHEMES_MAX),
                gist=clean_text(command.gist, limits.NOTE_GRAPHEMES_MAX),
            )
        case MakeCue():
            return replace(
                command,
                text=clean_wording(command.text, limits.CUE_WORDS_GRAPHEMES_MAX),
                note=clean_text(command.note, limits.CUE_NOTE_GRAPHEMES_MAX),
            )
        case Announce():
            return replace(command, text=clean_wording(command.text, limits.ANNOUNCEMENT_GRAPHEMES_MAX))
        case SendNote():
            return replace(command, text=clean_text(command.text, limits.STAGE_NOTE_GRAPHEMES_MAX))
        case _:
            return command


def _cleaned_terms(terms: Terms) -> Terms:
    return replace(
        terms,
        low=clean_wording(terms.low, limits.POLL_OPTION_GRAPHEMES_MAX),
        high=clean_wording(terms.high, limits.POLL_OPTION_GRAPHEMES_MAX),
        unit=clean_wording(terms.unit, limits.POLL_UNIT_GRAPHEMES_MAX),
    )
