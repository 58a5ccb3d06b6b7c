"""Who sends without end is read at a pace, and the loop serves everybody else in between."""

import contextlib
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.served import Served
from tests.transport.saying import frame
from tests.transport.wire import opened
from tests.web.asking import Browser

ASKED_MEANWHILE = 20
# A loop that is kept from the others for longer than this is ended by the process that watches.
HELD_UP_MS_MAX = 1_000
ENDLESS_BODY = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000000000\r\n\r\n"


@pytest.mark.parametrize("said", [frame(b"", 0xA), frame(b"", 0x9), frame(b"3")], ids=["pongs", "pings", "packets"])
def test_a_flood_of_frames_holds_nobody_up(served: Served, said: bytes) -> None:
    with opened(served) as wire, endless(lambda: wire.say(said * 3_000)), reading(wire.hear, wire.hang_up):
        assert served_meanwhile(served)


@pytest.mark.parametrize(
    ("begin", "more"),
    [(b"", b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n" * 200), (ENDLESS_BODY, b"x" * 60_000)],
    ids=["requests", "body"],
)
def test_requests_and_bodies_without_end_hold_nobody_up(served: Served, begin: bytes, more: bytes) -> None:
    with socket.create_connection(("127.0.0.1", served.port), timeout=10) as line:
        line.sendall(begin)
        with (
            endless(lambda: line.sendall(more)),
            reading(lambda: line.recv(65_536), lambda: line.shutdown(socket.SHUT_RDWR)),
        ):
            assert served_meanwhile(served)


def served_meanwhile(served: Served) -> bool:
    """Whether others are answered by the same process, whose loop was never held up for long."""
    pid = served.pid
    for _ in range(ASKED_MEANWHILE):
        answered = Browser(served.url).get("/healthz")
        late = re.search(r"loop;dur=([\d.]+)", answered.headers["Server-Timing"])
        assert late is not None and float(late[1]) < HELD_UP_MS_MAX
    return served.pid == pid


@contextmanager
def endless(say: Callable[[], object]) -> Iterator[None]:
    """Said over and over beside the block, for as long as it lasts or anybody listens."""
    over, begun = threading.Event(), threading.Event()

    def flood() -> None:
        with contextlib.suppress(OSError):
            while not over.is_set():
                say()
                begun.set()
        begun.set()

    beside = threading.Thread(target=flood)
    beside.start()
    try:
        begun.wait()
        yield
    finally:
        over.set()
        beside.join()


@contextmanager
def reading(hear: Callable[[], object], hang_up: Callable[[], object]) -> Iterator[None]:
    """What comes back is read until we hang up: who does not read is cut off for that alone."""

    def read() -> None:
        with contextlib.suppress(OSError, ValueError):
            while hear():
                pass

    beside = threading.Thread(target=read)
    beside.start()
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            hang_up()
        beside.join()
