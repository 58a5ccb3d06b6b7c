"""A vote whose countdown has run out closes by itself, once, and so it does after a restart."""

from server.debate.commands import Undo
from server.debate.poll import PollState
from server.debate.poll_commands import SetCountdown
from server.debate.scenes import Phase
from server.limits import COUNTDOWN_GRACE_MS
from server.live.countdown import Countdown
from server.live.house import House
from server.programme import read
from server.wire.spoken import Door

from .rehearsal import CODE, Rehearsal, programme_file

SOON_MS = 150


def _counting(rehearsal: Rehearsal, left_ms: int, *, running: bool = True) -> int:
    """When it ends, ms UTC."""
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    rehearsal.do(SetCountdown(**rehearsal.act(), poll="which", round=1, left_ms=left_ms, running=running))
    return rehearsal.debate.polls["which"].round.ends_at


def test_a_vote_closes_when_its_countdown_has_run_out(rehearsal: Rehearsal) -> None:
    _counting(rehearsal, SOON_MS)
    assert rehearsal.voted("ada", "a")["ok"]

    rehearsal.until(lambda: rehearsal.screen(Door.WALL)["wall_poll"]["now"]["state"] == "closed")

    recorded = rehearsal.recorded.polls["which"].round
    assert (recorded.state, recorded.turnout, recorded.ends_at) == (PollState.CLOSED, 1, 0)


def test_a_ballot_on_its_way_has_a_moment_more(rehearsal: Rehearsal) -> None:
    ends_at = _counting(rehearsal, 60_000)
    watch = Countdown(rehearsal.screening)

    assert not watch.close_what_is_over(ends_at + COUNTDOWN_GRACE_MS - 1)
    assert rehearsal.debate.polls["which"].round.state is PollState.OPEN
    assert watch.close_what_is_over(ends_at + COUNTDOWN_GRACE_MS)
    assert not watch.close_what_is_over(ends_at + COUNTDOWN_GRACE_MS), "it is closed already"


def test_a_countdown_that_stands_still_closes_nothing(rehearsal: Rehearsal) -> None:
    _counting(rehearsal, SOON_MS, running=False)

    assert not Countdown(rehearsal.screening).close_what_is_over(2**53 - 1)


def test_closing_by_the_clock_can_be_undone_like_any_other(rehearsal: Rehearsal) -> None:
    ends_at = _counting(rehearsal, 60_000)
    Countdown(rehearsal.screening).close_what_is_over(ends_at + COUNTDOWN_GRACE_MS)
    rehearsal.do(Undo(**rehearsal.act(), undoes=rehearsal.debate.acts[-1].id))

    assert rehearsal.debate.polls["which"].round.state is PollState.OPEN


def test_after_a_restart_the_clock_goes_on(rehearsal: Rehearsal, tmp_path: object) -> None:
    _counting(rehearsal, SOON_MS)
    rehearsal.close()
    folder = rehearsal.directory.path.parent
    again = House(rehearsal.directory, [read(programme_file(folder))], lambda show: 0.0)
    screening = again.screenings[CODE]
    try:
        rehearsal.until(lambda: screening.debate.polls["which"].round.state is PollState.CLOSED)
    finally:
        again.close()
