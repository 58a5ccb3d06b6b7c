"""The listener: whose port it is, and what it does with those who do not speak HTTP."""

import contextlib
import socket
import time
from pathlib import Path

import pytest

from server import limits
from server.listening import AddressUnusable, PortTaken, listen
from tests.served import Served, serving
from tests.web.asking import Browser, signed_in

REQUEST = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"


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
    place, patience_s = ("127.0.0.1", served.port), limits.KEEPALIVE_S + 3
    with socket.create_connection(place, patience_s) as silent, socket.create_connection(place, patience_s) as idle:
        for _ in range(2):
            idle.sendall(REQUEST)
            assert idle.recv(10_000).startswith(b"HTTP/1.1 200")

        assert silent.recv(1) == b""
        assert idle.recv(1) == b""


@pytest.mark.parametrize(
    "begin",
    [b"", b"G", b"GET /healthz HTTP/1.1\r\n", b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: "],
    ids=["silent", "line", "header", "name"],
)
def test_who_drips_a_header_is_cut_in_time(served: Served, begin: bytes) -> None:
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", served.port), timeout=0.5) as line:
        line.sendall(begin)
        ended = dripped(line) if begin else waited(line)

    assert ended - began < limits.HEADER_WITHIN_S + 1


def test_who_drips_a_later_header_is_cut_in_time_too(served: Served) -> None:
    with socket.create_connection(("127.0.0.1", served.port), timeout=0.5) as line:
        line.sendall(REQUEST)
        assert line.recv(10_000).startswith(b"HTTP/1.1 200")

        began = time.monotonic()
        assert dripped(line) - began < limits.HEADER_WITHIN_S + 1


def test_a_header_that_was_cut_is_no_request(served: Served) -> None:
    with socket.create_connection(("127.0.0.1", served.port), timeout=10) as line:
        line.sendall(REQUEST[:-2])
        assert line.recv(10_000) == b""


def test_a_browser_may_rest_between_requests_and_send_its_form_slowly(served: Served) -> None:
    body = b"passphrase=not-the-right-one"
    head = (
        f"POST /console/sign-in HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\nOrigin: http://127.0.0.1:{served.port}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", served.port), timeout=limits.KEEPALIVE_S - 1) as line:
        line.sendall(REQUEST)
        assert line.recv(10_000).startswith(b"HTTP/1.1 200")
        with pytest.raises(TimeoutError):
            line.recv(1)
        line.sendall(head.encode())
        # Longer than a header may take altogether.
        line.settimeout(limits.HEADER_WITHIN_S / 4)
        for place in range(0, len(body), 5):
            with pytest.raises(TimeoutError):
                line.recv(1)
            line.sendall(body[place : place + 5])
        line.settimeout(10)
        assert line.recv(10_000).startswith(b"HTTP/1.1 403")


def test_silent_connections_do_not_keep_anybody_out(tmp_path: Path) -> None:
    """More of them than there are places: each newcomer takes the place of the one that has been silent longest."""
    with serving(tmp_path, "--capacity", "1") as small, contextlib.ExitStack() as crowd:
        place = ("127.0.0.1", small.port)
        for _ in range(2 * 4 * (1 + limits.RESERVE)):
            crowd.enter_context(socket.create_connection(place, 10))

        began = time.monotonic()
        assert Browser(small.url).get("/healthz").text == "ok\n"
        assert signed_in(small.url, small.link).get("/console").status == 200
        assert time.monotonic() - began < limits.HEADER_WITHIN_S / 2


def waited(line: socket.socket) -> float:
    """When the other end hung up on somebody who says nothing."""
    line.settimeout(2 * limits.HEADER_WITHIN_S)
    assert line.recv(1) == b""
    return time.monotonic()


def dripped(line: socket.socket) -> float:
    """When the other end hung up on somebody who says one byte at a time."""
    until = time.monotonic() + 2 * limits.HEADER_WITHIN_S
    while time.monotonic() < until:
        with contextlib.suppress(TimeoutError):
            try:
                line.sendall(b"x")
                if line.recv(1) == b"":
                    break
            except ConnectionError:
                break
    return time.monotonic()
