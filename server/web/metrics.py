"""The numbers of the house, as Prometheus reads them."""

import os
import tomllib
from collections.abc import Iterator
from importlib.metadata import version
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4 as CONTENT_TYPE
from prometheus_client.exposition import generate_latest
from prometheus_client.registry import Collector

from ..gauges import GAUGES, Spread
from ..live.house import House
from ..live.seats import Seats

__all__ = ["CONTENT_TYPE", "told"]

_PACKAGE = Path(__file__).resolve().parent.parent
_TICKS_PER_S = os.sysconf("SC_CLK_TCK")
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def told(house: House, seats: Seats, transport: str) -> bytes:
    """Everything there is to know now."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Numbers(house, seats, transport))
    return generate_latest(registry)


class _Numbers(Collector):
    """Reads the plain counters when it is asked, so that nobody pays for them before."""

    def __init__(self, house: House, seats: Seats, transport: str) -> None:
        self._house = house
        self._seats = seats
        self._transport = transport

    def collect(self) -> Iterator[Metric]:
        yield from self._room()
        yield from _work()
        yield from self._health()
        yield from _processes()

    def _room(self) -> Iterator[Metric]:
        connected = _gauge("connected", "Pages that have a seat, by the door they came in at.", "door")
        for door, pages in self._seats.connected().items():
            connected.add_metric([door], pages)
        yield connected
        came = self._seats.phones_that_came
        yield _gauge("phones_that_came", "Phones that have sat here since the start.", value=came)
        free = _gauge("seats_free", "Seats that nobody has: the audience's, and the reserve it cannot take.", "kind")
        audience, reserve = self._seats.free()
        free.add_metric(["audience"], audience)
        free.add_metric(["reserve"], reserve)
        yield free

    def _health(self) -> Iterator[Metric]:
        lag = self._house.pulse.worst_ms / 1000
        yield _gauge("loop_lag_seconds", "The longest the loop kept anyone waiting within the last minute.", value=lag)
        silent = sum(not screening.records for screening in self._house.screenings.values())
        yield _gauge("journals_not_recording", "Séances whose journal takes no records now.", value=silent)
        uptime = self._house.stands_for_s
        yield _gauge("uptime_seconds", "How long this server process has stood.", value=uptime)
        build = _gauge("build_info", "The version, and which WebSocket handler answers.", "version", "transport")
        build.add_metric([_version(), self._transport], 1)
        yield build


def _work() -> Iterator[Metric]:
    commands = _counter("commands", "Commands by verb and by what was answered.", "verb", "outcome")
    for (verb, outcome), count in sorted(GAUGES.commands.items()):
        commands.add_metric([verb, outcome], count)
    yield commands
    yield _counter("too_fast", "Messages beyond their sender's pace, which were not read.", value=GAUGES.too_fast)
    yield _histogram("turn_commands", "How many commands a turn took.", {"": GAUGES.turn_commands})
    yield _histogram("commit_seconds", "How long a turn waited for the disk.", {"": GAUGES.commit_s})
    yield _histogram("fanout_seconds", "From the first page of a door to the last.", GAUGES.fan_out_s, "door")
    sent = _counter("sent_bytes", "Answers and frames, heads included: page, file or live.", "kind", "door")
    for (kind, door), count in sorted(GAUGES.sent_bytes.items()):
        sent.add_metric([kind, door], count)
    yield sent
    cut = GAUGES.cut_for_slow_reading
    yield _counter("cut_for_slow_reading", "Pages cut off because they did not read.", value=cut)


class _Process(NamedTuple):
    """What one process has used of the machine."""

    cpu_s: float
    memory_bytes: int


def _processes() -> Iterator[Metric]:
    cpu = _counter("process_cpu_seconds", "Time of the processor, by process.", "process")
    memory = _gauge("process_memory_bytes", "Resident memory, by process.", "process")
    for name, pid in (("server", os.getpid()), ("supervisor", os.getppid())):
        used = _used_by(pid)
        cpu.add_metric([name], used.cpu_s)
        memory.add_metric([name], used.memory_bytes)
    yield cpu
    yield memory


def _used_by(pid: int) -> _Process:
    # After the name, which may hold anything, the third field is the first.
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return _Process((int(fields[11]) + int(fields[12])) / _TICKS_PER_S, int(fields[21]) * _PAGE_BYTES)


def _gauge(name: str, told: str, *labels: str, value: float | None = None) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"contrechamp_{name}", told, value=value, labels=labels or None)


def _counter(name: str, told: str, *labels: str, value: float | None = None) -> CounterMetricFamily:
    return CounterMetricFamily(f"contrechamp_{name}", told, value=value, labels=labels or None)


def _histogram(name: str, told: str, spreads: dict[str, Spread], label: str = "") -> HistogramMetricFamily:
    family = HistogramMetricFamily(f"contrechamp_{name}", told, labels=[label] if label else None)
    for value, spread in spreads.items():
        bounds = [*(str(float(bound)) for bound in spread.bounds), "+Inf"]
        buckets = list(zip(bounds, accumulate(spread.counts), strict=True))
        family.add_metric([value] if label else [], buckets, spread.total)
    return family


def _version() -> str:
    """As `pyproject.toml` beside the package has it, or as the wheel was installed."""
    beside = _PACKAGE.parent / "pyproject.toml"
    if beside.is_file():
        return str(tomllib.loads(beside.read_text("utf-8"))["project"]["version"])
    return version("contrechamp")
