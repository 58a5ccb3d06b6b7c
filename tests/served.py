"""The real server, in processes of its own, on a free port of this machine and on data of its own."""

import contextlib
import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
START_WITHIN_S = 20
STOP_WITHIN_S = 10


class Served:
    """One server. What it printed is in `printed`, and after it was ready, once it has ended, in `printed_since`.

    What it complained of is in `log`; nothing else of it is looked at.
    """

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        programmes: tuple[Path, ...] = (),
        host: str = "127.0.0.1",
        environment: dict[str, str] | None = None,
        launcher: tuple[str, ...] = (sys.executable, "-m", "server"),
    ) -> None:
        self.data = folder / "data"
        self._launcher = launcher
        self.port = 0
        self.printed = ""
        self.printed_since = ""
        self._errors = folder / "stderr.txt"
        self._arguments = [
            *("--data", str(self.data), "--host", host),
            *(word for path in programmes for word in ("--programme", str(path))),
            # Whole suites run on either handler: TRANSPORT=stock pytest …
            *(("--transport", os.environ["TRANSPORT"]) if "TRANSPORT" in os.environ else ()),
            *arguments,
        ]
        self._environment = clean_environment() | (environment or {})
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Served":
        """Start, and come back once it is ready. A second start has the same port and the same data."""
        with self._errors.open("ab") as errors:
            self._process = subprocess.Popen(
                [*self._launcher, "run", *self._arguments, "--port", str(self.port)],
                cwd=REPOSITORY,
                env=self._environment,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        self.printed = self._read_until_ready()
        self.port = int(self.url.rsplit(":", 1)[1])
        return self

    @property
    def url(self) -> str:
        """Where this machine reaches it: `http://localhost:…`."""
        return self._told(r"^ready (\S+)$")

    @property
    def code(self) -> str:
        """What the audience types: the code of the first programme."""
        return self._told(r"\bcode (\w+)$")

    @property
    def link(self) -> str:
        """The sign-in link of this start; it signs in once."""
        return self._told(r"(\S+/sign-in/\S+)$")

    def new_link(self) -> str:
        """Another sign-in link, as `contrechamp link` prints it."""
        return self.ask("link").strip()

    def ask(self, *command: str, typed: str = "") -> str:
        """What another command of the command line prints when it speaks to this server."""
        said = contrechamp(*command, "--data", str(self.data), typed=typed)
        assert said.returncode == 0, said.stderr
        return said.stdout

    @property
    def wall(self) -> str:
        """The address of the first programme's wall, with the key that pairs it."""
        return self._told(r"(\S+/wall/\S+)$")

    @property
    def log(self) -> str:
        """Everything this server has written to its error output, over all its starts."""
        return self._errors.read_text("utf-8")

    @property
    def pid(self) -> int:
        """The process that serves now; its parent watches over it."""
        return int(json.loads((self.data / "server.json").read_bytes())["pid"])

    @property
    def parent_pid(self) -> int:
        """The process that holds the port and brings the other back."""
        return self._running().pid

    def kill(self) -> None:
        """Take the lives of both in the middle of whatever they do, as a power cut would."""
        served = os.pidfd_open(self.pid)
        self._end(signal.SIGKILL)
        _gone(served)

    def kill_server(self) -> None:
        """Take the life of the one that serves, and see that it is gone. Its parent brings another."""
        served = os.pidfd_open(self.pid)
        signal.pidfd_send_signal(served, signal.SIGKILL)
        _gone(served)

    def freeze(self) -> None:
        """Stop both where they are, as a machine that is put to sleep; they still hold the port."""
        os.kill(self.parent_pid, signal.SIGSTOP)
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        for pid in (self.pid, self.parent_pid):
            os.kill(pid, signal.SIGCONT)

    def is_back(self, former_pid: int, within_s: float = START_WITHIN_S) -> float:
        """Wait until another process than `former_pid` answers; how many seconds that took."""
        began = time.monotonic()
        while time.monotonic() < began + within_s:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), within_s) as line:
                line.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                if line.recv(100).startswith(b"HTTP/1.1 200") and self.pid != former_pid:
                    return time.monotonic() - began
        raise AssertionError(f"it did not come back:\n{self.log}")

    def stop(self, number: int = signal.SIGTERM) -> float:
        """Ask it to end, see that it says it ended well, and tell how many seconds that took."""
        began = time.monotonic()
        code = self._end(number)
        assert code == 0, f"it ended with {code}:\n{self.log}"
        return time.monotonic() - began

    def restart(self) -> "Served":
        """Stop and start again on the same data."""
        self.stop()
        return self.start()

    def end(self) -> None:
        """Whatever state it is in, it runs no more."""
        if self._process is not None and self._process.poll() is None:
            self._end(signal.SIGKILL)
        elif self._process is not None and self._process.stdout is not None:
            self._process.stdout.close()

    def _running(self) -> subprocess.Popen[bytes]:
        assert self._process is not None and self._process.poll() is None, f"it does not run:\n{self.log}"
        return self._process

    def has_ended(self) -> int:
        """Wait until it has ended by itself or by what it was told; its exit code."""
        assert self._process is not None
        code = self._process.wait(STOP_WITHIN_S)
        if self._process.stdout is not None:
            self.printed_since = self._process.stdout.read().decode()
            self._process.stdout.close()
        return code

    def _end(self, number: int) -> int:
        process = self._running()
        process.send_signal(number)
        return self.has_ended()

    def _read_until_ready(self) -> str:
        """What it printed, up to the line that says it serves."""
        assert self._process is not None and self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        printed = b""
        until = time.monotonic() + START_WITHIN_S
        while not re.search(rb"^ready \S+\n", printed, re.MULTILINE):
            ready, _, _ = select.select([pipe], [], [], max(0.0, until - time.monotonic()))
            piece = os.read(pipe, 65_536) if ready else b""
            if not piece:
                self.end()
                raise AssertionError(f"it never said it was ready:\n{printed.decode()}\n{self.log}")
            printed += piece
        return printed.decode()

    def _told(self, pattern: str) -> str:
        found = re.search(pattern, self.printed, re.MULTILINE)
        assert found is not None, f"no {pattern} in\n{self.printed}"
        return found[1]


def _gone(pidfd: int) -> None:
    """Wait until that process is no more."""
    ended, _, _ = select.select([pidfd], [], [], STOP_WITHIN_S)
    os.close(pidfd)
    assert ended, "it is still there"


@contextmanager
def serving(folder: Path, *arguments: str, **options: object) -> Iterator[Served]:
    """A server for the length of a `with`."""
    served = Served(folder, *arguments, **options)  # type: ignore[arg-type]
    try:
        yield served.start()
    finally:
        served.end()


def contrechamp(
    *arguments: str, typed: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """One command of the command line, run to its end."""
    return subprocess.run(
        [sys.executable, "-m", "server", *arguments],
        cwd=REPOSITORY,
        env=clean_environment() | (environment or {}),
        input=typed,
        capture_output=True,
        text=True,
        timeout=START_WITHIN_S,
        check=False,
    )


def clean_environment() -> dict[str, str]:
    """This shell's environment, without anything that would set our server."""
    return {name: value for name, value in os.environ.items() if not name.startswith("CONTRECHAMP_")}


def programme_file(
    folder: Path, *, code: str = "R7KX", title: str = "Une soirée", live: bool = True, more: str = ""
) -> Path:
    """A small programme of one evening, without mistakes, with one poll; `more` are further keys of it."""
    path = folder / f"{code}.toml"
    path.write_text(
        f"""\
id = "evening-{code.lower()}"
code = "{code}"
live = {str(live).lower()}
title = {{ fr = '{title}', en = '{title}' }}
date = 2026-05-12
time_zone = "Europe/Paris"
{more}
[[polls]]
id = "which"
kind = "single"
title = {{ fr = "Lequel", en = "Which" }}
options = [
  {{ id = "a", label = {{ fr = "Le premier", en = "The first" }} }},
  {{ id = "b", label = {{ fr = "Le second", en = "The second" }} }},
]
""",
        "utf-8",
    )
    return path
