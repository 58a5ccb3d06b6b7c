"""The frames on paper: what is heard, what is refused with which code, and that no cut of the bytes matters."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server import limits
from server.transport.frames import PING, PONG, Ear, End, Heard, Ping, framed, goodbye, unmasked
from tests.transport.saying import MASK, close, frame

MOST, PIECES = limits.MESSAGE_BYTES_MAX, limits.MESSAGE_FRAGMENTS_MAX
HALF = frame("a", final=False)
AND = {"opcode": 0x0, "final": False}


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (frame("2"), ["2"]),
        (frame(""), [""]),
        (frame("é" * 100), ["é" * 100]),
        (frame("x" * MOST), ["x" * MOST]),
        (frame("a") + frame("b"), ["a", "b"]),
        (HALF + frame("b", 0x0), ["ab"]),
        (HALF + frame("", **AND) + frame("", 0x0), ["a"]),
        (frame("é".encode()[:1], final=False) + frame("é".encode()[1:], 0x0), ["é"]),
        (HALF + frame("here?", PING) + frame("b", 0x0), [Ping(b"here?"), "ab"]),
        (HALF + frame("", PONG) + frame("b", 0x0) + frame("c"), ["ab", "c"]),
        (frame("x" * 125, PING), [Ping(b"x" * 125)]),
        (frame("", PING), [Ping(b"")]),
        (frame("unasked", PONG), []),
        (HALF + frame("x", **AND) * (PIECES - 2) + frame("b", 0x0), ["a" + "x" * (PIECES - 2) + "b"]),
        (close(), [End(1000)]),
        *((close(code, b"bye"), [End(code)]) for code in (1000, 1001, 1003, 1007, 1011, 3000, 4999)),
        (frame("a") + close(1001) + frame("b"), ["a", End(1001)]),
        (HALF + close(1000), [End(1000)]),
    ],
)
def test_what_is_well_said_is_heard(said: bytes, heard: list[Heard]) -> None:
    assert Ear().hear(said) == heard


@pytest.mark.parametrize(
    ("said", "code"),
    [
        *((frame("a", reserved=bits), 1002) for bits in (1, 2, 4, 7)),
        *((frame("a", opcode), 1002) for opcode in (3, 4, 5, 6, 7, 0xB, 0xC, 0xD, 0xE, 0xF)),
        (frame("a", masked=False), 1002),
        (frame("a", PING, final=False), 1002),
        (frame("x" * 126, PING), 1002),
        (frame("x" * 126, PONG), 1002),
        (frame("x" * 126, 0x8), 1002),
        (frame("a", 0x0), 1002),
        (HALF + frame("b"), 1002),
        (HALF + frame("b", 0x2), 1002),
        (frame("a", width=2), 1002),
        (frame("a" * 200, width=8), 1002),
        (frame(b"a", 0x2), 1003),
        (frame(b"a", 0x2, final=False), 1003),
        (frame(b"\xff"), 1007),
        (frame(b"\xc0\xaf"), 1007),
        (frame(b"\xed\xa0\x80"), 1007),
        (frame(b"\xf4\x90\x80\x80"), 1007),
        (frame("é".encode()[:1]), 1007),
        (HALF + frame(b"\xff", 0x0), 1007),
        (frame("x" * (MOST + 1)), 1009),
        (frame("", claims=2**63 - 1, width=8), 1009),
        (frame("", claims=2**64 - 1, width=8), 1009),
        (frame("x" * MOST, final=False) + frame("x", 0x0), 1009),
        (HALF + frame("", **AND) * PIECES, 1009),
        (frame(b"\x03", 0x8), 1002),
        (close(1007, b"\xff"), 1007),
        *((close(code), 1002) for code in (0, 999, 1004, 1005, 1006, 1012, 1016, 2999, 5000, 65_535)),
    ],
)
def test_what_is_not_ends_it_with_its_code_and_deafens(said: bytes, code: int) -> None:
    ear = Ear()
    heard = ear.hear(frame("before") + said + frame("after"))

    assert heard == ["before", End(code)]
    assert ear.hear(frame("later")) == []


def test_a_length_over_the_limit_is_refused_before_its_payload_comes() -> None:
    at_most, over = frame("", claims=MOST), frame("", claims=MOST + 1)
    assert Ear().hear(at_most) == []

    assert Ear().hear(over[:4]) == [End(1009)]
    assert Ear().hear(frame("x" * MOST, final=False) + frame("x", 0x0)[:2]) == [End(1009)]


@given(st.data())
def test_no_cut_of_the_bytes_changes_what_is_heard(data: st.DataObject) -> None:
    wellsaid = st.builds(frame, st.text(max_size=200), st.sampled_from([0x0, 0x1, 0x1, 0x9, 0xA]), final=st.booleans())
    anyhow = st.builds(
        frame,
        st.binary(max_size=140),
        st.integers(0, 15),
        final=st.booleans(),
        reserved=st.sampled_from([0, 0, 0, 1]),
        masked=st.sampled_from([True, True, False]),
    )
    bye = st.builds(close, st.integers(990, 1020), st.binary(max_size=5))
    said = b"".join(data.draw(st.lists(wellsaid | anyhow | bye | st.binary(max_size=10), max_size=12)))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(said)), max_size=20)))

    ear = Ear()
    pieces = [said[start:end] for start, end in zip([0, *cuts], [*cuts, len(said)], strict=True)]
    assert [heard for piece in pieces for heard in ear.hear(piece)] == Ear().hear(said)


@given(st.lists(st.text(max_size=300), max_size=10), st.integers(1, 50))
def test_every_message_is_heard_whatever_its_fragments(messages: list[str], size: int) -> None:
    ear, heard = Ear(), []
    for message in messages:
        said = message.encode()[: size * PIECES].decode(errors="ignore").encode()
        parts = [said[at : at + size] for at in range(0, len(said), size)] or [b""]
        for number, part in enumerate(parts):
            heard += ear.hear(frame(part, 0x0 if number else 0x1, final=number == len(parts) - 1))
            heard += ear.hear(frame(b"", PONG))

    assert heard == [message.encode()[: size * PIECES].decode(errors="ignore") for message in messages]


@given(st.binary(max_size=300), st.binary(min_size=4, max_size=4))
def test_masking_twice_changes_nothing(payload: bytes, mask: bytes) -> None:
    masked = unmasked(payload, mask)

    assert masked == bytes(byte ^ mask[place % 4] for place, byte in enumerate(payload))
    assert unmasked(masked, mask) == payload


@pytest.mark.parametrize(
    ("length", "head"),
    [
        (0, b"\x81\x00"),
        (125, b"\x81\x7d"),
        (126, b"\x81\x7e\x00\x7e"),
        (65_535, b"\x81\x7e\xff\xff"),
        (65_536, b"\x81\x7f" + (65_536).to_bytes(8)),
    ],
)
def test_our_own_frames_are_whole_and_unmasked(length: int, head: bytes) -> None:
    assert framed(b"x" * length) == head + b"x" * length
    assert goodbye(1009) == b"\x88\x02\x03\xf1"


def test_the_longest_message_dripped_byte_by_byte_costs_little() -> None:
    said, ear = frame("x" * MOST), Ear()
    began = time.process_time()
    for place in range(len(said) - 1):
        assert ear.hear(said[place : place + 1]) == []

    assert ear.hear(said[-1:]) == ["x" * MOST]
    assert time.process_time() - began < 2
    assert MASK in said
