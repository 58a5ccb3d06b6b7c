"""The WebSocket of a guest (RFC 6455), as little of it as a page needs: text out and in, pings answered."""

import asyncio
import base64
import os
from collections.abc import Callable

from ..limits import MESSAGE_BYTES_MAX

_TEXT, _CLOSE, _PING, _PONG = 0x1, 0x8, 0x9, 0xA
_FINAL, _MASKED = 0x80, 0x80
_HANDSHAKE_BYTES_MAX = 16_384
# What the server sends is a whole screen at worst.
HEARD_BYTES_MAX = 1_024 * MESSAGE_BYTES_MAX


class Wire(asyncio.Protocol):
    """One socket. `heard` gets each text, `gone` is called once at its end; `open` is done when it may speak."""

    def __init__(self, heard: Callable[[str], None], gone: Callable[[], None]) -> None:
        self.open: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._heard = heard
        self._gone = gone
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()
        self._pieces = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def shake_hands(self, path: str, headers: dict[str, str]) -> None:
        """Ask for a WebSocket at `path`."""
        asked = {
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
            **headers,
        }
        lines = "".join(f"{name}: {value}\r\n" for name, value in asked.items() if value)
        self._write(f"GET {path} HTTP/1.1\r\n{lines}\r\n".encode())

    def send(self, text: str) -> None:
        """Say `text`, if there is still anybody to hear it."""
        self._write(frame(_TEXT, text.encode()))

    def cut(self) -> None:
        """Gone in the middle of whatever is said, without a word."""
        if self._transport is not None:
            self._transport.abort()

    def stop_reading(self) -> None:
        """Stay there and read nothing more, as a page in a sleeping phone does."""
        if self._transport is not None and not self._transport.is_closing():
            self._transport.pause_reading()

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self.open.done() and not self._is_welcome():
            return
        while self._take_frame():
            pass

    def eof_received(self) -> bool:
        return False

    def connection_lost(self, _error: Exception | None) -> None:
        if not self.open.done():
            self.open.set_exception(ConnectionResetError("hung up before the handshake was done"))
        self._gone()

    def _is_welcome(self) -> bool:
        """Whether the handshake is over and the server took it."""
        head, end, rest = self._received.partition(b"\r\n\r\n")
        if not end:
            if len(self._received) > _HANDSHAKE_BYTES_MAX:
                self.cut()
            return False
        status = head.split(b"\r\n", 1)[0].decode("latin-1")
        if " 101 " not in f"{status} ":
            self.open.set_exception(ConnectionRefusedError(status))
            self.cut()
            return False
        self._received = rest
        self.open.set_result(None)
        return True

    def _take_frame(self) -> bool:
        """Whether a whole frame was there."""
        received = self._received
        if len(received) < 2:
            return False
        length, begin = received[1] & 0x7F, 2
        if length > 125:
            begin = 4 if length == 126 else 10
            if len(received) < begin:
                return False
            length = int.from_bytes(received[2:begin], "big")
        if length > HEARD_BYTES_MAX:
            self.cut()
            return False
        if len(received) < begin + length:
            return False

        head, said = received[0], bytes(received[begin : begin + length])
        del received[: begin + length]
        self._hear(head & 0x0F, said, final=bool(head & _FINAL))
        return True

    def _hear(self, opcode: int, said: bytes, *, final: bool) -> None:
        if opcode == _PING:
            self._write(frame(_PONG, said))
        elif opcode == _CLOSE:
            self.cut()
        elif opcode != _PONG:
            self._pieces += said
            if final:
                whole, self._pieces = self._pieces.decode(), bytearray()
                self._heard(whole)

    def _write(self, said: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(said)


def frame(opcode: int, said: bytes) -> bytes:
    """One final frame, masked as clients must."""
    short = len(said) < 126
    length = bytes([_MASKED | len(said)]) if short else bytes([_MASKED | 126]) + len(said).to_bytes(2, "big")
    mask = os.urandom(4)
    key = (mask * (len(said) // 4 + 1))[: len(said)]
    masked = (int.from_bytes(said, "big") ^ int.from_bytes(key, "big")).to_bytes(len(said), "big")
    return bytes([_FINAL | opcode]) + length + mask + masked
