"""What is said now, and until when. Data only."""

from msgspec import Struct

from ..wording import Text


class Announcement(Struct, frozen=True):
    """Said to the room until then (ms UTC)."""

    id: str
    text: Text
    phones: bool
    wall: bool
    ends_at: int


class StageNote(Struct, frozen=True):
    """Said to the speakers alone; it stays before them until they have seen it."""

    id: str
    text: str
    at: int
    seen_at: int = 0


class WallCountdown(Struct, frozen=True):
    """Runs until `ends_at` (ms UTC), or stands still with so much left; neither, when there is none."""

    ends_at: int = 0
    left_ms: int = 0


class Notices(Struct):
    announcement: Announcement | None = None
    stage_note: StageNote | None = None
    countdown: WallCountdown = WallCountdown()
