"""Questions in an order that is kept, rather than made again at each look."""

from bisect import bisect_left, insort
from collections.abc import Callable
from typing import Any

from ..debate.model import Debate, Question


class Standing:
    """Those questions that belong here, by a key no two of them share.

    Whoever changes one says so: it is found by the key it had, and takes its place by the one it has.
    """

    def __init__(self, key: Callable[[Question], tuple[Any, ...]], belongs: Callable[[Question], bool]) -> None:
        self._key = key
        self._belongs = belongs
        self._ordered: list[tuple[tuple[Any, ...], str]] = []
        self._places: dict[str, tuple[tuple[Any, ...], str]] = {}

    def place(self, question: Question) -> None:
        """This one, where it stands now, or nowhere if it belongs here no more."""
        former = self._places.pop(question.id, None)
        if former is not None:
            del self._ordered[bisect_left(self._ordered, former)]
        if self._belongs(question):
            place = self._places[question.id] = (self._key(question), question.id)
            insort(self._ordered, place)

    def first(self, many: int, debate: Debate) -> list[Question]:
        return [debate.questions[question_id] for _, question_id in self._ordered[:many]]

    def last(self, many: int, debate: Debate) -> list[Question]:
        return [debate.questions[question_id] for _, question_id in self._ordered[-many:]]
