"""Servers that misbehave, each under the real supervising process: `python -m tests.watched NAME DIRECTORY`."""

import os
import select
import sys
from collections.abc import Callable
from pathlib import Path

from server import limits
from server.config import Settings
from server.lifeline import NOT_NOW, REFUSED, Held, Lifeline
from server.supervising import supervise


def hangs_once(held: Held, lifeline: Lifeline) -> int:
    """The first serves and then turns in circles; the next one is well."""
    if not lifeline.first:
        return is_well(held, lifeline)
    _beats(lifeline)
    print("turning", flush=True)
    while True:
        _turn_in_circles()


def dies_starting(_held: Held, _lifeline: Lifeline) -> int:
    print("life", flush=True)
    return 1


def is_refused(_held: Held, _lifeline: Lifeline) -> int:
    print("life", flush=True)
    return REFUSED


def cannot_now(_held: Held, lifeline: Lifeline) -> int:
    """The first serves and dies; the second finds something in the way; the third is well."""
    trace = Path(sys.argv[2]) / "lives"
    lives = len(trace.read_text()) if trace.exists() else 0
    trace.write_text("x" * (lives + 1))
    if lives == 1:
        return NOT_NOW
    _beats(lifeline)
    return 1 if lives == 0 else is_well(_held, lifeline)


def never_could(_held: Held, _lifeline: Lifeline) -> int:
    print("life", flush=True)
    return NOT_NOW


def is_well(_held: Held, lifeline: Lifeline) -> int:
    print("well", flush=True)
    while True:
        _beats(lifeline)
        select.select([lifeline.hold], [], [], limits.HEARTBEAT_S)


def _turn_in_circles() -> None:
    while True:
        pass


def _beats(lifeline: Lifeline) -> None:
    os.write(lifeline.heart, b".")


SERVERS: dict[str, Callable[[Held, Lifeline], int]] = {
    server.__name__: server for server in (hangs_once, dies_starting, is_refused, cannot_now, never_could, is_well)
}

if __name__ == "__main__":
    sys.exit(supervise(Settings(host="127.0.0.1", port=0, data=Path(sys.argv[2]), language="en"), SERVERS[sys.argv[1]]))
