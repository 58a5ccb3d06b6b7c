"""The guests' own WebSocket: masked as clients must, and whole whatever pieces it arrives in."""

import asyncio

import pytest
from websocket import ABNF, frame_buffer

from server.crowd.frames import Wire, frame

WELCOME = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"
TEXT = 0x1


@pytest.mark.parametrize("length", [0, 1, 3, 125, 126, 127, 8_192])
def test_another_library_reads_what_a_guest_says(length: int) -> None:
    said = bytes(number % 251 for number in range(length))
    sent = bytearray(frame(TEXT, said))

    def give(wanted: int) -> bytes:
        given = bytes(sent[:wanted])
        del sent[:wanted]
        return given

    read = frame_buffer(give, skip_utf8_validation=True).recv_frame()

    assert (read.opcode, read.fin, read.mask_value, bytes(read.data)) == (TEXT, 1, 1, said)
    assert not sent


@pytest.mark.parametrize("piece", [1, 2, 7, 100_000])
def test_a_guest_hears_whole_messages_whatever_pieces_they_come_in(piece: int) -> None:
    messages = ["", "a", "é" * 100, "x" * 70_000]
    bytes_sent = WELCOME + b"".join(_from_server(message) for message in messages)
    bytes_sent += _from_server("half", final=0) + _from_server(" and half", opcode=ABNF.OPCODE_CONT)

    heard = asyncio.run(_heard(bytes_sent, piece))

    assert heard == [*messages, "half and half"]


def test_a_refused_handshake_is_told_to_whoever_waits_for_it() -> None:
    with pytest.raises(ConnectionRefusedError, match="503"):
        asyncio.run(_heard(b"HTTP/1.1 503 Service Unavailable\r\n\r\n", 10))


async def _heard(sent: bytes, piece: int) -> list[str]:
    heard: list[str] = []
    wire = Wire(heard.append, lambda: None)
    for begin in range(0, len(sent), piece):
        wire.data_received(sent[begin : begin + piece])
    await wire.open
    return heard


def _from_server(text: str, opcode: int = ABNF.OPCODE_TEXT, final: int = 1) -> bytes:
    built = ABNF(final, 0, 0, 0, opcode, 0, text.encode())
    return built.format()
