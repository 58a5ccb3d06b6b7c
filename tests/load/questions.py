"""Ballots, and supports of the same ten questions, beside ever more questions: what one costs must not grow."""

from tests.load.commands import asking, supporting, voting
from tests.load.generating import Stage, run_of
from tests.load.rows import Found, Plan, Table
from tests.load.samples import Samples, told
from tests.load.servers import OURS, Server

COUNTS = (10, 100, 500)
PHONES, RATE = 500, 500
_ASKED_PER_S = 250


def row(plan: Plan) -> Found:
    found, samples = Found(), Samples()
    for server in plan.round_by_round((OURS,), found):
        assert server.evening is not None
        server.evening.show_result()
        asked = 0
        for count in COUNTS:
            _ask(server, count - asked)
            asked = count
            questions = server.evening.questions(count)
            samples.add(OURS, f"ballot {count}", _cost(server, voting()))
            samples.add(OURS, f"support {count}", _cost(server, supporting(questions[: COUNTS[0]])))
    columns = ["µs of CPU, all in", *(f"{count} questions" for count in COUNTS), f"× {COUNTS[0]} questions"]
    few, many = COUNTS[0], COUNTS[-1]
    lines = [
        [
            what,
            *(samples.cell(OURS, f"{what} {count}") for count in COUNTS),
            told(samples.growth(OURS, f"{what} {many}", f"{what} {few}")),
        ]
        for what in ("ballot", "support")
    ]
    title = f"As questions are asked: {RATE} a second from {PHONES} phones, the result shown, a wall and a console"
    found.tables.append(Table(title, columns, lines))
    for what in ("ballot", "support"):
        growth = samples.growth(OURS, f"{what} {many}", f"{what} {few}")
        found.judge(f"growth: CPU per {what}, {many} questions, × {few} questions", growth, 1.3)
    return found


def _ask(server: Server, count: int) -> None:
    # Every phone speaks in turn: nobody asks more than an evening allows.
    asked = _play(server, asking(count), run_of(count / _ASKED_PER_S, rate=_ASKED_PER_S))
    assert asked.answers == count, asked.complaints


def _cost(server: Server, commands: tuple[str, ...]) -> float:
    return _play(server, commands, run_of(1, rate=RATE), run_of(2, rate=RATE)).us_per_answer


def _play(server: Server, commands: tuple[str, ...], *stages: str) -> Stage:
    return server.play(PHONES, f"join:{PHONES + 2}", *stages, commands=commands, watched=True)[-1]
