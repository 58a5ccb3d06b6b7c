"""How questions change beyond being placed, who may ask, and how that is taken back."""

from typing import assert_never

from .model import Debate, QuestionState
from .moderation_events import (
    Annotation,
    AnswerTraced,
    AskingSet,
    AuthorBlocked,
    OfModeration,
    QuestionAnnotated,
    QuestionMerged,
    QuestionParted,
    SlowModeSet,
    ThemeSet,
)
from .questions import parted
from .reversing import refuse_unless, reversed_event


def apply(debate: Debate, event: OfModeration, at: int) -> None:
    """The part of `evolve` that is about moderation."""
    match event:
        case QuestionMerged():
            _merge(debate, event)
        case QuestionParted():
            _part(debate, event, at)
        case ThemeSet():
            debate.questions[event.question].theme = event.theme
        case QuestionAnnotated():
            question = debate.questions[event.question]
            if event.what is Annotation.NOTE:
                question.note = event.text
            else:
                question.translation, question.translated = event.text, event.of
        case AnswerTraced():
            debate.questions[event.question].answer = event.answer
        case AuthorBlocked():
            (debate.blocked.add if event.on else debate.blocked.discard)(event.author)
            for asked in debate.index.asked.get(event.author, ()):
                debate.touched.touch(asked)
        case SlowModeSet():
            debate.slow_s = event.seconds
        case AskingSet():
            debate.asking = event.on
        case _:
            assert_never(event)
    if isinstance(event, ThemeSet | QuestionAnnotated | AnswerTraced):
        debate.touched.touch(event.question)


def back(debate: Debate, event: OfModeration) -> OfModeration:
    """What takes it back, if it still stands as the act left it."""
    match event:
        case QuestionMerged():
            question, into = debate.questions[event.question], debate.questions[event.into]
            refuse_unless(question.merged_into == event.into, question=question.id)
            refuse_unless(into.state is not QuestionState.MERGED, question=into.id)
            return parted(debate, question, event.former_state, event.former_reason)
        case QuestionParted():
            question, into = debate.questions[event.question], debate.questions[event.into]
            refuse_unless(question.state is event.state and not question.merged_into, question=question.id)
            refuse_unless(into.state is not QuestionState.MERGED, question=into.id)
            joined = tuple(person for person in event.left if person not in into.supporters)
            return QuestionMerged(question.id, into.id, joined, event.state, event.reason)
        case ThemeSet():
            refuse_unless(debate.questions[event.question].theme == event.theme, question=event.question)
            return reversed_event(event)
        case QuestionAnnotated():
            question = debate.questions[event.question]
            now = question.note if event.what is Annotation.NOTE else question.translation
            refuse_unless(now == event.text, question=question.id)
            return reversed_event(event)
        case AnswerTraced():
            refuse_unless(debate.questions[event.question].answer == event.answer, question=event.question)
            return reversed_event(event)
        case AuthorBlocked():
            refuse_unless((event.author in debate.blocked) is event.on)
            return AuthorBlocked(event.author, not event.on)
        case SlowModeSet():
            refuse_unless(debate.slow_s == event.seconds)
            return reversed_event(event)
        case AskingSet():
            refuse_unless(debate.asking is event.on)
            return AskingSet(not event.on)
        case _:
            assert_never(event)


def _merge(debate: Debate, event: QuestionMerged) -> None:
    question, into = debate.questions[event.question], debate.questions[event.into]
    question.state, question.reason, question.merged_into = QuestionState.MERGED, "", event.into
    question.rev += 1
    for person in event.joined:
        into.supporters.add(person)
        into.joined.add(person)
        debate.index.support(person, into.id, True)
    _touch_both(debate, event)


def _part(debate: Debate, event: QuestionParted, at: int) -> None:
    question, into = debate.questions[event.question], debate.questions[event.into]
    question.state, question.reason, question.merged_into = event.state, event.reason, ""
    question.rev += 1
    if event.state is QuestionState.LISTED and not question.listed_at:
        question.listed_at = at
    for person in event.left:
        into.supporters.discard(person)
        into.joined.discard(person)
        debate.index.support(person, into.id, False)
    _touch_both(debate, event)


def _touch_both(debate: Debate, event: QuestionMerged | QuestionParted) -> None:
    for question_id in (event.question, event.into):
        debate.touched.touch(question_id)
