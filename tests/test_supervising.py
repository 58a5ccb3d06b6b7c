"""The process that stays: whatever becomes of the server, the port and the evening go on."""

import os
import pty
import re
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from server import limits
from server.strings import sentence
from tests.served import REPOSITORY, clean_environment, programme_file, serving
from tests.sockets.talking import Hall
from tests.web.asking import Browser, signed_in

WITHIN_S = 20
HEALTH = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
ASK = {"verb": "ask", "id": "client-one", "text": "Qui tient la caméra ?", "lang": "fr"}


def test_the_process_that_watches_has_neither_the_loop_nor_flask_in_it(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        assert served.pid != served.parent_pid
        assert "greenlet" in _mapped(served.pid), "the one that serves has"
        assert "greenlet" not in _mapped(served.parent_pid)


def test_a_server_that_is_killed_is_back_and_who_knocks_meanwhile_waits(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        hall = Hall(served, signed_in(served.url, served.link))
        cookie = hall.spectator().cookie
        answer = hall.page("phone", cookie=cookie).command(**ASK)
        assert answer["ok"]

        for life in range(3):
            former = served.pid
            served.kill_server()
            killed_at = time.monotonic()
            with socket.create_connection(("127.0.0.1", served.port), WITHIN_S) as knocking:
                knocking.sendall(HEALTH)
                assert knocking.recv(100).startswith(b"HTTP/1.1 200"), "accepted while nobody served"
            took_s = time.monotonic() - killed_at
            print(f"life {life}: answered after {took_s:.2f} s")
            served.is_back(former)
        assert hall.page("phone", cookie=cookie).command(**ASK) == answer
        assert served.new_link()
        assert served.stop() <= 3
        assert served.log == ""
        hall.close()


def test_when_the_process_that_watches_is_killed_nothing_is_left(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        server = os.pidfd_open(served.pid)
        assert not _has_ended(server, within_s=0)
        os.kill(served.parent_pid, signal.SIGKILL)
        assert _has_ended(server, WITHIN_S)
        os.close(server)
        served.end()
        served.start()
        assert Browser(served.url).get("/healthz").status == 200, "and the port and the data are free"


def test_a_server_that_answers_nothing_is_replaced(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        former = served.pid
        os.kill(former, signal.SIGSTOP)
        took_s = served.is_back(former)
        print(f"back in {took_s:.1f} s")
        assert took_s > limits.LOOP_HANGS_S - limits.HEARTBEAT_S - 1, "not for a little silence"


def test_a_machine_that_was_put_to_sleep_wakes_with_the_server_it_had(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        former = served.pid
        served.freeze()
        with socket.create_connection(("127.0.0.1", served.port), limits.LOOP_HANGS_S + 2) as knocking:
            knocking.sendall(HEALTH)
            with pytest.raises(TimeoutError):
                knocking.recv(100)
            served.thaw()
            assert knocking.recv(100).startswith(b"HTTP/1.1 200")
        assert served.pid == former
        served.stop()
        assert served.log == "", "nor was it shown the door afterwards"


def test_a_loop_that_hangs_shows_where_and_is_replaced(tmp_path: Path) -> None:
    with watching("hangs_once", tmp_path) as watched:
        told = _read(watched, "cli.back_hung")
        assert "turning" in told
        watched.terminate()
        _, errors = watched.communicate(timeout=WITHIN_S)
        assert watched.returncode == 0
        assert "_turn_in_circles" in errors and "Aborted" in errors


def test_a_server_that_always_dies_starting_is_given_up_with_a_sentence(tmp_path: Path) -> None:
    with watching("dies_starting", tmp_path) as watched:
        told, errors = watched.communicate(timeout=WITHIN_S)
        assert told.split() == ["life"] * limits.STARTS_FAILED_MAX
        assert errors.strip() == sentence("en", "cli.keeps_dying", times=limits.STARTS_FAILED_MAX)
        assert watched.returncode == 2


def test_a_refusal_to_start_is_passed_on_and_not_repeated(tmp_path: Path) -> None:
    for server in ("is_refused", "never_could"):
        with watching(server, tmp_path) as watched:
            told, errors = watched.communicate(timeout=WITHIN_S)
            assert (told.split(), errors, watched.returncode) == (["life"], "", 2)


def test_what_stands_in_the_way_of_coming_back_for_a_while_ends_nothing(tmp_path: Path) -> None:
    with watching("cannot_now", tmp_path) as watched:
        _read(watched, "cli.back_died")
        watched.terminate()
        assert watched.wait(WITHIN_S) == 0


def test_a_restart_that_was_asked_for_takes_the_programme_as_it_is_now(tmp_path: Path) -> None:
    path = programme_file(tmp_path, title="Avant")
    with serving(tmp_path, programmes=(path,)) as served:
        former = served.pid
        right = path.read_text("utf-8")
        path.write_text(right.replace("single", "tombola"), "utf-8")
        os.kill(served.parent_pid, signal.SIGHUP)
        until = time.monotonic() + WITHIN_S
        while sentence("fr", "cli.programme_wrong_goes_on") not in served.log:
            assert time.monotonic() < until
            assert Browser(served.url).get("/healthz").status == 200
        assert served.pid == former, "with mistakes in it, nothing changes"
        assert "Avant" in Browser(served.url).get("/R7KX").text

        path.write_text(right.replace("Avant", "Après"), "utf-8")
        os.kill(served.parent_pid, signal.SIGHUP)
        served.is_back(former)
        assert "Après" in Browser(served.url).get("/R7KX").text


def test_a_terminal_that_is_closed_takes_the_server_with_it(tmp_path: Path) -> None:
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(REPOSITORY)
        run = [sys.executable, "-m", "tests.watched", "is_well", str(tmp_path)]
        os.execve(sys.executable, run, clean_environment())
    with os.fdopen(terminal) as shown:
        assert shown.readline().strip() == "well"
    _, status = os.waitpid(pid, 0)
    assert status == 0


def _has_ended(pidfd: int, within_s: float) -> bool:
    ended, _, _ = select.select([pidfd], [], [], within_s)
    return bool(ended)


@contextmanager
def watching(server: str, data: Path) -> Iterator[subprocess.Popen[str]]:
    """One of the servers of `tests/watched.py`, for the length of a `with`."""
    watched = subprocess.Popen(
        [sys.executable, "-m", "tests.watched", server, str(data)],
        cwd=REPOSITORY,
        env=clean_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with watched:
        try:
            yield watched
        finally:
            if watched.poll() is None:
                watched.kill()


def _mapped(pid: int) -> str:
    return Path(f"/proc/{pid}/maps").read_text()


def _read(watched: subprocess.Popen[str], key: str) -> str:
    """What is printed, up to the line that says this sentence, at whatever hour."""
    assert watched.stdout is not None
    hour = "at that hour"
    said = re.escape(sentence("en", key, time=hour)).replace(re.escape(hour), r"\S+")
    told = ""
    late = threading.Timer(WITHIN_S, watched.kill)
    late.start()
    try:
        for line in watched.stdout:
            told += line
            if re.search(said, line):
                return told
    finally:
        late.cancel()
    raise AssertionError(f"no {said} in\n{told}")
