"""No change on the wall is a flash: measured on the frames as they were drawn."""

from typing import NamedTuple

import pytest

from tests.e2e.evening import Evening
from tests.e2e.light import Frame, recorded
from tests.e2e.people.wall import Wall
from tests.room import Room

# Of white's light. The plate under the code is the lightest thing there is, and a third of the picture at most.
BRIGHTEST = 95.0
MEAN_MAX = 33.0
# Rounding, and the letters of the other picture in the middle of a fade.
TOLERANCE = 0.6
NOTICED = 5.0


class Change(NamedTuple):
    """What was asked of the wall, and the frames from the picture before to the picture after."""

    to: str
    frames: list[Frame]

    @property
    def ends(self) -> tuple[float, float]:
        return self.frames[0].mean, self.frames[-1].mean


def test_no_change_on_the_wall_is_a_flash(
    evening: Evening, wall: Wall, room: Room, capsys: pytest.CaptureFixture[str]
) -> None:
    question = "Que reste-t-il dans le noir ?"
    evening.phone().asks(question)
    evening.console().publishes(question)
    wall.shows(question)
    wall.is_still()
    changes = [
        _changed(wall, room, "join", "show_scene", scene="join"),
        _changed(wall, room, "questions", "show_scene", scene="questions"),
        _changed(wall, room, "poll", "show_scene", scene="poll", subject="signaler"),
        _changed(wall, room, "title", "show_scene", scene="title"),
        _changed(wall, room, "test_card", "show_scene", scene="test_card"),
        _changed(wall, room, "intermission", "show_scene", scene="intermission"),
        _changed(wall, room, "film", "set_phase", phase="film"),
        _changed(wall, room, "join", "show_scene", scene="join"),
        _changed(wall, room, "black", "set_black", on=True),
        _changed(wall, room, "join", "set_black", on=False),
        _changed(wall, room, "questions", "set_phase", phase="debate"),
    ]
    with capsys.disabled():
        print("\n" + "\n".join(_told(change) for change in changes))

    for change in changes:
        over = max(change.ends) + TOLERANCE
        assert all(frame.mean <= over for frame in change.frames), f"{change.to} is lighter on its way than at its ends"
        assert all(frame.brightest <= BRIGHTEST for frame in change.frames), change.to
        assert change.ends[1] <= MEAN_MAX, change.to
        before, after = change.ends
        if after - before > NOTICED:
            # On a machine that is busy elsewhere few frames of a fade are drawn; of a cut none is.
            assert _steps(change.frames), f"{change.to} comes at once"


def _changed(wall: Wall, room: Room, to: str, verb: str, **fields: object) -> Change:
    with recorded(wall.page) as frames:
        room.does(verb, **fields)
        wall.shows_scene(to)
        wall.is_still()
        wall.page.screenshot()
    return Change(to, frames)


def _steps(frames: list[Frame]) -> int:
    """In how many of them the light is neither that of the beginning nor that of the end."""
    low, high = sorted((frames[0].mean, frames[-1].mean))
    return sum(low + TOLERANCE < frame.mean < high - TOLERANCE for frame in frames)


def _told(change: Change) -> str:
    (before, after), most = change.ends, max(frame.mean for frame in change.frames)
    steepest = max((b.mean - a.mean for a, b in zip(change.frames, change.frames[1:], strict=False)), default=0.0)
    return (
        f"to {change.to:12} {before:5.1f} → {after:5.1f} % of white's light, most {most:5.1f},"
        f" steepest step {steepest:4.1f}, in {len(change.frames)} frames"
    )
