"""Ballots: what one costs with its answer, at two paces, and how many a second one core takes. Ours are on the disk."""

from tests.load.generating import Stage, run_of
from tests.load.rows import Found, Plan, Table
from tests.load.samples import Samples, told
from tests.load.servers import FLOOR, NODE, OURS, STOCK

PHONES = 1_000
RATES = (2_000, 4_000)
NAMES = (FLOOR, NODE, OURS, STOCK)
# Everybody stays below the pace of one person, five a second.
CROWD = 3_600
LADDER = (2_000, 3_000, 4_000, 5_000, 6_000, 8_000, 10_000)
STILL_ANSWERS_MS = 500


def row(plan: Plan) -> Found:
    """CPU per ballot and time to its answer, 1,000 phones in turn, the answer after the commit."""
    found, samples = Found(), Samples()
    seconds = plan.pick(3, 4)
    for server in plan.round_by_round(NAMES, found):
        stages = (f"join:{PHONES}", run_of(1, rate=RATES[0]), *(run_of(seconds, rate=rate) for rate in RATES))
        for rate, stage in zip(RATES, server.play(PHONES, *stages)[2:], strict=True):
            _note(samples, server.name, rate, stage)
    for rate in RATES:
        found.tables.append(_table(rate, samples))
        found.judge(
            f"CPU per durable ballot, {rate:,}/s, × {NODE} (which stores nothing)",
            samples.ratio(OURS, NODE, f"µs {rate}"),
            1.2,
        )
    return found


def most(plan: Plan) -> Found:
    """Ever more ballots a second, until the answers come too late: the last rung on which they did not."""
    found, samples = Found(), Samples()
    for server in plan.round_by_round((NODE, OURS), found):
        stages = (f"join:{CROWD}", *(run_of(2, rate=rate) for rate in LADDER))
        played = server.play(CROWD, *stages, too_much=True)[1:]
        good = [stage for stage in played if _keeps_up(stage)]
        best = max(good, key=lambda stage: float(stage.answers_per_s), default=None)
        samples.add(server.name, "most", best.answers_per_s if best else 0.0)
        if best:
            samples.add(server.name, "core", 100 * best.core)
            samples.add(server.name, "p99", best.ms("answer", "p99"))
            samples.add(server.name, "µs", best.us_per_answer)
    lines = [
        [name, *(samples.cell(name, measure) for measure in ("most", "core", "µs", "p99"))] for name in (NODE, OURS)
    ]
    title = f"The most ballots a second, {CROWD:,} phones, 99 % answered within {STILL_ANSWERS_MS} ms"
    found.tables.append(Table(title, ["server", "ballots/s", "core %", "µs of CPU / ballot", "answer p99 ms"], lines))
    found.judge("durable ballots a second on one core", samples.of(OURS, "most"), 5_000, at_least=True)
    return found


def _keeps_up(stage: Stage) -> bool:
    return not stage.complaints and stage.ms("answer", "p99") <= STILL_ANSWERS_MS


def _note(samples: Samples, name: str, rate: int, stage: Stage) -> None:
    samples.add(name, f"µs {rate}", stage.us_per_answer)
    samples.add(name, f"rate {rate}", stage.answers_per_s)
    samples.add(name, f"core {rate}", 100 * stage.core)
    samples.add(name, f"generator {rate}", 100 * stage.own_core)
    samples.add(name, f"late {rate}", stage.late_ms)
    for share in ("p50", "p95", "p99", "max"):
        samples.add(name, f"{share} {rate}", stage.ms("answer", share))


def _table(rate: int, samples: Samples) -> Table:
    columns = ["server", "stored", "µs of CPU / ballot", "× Node", "× floor", "answered/s", "core %", "generator %"]
    columns += ["said late by, ms", "answer p50 ms", "p95", "p99", "longest"]
    lines = [
        [
            name,
            "FULL" if name == OURS else "no",
            samples.cell(name, f"µs {rate}"),
            told(samples.ratio(name, NODE, f"µs {rate}")),
            told(samples.ratio(name, FLOOR, f"µs {rate}")),
            *(
                samples.cell(name, f"{what} {rate}")
                for what in ("rate", "core", "generator", "late", "p50", "p95", "p99", "max")
            ),
        ]
        for name in NAMES
    ]
    return Table(f"{rate:,} ballots a second from {PHONES:,} phones", columns, lines)
