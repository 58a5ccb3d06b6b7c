"""`python -m tests.chaos [--long] [--write] [dose…]`: run doses, print their table, and keep it in docs/reliability.md.

What has been measured is written after each dose, so that a run cut short loses nothing.
"""

import argparse
import faulthandler
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.chaos.doses import DOSES
from tests.chaos.report import Report
from tests.chaos.rows import Dose, Row, counted

DOSE_WITHIN_S = 45 * 60


def main() -> int:
    # Under green threads the audience would measure its own loop.
    assert "eventlet" not in sys.modules, "a dose imports the server's loop into the audience's process"
    asked = _arguments()
    names = asked.dose or list(DOSES)
    report = Report(asked.seed, long=asked.long, into=Path("docs/reliability.md") if asked.write else None)
    print(report.head(), flush=True)
    for name in names:
        began = time.monotonic()
        rows = _run(name, asked)
        report.add(name, rows, time.monotonic() - began)
        for row in rows:
            print(report.line(name, row), flush=True)
    print(report.foot(), flush=True)
    return 0 if report.all_kept else 1


def _run(name: str, asked: argparse.Namespace) -> list[Row]:
    """The rows of one dose. One that fails outright is a row too: the run goes on."""
    # A dose that hangs ends the run with its stacks, rather than the night.
    faulthandler.dump_traceback_later(DOSE_WITHIN_S, exit=True)
    rows: list[Row] = []
    try:
        with tempfile.TemporaryDirectory(prefix="contrechamp-chaos-") as folder:
            for row in DOSES[name](Dose(Path(folder), long=asked.long, seed=asked.seed)):
                rows.append(row)
    except Exception as error:
        traceback.print_exc()
        rows.append(counted("the dose came to its end", [repr(error)], "the run itself"))
    finally:
        faulthandler.cancel_dump_traceback_later()
    return rows


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("dose", nargs="*", metavar="DOSE", help=f"only these of: {', '.join(DOSES)}")
    parser.add_argument("--long", action="store_true", help="the doses of a release, not those of make test")
    parser.add_argument("--write", action="store_true", help="put the table at the top of docs/reliability.md")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    unknown = [name for name in asked.dose if name not in DOSES]
    if unknown:
        parser.error(f"no such dose: {', '.join(unknown)}")
    return asked


if __name__ == "__main__":
    sys.exit(main())
