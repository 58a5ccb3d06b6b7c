"""RFC 6455 as a table: what is said, what is heard back, and how it ends. The groups are those of the Autobahn suite.

Where that suite has an echo, here a shut door answers; and what we refuse (binary, long) has its close code.
"""

from typing import NamedTuple

from server import limits
from tests.transport.saying import close, frame

MOST, PIECES = limits.MESSAGE_BYTES_MAX, limits.MESSAGE_FRAGMENTS_MAX
KNOCK = '40/wall,{"code":"ZZZZ"}'
"""A message with an answer, at a door that stays shut."""
ANSWER = (0x1, b"44/wall,")
PING, PONG, CLOSE = 0x9, 0xA, 0x8
HALF, REST = frame(KNOCK[:9], final=False), frame(KNOCK[9:], 0x0)
STILL = frame("still there?", PING)
THERE = (PONG, b"still there?")
"""Said last where the line goes on, to see that it does."""


class Case(NamedTuple):
    """What is said in these pieces is answered with those frames; then the line goes on, or ends with a code.

    `ours`: by our own handler. The library's, even hardened, ends it otherwise, later, or not at all.
    """

    name: str
    said: tuple[bytes, ...]
    heard: tuple[tuple[int, bytes], ...] = ()
    ends: int | None = None
    ours: bool = False


def octets(*frames: bytes) -> tuple[bytes, ...]:
    return tuple(bytes((byte,)) for said in frames for byte in said)


def chops(said: bytes, size: int) -> tuple[bytes, ...]:
    return tuple(said[at : at + size] for at in range(0, len(said), size))


def fragments(*parts: bytes | str) -> tuple[bytes, ...]:
    return tuple(frame(part, 0x0 if at else 0x1, final=at == len(parts) - 1) for at, part in enumerate(parts))


def with_pings(said: tuple[bytes, ...]) -> tuple[bytes, ...]:
    return tuple(piece for part in said for piece in (part, frame("between", PING)))


FRAMING = [
    *(
        Case(f"text of {size} bytes is answered", (frame(KNOCK.ljust(size)),), (ANSWER,))
        for size in (125, 126, 127, 128, 255, 256, 4_096, MOST - 1, MOST)
    ),
    Case("the longest text in pieces of 997 bytes", chops(frame(KNOCK.ljust(MOST)), 997), (ANSWER,)),
    Case("an empty text is no packet", (frame(""),), ends=1008, ours=True),
    *(
        Case(f"text of {size} bytes is too long", (frame("x" * size),), ends=1009)
        for size in (MOST + 1, 65_535, 65_536)
    ),
    *(
        Case(f"binary of {size} bytes is not spoken", (frame(b"\xfe" * size, 0x2),), ends=1003, ours=size > MOST)
        for size in (0, 125, 126, 127, 128, MOST, 65_535, 65_536)
    ),
    Case("binary in pieces of 997 bytes", chops(frame(b"\xfe" * 4_000, 0x2), 997), ends=1003),
    Case("no mask", (frame(KNOCK, masked=False),), ends=1002),
    Case("no mask on a ping", (frame("a", PING, masked=False),), ends=1002),
    Case("a length in more bytes than it needs", (frame(KNOCK, width=2),), ends=1002, ours=True),
    Case("a middle length in eight bytes", (frame(KNOCK.ljust(200), width=8),), ends=1002, ours=True),
    Case("a length with its highest bit", (frame("", claims=2**63, width=8),), ends=1009),
]

PINGS = [
    Case("a ping without payload", (frame("", PING),), ((PONG, b""),)),
    Case("a ping with text", (frame("Hello, world!", PING),), ((PONG, b"Hello, world!"),)),
    Case("a ping with bytes that are no text", (frame(b"\x00\xff\xfe\xfd", PING),), ((PONG, b"\x00\xff\xfe\xfd"),)),
    Case("the longest ping", (frame("x" * 125, PING),), ((PONG, b"x" * 125),)),
    Case("a ping that is too long", (frame("x" * 126, PING),), ends=1002),
    Case("the longest ping byte by byte", octets(frame("x" * 125, PING)), ((PONG, b"x" * 125),)),
    Case("a pong that nobody asked for", (frame("", PONG),)),
    Case("a pong with payload that nobody asked for", (frame("unasked", PONG),)),
    Case("a pong, then a ping", (frame("unasked", PONG), frame("asked", PING)), ((PONG, b"asked"),)),
    Case("ten pings", tuple(frame(f"{n}", PING) for n in range(10)), tuple((PONG, b"%d" % n) for n in range(10))),
    Case(
        "ten pings byte by byte",
        octets(*(frame(f"{n}", PING) for n in range(10))),
        tuple((PONG, b"%d" % n) for n in range(10)),
    ),
    Case(
        "a thousand pings at once",
        (b"".join(frame(f"{n}", PING) for n in range(1_000)),),
        tuple((PONG, b"%d" % n) for n in range(1_000)),
    ),
]

RESERVED_BITS = [
    Case("a reserved bit on text", (frame(KNOCK, reserved=1),), ends=1002),
    Case("after text, one on text and a ping", (frame(KNOCK), frame(KNOCK, reserved=2) + STILL), (ANSWER,), 1002),
    Case("the same frame by frame", (frame(KNOCK), frame(KNOCK, reserved=3), STILL), (ANSWER,), 1002),
    Case("the same byte by byte", octets(frame(KNOCK), frame(KNOCK, reserved=4)), (ANSWER,), 1002, ours=True),
    Case("on binary", (frame(b"\x00", 0x2, reserved=5),), ends=1002),
    Case("on a ping", (frame("a", PING, reserved=6),), ends=1002),
    Case("on a pong", (frame("a", PONG, reserved=1),), ends=1002),
    Case("on a close", (frame((1000).to_bytes(2), CLOSE, reserved=7),), ends=1002),
    Case("on a later fragment", (HALF, frame(KNOCK[9:], 0x0, reserved=1)), ends=1002),
]

OPCODES = [
    case
    for opcode in (3, 4, 5, 6, 7, 0xB, 0xC, 0xD, 0xE, 0xF)
    for case in (
        Case(f"opcode {opcode} is none", (frame("", opcode),), ends=1002),
        Case(f"opcode {opcode} with payload", (frame("reserved", opcode),), ends=1002),
        Case(f"opcode {opcode} after text, a ping behind", (frame(KNOCK), frame("", opcode) + STILL), (ANSWER,), 1002),
        Case(f"opcode {opcode} byte by byte", octets(frame(KNOCK), frame("a", opcode)), (ANSWER,), 1002, ours=True),
        Case(f"opcode {opcode} between fragments", (HALF, frame("a", opcode)), ends=1002),
    )
]

_PARTS = tuple(KNOCK[at : at + 5] for at in range(0, len(KNOCK), 5))
FRAGMENTATION = [
    Case("a ping in two fragments", (frame("a", PING, final=False), frame("b", 0x0)), ends=1002),
    Case("a pong in two fragments", (frame("a", PONG, final=False), frame("b", 0x0)), ends=1002),
    Case("a close in two fragments", (frame((1000).to_bytes(2), CLOSE, final=False),), ends=1002),
    Case("text in two fragments at once", (HALF + REST,), (ANSWER,)),
    Case("text in two fragments", (HALF, REST), (ANSWER,)),
    Case("text in two fragments byte by byte", octets(HALF, REST), (ANSWER,)),
    Case("an empty fragment between two", (HALF, frame("", 0x0, final=False), REST), (ANSWER,)),
    Case("a ping between fragments", (HALF, frame("a", PING), REST), ((PONG, b"a"), ANSWER)),
    Case("a ping between fragments at once", (HALF + frame("a", PING) + REST,), ((PONG, b"a"), ANSWER)),
    Case("a ping between fragments byte by byte", octets(HALF, frame("a", PING), REST), ((PONG, b"a"), ANSWER)),
    Case("a pong between fragments", (HALF, frame("a", PONG), REST), (ANSWER,)),
    *(
        Case(f"a continuation of nothing, {how}{last}", cut(frame("a", 0x0, final=final), frame(KNOCK)), ends=1002)
        for final, last in ((True, ", the last"), (False, ", not the last"))
        for how, cut in (
            ("at once", lambda *said: (b"".join(said),)),
            ("framewise", lambda *said: said),
            ("bytes", octets),
        )
    ),
    Case(
        "a continuation after the last fragment", (HALF, REST, frame("a", 0x0, final=False)), (ANSWER,), 1002, ours=True
    ),
    Case("a continuation of nothing between texts", (frame(KNOCK), frame("a", 0x0), frame(KNOCK)), (ANSWER,), 1002),
    Case("a new text in the middle of one", (HALF, frame(KNOCK)), ends=1002),
    Case("a new text in fragments in the middle of one", (HALF, HALF), ends=1002),
    Case("binary in the middle of a text", (HALF, frame("a", 0x2)), ends=1002),
    Case("binary in fragments", (frame("a", 0x2, final=False),), ends=1003, ours=True),
    Case(
        "five fragments with pings between",
        with_pings(fragments(*_PARTS)),
        (*((PONG, b"between"),) * (len(_PARTS) - 1), ANSWER, (PONG, b"between")),
    ),
    Case(
        "as many fragments as may be",
        (HALF, *[frame("", 0x0, final=False)] * (PIECES - 2), REST),
        (ANSWER,),
    ),
    Case("one fragment more", (HALF, *[frame("", 0x0, final=False)] * (PIECES - 1), REST), ends=1009),
]

CLOSING = [
    Case("a text, then a close", (frame(KNOCK), close(1000)), (ANSWER,), 1000),
    Case("two closes", (close(1000) + close(1001),), ends=1000),
    Case("a ping after the close", (close(1000) + STILL,), ends=1000),
    Case("a text after the close", (close(1000) + frame(KNOCK),), ends=1000),
    Case("a close in the middle of a message", (HALF + close(1000) + REST,), ends=1000),
    Case("a long text, then a close", (frame("x" * 20_000) + close(1000) + STILL,), ends=1009),
    Case("a close byte by byte", octets(close(1000, b"bye")), ends=1000),
    Case("a close without code", (close(),), ends=1000),
    Case("a close of one byte", (frame(b"\x03", CLOSE),), ends=1002),
    Case("a close with a reason", (close(1000, "à bientôt".encode()),), ends=1000),
    Case("a close with the longest reason", (close(1000, b"x" * 123),), ends=1000),
    Case("a close with too long a reason", (close(1000, b"x" * 124),), ends=1002),
    Case(
        "a close with a reason that is no text",
        (close(1000, b"\xce\xba\xe1\xbd\xb9\xed\xa0\x80edited"),),
        ends=1007,
        ours=True,
    ),
    *(
        Case(f"a close with {code}", (close(code, b"why"),), ends=code)
        for code in (1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999)
    ),
    *(
        Case(f"a close with {code}, which nobody may send", (close(code, b"why"),), ends=1002)
        for code in (0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535)
    ),
]

LIMITS = [
    *(
        Case(f"a text that says it has {size} bytes", (frame("", claims=size),), ends=1009)
        for size in (MOST + 1, 65_536, 2**18, 2**20, 2**24, 2**40, 2**63 - 1)
    ),
    *(
        Case(f"too long a text in fragments of {size}", fragments(*["x" * size] * (MOST // size + 1)), ends=1009)
        for size in (64, 256, 1_024, 4_096)
    ),
    *(Case(f"{n} bytes in pieces of {n // 64}", chops(frame("x" * n), n // 64), ends=1009) for n in (2**17, 2**20)),
    *(
        Case(f"the longest text in fragments of {size}", fragments(*chops(KNOCK.ljust(MOST).encode(), size)), (ANSWER,))
        for size in (MOST // PIECES, 1_300, MOST // 2)
    ),
    Case("a ping behind the longest text", (frame(KNOCK.ljust(MOST)) + frame("a", PING),), ((PONG, b"a"), ANSWER)),
]
