"""The line between phones and the house."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from server.crowd import GOOD, Line, Profile

SENT = bytes(range(256)) * 40
WITHIN_S = 5


@pytest.mark.parametrize("profile", [Profile("none"), GOOD, Profile("slow", latency_ms=30, bytes_per_s=100_000)])
def test_what_passes_is_what_was_said(profile: Profile) -> None:
    async def said_and_heard() -> bytes:
        async with _echo() as port, Line(port, profile) as line, _through(line) as (reader, writer):
            writer.write(SENT)
            return await reader.readexactly(len(SENT))

    assert asyncio.run(said_and_heard()) == SENT


@pytest.mark.parametrize("byte", [1, 2, 100, 5_000])
def test_a_line_is_cut_at_the_very_byte(byte: int) -> None:
    async def heard_by_the_house() -> bytes:
        heard: asyncio.Queue[bytes] = asyncio.Queue()
        async with _echo(heard) as port, Line(port, Profile("none")) as line:
            line.cut_next_at = byte
            async with _through(line) as (reader, writer):
                writer.write(SENT)
                assert await _ends(reader)
            return await heard.get()

    assert asyncio.run(heard_by_the_house()) == SENT[:byte]


def test_a_line_that_swallows_says_nothing_and_stays_open() -> None:
    async def open_and_silent() -> bool:
        async with _echo() as port, Line(port, Profile("none")) as line, _through(line) as (reader, writer):
            writer.write(b"heard")
            assert await reader.readexactly(5) == b"heard", "the line passed before"
            line.swallows = True
            writer.write(b"swallowed")
            try:
                await asyncio.wait_for(reader.read(1), 0.2)
            except TimeoutError:
                return True
            return False

    assert asyncio.run(open_and_silent())


@asynccontextmanager
async def _echo(heard: "asyncio.Queue[bytes] | None" = None) -> AsyncIterator[int]:
    """A house that says back what it hears, and puts all of it in `heard` at the end."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        everything = b""
        try:
            while piece := await reader.read(4_096):
                everything += piece
                writer.write(piece)
        except ConnectionError:
            pass
        finally:
            writer.transport.abort()
            if heard is not None:
                heard.put_nowait(everything)

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


@asynccontextmanager
async def _through(line: Line) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", line.port)
    try:
        async with asyncio.timeout(WITHIN_S):
            yield reader, writer
    finally:
        writer.transport.abort()


async def _ends(reader: asyncio.StreamReader) -> bool:
    try:
        while await reader.read(4_096):
            pass
    except ConnectionError:
        return True
    return True
