"""Pictures leave half a core to those who speak, whatever they cost, and phones give way to consoles and walls."""

from itertools import pairwise

import pytest

from server import limits
from server.live.cadence import INTERVAL_S, PRECEDENCE, Cadence, Effort
from server.wire.spoken import Door

WALL, CONSOLE, PHONE = Door.WALL, Door.CONSOLE, Door.PHONE


class House:
    """A loop that does nothing but show pictures, on false clocks. `costs` is what one takes at each door."""

    def __init__(self, costs: dict[Door, float]) -> None:
        self.now_s = 1_000.0
        self.worked_s = 0.0
        self.shown: dict[Door, list[float]] = {door: [] for door in costs}
        self._costs = costs
        effort = Effort()
        self._cadences = {door: Cadence(door, effort, lambda: self.now_s, lambda: self.worked_s) for door in costs}

    def run(self, duration_s: float) -> None:
        """Every door always has something new to show."""
        stop_at = self.now_s + duration_s
        while self.now_s < stop_at:
            due = [door for door in self._costs if self._cadences[door].rest_s() == 0]
            if due:
                self._show(due[0])
            else:
                self.now_s += max(1e-6, min(cadence.rest_s() for cadence in self._cadences.values()))

    def _show(self, door: Door) -> None:
        self.shown[door].append(self.now_s)
        with self._cadences[door].new_picture():
            self.work(self._costs[door] / 2)
        self.now_s += 0.001
        self.work(self._costs[door] / 2)
        self._cadences[door].worked(self._costs[door] / 2)

    def work(self, cost_s: float) -> None:
        self.now_s += cost_s
        self.worked_s += cost_s

    def longest_s(self, door: Door) -> float:
        """The longest anybody at that door waited for a picture."""
        times = self.shown[door]
        return max(later - earlier for earlier, later in pairwise(times))


@pytest.mark.parametrize("door", PRECEDENCE)
def test_what_costs_next_to_nothing_is_shown_at_the_interval_of_its_door(door: Door) -> None:
    house = House({door: 0.001})
    house.run(10)
    times = house.shown[door]
    assert min(later - earlier for earlier, later in pairwise(times)) >= INTERVAL_S[door] - 1e-9
    assert len(times) == pytest.approx(10 / INTERVAL_S[door], rel=0.05)


def test_phones_are_shown_two_pictures_a_second_at_most_and_the_others_ten() -> None:
    assert (INTERVAL_S[PHONE], INTERVAL_S[WALL], INTERVAL_S[CONSOLE]) == (0.5, 0.1, 0.1)


@pytest.mark.parametrize(
    "costs",
    [
        {PHONE: 0.05},
        {PHONE: 0.4},
        {WALL: 0.08},
        {WALL: 0.004, CONSOLE: 0.008, PHONE: 0.1},
        {WALL: 0.004, CONSOLE: 0.02, PHONE: 0.3},
        {WALL: 0.01, CONSOLE: 0.03, PHONE: 0.05},
    ],
)
def test_all_pictures_together_leave_half_a_core(costs: dict[Door, float]) -> None:
    house = House(costs)
    began, before = house.now_s, house.worked_s
    house.run(120)
    assert (house.worked_s - before) / (house.now_s - began) <= 0.51


def test_phones_that_cost_much_hold_up_no_wall_and_no_console() -> None:
    house = House({WALL: 0.002, CONSOLE: 0.002, PHONE: 0.001})
    house.run(30)
    alone = len(house.shown[WALL]), len(house.shown[CONSOLE])

    house = House({WALL: 0.002, CONSOLE: 0.002, PHONE: 0.1})
    house.run(30)
    beside = len(house.shown[WALL]), len(house.shown[CONSOLE])
    # The phone's picture is one piece of work here; in the house it pauses every few milliseconds.
    assert all(after >= 0.75 * before for before, after in zip(alone, beside, strict=True))


def test_work_of_a_wall_while_the_phones_rest_lengthens_their_rest() -> None:
    house = House({WALL: 0.0, PHONE: 0.0})
    wall, phone = house._cadences[WALL], house._cadences[PHONE]
    with phone.new_picture():
        house.work(0.2)
    assert phone.rest_s() == pytest.approx(0.3)
    with wall.new_picture():
        house.work(0.1)
    assert phone.rest_s() == pytest.approx(0.3), "0.6 seconds apart by now, of which 0.3 are over"
    assert wall.rest_s() == pytest.approx(0.1), "nothing the phones do counts here"


def test_waiting_is_no_work() -> None:
    house = House({PHONE: 0.0})
    cadence = house._cadences[PHONE]
    with cadence.new_picture():
        house.work(0.1)
    house.now_s += 0.35
    cadence.worked(0.1)
    assert cadence.rest_s() == pytest.approx(0.05)


def test_however_much_there_is_to_do_every_door_is_shown_something_in_the_end() -> None:
    house = House({WALL: 0.2, CONSOLE: 0.2, PHONE: 0.2})
    house.run(60)
    for door in (WALL, CONSOLE, PHONE):
        assert house.longest_s(door) <= limits.PICTURE_WITHIN_S + 1


def test_two_seances_share_the_half_core() -> None:
    now = [1_000.0]
    effort = Effort()
    first, second = (Cadence(PHONE, effort, lambda: now[0], lambda: 0.0) for _ in range(2))
    for cadence in (first, second):
        with cadence.new_picture():
            pass
    second.worked(0.4)
    assert first.rest_s() == pytest.approx(0.8)
