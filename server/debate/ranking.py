"""In which order questions stand, and which of them the wall lists."""

from .. import limits
from .model import Debate, Question, QuestionState


def by_support(question: Question) -> tuple[bool, int, int, str]:
    """Best supported first, answered ones last; among equals the one listed first, so that chance has no part in it."""
    answered = question.state is QuestionState.ANSWERED
    return (answered, -len(question.supporters), question.listed_at, question.id)


def by_newness(question: Question) -> tuple[int, str]:
    """The one listed last, last."""
    return (question.listed_at, question.id)


def is_listed(question: Question) -> bool:
    """Whether the wall's list may hold it."""
    return question.state is QuestionState.LISTED


def wall_list(debate: Debate) -> list[Question]:
    """What the wall's list may hold now: the published questions, or those held while it is frozen."""
    if debate.frozen:
        held = (debate.questions.get(question_id) for question_id in debate.held)
        return [question for question in held if question is not None and is_listed(question)]
    listed = filter(is_listed, debate.questions.values())
    return sorted(listed, key=by_support)[: limits.WALL_LIST_MAX]
