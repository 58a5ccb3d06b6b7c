"""When the machine changes networks: the screens that show its address are loaded again with the new one."""

from collections.abc import Callable, Iterable

from ..green import sleep
from ..live.projectionist import Show
from ..wire import messages
from ..wire.spoken import Door

_LOOK_EVERY_S = 5
# Phones hold the old address in their own bar: reloading would only lose them.
_SHOWING_THE_ADDRESS = (Door.WALL, Door.CONSOLE)


def follow_the_address(base_url: Callable[[], str], codes: Iterable[str], emit: Callable[[Show], object]) -> None:
    """Watch the address for as long as the house stands."""
    codes = tuple(codes)
    known = base_url()
    while True:
        sleep(_LOOK_EVERY_S)
        now = base_url()
        if now == known:
            continue
        known = now
        for code in codes:
            for door in _SHOWING_THE_ADDRESS:
                emit(Show(code=code, door=door, message=messages.RELOAD, payload={}))
