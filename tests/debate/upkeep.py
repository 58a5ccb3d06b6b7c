"""Screens that are kept, beside those that are made whole: whatever happens they are the same."""

from itertools import count

from server.debate.model import Debate
from server.screens import console, patches, phone, stage, wall
from server.screens.hall import Hall, People, Signs, Young
from server.screens.kept import Kept, KeptConsole, KeptPhone, KeptStage, KeptWall
from server.screens.patches import Screen

WHOLE = {
    KeptPhone: phone.compose,
    KeptWall: wall.compose,
    KeptConsole: console.compose,
    KeptStage: stage.compose,
}


class Upkeep:
    """One set of screens looks at every step, another at every third; both meet another debate now and then."""

    def __init__(self) -> None:
        self._steps = count()
        self._kept: list[tuple[int, Kept]] = [(every, kind()) for every in (1, 3) for kind in WHOLE]
        self._shown: list[Screen] = [{} for _ in self._kept]

    def look(self, debate: Debate, replayed: Debate) -> None:
        step = next(self._steps)
        hall = _hall(debate, step)
        seen = replayed if step % 13 == 12 else debate
        for place, (every, kept) in enumerate(self._kept):
            if step % every == 0:
                self._shown[place] = _looked_at(kept, seen, hall, self._shown[place])


def _looked_at(kept: Kept, debate: Debate, hall: Hall, shown: Screen) -> Screen:
    whole = WHOLE[type(kept)](debate, hall)
    screen = kept.compose(debate, hall)
    assert screen == whole
    changes = patches.between(shown, screen)
    assert changes == patches.between(shown, whole)
    assert patches.apply(shown, changes) == whole
    return screen


def _hall(debate: Debate, step: int) -> Hall:
    """People come and go, and there are signs of stuffing."""
    young = {poll.id: Young(len(poll.round.ballots) // 2, step // 5 % 2) for poll in debate.polls.values()}
    return Hall(People(phones=step // 2 % 5), room_code=f"{step // 7 % 3}", signs=Signs(young=young))
