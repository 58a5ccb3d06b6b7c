"""Bodies that many ask for: packed once, and finished for each of them where they end in what is only theirs."""

import gzip
import struct
import zlib
from typing import NamedTuple

from flask import Request, Response

_HEADER = gzip.compress(b"", mtime=0)[:10]
# What is only somebody's is short: a small window is quicker to come by than a large one, and packs it as well.
_WINDOW_BITS = 13
_MEMORY = 6


def packed(body: bytes) -> bytes:
    """The body as browsers unpack it."""
    return gzip.compress(body, compresslevel=9, mtime=0)


def unpacks(asked: Request) -> bool:
    """Whether whoever asks can unpack."""
    return "gzip" in asked.headers.get("Accept-Encoding", "")


def set_packed(response: Response, body: bytes) -> None:
    """Answer with a body that is packed already."""
    response.set_data(body)
    response.headers["Content-Encoding"] = "gzip"
    response.headers.add("Vary", "Accept-Encoding")


class Whole(NamedTuple):
    """A body that is the same for everybody, as it is and packed."""

    plain: bytes
    gzip: bytes

    @classmethod
    def of(cls, body: bytes) -> "Whole":
        return cls(body, packed(body))


class Beginning:
    """How bodies begin, the same for many; `whole` gives one of them with its own end."""

    def __init__(self, plain: bytes) -> None:
        self._plain = plain
        deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9)
        self._packed = _HEADER + deflate.compress(plain) + deflate.flush(zlib.Z_SYNC_FLUSH)
        self._sum = zlib.crc32(plain)
        self._last = plain[-(1 << _WINDOW_BITS) :]

    def whole(self, end: bytes) -> bytes:
        return self._plain + end

    def packed(self, end: bytes) -> bytes:
        """The same as browsers unpack it."""
        deflate = zlib.compressobj(6, zlib.DEFLATED, -_WINDOW_BITS, _MEMORY, zdict=self._last)
        length = len(self._plain) + len(end)
        return b"".join(
            (
                self._packed,
                deflate.compress(end),
                deflate.flush(),
                struct.pack("<LL", zlib.crc32(end, self._sum), length & 0xFFFFFFFF),
            )
        )
