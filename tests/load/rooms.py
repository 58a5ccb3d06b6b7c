"""Rooms of 100 to 10,000 phones: what a patch, a join and a phone at rest cost, and when the last one has the patch."""

from tests.load.generating import Stage, run_of
from tests.load.machine import phones_allowed
from tests.load.rows import Found, Plan, Table
from tests.load.samples import Samples, short, told
from tests.load.servers import FLOOR, NODE, OURS, STOCK, Server

SIZES = (100, 1_000, 5_000, 10_000)
PATCH_BYTES = 312
FAST_MS, PHONES_PACE_MS = 100, 500
# At ten patches a second: so many that there is something to count, and an end for the slowest.
FANS = {100: 20, 1_000: 20, 5_000: 10, 10_000: 6}
FANS_AT_PHONES_PACE = 4
# Beyond this the stock stack takes a minute for what the others do in seconds.
STOCK_SIZE_MAX = 5_000
NAMES = (FLOOR, NODE, OURS, STOCK)


def row(plan: Plan) -> Found:
    found, samples = Found(), Samples()
    sizes = [size for size in SIZES if size <= min(phones_allowed(), plan.pick(1_000, SIZES[-1]))]
    if not plan.quick and sizes[-1] < SIZES[-1]:
        found.complaints.append(
            f"this machine allows {phones_allowed():,} phones a process (ulimit -Hn): no larger room"
        )
    for server in plan.round_by_round(NAMES, found):
        most = STOCK_SIZE_MAX if server.name == STOCK else SIZES[-1]
        _measure(server, [size for size in sizes if size <= most], samples)
    for size in sizes:
        found.tables.append(_fan_out(size, samples))
    found.tables += [_growth(sizes, samples), _joins(sizes, samples)]
    _judge(found, sizes, samples)
    return found


def _measure(server: Server, sizes: list[int], samples: Samples) -> None:
    stages = ["join:50", run_of(1, fans=20, every=50, bytes=PATCH_BYTES)]
    for size in sizes:
        fans = FANS[size]
        stages += [f"join:{size}", run_of(fans * FAST_MS / 1000, fans=fans, every=FAST_MS, bytes=PATCH_BYTES)]
        seconds = FANS_AT_PHONES_PACE * PHONES_PACE_MS / 1000
        stages.append(run_of(seconds, fans=FANS_AT_PHONES_PACE, every=PHONES_PACE_MS, bytes=PATCH_BYTES))
    played = iter(server.play(sizes[-1], *stages)[2:])
    for size, *three in zip(sizes, played, played, played, strict=True):
        _note(samples, server.name, size, (three[0], three[1], three[2]))


def _note(samples: Samples, name: str, size: int, played: tuple[Stage, Stage, Stage]) -> None:
    joined, fast, slow = played
    figures = {
        "µs": fast.us_per_delivery,
        "p50": slow.ms("delivery", "p50"),
        "p95": slow.ms("delivery", "p95"),
        "p99": slow.ms("delivery", "p99"),
        "first": slow.ms("first_phone", "p50"),
        "last": slow.ms("last_phone", "p50"),
        "rate": fast.deliveries_per_s,
        "core": 100 * fast.core,
        "generator": 100 * fast.own_core,
        "µs join": joined.us_per_join,
        "joins/s": joined.joins_per_s,
        "kB": joined.kb_per_join,
        "lost": joined.lost + fast.lost + slow.lost,
    }
    for measure, figure in figures.items():
        samples.add(name, f"{measure} {size}", figure)


def _fan_out(size: int, samples: Samples) -> Table:
    columns = ["server", "µs of CPU / delivery", "× floor", "× Node", "deliveries/s", "core %", "generator %"]
    columns += ["p50 ms", "p95", "p99", "first phone ms", "last phone ms", "sockets lost"]
    measured = ("rate", "core", "generator", "p50", "p95", "p99", "first", "last", "lost")
    lines = [
        [
            name,
            samples.cell(name, f"µs {size}"),
            told(samples.ratio(name, FLOOR, f"µs {size}")),
            told(samples.ratio(name, NODE, f"µs {size}")),
            *(samples.cell(name, f"{measure} {size}") for measure in measured),
        ]
        for name in NAMES
    ]
    return Table(
        f"{size:,} phones, a patch of {PATCH_BYTES} bytes ten times a second; times at two a second", columns, lines
    )


def _growth(sizes: list[int], samples: Samples) -> Table:
    columns = ["µs of CPU / delivery", *(f"{size:,} phones" for size in sizes)]
    return Table(
        "As the room grows", columns, [[name, *(samples.cell(name, f"µs {size}") for size in sizes)] for name in NAMES]
    )


def _joins(sizes: list[int], samples: Samples) -> Table:
    columns = ["server"]
    for size in sizes[1:]:
        columns += [f"µs / join, to {size:,}", "joins/s", "kB / phone"]
    lines = [
        [name, *(samples.cell(name, f"{what} {size}") for size in sizes[1:] for what in ("µs join", "joins/s", "kB"))]
        for name in NAMES
    ]
    return Table("Coming in (the socket; the page is apart), 64 at a time, and what a phone holds", columns, lines)


def _judge(found: Found, sizes: list[int], samples: Samples) -> None:
    for size in (size for size in (1_000, 5_000) if size in sizes):
        for reference, budget in ((NODE, 0.7), (FLOOR, 1.4)):
            what = f"CPU per delivery, {size:,} phones, × {reference}"
            found.judge(what, samples.ratio(OURS, reference, f"µs {size}"), budget)
    if 5_000 in sizes:
        found.judge("a patch to 5,000 phones: the last one after", samples.of(OURS, "last 5000"), 80, " ms")
    largest = sizes[-1]
    found.judge(f"memory per phone, up to {largest:,}", samples.of(OURS, f"kB {largest}"), 30, " kB")
    found.judge(f"sockets lost of {largest:,}", samples.of(OURS, f"lost {largest}"), 0)
    for former in sizes[:-1]:
        growth = samples.growth(OURS, f"µs {largest}", f"µs {former}")
        found.judge(f"growth: CPU per delivery, {largest:,} phones, × {former:,} phones", growth, 1.3)
    busiest = max(
        (spread.high for size in sizes for name in NAMES if (spread := samples.of(name, f"generator {size}"))),
        default=0,
    )
    found.complaints += [f"the generator was at work for {short(busiest)} % of its core"] if busiest > 90 else []
