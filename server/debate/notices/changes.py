"""How what is said changes, and how it is taken back."""

from typing import assert_never

from ..model import Debate
from ..reversing import refuse_unless, reversed_event
from .events import AnnouncementSet, AnyNotice, StageNoteSet, WallCountdownSet


def apply(debate: Debate, event: AnyNotice) -> None:
    """The part of `evolve` that is about what is said."""
    notices = debate.notices
    match event:
        case AnnouncementSet():
            notices.announcement = event.announcement
        case WallCountdownSet():
            notices.countdown = event.countdown
        case StageNoteSet():
            notices.stage_note = event.note
        case _:
            assert_never(event)


def back(debate: Debate, event: AnyNotice, at: int) -> AnyNotice:
    """What takes it back, if it still stands as the act left it. What was over before is not said again."""
    notices = debate.notices
    match event:
        case AnnouncementSet():
            refuse_unless(notices.announcement == event.announcement)
            former = event.former_announcement
            over = former is not None and former.ends_at <= at
            return AnnouncementSet(None if over else former, event.announcement)
        case WallCountdownSet():
            refuse_unless(notices.countdown == event.countdown)
            return reversed_event(event)
        case StageNoteSet():
            refuse_unless(notices.stage_note == event.note)
            return reversed_event(event)
        case _:
            assert_never(event)
