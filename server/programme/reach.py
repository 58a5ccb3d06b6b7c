"""From how far the code on the wall is scanned, and how large it is drawn so that the last row can."""

from typing import NamedTuple

from .parts import Hall

# A code is scanned from ten times its own size: what telephones of the last ten years do in a dark room.
SEEN_FROM_SIZES = 10
QUIET_ZONE_MODULES = 8
PLATE = 78
PLATE_WITHOUT_FOOT = 88
CORNER = 15


class Reach(NamedTuple):
    """`plate`: the side of the code with its quiet zone, in hundredths of the picture's height; `metres` from which it
    is scanned, 0 where nobody said how high the picture is; `enough` for the last row, None where nobody knows; and
    whether the last row would scan the small one in the corner, as in a classroom."""

    plate: int
    metres: int = 0
    enough: bool | None = None
    corner: bool = False


def reach(hall: Hall, modules: int) -> Reach:
    """How the code of so many modules, its quiet zone included, is drawn in that hall."""
    if hall.screen_m is None:
        return Reach(PLATE)
    ordinary, large = (_metres(hall.screen_m, plate, modules) for plate in (PLATE, PLATE_WITHOUT_FOOT))
    if hall.depth_m is None:
        return Reach(PLATE, int(ordinary))
    if ordinary >= hall.depth_m:
        corner = _metres(hall.screen_m, CORNER, modules) >= hall.depth_m
        return Reach(PLATE, int(ordinary), enough=True, corner=corner)
    return Reach(PLATE_WITHOUT_FOOT, int(large), enough=large >= hall.depth_m)


def _metres(screen_m: float, plate: int, modules: int) -> float:
    return SEEN_FROM_SIZES * screen_m * plate / 100 * (modules - QUIET_ZONE_MODULES) / modules
