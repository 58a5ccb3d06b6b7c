"""What happened to what is said."""

from ..event import Event
from .model import Announcement, StageNote, WallCountdown


class NoticeEvent(Event, frozen=True):
    """Something said, or said no more."""


class AnnouncementSet(NoticeEvent, frozen=True, tag="announcement_set"):
    announcement: Announcement | None
    former_announcement: Announcement | None


class WallCountdownSet(NoticeEvent, frozen=True, tag="wall_countdown_set"):
    countdown: WallCountdown
    former_countdown: WallCountdown


class StageNoteSet(NoticeEvent, frozen=True, tag="stage_note_set"):
    note: StageNote | None
    former_note: StageNote | None


AnyNotice = AnnouncementSet | WallCountdownSet | StageNoteSet
