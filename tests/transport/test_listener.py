"""The listener: whose port it is, and what it does with those who do not speak HTTP."""

import contextlib
import socket

import pytest

from server import limits
from server.listening import AddressUnusable, PortTaken, listen
from tests.served import Served
from tests.web.asking import Browser


def test_a_port_is_shared_with_nobody() -> None:
    with contextlib.closing(listen("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        assert port > 0

        with pytest.raises(PortTaken):
            listen("127.0.0.1", port)
        with pytest.raises(PortTaken):
            listen("0.0.0.0", port)
    listen("127.0.0.1", port).close()


def test_an_address_of_another_machine_is_none_to_listen_on() -> None:
    for host in ("203.0.113.7", "no such host"):
        with pytest.raises(AddressUnusable):
            listen(host, 0)


@pytest.mark.parametrize(
    "said",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 a TLS greeting\r\n\r\n",
        b"HELP\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 100_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 20_000 + b"\r\n",
        b"POST /console/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ids=lambda said: said[:20].decode("latin-1").strip(),
)
def test_who_speaks_something_else_than_http_is_refused_and_not_written_down(served: Served, said: bytes) -> None:
    with socket.create_connection(("127.0.0.1", served.port), timeout=10) as line, contextlib.suppress(OSError):
        line.sendall(said)
        assert b"200 OK" not in line.recv(1_000)

    assert Browser(served.url).get("/healthz").text == "ok\n"
    assert served.log == ""


def test_a_connection_that_says_nothing_is_kept_for_a_few_seconds_only(served: Served) -> None:
    request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    place, patience_s = ("127.0.0.1", served.port), limits.KEEPALIVE_S + 3
    with socket.create_connection(place, patience_s) as silent, socket.create_connection(place, patience_s) as idle:
        for _ in range(2):
            idle.sendall(request)
            assert idle.recv(10_000).startswith(b"HTTP/1.1 200")

        assert silent.recv(1) == b""
        assert idle.recv(1) == b""
