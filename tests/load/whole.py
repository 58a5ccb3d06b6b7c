"""The whole product on an evening, started as an organiser starts it: all its processes, and nothing else."""

import tempfile
from pathlib import Path

from tests.load.commands import asking, supporting
from tests.load.generating import run_of
from tests.load.rows import Found, Plan, Table
from tests.load.samples import Samples
from tests.load.servers import OURS, Server, house

PHONES, RATE, QUESTIONS = 500, 50, 6
PARTS = 3
# arsnova.eu in its state of August 2026, with as many phones, on the same kind of machine, all its processes.
_PEER = {
    "ms of CPU / support": "29.5–39.4",
    "support → wall p50 ms": "1,023",
    "support → wall p95 ms": "1,992",
    "memory MiB": "484–811",
    "idle, of one core": "0.51",
}
_BUDGETS = {
    "ms of CPU / support": 0.6,
    "support → wall p50 ms": 120,
    "support → wall p95 ms": 300,
    "memory MiB": 120,
    "idle, of one core": 0.02,
}


def row(plan: Plan) -> Found:
    """500 phones, 50 supports a second for a minute, a wall and a console; and when nobody does a thing."""
    found, samples = Found(), Samples()
    with (
        tempfile.TemporaryDirectory(prefix="contrechamp-load-") as folder,
        house(Path(folder), module="server") as server,
    ):
        _measure(server, plan, samples)
    found.complaints += server.complaints
    lines = [[what, samples.cell(OURS, what), _PEER[what]] for what in _BUDGETS]
    took = f"{PARTS} × {plan.pick(4, 20):g} s"
    title = f"The whole product, all its processes: {PHONES} phones, {RATE} supports a second for {took}"
    found.tables.append(Table(title, ["what", OURS, "arsnova.eu, measured before (not in this run)"], lines))
    for what, budget in _BUDGETS.items():
        found.judge(f"whole product, {PHONES} phones, {RATE} supports/s: {what}", samples.of(OURS, what), budget)
    return found


def _measure(server: Server, plan: Plan, samples: Samples) -> None:
    assert server.evening is not None
    server.evening.show_list()
    server.play(QUESTIONS, f"join:{QUESTIONS}", run_of(1, rate=QUESTIONS), commands=asking(QUESTIONS))
    seconds = plan.pick(4, 20)
    stages = [f"join:{PHONES + 2}", *["rest:5"] * PARTS, *[run_of(seconds, rate=RATE)] * PARTS]
    commands = supporting(server.evening.questions(QUESTIONS))
    _joined, *parts = server.play(PHONES, *stages, commands=commands, watched=True)
    for still in parts[:PARTS]:
        samples.add(OURS, "idle, of one core", still.core)
    for busy in parts[PARTS:]:
        samples.add(OURS, "ms of CPU / support", busy.us_per_answer / 1000)
        samples.add(OURS, "support → wall p50 ms", busy.ms("said_to_wall", "p50"))
        samples.add(OURS, "support → wall p95 ms", busy.ms("said_to_wall", "p95"))
        samples.add(OURS, "memory MiB", busy.rss_kb / 1024)
