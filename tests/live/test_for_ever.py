"""What never ends goes on after a failure: nobody waits for ever because one step went wrong."""

from collections.abc import Sequence

import pytest

from server.debate.events import Entry
from server.debate.scenes import Phase
from server.wire.spoken import Door
from tests.live.rehearsal import Rehearsal


def test_a_watcher_that_fails_stops_no_later_turn(rehearsal: Rehearsal, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_entries: Sequence[Entry]) -> None:
        raise RuntimeError("a watcher failed")

    rehearsal.screening.watchers.append(fail)
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.until(lambda: "a watcher failed" in caplog.text)

    rehearsal.do(rehearsal.phase(Phase.CLOSED))
    assert rehearsal.recorded.phase is Phase.CLOSED


def test_a_screen_that_could_not_be_composed_once_is_composed_the_next_time(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_door: Door) -> None:
        raise RuntimeError("a screen failed")

    with monkeypatch.context() as broken:
        broken.setattr(rehearsal.projectionist, "_compose", fail)
        rehearsal.do(rehearsal.phase(Phase.DEBATE))
        rehearsal.until(lambda: caplog.text.count("a screen failed") >= len(Door))

    rehearsal.do(rehearsal.phase(Phase.CLOSED))
    rehearsal.until(lambda: rehearsal.screen(Door.WALL)["wall"]["now"]["phase"] == "closed")
