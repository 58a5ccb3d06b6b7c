"""How a socket is opened: one whole handshake of today's protocol, uncompressed, and nothing else."""

import contextlib
import socket

import pytest

from tests.served import Served
from tests.sockets.talking import Hall, dial
from tests.web.asking import Browser

OPENED = {
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}
PATH = "/socket.io/?EIO=4&transport=websocket"


def test_deflate_is_not_negotiated(served: Served) -> None:
    offered = dial(served.url, header=["Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"])
    with contextlib.closing(offered):
        assert offered.getstatus() == 101
        assert "sec-websocket-extensions" not in offered.getheaders()


def test_long_polling_is_refused(served: Served) -> None:
    browser = Browser(served.url)
    for method, query in (("GET", "EIO=4&transport=polling"), ("POST", "EIO=4&transport=polling"), ("GET", "EIO=4")):
        answered = browser.send(method, f"/socket.io/?{query}", b"" if method == "POST" else None)
        assert answered.status == 400
        assert answered.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("missing", sorted(OPENED))
def test_half_a_handshake_opens_nothing_and_leaves_nobody(hall: Hall, missing: str) -> None:
    assert knocked(hall.served, OPENED).startswith("HTTP/1.1 101")

    rest = {name: value for name, value in OPENED.items() if name != missing}
    assert knocked(hall.served, rest).startswith("HTTP/1.1 400")


def test_the_protocol_of_before_the_standard_is_not_spoken(served: Served) -> None:
    old = {"Upgrade": "WebSocket", "Connection": "Upgrade", "Origin": "http://127.0.0.1", "Host": "127.0.0.1"}
    assert knocked(served, old).startswith("HTTP/1.1 400")
    keys = {"Sec-WebSocket-Key1": "4 @1  46546xW%0l 1 5", "Sec-WebSocket-Key2": "12998 5 Y3 1  .P00"}
    assert knocked(served, {**old, **keys}).startswith("HTTP/1.1 400")
    assert knocked(served, {**OPENED, "Sec-WebSocket-Version": "8"}).startswith("HTTP/1.1 400")


def knocked(served: Served, headers: dict[str, str]) -> str:
    """The first line that comes back to a handshake with these headers."""
    lines = [f"GET {PATH} HTTP/1.1", *(f"{name}: {value}" for name, value in {"Host": "localhost", **headers}.items())]
    with socket.create_connection(("127.0.0.1", served.port), timeout=10) as line:
        line.sendall("\r\n".join([*lines, "", ""]).encode())
        return line.recv(4_096).decode("latin-1").split("\r\n")[0]
