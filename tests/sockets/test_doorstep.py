"""Who opens a socket and enters nowhere, or leaves and stays: hung up on in time, and nobody is kept out."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from websocket import WebSocket, WebSocketConnectionClosedException

from server import limits
from tests.served import serving
from tests.sockets.talking import Hall, Page, closed_with, dial
from tests.web.asking import signed_in

ENOUGH_S = limits.HANDSHAKE_WITHIN_S + 1


def test_who_opens_a_socket_and_enters_nowhere_is_hung_up_on(hall: Hall) -> None:
    seated = hall.phone()
    with opened(hall) as silent, opened(hall) as lost:
        began = time.monotonic()
        lost.send("40/nowhere,")
        assert ended(silent) - began < ENOUGH_S
        assert ended(lost) - began < ENOUGH_S

    assert seated.command(verb="withdraw", question="not-there")["refusal"] == "unknown_question"


def test_who_was_refused_or_has_left_does_not_stay_either(hall: Hall) -> None:
    page = hall.phone()
    with opened(hall) as refused:
        began = time.monotonic()
        refused.send(f'40/phone,{{"code":"{hall.served.code}"}}')
        page.send("41/phone,")

        assert ended(refused) - began < ENOUGH_S
        assert closed_with(page) == 1008
        assert time.monotonic() - began < ENOUGH_S + 1


def test_the_doorstep_has_room_for_a_few_only_and_never_fills_the_house(tmp_path: Path) -> None:
    with serving(tmp_path, "--capacity", "1") as small, contextlib.ExitStack() as crowd:
        hall = Hall(small, signed_in(small.url, small.link))
        crowd.callback(hall.close)
        began = time.monotonic()
        waiting = [dial(small.url) for _ in range(1 + limits.RESERVE + 5)]
        for line in waiting:
            crowd.callback(line.shutdown)

        assert ended(waiting[0]) - began < limits.HANDSHAKE_WITHIN_S / 2
        entered(hall.console())
        entered(hall.phone())
        assert time.monotonic() - began < limits.HANDSHAKE_WITHIN_S


@contextlib.contextmanager
def opened(hall: Hall) -> Iterator[WebSocket]:
    line = dial(hall.served.url)
    try:
        yield line
    finally:
        line.shutdown()


def entered(page: Page) -> None:
    page.until(lambda page: page.revision)


def ended(line: WebSocket) -> float:
    """When the other end hung up."""
    with contextlib.suppress(WebSocketConnectionClosedException, ConnectionError):
        while line.recv_data(control_frame=True)[0] != 0x8:
            pass
    return time.monotonic()
