"""In which order questions stand, and which of them the wall lists."""

from .. import limits
from .model import Debate, Question, QuestionState


def ranked(questions: list[Question]) -> list[Question]:
    """Best supported first; among equals the one listed first, so that the order never depends on chance."""
    return sorted(questions, key=lambda question: (-len(question.supporters), question.listed_at, question.id))


def wall_list(debate: Debate) -> list[Question]:
    """What the wall's list may hold now: the published questions, or those held while it is frozen."""
    if debate.frozen:
        held = (debate.questions.get(question_id) for question_id in debate.held)
        return [question for question in held if question is not None and question.state is QuestionState.LISTED]
    listed = [question for question in debate.questions.values() if question.state is QuestionState.LISTED]
    return ranked(listed)[: limits.WALL_LIST_MAX]
