"""What one support costs inside the house with ever more questions and voters: tests/load/compose.py, as a row."""

from tests.load import compose
from tests.load.compose import Cost
from tests.load.rows import Found, Plan, Table
from tests.load.samples import short

# Nothing is kept up for these: they are the change itself.
ONE_WAY = frozenset({"support", "ballot"})


def row(plan: Plan) -> Found:
    costs = compose.measure(int(plan.pick(5, 20)))
    sizes = list(dict.fromkeys((cost.questions, cost.voters) for cost in costs))
    at = {(cost.what, cost.questions, cost.voters): cost for cost in costs}
    columns = [
        "µs, made whole → kept up",
        *(f"{questions} questions, {voters:,} voters" for questions, voters in sizes),
    ]
    lines = [
        [what, *(_cell(at[what, questions, voters]) for questions, voters in sizes)]
        for what in dict.fromkeys(cost.what for cost in costs)
    ]
    return Found(tables=[Table("Inside: one changed support, and the screens that show it", columns, lines)])


def _cell(cost: Cost) -> str:
    kept = short(cost.kept_us)
    return kept if cost.what in ONE_WAY else f"{short(cost.whole_us)} → {kept}"
