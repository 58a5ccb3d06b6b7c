"""Takes the life of a server in the middle of whatever it does, and measures how the room comes back."""

import asyncio
import os
import signal
import time
from pathlib import Path
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
    restarting = asyncio.create_task(asyncio.to_thread(strike, stage.served))
    await stage.wall.sees(lambda wall: not wall.up.is_set(), BACK_WITHIN_S)
    accepting_s = await _accepts(stage.served, began)
    right = await stage.wall.sees(lambda wall: wall.up.is_set() and boot_of(wall.revision) != former, BACK_WITHIN_S)
    assert right, "the wall never came back"
    wall_right_s = time.monotonic() - began
    await restarting
    return Return(accepting_s, wall_right_s)


def strike(served: Served) -> None:
    """kill -9 the process that serves. Whoever watches over it brings it back; if nobody does, it is started again."""
    serving = children_of(served.pid)
    if serving:
        for pid in serving:
            os.kill(pid, signal.SIGKILL)
        return
    served.kill()
    served.start()


def children_of(pid: int) -> list[int]:
    """The processes that one of ours has started."""
    listed = [task.read_text() for task in Path(f"/proc/{pid}/task").glob("*/children")]
    return [int(word) for words in listed for word in words.split()]


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
