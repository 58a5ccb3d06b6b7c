"""From how far the code on the wall is scanned, and how large it is drawn for that."""

from server.programme.parts import Hall
from server.programme.reach import CORNER, PLATE, PLATE_WITHOUT_FOOT, reach

MODULES = 33


def test_a_code_is_scanned_from_ten_times_its_own_size() -> None:
    seen = reach(Hall(depth_m=18, screen_m=5), MODULES)

    # 78 hundredths of five metres, less the quiet zone.
    assert seen.metres == int(10 * 5 * 0.78 * 25 / 33) == 29
    assert (seen.plate, seen.enough, seen.corner) == (PLATE, True, False)


def test_in_a_deep_hall_it_takes_the_place_of_the_foot() -> None:
    near, far, too_far = (reach(Hall(depth_m=depth, screen_m=5), MODULES) for depth in (29, 30, 40))

    assert (near.plate, near.enough) == (PLATE, True)
    assert (far.plate, far.enough) == (PLATE_WITHOUT_FOOT, True)
    assert (too_far.plate, too_far.enough) == (PLATE_WITHOUT_FOOT, False)


def test_in_a_small_room_it_is_scanned_from_the_corner_too() -> None:
    assert reach(Hall(depth_m=2, screen_m=2), MODULES).corner, f"{CORNER} hundredths of two metres, times ten"
    assert not reach(Hall(depth_m=3, screen_m=2), MODULES).corner


def test_nothing_is_promised_of_a_hall_that_nobody_declared() -> None:
    assert reach(Hall(), MODULES) == (PLATE, 0, None, False)
    assert reach(Hall(depth_m=20), MODULES) == (PLATE, 0, None, False)
    assert reach(Hall(screen_m=5), MODULES) == (PLATE, 29, None, False)
