"""Who is measured: the house on either transport, and the references beside it. One at a time, on one core."""

import contextlib
import select
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.load.commands import voting
from tests.load.evening import Evening
from tests.load.generating import HERE, CannotMeasure, Stage, build, generate
from tests.load.machine import SERVER_CORE, phones_allowed, pinned
from tests.served import REPOSITORY, Served, programme_file

OURS, STOCK_TRANSPORT = "Contrechamp", "Contrechamp, stock transport"
STOCK, NODE, FLOOR = "stock Flask-SocketIO", "Node socket.io", "C floor"
READY_WITHIN_S = 20
CAPACITY = 12_000


@dataclass
class Server:
    """One server that runs. `evening` is how the house is set; a reference has none."""

    name: str
    port: int
    pids: list[int]
    evening: Evening | None = None
    complaints: list[str] = field(default_factory=list)

    def play(
        self,
        phones: int,
        *stages: str,
        commands: tuple[str, ...] = voting(),
        watched: bool = False,
        too_much: bool = False,
    ) -> list[Stage]:
        """The stages, with so many phones; `watched` by one wall and one console too.

        Whatever goes wrong is complained of, unless it is meant to be `too_much`; what was answered and is not in the
        journal always is.
        """
        if phones > phones_allowed():
            raise CannotMeasure(
                f"This machine allows {phones_allowed():,} phones a process (ulimit -Hn), not {phones:,}."
            )
        recorded = self.evening.recorded() if self.evening else 0
        sockets = self.evening.sockets(phones, watched=watched) if self.evening else ["/phone\t\t{}"] * phones
        played = generate(self.port, self.pids, sockets, stages, commands)
        if not too_much:
            self.complaints += [f"{self.name}: {wrong}" for stage in played for wrong in stage.complaints]
        answered = sum(stage.answers for stage in played)
        if self.evening and (found := self.evening.recorded() - recorded) < answered:
            self.complaints.append(f"{self.name}: answered {answered} commands, recorded {found}")
        return played


Start = Callable[[Path], AbstractContextManager[Server]]


@contextmanager
def house(
    folder: Path, *, transport: str = "own", module: str = "tests.load.house", name: str = OURS
) -> Iterator[Server]:
    """The house in the debate, its poll open, questions public at once."""
    launcher = (*pinned(SERVER_CORE), sys.executable, "-m", module)
    arguments = ("--capacity", str(CAPACITY), "--transport", transport)
    served = Served(folder, *arguments, programmes=(programme_file(folder),), launcher=launcher)
    try:
        served.start()
        evening = Evening(served)
        evening.begin()
        server = Server(name, served.port, [served.pid, served.parent_pid], evening)
        yield server
        server.complaints += [f"{name}: {line}" for line in served.log.splitlines() if " ERROR " in line][:3]
    finally:
        served.end()


@contextmanager
def house_on_stock_transport(folder: Path) -> Iterator[Server]:
    with house(folder, transport="stock", name=STOCK_TRANSPORT) as server:
        yield server


@contextmanager
def stock(_folder: Path) -> Iterator[Server]:
    with _reference(STOCK, sys.executable, "-m", "tests.load.references.stock") as server:
        yield server


@contextmanager
def node(_folder: Path) -> Iterator[Server]:
    if shutil.which("node") is None or not (HERE / "node_modules" / "socket.io").exists():
        raise CannotMeasure("Node socket.io is not here: `make bench` installs it, and needs node and npm.")
    with _reference(NODE, "node", str(HERE / "references" / "node.mjs")) as server:
        yield server


@contextmanager
def floor(_folder: Path) -> Iterator[Server]:
    with _reference(FLOOR, str(build("floor", "references/floor.c"))) as server:
        yield server


SERVERS: dict[str, Start] = {
    OURS: house,
    STOCK_TRANSPORT: house_on_stock_transport,
    STOCK: stock,
    NODE: node,
    FLOOR: floor,
}


@contextmanager
def _reference(name: str, *command: str) -> Iterator[Server]:
    port = _free_port()
    process = subprocess.Popen(
        [*pinned(SERVER_CORE), *command, str(port)], cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert process.stdout is not None
        ready, _, _ = select.select([process.stdout], [], [], READY_WITHIN_S)
        if not ready or not process.stdout.readline().startswith(b"ready"):
            raise CannotMeasure(f"{name} did not start: {' '.join(command)}")
        _until_it_answers(port)
        yield Server(name, port, [process.pid])
    finally:
        process.kill()
        process.communicate()


def _until_it_answers(port: int) -> None:
    until = time.monotonic() + READY_WITHIN_S
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
