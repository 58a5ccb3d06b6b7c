"""The frames of RFC 6455, on paper: bytes in, what was said out. It knows no socket, and is the same for any cut.

Text only, masked, uncompressed; a message keeps to its limit over all its fragments, and what would pass the limit is
refused at its header, before a byte of it is waited for.
"""

from codecs import IncrementalDecoder, getincrementaldecoder
from typing import NamedTuple

from .. import limits

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA

NORMAL, GOING_AWAY, MISSPOKEN, NOT_TEXT = 1000, 1001, 1002, 1003
NOT_UTF8, NOT_ALLOWED, TOO_BIG, OUR_FAULT = 1007, 1008, 1009, 1011

_FINAL, _RESERVED, _MASKED, _CONTROL = 0x80, 0x70, 0x80, 0x8
_CONTROL_BYTES_MAX = 125
_MASK_BYTES = 4
_Utf8 = getincrementaldecoder("utf-8")


class Ping(NamedTuple):
    """To be answered with the same payload."""

    payload: bytes


class End(NamedTuple):
    """Nothing more is heard; `code` is what to say goodbye with."""

    code: int


Heard = str | Ping | End


class Ear:
    """Hears one peer. What comes after an `End` falls on deaf ears."""

    __slots__ = ("_at", "_decoder", "_ended", "_fragments", "_length", "_unread")

    def __init__(self) -> None:
        self._unread = b""
        self._at = 0
        self._decoder: IncrementalDecoder | None = None
        self._fragments: list[str] = []
        self._length = 0
        self._ended = False

    def hear(self, piece: bytes) -> list[Heard]:
        """Everything that is whole now, in order."""
        heard: list[Heard] = []
        if self._ended:
            return heard
        self._unread = self._unread[self._at :] + piece
        self._at = 0
        try:
            while not self._ended and (frame := self._next_frame()):
                self._understand(*frame, heard)
        except _Wrong as wrong:
            self._end(wrong.code, heard)
        return heard

    def _next_frame(self) -> tuple[int, bytes] | None:
        """The first byte and the payload of the next frame, once it is here whole."""
        unread, at = self._unread, self._at
        here = len(unread) - at
        if here < 2:
            return None
        first, second = unread[at], unread[at + 1]
        _check_head(first, second)
        self._check_turn(first & 0xF)
        length, header = second & 0x7F, 2
        if length > _CONTROL_BYTES_MAX:
            header = 4 if length == 126 else 10
            if here < header:
                return None
            length = int.from_bytes(unread[at + 2 : at + header], "big")
            if length < (126 if header == 4 else 65_536):
                raise _Wrong(MISSPOKEN)
        if not first & _CONTROL and self._length + length > limits.MESSAGE_BYTES_MAX:
            raise _Wrong(TOO_BIG)
        masked_from = at + header + _MASK_BYTES
        if len(unread) < masked_from + length:
            return None

        self._at = masked_from + length
        return first, unmasked(unread[masked_from : self._at], unread[masked_from - _MASK_BYTES : masked_from])

    def _check_turn(self, opcode: int) -> None:
        """A message's fragments follow one another, with nothing but control frames between them."""
        if opcode & _CONTROL:
            return
        if (opcode == CONTINUATION) is not bool(self._fragments):
            raise _Wrong(MISSPOKEN)
        if opcode == BINARY:
            raise _Wrong(NOT_TEXT)
        if len(self._fragments) >= limits.MESSAGE_FRAGMENTS_MAX:
            raise _Wrong(TOO_BIG)

    def _understand(self, first: int, payload: bytes, heard: list[Heard]) -> None:
        match first & 0xF:
            case 0x8:
                self._end(_goodbye(payload), heard)
            case 0x9:
                heard.append(Ping(payload))
            case 0xA:
                pass
            case _:
                self._take(payload, heard, final=bool(first & _FINAL))

    def _take(self, payload: bytes, heard: list[Heard], *, final: bool) -> None:
        """One fragment. Wrong text ends it where it is wrong, and not only when the message is whole."""
        try:
            if final and not self._fragments:
                heard.append(payload.decode())
                return
            self._decoder = self._decoder or _Utf8()
            self._fragments.append(self._decoder.decode(payload, final))
        except UnicodeDecodeError as error:
            raise _Wrong(NOT_UTF8) from error
        self._length += len(payload)
        if final:
            heard.append("".join(self._fragments))
            self._fragments, self._length = [], 0

    def _end(self, code: int, heard: list[Heard]) -> None:
        heard.append(End(code))
        self._ended = True
        self._unread = b""
        self._fragments = []


def unmasked(payload: bytes, mask: bytes) -> bytes:
    """The payload as it was before it was masked: one large XOR, where a loop over bytes would hold up the room."""
    length = len(payload)
    pattern = (mask * (length // _MASK_BYTES + 1))[:length]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(pattern, "little")).to_bytes(length, "little")


def framed(payload: bytes, opcode: int = TEXT) -> bytes:
    """One whole frame from us: unmasked, and never in fragments."""
    length = len(payload)
    if length <= _CONTROL_BYTES_MAX:
        head = bytes((_FINAL | opcode, length))
    elif length < 65_536:
        head = bytes((_FINAL | opcode, 126)) + length.to_bytes(2, "big")
    else:
        head = bytes((_FINAL | opcode, 127)) + length.to_bytes(8, "big")
    return head + payload


def goodbye(code: int) -> bytes:
    """The frame that closes."""
    return framed(code.to_bytes(2, "big"), CLOSE)


class _Wrong(Exception):
    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def _check_head(first: int, second: int) -> None:
    opcode = first & 0xF
    if first & _RESERVED or not second & _MASKED or opcode not in (CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG):
        raise _Wrong(MISSPOKEN)
    if opcode & _CONTROL and (not first & _FINAL or second & 0x7F > _CONTROL_BYTES_MAX):
        raise _Wrong(MISSPOKEN)


def _goodbye(payload: bytes) -> int:
    """What a close frame is answered with: its own code, or what is wrong with it."""
    if not payload:
        return NORMAL
    code = int.from_bytes(payload[:2], "big")
    if len(payload) < 2 or not (1000 <= code <= 1003 or 1007 <= code <= 1011 or 3000 <= code <= 4999):
        return MISSPOKEN
    try:
        payload[2:].decode()
    except UnicodeDecodeError:
        return NOT_UTF8
    return code
