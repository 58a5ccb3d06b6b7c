"""A full house: ballots, patches and people coming in, all at once, with a wall and a console that must not wait."""

from collections.abc import Callable

from tests.load.generating import Stage, run_of
from tests.load.rows import Found, Plan, Table
from tests.load.samples import Samples
from tests.load.servers import NODE, OURS, STOCK

PHONES, RATE, EVERY_MS = 5_000, 2_500, 500
# About what a patch of the running result is.
PATCH_BYTES = 250
MIXED_PHONES, MIXED_RATE, FAN_MS, FAN_BYTES, JOINS_PER_S = 1_000, 1_000, 100, 312, 50

Figure = Callable[[Stage], float]


def _time(what: str, share: str) -> Figure:
    return lambda stage: stage.ms(what, share)


_LOAD: dict[str, Figure] = {
    "core %": lambda stage: 100 * stage.core,
    "generator %": lambda stage: 100 * stage.own_core,
    "answer p50 ms": _time("answer", "p50"),
    "answer p99 ms": _time("answer", "p99"),
}
_FULL: dict[str, Figure] = {
    **_LOAD,
    "µs of CPU / ballot, all in": lambda stage: stage.us_per_answer,
    "patches/s at a phone": lambda stage: float(stage.patches[0] / stage.seconds),
    "bytes / patch": lambda stage: stage.delivered_bytes / max(1, stage.deliveries),
    "first → last phone p50 ms": _time("spread", "p50"),
    "longest": _time("spread", "max"),
}
_SHOWN: dict[str, Figure] = {
    f"commit → {where} {share} ms": _time(f"shown_{what}", share)
    for what, where in (("phones", "last phone"), ("wall", "wall"), ("console", "console"))
    for share in ("p50", "p99")
}
_MIXED: dict[str, dict[str, Figure]] = {
    "ballots alone": _LOAD,
    "ballots during fan-out": {
        **_LOAD,
        "delivery p50 ms": _time("delivery", "p50"),
        "delivery p99 ms": _time("delivery", "p99"),
    },
    "joins during ballots": {**_LOAD, "join p50 ms": _time("join", "p50"), "join p99 ms": _time("join", "p99")},
}


def row(plan: Plan) -> Found:
    """5,000 phones, 2,500 ballots a second, the result shown on every phone as it changes."""
    found, samples = Found(), Samples()
    seconds = plan.pick(6, 10)
    for server in plan.round_by_round((NODE, OURS), found):
        fans = {"fans": seconds * 1000 / EVERY_MS, "every": EVERY_MS, "bytes": PATCH_BYTES}
        if server.evening:
            server.evening.show_result()
            # Between two looks the result must have changed, or there is nothing to show.
            fans = {"together": 1}
        stages = (f"join:{PHONES + 2}", run_of(3, rate=RATE), run_of(seconds, rate=RATE, **fans))
        stage = server.play(PHONES, *stages, watched=True)[-1]
        _note(samples, server.name, stage, _FULL | (_SHOWN if server.evening else {}))
    title = f"{PHONES:,} phones, {RATE:,} ballots a second, the result on every phone twice a second; a wall, a console"
    found.tables += [
        _table(title, _FULL, samples, (NODE, OURS)),
        _table("In that house: from the answer to a ballot to the screens that count it", _SHOWN, samples, (OURS,)),
    ]
    full = f"{PHONES:,} phones, {RATE:,} durable ballots/s, 2 Hz"
    found.judge(f"{full}: one core", samples.of(OURS, "core %"), 60, " %")
    found.judge(f"{full}: answer p99", samples.of(OURS, "answer p99 ms"), 100, " ms")
    for screen in ("wall", "console"):
        found.judge(f"{full}: commit → {screen}, p99", samples.of(OURS, f"commit → {screen} p99 ms"), 300, " ms")
    return found


def mixed(plan: Plan) -> Found:
    """1,000 phones, 1,000 ballots a second: alone, under ten patches a second, and while others come in."""
    found, samples = Found(), Samples()
    seconds = 3.0
    fan = {"fans": seconds * 1000 / FAN_MS, "every": FAN_MS, "bytes": FAN_BYTES}
    more = ({}, fan, {"joins": JOINS_PER_S})
    names = (NODE, OURS, STOCK)
    for server in plan.round_by_round(names, found):
        stages = (
            f"join:{MIXED_PHONES}",
            run_of(1, rate=MIXED_RATE),
            *(run_of(seconds, rate=MIXED_RATE, **one) for one in more),
        )
        played = server.play(MIXED_PHONES + int(JOINS_PER_S * seconds), *stages)[2:]
        for (what, figures), stage in zip(_MIXED.items(), played, strict=True):
            _note(samples, server.name, stage, figures, f"{what}: ")
    load = f"{MIXED_PHONES:,} phones, {MIXED_RATE:,} ballots a second"
    beside = {
        "ballots alone": "",
        "ballots during fan-out": f", {1000 // FAN_MS} patches a second",
        "joins during ballots": f", {JOINS_PER_S} joins a second",
    }
    for what, figures in _MIXED.items():
        found.tables.append(_table(f"{load}{beside[what]}", figures, samples, names, f"{what}: "))
    return found


def _note(samples: Samples, name: str, stage: Stage, figures: dict[str, Figure], prefix: str = "") -> None:
    for what, figure in figures.items():
        samples.add(name, f"{prefix}{what}", figure(stage))


def _table(title: str, figures: dict[str, Figure], samples: Samples, names: tuple[str, ...], prefix: str = "") -> Table:
    lines = [[name, *(samples.cell(name, f"{prefix}{what}") for what in figures)] for name in names]
    return Table(title, ["server", *figures], lines)
