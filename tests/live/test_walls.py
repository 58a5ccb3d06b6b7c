"""What is known of the walls: those that are there, those that stopped following, those that left."""

import pytest

from server import limits
from server.live.seats import Seat, Seats
from server.live.walls import Walls
from server.wire.messages import Report
from server.wire.spoken import Door

CODE = "R7KX"
START = 1_000_000


class Cabin:
    """A projection room: walls come, say how they are, and go; one look a second."""

    def __init__(self) -> None:
        self._seats = Seats(capacity=4)
        self._walls = Walls(self._seats)
        self.now = START
        self.shown = "b.1"

    def opens(self, name: str, browser: str = "Firefox 128", size: tuple[int, int] = (1920, 1080)) -> None:
        self._seats.take(name, Seat(Door.WALL, CODE, "", reserved=True))
        self.says(name, size=size, browser=browser)

    def says(self, name: str, **said: object) -> None:
        """Its report, with the picture that is shown unless it says otherwise."""
        seat = self._seats.of(name)
        assert seat is not None
        former = {"size": seat.report.size, "black": False, "browser": seat.report.browser}
        seat.report = Report(**{**former, "revision": self.shown, **said})  # type: ignore[arg-type]

    def closes(self, name: str) -> None:
        self._seats.leave(name)

    def looks(self) -> list[dict[str, object]]:
        return [wall._asdict() for wall in self._walls.look(CODE, self.shown, self.now)]

    def waits(self, ms: int) -> None:
        self.now += ms

    @property
    def has_walls(self) -> bool:
        return CODE in self._walls.anywhere()


@pytest.fixture
def cabin() -> Cabin:
    return Cabin()


def test_a_wall_is_known_from_its_first_report_and_told_as_it_says_it_is(cabin: Cabin) -> None:
    assert cabin.looks() == []
    cabin.opens("one")
    there = {"width": 1920, "height": 1080, "black": False, "browser": "Firefox 128", "late": False, "gone_at": 0}
    assert cabin.looks() == [there]

    cabin.says("one", black=True)
    assert cabin.looks() == [{**there, "black": True}]


def test_walls_keep_their_order_while_others_come_and_go(cabin: Cabin) -> None:
    for name, width in (("one", 1920), ("two", 1280), ("three", 1024)):
        cabin.opens(name, size=(width, 720))
        cabin.looks()
    cabin.closes("two")
    assert [wall["width"] for wall in cabin.looks()] == [1920, 1280, 1024]
    assert [bool(wall["gone_at"]) for wall in cabin.looks()] == [False, True, False]

    cabin.opens("four", size=(1280, 720))
    assert [bool(wall["gone_at"]) for wall in cabin.looks()] == [False, False, False], "it has come back to its place"
    assert [wall["width"] for wall in cabin.looks()] == [1920, 1280, 1024]


def test_whoever_comes_takes_the_place_of_the_missed_wall_that_was_most_like_it(cabin: Cabin) -> None:
    cabin.opens("one", "Firefox 128")
    cabin.opens("two", "Chrome 140")
    cabin.looks()
    cabin.closes("one")
    cabin.closes("two")
    cabin.looks()

    cabin.opens("three", "Chrome 140")
    assert {wall["browser"]: bool(wall["gone_at"]) for wall in cabin.looks()} == {
        "Firefox 128": True,
        "Chrome 140": False,
    }


def test_a_wall_that_left_is_missed_since_then_and_forgotten_in_the_end(cabin: Cabin) -> None:
    cabin.opens("one")
    cabin.looks()
    cabin.closes("one")
    gone_at = cabin.now
    cabin.looks()
    cabin.waits(limits.WALL_MISSED_MS - 1)
    assert [wall["gone_at"] for wall in cabin.looks()] == [gone_at]
    assert cabin.has_walls

    cabin.waits(1)
    assert cabin.looks() == []
    assert not cabin.has_walls


def test_a_wall_that_shows_the_same_while_the_picture_goes_on_is_late(cabin: Cabin) -> None:
    cabin.opens("one")
    cabin.waits(10 * limits.WALL_LATE_MS)
    assert not cabin.looks()[0]["late"], "nothing has happened that it could have missed"

    for number in range(2, 5):
        cabin.shown = f"b.{number}"
        cabin.looks()
        cabin.waits(limits.WALL_LATE_MS // 3)
    assert not cabin.looks()[0]["late"]
    cabin.waits(limits.WALL_LATE_MS // 3)
    assert cabin.looks()[0]["late"]

    cabin.says("one")
    assert not cabin.looks()[0]["late"]


def test_a_wall_that_reports_now_and_then_follows_however_fast_the_picture_goes(cabin: Cabin) -> None:
    cabin.opens("one")
    for number in range(2, 40):
        behind = cabin.shown
        cabin.shown = f"b.{number}"
        cabin.waits(limits.WALL_LATE_MS // 5)
        cabin.says("one", revision=behind)
        assert not cabin.looks()[0]["late"]
