"""Takes the life of a server in the middle of whatever it does, and measures how the room comes back."""

import asyncio
import time
from typing import NamedTuple

from server.crowd.way import Unreachable, Visitor, Way
from tests.chaos.stage import Stage
from tests.served import Served

BACK_WITHIN_S = 30.0
LOOK_EVERY_S = 0.02


class Return(NamedTuple):
    """How long after the kill it took requests again, and until the wall was right."""

    accepting_s: float
    wall_right_s: float


async def kill_and_wait(stage: Stage) -> Return:
    """kill -9, and back to a wall that shows what the new process says."""
    former = boot_of(stage.wall.revision)
    began = time.monotonic()
    killing = asyncio.create_task(asyncio.to_thread(stage.served.kill_server))
    await stage.wall.sees(lambda wall: not wall.up.is_set(), BACK_WITHIN_S)
    accepting_s = await _accepts(stage.served, began)
    right = await stage.wall.sees(lambda wall: wall.up.is_set() and boot_of(wall.revision) != former, BACK_WITHIN_S)
    assert right, "the wall never came back"
    wall_right_s = time.monotonic() - began
    await killing
    return Return(accepting_s, wall_right_s)


def boot_of(revision: str) -> str:
    """Which life of the server a revision comes from."""
    return revision.split(".", 1)[0]


async def _accepts(served: Served, began: float) -> float:
    visitor = Visitor(Way.to(served.url))
    while time.monotonic() - began < BACK_WITHIN_S:
        try:
            await visitor.get("/healthz")
            return time.monotonic() - began
        except Unreachable:
            await asyncio.sleep(LOOK_EVERY_S)
    raise AssertionError(f"it never took requests again:\n{served.log}")
