"""A bare line to the server, of which every byte is the test's own."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.served import Served

_HANDSHAKE = (
    "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
    "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)
_ACCEPTED = b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
WITHIN_S = 10


class Wire:
    """One upgraded connection, its frames read one by one."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._heard = line.makefile("rb")

    def say(self, *frames: bytes) -> None:
        self._line.sendall(b"".join(frames))

    def hear(self) -> tuple[int, bytes] | None:
        """The next frame, as opcode and payload; None when the line has ended."""
        try:
            head = self._heard.read(2)
            if len(head) < 2:
                return None
            length = head[1] & 0x7F
            if length > 125:
                length = int.from_bytes(self._heard.read(2 if length == 126 else 8))
            return head[0] & 0xF, self._heard.read(length)
        except ConnectionError:
            return None

    def hear_close(self) -> int | None:
        """Read to the goodbye and past it: its code, and that nothing follows it. None for an end without one."""
        while (heard := self.hear()) is not None:
            if heard[0] == 0x8:
                assert self.hear() is None, "after the goodbye the line ends"
                return int.from_bytes(heard[1][:2])
        return None

    def greet(self) -> None:
        while (line := self._heard.readline()) != b"\r\n":
            assert line, "no handshake"

    def hang_up(self) -> None:
        """End the line in both directions; whoever waits on it wakes up."""
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._heard.close()


@contextmanager
def opened(served: Served) -> Iterator[Wire]:
    """A line after its handshake and Engine.IO's first packet."""
    with socket.create_connection(("127.0.0.1", served.port), WITHIN_S) as line:
        wire = Wire(line)
        line.sendall(_HANDSHAKE.encode())
        wire.greet()
        first = wire.hear()
        assert first is not None and first[1].startswith(b"0{")
        try:
            yield wire
        finally:
            wire.close()
