"""RFC 6455 against the server itself: fragments, pings, reserved bits, bad text, and every way to close."""

import contextlib

import pytest

from server import limits
from tests.served import Served
from tests.transport.saying import close, frame
from tests.transport.wire import opened

MOST = limits.MESSAGE_BYTES_MAX
KNOCK = '40/wall,{"code":"ZZZZ"}'
"""A message with an answer, at a door that stays shut."""
HALF = frame(KNOCK[:9], final=False)
REST = frame(KNOCK[9:], 0x0)


@pytest.mark.parametrize(
    "said",
    [
        (frame(KNOCK),),
        (HALF, REST),
        (HALF, frame("", 0x0, final=False), REST),
        (HALF, frame("between", 0xA), REST),
        (frame("", 0xA), frame("x" * 125, 0xA), frame(KNOCK)),
        tuple(frame(KNOCK)[place : place + 1] for place in range(len(frame(KNOCK)))),
        (frame(KNOCK.ljust(MOST)),),
    ],
    ids=["whole", "two", "empty-between", "pong-between", "unasked-pongs", "byte-by-byte", "longest"],
)
def test_a_message_is_heard_however_it_is_framed(served: Served, said: tuple[bytes, ...]) -> None:
    with opened(served) as wire:
        for piece in said:
            wire.say(piece)

        answer = wire.hear()
        assert answer is not None and answer[1].startswith(b"44/wall,")


@pytest.mark.parametrize(
    "payload", [b"", b"here?", b"\x00\xff\xfe", b"x" * 125], ids=["empty", "text", "bytes", "longest"]
)
def test_a_ping_is_answered_with_its_payload_even_between_fragments(served: Served, payload: bytes) -> None:
    with opened(served) as wire:
        wire.say(frame(payload, 0x9))
        assert wire.hear() == (0xA, payload)

        wire.say(HALF, frame(payload, 0x9), REST)
        assert wire.hear() == (0xA, payload)
        answer = wire.hear()
        assert answer is not None and answer[1].startswith(b"44/wall,")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        *((frame("3", reserved=bits), 1002) for bits in (1, 2, 4)),
        *((frame("3", opcode), 1002) for opcode in (3, 7, 0xB, 0xF)),
        (frame("3", masked=False), 1002),
        (frame("3", 0x9, final=False), 1002),
        (frame("x" * 126, 0x9), 1002),
        (frame("x" * 126, 0x8), 1002),
        (frame("3", 0x0), 1002),
        (HALF + frame("3"), 1002),
        (frame(b"\xff4"), 1007),
        (frame(b"4\xed\xa0\x80"), 1007),
        (HALF + frame(b"\xc3", 0x0), 1007),
        (frame("x" * (MOST + 1)), 1009),
        (frame("", claims=2**40), 1009),
        (frame("x" * MOST, final=False) + frame("x", 0x0), 1009),
        (HALF + frame("", 0x0, final=False) * limits.MESSAGE_FRAGMENTS_MAX, 1009),
        (frame(b"\x03", 0x8), 1002),
        (close(1005), 1002),
        (close(5_000), 1002),
        (close(), 1000),
        (close(1000, "à bientôt".encode()), 1000),
        (close(1001), 1001),
        (close(4_000), 4_000),
        (frame(b"4", 0x2), 1003),
    ],
)
def test_a_wrong_frame_gets_its_code_and_a_clean_end(served: Served, said: bytes, code: int) -> None:
    with opened(served) as wire:
        wire.say(frame("4", 0x9))
        assert wire.hear() == (0xA, b"4")

        wire.say(said)
        assert wire.hear_close() == code
    assert served.log == ""


@pytest.mark.parametrize("said", [b"", HALF, frame(KNOCK)[:1], frame(KNOCK)[:7], close()[:3]])
def test_who_vanishes_in_the_middle_leaves_nothing_to_say(served: Served, said: bytes) -> None:
    with opened(served) as wire:
        wire.say(said)

    with opened(served) as other:
        other.say(frame(KNOCK))
        assert other.hear() is not None
    assert served.log == ""


def test_a_thousand_frames_at_once_are_all_answered(served: Served) -> None:
    with opened(served) as wire:
        wire.say(*(frame(str(number), 0x9) for number in range(1_000)))

        assert [wire.hear() for _ in range(1_000)] == [(0xA, str(number).encode()) for number in range(1_000)]


def test_what_follows_a_close_is_not_heard(served: Served) -> None:
    with opened(served) as wire:
        with contextlib.suppress(OSError):
            wire.say(close(), frame(KNOCK), frame("late", 0x9))
        assert wire.hear() in ((0x8, (1000).to_bytes(2)), (0x8, b""))
        assert wire.hear() is None
