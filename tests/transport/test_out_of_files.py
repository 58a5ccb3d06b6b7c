"""A machine that has no file left to give: newcomers wait, and nobody who is there notices."""

import contextlib
import resource
import socket

from tests.served import Served
from tests.web.asking import Browser

OPEN_FILES = 64


def test_running_out_of_files_does_not_end_the_server(served: Served) -> None:
    assert Browser(served.url).get("/healthz").status == 200
    resource.prlimit(served.pid, resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))
    place = ("127.0.0.1", served.port)
    with contextlib.ExitStack() as crowd:
        early = crowd.enter_context(socket.create_connection(place, 10))
        early.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert b"200 OK" in early.recv(10_000)
        for _ in range(2 * OPEN_FILES):
            crowd.enter_context(socket.create_connection(place, 10))
        early.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert b"200 OK" in early.recv(10_000)

    assert Browser(served.url).get("/healthz").text == "ok\n"
