"""Which pages may open a socket: ours, under the name they were opened by, and none beside."""

import contextlib

import pytest
from websocket import WebSocketBadStatusException

from tests.served import Served
from tests.sockets.talking import Hall, Refused, dial


def origin_of(served: Served) -> str:
    return f"http://127.0.0.1:{served.port}"


@pytest.mark.parametrize(
    "origin",
    [
        "http://elsewhere.example",
        "https://elsewhere.example",
        "null",
        "file://",
        "{ours}.elsewhere.example",
        "http://elsewhere.example:{port}",
        "http://127.0.0.1",
        "http://127.0.0.1:1",
        "http://127.0.0.2:{port}",
        "http://localhost:{port}",
        "ws://127.0.0.1:{port}",
        "ftp://127.0.0.1:{port}",
        "http://user@127.0.0.1:{port}",
        "http://127.0.0.1:{port}@elsewhere.example",
        "http://[::1]:{port}",
        "http://[",
        "{ours} http://elsewhere.example",
        "chrome-extension://abcdefghijklmnop",
    ],
)
def test_a_page_from_elsewhere_opens_no_socket(served: Served, origin: str) -> None:
    ours = origin_of(served)
    with contextlib.closing(dial(served.url, origin=ours)) as opened:
        assert opened.getstatus() == 101

    with pytest.raises(WebSocketBadStatusException) as refused:
        dial(served.url, origin=origin.format(ours=ours, port=served.port))
    assert refused.value.status_code == 400


def test_a_console_whose_origin_is_kept_back_stays_outside(hall: Hall) -> None:
    assert hall.console().screen["evening"]

    with pytest.raises(Refused):
        hall.console(origin="")
