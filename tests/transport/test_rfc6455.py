"""RFC 6455 against the server itself, case by case, and a clean end for each."""

import contextlib
import os
from collections import Counter

import pytest

from tests.served import Served
from tests.transport.rfc6455 import (
    ANSWER,
    CLOSING,
    FRAGMENTATION,
    FRAMING,
    KNOCK,
    LIMITS,
    OPCODES,
    PINGS,
    RESERVED_BITS,
    STILL,
    THERE,
    Case,
)
from tests.transport.saying import close, frame
from tests.transport.utf8 import UTF8
from tests.transport.wire import opened

ALL = [*FRAMING, *PINGS, *RESERVED_BITS, *OPCODES, *FRAGMENTATION, *UTF8, *CLOSING, *LIMITS]
STOCK = os.environ.get("TRANSPORT") == "stock"
CASES = [case for case in ALL if not (STOCK and case.ours)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_is_answered_and_ends_as_it_should(served: Served, case: Case) -> None:
    with opened(served) as wire:
        with contextlib.suppress(ConnectionError):
            # Whoever hung up at the first wrong byte takes no more of them.
            for piece in case.said:
                wire.say(piece)
        heard = [wire.hear() for _ in case.heard]
        # An answer is made beside, and a pong at once.
        assert Counter(map(_of_kind, heard)) == Counter(case.heard)
        assert [pong for pong in heard if pong in case.heard] == [pong for pong in case.heard if pong != ANSWER]

        if case.ends is None:
            wire.say(STILL)
            assert wire.hear() == THERE
        else:
            assert wire.hear_close() == case.ends
    assert served.log == ""


def test_no_case_is_there_twice() -> None:
    assert len({case.name for case in ALL}) == len({case.said for case in ALL}) == len(ALL)


def _of_kind(heard: tuple[int, bytes] | None) -> tuple[int, bytes] | None:
    return ANSWER if heard is not None and heard[1].startswith(ANSWER[1]) else heard


@pytest.mark.parametrize("said", [b"", frame(KNOCK)[:1], frame(KNOCK)[:7], frame("a", final=False), close()[:3]])
def test_who_vanishes_in_the_middle_leaves_nothing_to_say(served: Served, said: bytes) -> None:
    with opened(served) as wire:
        wire.say(said)

    with opened(served) as other:
        other.say(frame(KNOCK))
        assert _of_kind(other.hear()) == ANSWER
    assert served.log == ""
