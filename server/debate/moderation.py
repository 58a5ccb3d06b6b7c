"""The rules of moderation beyond placing one question: many at once, merging, labels, lines beside it, who may ask."""

from collections.abc import Iterable

from .commands import (
    Annotate,
    AskOnPaper,
    MergeQuestions,
    PlaceQuestion,
    PlaceQuestions,
    PreviewBlock,
    Read,
    SetAsking,
    SetBlocked,
    SetSlowMode,
    SetTheme,
    TraceAnswer,
)
from .events import AnyEvent, QuestionAsked
from .floor.leaving import leave_the_queue
from .model import Answer, Asking, Debate, Question, QuestionState
from .moderation_events import (
    Annotation,
    AnswerTraced,
    AskingSet,
    AuthorBlocked,
    QuestionAnnotated,
    QuestionMerged,
    SlowModeSet,
    ThemeSet,
)
from .moment import Moment
from .questions import dismissed, leave_the_wall, place, refuse_too_many, the_question
from .refusals import Refusal, Refused

_STANDING = frozenset({QuestionState.PENDING, QuestionState.KEPT, QuestionState.LISTED})
_MERGED_INTO = _STANDING | {QuestionState.ANSWERED}


def place_many(debate: Debate, command: PlaceQuestions, moment: Moment) -> list[AnyEvent]:
    """One act for many: all are placed, or none."""
    placed = (
        PlaceQuestion(
            act=command.act,
            seq=command.seq,
            question=read.question,
            rev=read.rev,
            state=command.state,
            reason=command.reason,
        )
        for read in _each_once(command.questions)
    )
    return [event for one in placed for event in place(debate, one, moment)]


def merge(debate: Debate, command: MergeQuestions, moment: Moment) -> list[AnyEvent]:
    """Several questions become one; whoever asked or supported one of them supports it, once."""
    into = the_question(debate, command.into)
    merging = [(the_question(debate, read.question), read.rev) for read in _each_once(command.questions)]
    if all(question.merged_into == into.id for question, _ in merging):
        return []
    for question, rev in ((into, command.rev), *merging):
        if question.rev != rev:
            raise Refused(Refusal.CHANGED_SINCE, question=question.id)
        if question.state not in (_MERGED_INTO if question is into else _STANDING):
            raise Refused(Refusal.NOT_ALLOWED_FROM_HERE, question=question.id)
    if any(question is into for question, _ in merging):
        raise Refused(Refusal.NOT_ALLOWED_FROM_HERE, question=into.id)

    happened: list[AnyEvent] = []
    behind = {*into.supporters, into.author}
    for question, _ in merging:
        joined = sorted({*question.supporters, question.author} - behind - {""})
        behind.update(joined)
        happened.append(QuestionMerged(question.id, into.id, tuple(joined), question.state, question.reason))
        happened += leave_the_wall(debate, question)
    return happened


def set_theme(debate: Debate, command: SetTheme, moment: Moment) -> list[AnyEvent]:
    """A label of the evening, or none."""
    question = the_question(debate, command.question)
    if question.theme == command.theme:
        return []
    if question.theme != command.former:
        raise Refused(Refusal.CHANGED_SINCE, question=question.id)
    if command.theme and command.theme not in debate.themes:
        raise Refused(Refusal.UNKNOWN_THEME)
    return [ThemeSet(question.id, command.theme, question.theme)]


def annotate(debate: Debate, command: Annotate, moment: Moment) -> list[AnyEvent]:
    """A note that only moderators read, or a translation that stands under the question wherever that is read."""
    question = the_question(debate, command.question)
    translating = command.what is Annotation.TRANSLATION
    former, of = (question.translation, question.translated) if translating else (question.note, "")
    meant = command.of if translating and command.text else ""
    if (former, of) == (command.text, meant):
        return []
    if former != command.former or (meant and meant != question.text):
        raise Refused(Refusal.CHANGED_SINCE, question=question.id)
    return [QuestionAnnotated(question.id, command.what, command.text, meant, former, of)]


def trace_answer(debate: Debate, command: TraceAnswer, moment: Moment) -> list[AnyEvent]:
    """Who answered and what they said stays with the question, for the record of the evening."""
    question = the_question(debate, command.question)
    answer = Answer(command.who, command.gist, command.lang if command.gist or command.who else "fr")
    if question.answer == answer:
        return []
    if not question.public:
        raise Refused(Refusal.NOT_LISTED, question=question.id)
    if question.answer.gist != command.former_gist:
        raise Refused(Refusal.CHANGED_SINCE, question=question.id)
    return [AnswerTraced(question.id, answer, question.answer)]


def ask_on_paper(debate: Debate, command: AskOnPaper, moment: Moment) -> list[AnyEvent]:
    """A question of nobody's phone: it is read like any other, and the pause of questions does not hold it."""
    if command.question in debate.questions:
        return []
    if command.theme and command.theme not in debate.themes:
        raise Refused(Refusal.UNKNOWN_THEME)
    refuse_too_many(debate)

    read_first = debate.premoderation or moment.flagged_by
    return [
        QuestionAsked(
            question=command.question,
            client=command.question,
            author="",
            text=command.text,
            lang=command.lang,
            signature=command.signature,
            theme=command.theme,
            origin=Asking.PAPER.value,
            consent=False,
            state=QuestionState.PENDING if read_first else QuestionState.LISTED,
            flagged=bool(moment.flagged_by),
            flagged_by=moment.flagged_by,
        )
    ]


def preview_block(debate: Debate, command: PreviewBlock, moment: Moment) -> list[AnyEvent]:
    """Nothing happens: the answer says what would."""
    the_author(debate, command.question)
    return []


def set_blocked(debate: Debate, command: SetBlocked, moment: Moment) -> list[AnyEvent]:
    """Nothing more is taken from the device behind a question, and what still stands of it goes. Its votes count on:
    nobody can tell which they are."""
    author = the_author(debate, command.question)
    if (author in debate.blocked) is command.on:
        return []
    blocked = AuthorBlocked(author, command.on)
    if not command.on:
        return [blocked]

    gone = would_go(debate, command.question)
    left = [event for question in gone for event in (dismissed(question), *leave_the_wall(debate, question))]
    return [blocked, *left, *leave_the_queue(debate.floor, author)]


def would_go(debate: Debate, question_id: str) -> list[Question]:
    """What is dismissed when the device behind that question is blocked."""
    asked = debate.index.asked.get(debate.questions[question_id].author, ())
    return [debate.questions[one] for one in asked if debate.questions[one].state in _STANDING]


def the_author(debate: Debate, question_id: str) -> str:
    """Who asked it on a phone, or a refusal."""
    question = the_question(debate, question_id)
    if not question.author:
        raise Refused(Refusal.NOT_ALLOWED_FROM_HERE, question=question.id)
    return question.author


def set_slow_mode(debate: Debate, command: SetSlowMode, moment: Moment) -> list[AnyEvent]:
    """How long each person waits between two questions; 0 for as fast as they type."""
    return [] if debate.slow_s == command.seconds else [SlowModeSet(command.seconds, debate.slow_s)]


def set_asking(debate: Debate, command: SetAsking, moment: Moment) -> list[AnyEvent]:
    """Whether phones may ask now; what was typed stays on them."""
    return [] if debate.asking is command.on else [AskingSet(command.on)]


def _each_once(reads: Iterable[Read]) -> list[Read]:
    return list({read.question: read for read in reads}.values())
