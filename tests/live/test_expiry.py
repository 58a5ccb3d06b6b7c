"""An announcement ends by itself when its time is over, and that is recorded."""

from server.debate.notices.commands import Announce
from server.debate.wording import Text
from server.live.clock import now_ms
from server.live.expiry import Expiry
from server.wire.spoken import Door

from .rehearsal import Rehearsal

TEN = Text(fr="Encore dix minutes", en="Ten more minutes")


def announced(rehearsal: Rehearsal, lasts_ms: int) -> None:
    rehearsal.do(Announce(**rehearsal.act(), announcement="notice-01", text=TEN, lasts_ms=lasts_ms))
    rehearsal.until(lambda: rehearsal.screen(Door.WALL)["wall_message"]["now"])


def test_it_leaves_wall_and_phones_when_its_time_is_over(rehearsal: Rehearsal) -> None:
    announced(rehearsal, 1_000)
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["notice"]["now"])

    rehearsal.until(lambda: rehearsal.screen(Door.WALL)["wall_message"] == {})
    rehearsal.until(lambda: "notice" not in rehearsal.screen(Door.PHONE))
    assert rehearsal.recorded.notices.announcement is None


def test_before_that_it_stays(rehearsal: Rehearsal) -> None:
    announced(rehearsal, 60_000)

    assert not Expiry(rehearsal.screening).end_what_is_over(now_ms())
    assert rehearsal.debate.notices.announcement is not None


def test_it_is_ended_once_however_often_it_is_looked_at(rehearsal: Rehearsal) -> None:
    announced(rehearsal, 60_000)
    expiry, later = Expiry(rehearsal.screening), now_ms() + 61_000

    assert expiry.end_what_is_over(later)
    assert not expiry.end_what_is_over(later)
