"""What the supervising process hands to a server process, and how the two know that the other lives."""

import ctypes
import faulthandler
import os
import resource
import signal
import socket
import sys
from collections.abc import Sequence
from typing import Final, NamedTuple

from .config import Settings
from .journal.directory import DataDirectory
from .programme import Programme

# Exit codes of a server process that could not start. It has said why.
REFUSED: Final = 2
NOT_NOW: Final = 75
"""What is in the way may go away by itself: a full disk, a file that somebody holds."""

_PR_SET_PDEATHSIG = 1


class Held(NamedTuple):
    """What outlives a server process: the next one goes on with the same."""

    settings: Settings
    programmes: Sequence[Programme]
    directory: DataDirectory
    listener: socket.socket


class Lifeline(NamedTuple):
    """One server process's ties. `first` is for the first of an evening, which introduces itself."""

    parent: int
    hold: int
    """Readable when the supervising process is gone; nothing is ever written to it."""
    heart: int
    """Takes a byte for each beat of the loop, without ever waiting."""
    first: bool


def tie(lifeline: Lifeline) -> None:
    """From here on this process dies with its parent, and shows its stacks before it is ended for silence."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != lifeline.parent:
        os._exit(1)
    # A core would hold what people wrote.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    faulthandler.enable()
    os.set_blocking(lifeline.heart, False)
