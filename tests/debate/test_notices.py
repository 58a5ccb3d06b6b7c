"""What is said to the room and to the stage."""

from typing import Any

from server.debate.notices.commands import AcknowledgeNote, Announce, EndAnnouncement, SendNote, SetWallCountdown
from server.debate.notices.model import WallCountdown
from server.debate.refusals import Refusal
from server.debate.scenes import Phase, SceneKind
from server.debate.wording import Text

from .people import Evening, Moderator, refused

TEN = Text("Encore dix minutes", "Ten more minutes")


def announces(who: Moderator, announcement: str = "notice-01", **fields: Any) -> object:
    return who.does(Announce, announcement=announcement, **{"text": TEN, "lasts_ms": 60_000, **fields})


def said(evening: Evening) -> str:
    now = evening.debate.notices.announcement
    return now.id if now else ""


def test_an_announcement_has_an_end(evening: Evening, chloe: Moderator) -> None:
    announces(chloe)

    now = evening.debate.notices.announcement
    assert now is not None
    assert now.ends_at == evening.now + 60_000
    assert announces(chloe) == [], "said once"
    chloe.does(EndAnnouncement, announcement="notice-01")
    assert said(evening) == ""
    assert chloe.does(EndAnnouncement, announcement="notice-01") == []


def test_a_new_one_takes_the_place_of_the_old_and_undone_the_old_one_is_back(
    evening: Evening, chloe: Moderator
) -> None:
    announces(chloe)
    announces(chloe, "notice-02")
    assert said(evening) == "notice-02"

    chloe.undoes()
    assert said(evening) == "notice-01"


def test_what_was_over_is_not_said_again_by_undoing(evening: Evening, chloe: Moderator) -> None:
    announces(chloe, lasts_ms=2_000)
    evening.wait(3_000)
    announces(chloe, "notice-02")

    chloe.undoes()

    assert said(evening) == ""


def test_nothing_is_not_announced_nor_to_nobody(chloe: Moderator) -> None:
    with refused(Refusal.NOTHING_TO_SAY):
        announces(chloe, text=Text())
    with refused(Refusal.NOTHING_TO_SAY):
        announces(chloe, phones=False, wall=False)


def test_a_film_is_not_written_over_but_in_its_pause(evening: Evening, chloe: Moderator) -> None:
    chloe.begins(Phase.FILM)
    with refused(Refusal.FILM_RUNNING):
        announces(chloe)

    chloe.shows(SceneKind.PAUSE)
    announces(chloe)

    assert said(evening) == "notice-01"


def test_a_countdown_runs_stands_and_goes(evening: Evening, chloe: Moderator) -> None:
    chloe.does(SetWallCountdown, left_ms=600_000)
    assert evening.debate.notices.countdown == WallCountdown(evening.now + 600_000, 0)

    chloe.does(SetWallCountdown, left_ms=120_000, running=False)
    assert evening.debate.notices.countdown == WallCountdown(0, 120_000)
    chloe.does(SetWallCountdown, left_ms=0)
    assert evening.debate.notices.countdown == WallCountdown()

    chloe.undoes()
    assert evening.debate.notices.countdown == WallCountdown(0, 120_000)


def test_a_word_to_the_stage_stays_until_it_was_seen(evening: Evening, chloe: Moderator) -> None:
    stage = Moderator(evening, "stage")
    chloe.does(SendNote, note="note-0001", text="Deux minutes")
    with refused(Refusal.CHANGED_SINCE):
        stage.does(AcknowledgeNote, note="note-0000")

    stage.does(AcknowledgeNote, note="note-0001")

    note = evening.debate.notices.stage_note
    assert note is not None
    assert note.seen_at == evening.now
    assert stage.does(AcknowledgeNote, note="note-0001") == []


def test_a_word_to_the_stage_is_taken_back(evening: Evening, chloe: Moderator) -> None:
    chloe.does(SendNote, note="note-0001", text="Deux minutes")
    chloe.does(SendNote, note="note-0002", text="")
    assert evening.debate.notices.stage_note is None
    assert chloe.does(SendNote, note="note-0003", text="") == []

    chloe.undoes()
    note = evening.debate.notices.stage_note
    assert note is not None
    assert note.text == "Deux minutes"
