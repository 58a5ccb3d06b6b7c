"""The real house, with one door more: `/fan` sends every phone a patch of a chosen size, as often as it is asked to.

`python -m tests.load.house run …` takes the options of `contrechamp run`. Nothing else is changed: the patches go
through the house's own emit, and everything else that the benchmarks do, they do from outside.
"""

import sys
from typing import TYPE_CHECKING, Any

from server import cli
from tests.load.fan import send_patches

if TYPE_CHECKING:
    from server.app import Wired
    from server.lifeline import Held, Lifeline


def serve(held: "Held", lifeline: "Lifeline") -> int:
    """As the command line serves, with `/fan` put in while the house is wired."""
    from server import green, running  # noqa: F401

    wire = running.wire
    running.wire = lambda *given: _with_fan(wire(*given))
    return running.run(held, lifeline)


def _with_fan(wired: "Wired") -> "Wired":
    from flask import request

    from server.green import sleep, spawn
    from server.live.projectionist import Show
    from server.wire.messages import PATCH
    from server.wire.spoken import Door

    code, projectionist = next(iter(wired.house.projectionists.items()))

    def show(payload: dict[str, Any]) -> None:
        projectionist._show(Show(code, Door.PHONE, PATCH, payload))

    def fan() -> str:
        times, every, size = (int(request.args[name]) for name in ("times", "every", "bytes"))
        spawn(lambda: send_patches(show, sleep, times=times, every=every, size=size))
        return ""

    wired.app.add_url_rule("/fan", view_func=fan)
    return wired


if __name__ == "__main__":
    cli._serve = serve
    sys.exit(cli.main())
