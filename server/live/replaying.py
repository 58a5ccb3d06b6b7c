"""From what happened to what stands now."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from ..debate.evolve import evolve
from ..debate.model import Debate
from ..journal.sqlite import Journal


def replayed(journal: Journal) -> Debate:
    """The debate as the journal tells it."""
    debate = Debate()
    with _garbage_left_alone():
        for entry in journal.replay():
            evolve(debate, entry)
    return debate


@contextmanager
def _garbage_left_alone() -> Iterator[None]:
    """Nothing that a replay leaves behind needs looking for; looking again and again costs a third of its time."""
    looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked_for:
            gc.enable()
