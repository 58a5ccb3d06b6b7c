"""What happened to a question besides being placed, and who may ask."""

from enum import StrEnum

from .event import Event
from .model import Answer, QuestionState


class Annotation(StrEnum):
    NOTE = "note"
    TRANSLATION = "translation"


class ModerationEvent(Event, frozen=True):
    """Something moderators did to a question, or to who may ask."""


class QuestionMerged(ModerationEvent, frozen=True, tag="question_merged"):
    """`joined` are those who did not stand behind the other question yet: supporters, and the author."""

    question: str
    into: str
    joined: tuple[str, ...]
    former_state: QuestionState
    former_reason: str


class QuestionParted(ModerationEvent, frozen=True, tag="question_parted"):
    """Merged no longer; `left` go with it."""

    question: str
    into: str
    left: tuple[str, ...]
    state: QuestionState
    reason: str


class ThemeSet(ModerationEvent, frozen=True, tag="theme_set"):
    question: str
    theme: str
    former_theme: str


class QuestionAnnotated(ModerationEvent, frozen=True, tag="question_annotated"):
    """`of` is the wording that a translation translates."""

    question: str
    what: Annotation
    text: str
    of: str
    former_text: str
    former_of: str


class AnswerTraced(ModerationEvent, frozen=True, tag="answer_traced"):
    question: str
    answer: Answer
    former_answer: Answer


class AuthorBlocked(ModerationEvent, frozen=True, tag="author_blocked"):
    author: str
    on: bool


class SlowModeSet(ModerationEvent, frozen=True, tag="slow_mode_set"):
    seconds: int
    former_seconds: int


class AskingSet(ModerationEvent, frozen=True, tag="asking_set"):
    on: bool


OfModeration = (
    QuestionMerged
    | QuestionParted
    | ThemeSet
    | QuestionAnnotated
    | AnswerTraced
    | AuthorBlocked
    | SlowModeSet
    | AskingSet
)
