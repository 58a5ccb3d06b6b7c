"""Screens that are kept from one look to the next: what happened since is made anew, and nothing else.

`compose` of each door says what a screen is; these give the same one, and look only at questions and polls that were
touched. The rest of a screen is little, and made each time.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence

from .. import limits
from ..debate.model import Debate, Question
from ..debate.ranking import by_newness, by_support, is_listed, wall_list
from ..limits import PHONE_NEWEST_MAX, PHONE_TOP_MAX, WALL_LIST_MAX
from . import console, phone, stage, wall
from .hall import Hall
from .patches import Fields, Screen, Shelf
from .standing import Standing


class Kept(ABC):
    """One door's screen: what `compose` of that door gives, with as little work as what happened since allows."""

    def __init__(self) -> None:
        self._debate: Debate | None = None
        self._seen = 0

    def compose(self, debate: Debate, hall: Hall) -> Screen:
        """The screen as it is now. Of another debate than the last time, one that was replayed, it is begun anew."""
        if debate is not self._debate:
            self._begin()
            self._seen = 0
        # One that fails half-way begins anew at the next look.
        self._debate = None
        screen = self._compose(debate, hall, debate.touched.since(self._seen))
        self._debate, self._seen = debate, debate.touched.number
        return screen

    @abstractmethod
    def _begin(self) -> None:
        """Forget what was kept."""

    @abstractmethod
    def _compose(self, debate: Debate, hall: Hall, touched: Sequence[str]) -> Screen: ...


class WallList:
    """What the wall's list holds, without ranking what nobody touched."""

    def __init__(self) -> None:
        self._best = Standing(by_support, is_listed)

    def place(self, question: Question) -> None:
        self._best.place(question)

    def __call__(self, debate: Debate) -> list[Question]:
        return wall_list(debate) if debate.frozen else self._best.first(WALL_LIST_MAX, debate)


class KeptWall(Kept):
    def _begin(self) -> None:
        self._list = WallList()

    def _compose(self, debate: Debate, hall: Hall, touched: Sequence[str]) -> Screen:
        for question in _questions(debate, touched):
            self._list.place(question)
        return wall.compose(debate, hall, self._list)


class KeptStage(Kept):
    """Little, and made anew each time: it looks at no question that is not published."""

    def _begin(self) -> None:
        self._best = Standing(by_support, is_listed)

    def _compose(self, debate: Debate, hall: Hall, touched: Sequence[str]) -> Screen:
        for question in _questions(debate, touched):
            self._best.place(question)
        return stage.compose(debate, hall, self._listed)

    def _listed(self, debate: Debate) -> Iterable[Question]:
        return self._best.first(limits.QUESTIONS_MAX, debate)


class KeptPhone(Kept):
    def _begin(self) -> None:
        self._best = Standing(by_support, _is_public)
        self._newest = Standing(by_newness, _is_public)
        self._shown: dict[str, Fields] = {}
        self._names = Shelf()

    def _compose(self, debate: Debate, hall: Hall, touched: Sequence[str]) -> Screen:
        shown = self._shown
        if changed := _questions(debate, touched):
            anew = dict.fromkeys(question.id for question in changed)
            for question in changed:
                self._best.place(question)
                self._newest.place(question)
            within_reach = (*self._best.first(PHONE_TOP_MAX, debate), *self._newest.last(PHONE_NEWEST_MAX, debate))
            shown = {
                question.id: shown[question.id]
                if question.id in shown and question.id not in anew
                else phone.question_fields(question)
                for question in within_reach
            }
            self._shown = shown
            self._names = self._names.after({one.id: phone.name(one) if one.public else None for one in changed})
        return phone.compose(debate, hall, lambda _debate: phone.List(shown, self._names))


class KeptConsole(Kept):
    def _begin(self) -> None:
        self._list = WallList()
        self._questions, self._polls = Shelf(), Shelf()
        self._young = Hall().signs.young

    def _compose(self, debate: Debate, hall: Hall, touched: Sequence[str]) -> Screen:
        changed = _questions(debate, touched)
        for question in changed:
            self._list.place(question)
        self._questions = self._questions.after({q.id: console.question_fields(debate, q) for q in changed})
        self._polls = self._polls.after(self._polls_anew(debate, hall, touched))
        return {
            **wall.compose(debate, hall, self._list),
            **console.around(debate, hall),
            "questions": self._questions,
            "polls": self._polls,
        }

    def _polls_anew(self, debate: Debate, hall: Hall, touched: Sequence[str]) -> dict[str, Fields | None]:
        """Those that were touched, and those that people who come in or new signs of stuffing are shown beside."""
        young = sorted({poll for poll, _ in self._young.items() ^ hall.signs.young.items()})
        self._young = hall.signs.young
        answered_now = [debate.open_poll.id] if debate.open_poll else []
        return {
            poll: console.poll_fields(debate, debate.polls[poll], hall) if poll in debate.polls else None
            for poll in dict.fromkeys((*touched, *young, *answered_now, *_made_of(debate, touched)))
            if poll in debate.polls or poll in self._polls
        }


def _questions(debate: Debate, touched: Sequence[str]) -> list[Question]:
    return [debate.questions[one] for one in touched if one in debate.questions]


def _made_of(debate: Debate, touched: Sequence[str]) -> list[str]:
    """The polls whose result is made of one that was touched."""
    if not any(one in debate.polls for one in touched):
        return []
    return [poll.id for poll in debate.polls.values() if poll.terms.again in touched or {*poll.terms.of} & {*touched}]


def _is_public(question: Question) -> bool:
    return question.public
