"""How soon a server accepts, and how fast a journal is replayed: tests/load/replay.py, as a row of the benchmark."""

import tempfile
from pathlib import Path

from tests.load import replay
from tests.load.rows import Found, Plan, Table
from tests.load.samples import Spread

REPLAY_WITHIN_S, START_WITHIN_S = 5, 2


def row(plan: Plan) -> Found:
    entries = int(plan.pick(100_000, replay.MILLION))
    with tempfile.TemporaryDirectory(prefix="contrechamp-load-") as folder:
        measured = replay.measure(Path(folder), entries, plan.rounds)
    replayed = Spread.of([one.open_s + one.replay_s for one in measured.opened])
    started = {
        "nothing there": Spread.of(measured.fresh_s),
        f"{replay.FULL_EVENING:,} entries": Spread.of(measured.full_s),
        f"{entries:,} entries": Spread.of(measured.million_s),
    }
    found = Found()
    lines = [
        [f"a journal of {entries:,} entries, opened and replayed", f"{replayed} s"],
        ["most memory of that process", f"{Spread.of([one.peak_mb for one in measured.opened])} MB"],
        *([f"from the command to accepting, {what}", f"{took} s"] for what, took in started.items()),
    ]
    found.tables.append(Table("Starting", ["what", "measured"], lines))
    found.judge(f"a journal of {entries:,} entries replayed", replayed, REPLAY_WITHIN_S, " s")
    found.judge("from the command to accepting, nothing there", started["nothing there"], START_WITHIN_S, " s")
    return found
