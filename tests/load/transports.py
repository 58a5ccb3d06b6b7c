"""Our two WebSocket handlers beside each other: what falling back on `--transport stock` would cost."""

from tests.load.generating import Stage, run_of
from tests.load.rows import Found, Plan, Table
from tests.load.samples import Samples, told
from tests.load.servers import OURS, STOCK_TRANSPORT

PHONES, RATE, FANS, FAN_MS, FAN_BYTES = 1_000, 1_000, 30, 100, 312
_MEASURES = (
    "µs of CPU / join",
    "kB / phone",
    "µs of CPU / delivery",
    "last phone ms",
    "µs of CPU / ballot",
    "answer p99 ms",
)


def row(plan: Plan) -> Found:
    found, samples = Found(), Samples()
    for server in plan.round_by_round((OURS, STOCK_TRANSPORT), found):
        stages = ("join:50", f"join:{PHONES}", run_of(FANS * FAN_MS / 1000, fans=FANS, every=FAN_MS, bytes=FAN_BYTES))
        _first, joined, fan, _warm, ballots = server.play(PHONES, *stages, run_of(1, rate=RATE), run_of(3, rate=RATE))
        for what, figure in zip(_MEASURES, _figures(joined, fan, ballots), strict=True):
            samples.add(server.name, what, figure)
    lines = [
        [
            what,
            samples.cell(OURS, what),
            samples.cell(STOCK_TRANSPORT, what),
            told(samples.ratio(STOCK_TRANSPORT, OURS, what)),
        ]
        for what in _MEASURES
    ]
    title = f"Our two transports, {PHONES:,} phones: {1000 // FAN_MS} patches a second, then {RATE:,} ballots a second"
    found.tables.append(Table(title, ["what", "own", "stock", "stock × own"], lines))
    return found


def _figures(joined: Stage, fan: Stage, ballots: Stage) -> tuple[float, ...]:
    costs = (joined.us_per_join, joined.kb_per_join, fan.us_per_delivery, fan.ms("last_phone", "p50"))
    return (*costs, ballots.us_per_answer, ballots.ms("answer", "p99"))
