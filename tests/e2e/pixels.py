"""What a screenshot holds, and waiting for what only looking can tell."""

import struct
import time
import zlib
from collections.abc import Callable, Iterator

PATIENCE_S = 10


def is_all_black(png: bytes) -> bool:
    """Whether every pixel is #000. Whatever its filter, a PNG of zeros is made of zeros, and no other is."""
    width, _height, depth, colour = struct.unpack(">IIBB", png[16:26])
    assert (depth, colour) == (8, 2), "screenshots are RGB, 8 bits"
    packed = b"".join(data for kind, data in _chunks(png) if kind == b"IDAT")
    lines = zlib.decompress(packed)
    step = 1 + 3 * width
    return not any(lines[start + 1 : start + step].strip(b"\0") for start in range(0, len(lines), step))


def until(holds: Callable[[], bool], otherwise: str) -> None:
    """Look again until it holds. Each look takes the time of a round trip to the browser."""
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline, otherwise


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length
