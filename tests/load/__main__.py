"""`python -m tests.load [--quick] [--write] [row…]`: measure the house beside its references, and print the tables.

Everything is bounded in number and time, and nothing leaves the loopback. What has been measured is written after each
row, so that a run cut short loses nothing.
"""

import argparse
import sys
import time
import traceback
from pathlib import Path

from tests.load import ballots, full, inside, questions, rooms, starts, transports, whole
from tests.load.generating import CannotMeasure
from tests.load.report import Report
from tests.load.rows import Found, Plan, Row

ROWS: dict[str, Row] = {
    "rooms": rooms.row,
    "ballots": ballots.row,
    "most": ballots.most,
    "full": full.row,
    "mixed": full.mixed,
    "questions": questions.row,
    "transports": transports.row,
    "whole": whole.row,
    "starts": starts.row,
    "inside": inside.row,
}
# What a look of three minutes looks at.
QUICK = frozenset({"rooms", "ballots", "full", "questions", "whole"})
BEGIN_WITHIN_S = 22 * 60


def main() -> int:
    assert "eventlet" not in sys.modules, "a row imports the server's loop into the process that measures"
    asked = _arguments()
    title = "a quick look, one round" if asked.quick else "three rounds"
    report = Report(title, Path("docs/benchmarks.md") if asked.write and not asked.quick else None)
    whole = True
    until = time.monotonic() + BEGIN_WITHIN_S
    for name in asked.row or [name for name in ROWS if not asked.quick or name in QUICK]:
        began = time.monotonic()
        found = _measure(name, Plan(asked.quick, until))
        whole = whole and bool(found.tables)
        print(report.add(name, found, time.monotonic() - began), flush=True)
    return 0 if whole else 1


def _measure(name: str, plan: Plan) -> Found:
    """What a row found. One that fails is told, and the run goes on; none begins after its time."""
    if time.monotonic() > plan.until:
        return Found(complaints=[f"{name}: left out, the time was over"])
    print(f"… {name}", file=sys.stderr, flush=True)
    try:
        return ROWS[name](plan)
    except CannotMeasure as reason:
        return Found(complaints=[f"{name}: {reason}"])
    except Exception as error:
        traceback.print_exc()
        return Found(complaints=[f"{name}: {error!r}"])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("row", nargs="*", metavar="ROW", help=f"only these of: {', '.join(ROWS)}")
    parser.add_argument(
        "--quick",
        action="store_true",
        help="one round of what matters most, in about three minutes; it is not written down",
    )
    parser.add_argument("--write", action="store_true", help="put the tables at the top of docs/benchmarks.md")
    asked = parser.parse_args()
    unknown = [name for name in asked.row if name not in ROWS]
    if unknown:
        parser.error(f"no such row: {', '.join(unknown)}")
    return asked


if __name__ == "__main__":
    sys.exit(main())
