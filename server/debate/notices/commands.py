"""What someone may have said to the room or to the stage."""

from typing import Annotated

from msgspec import Meta

from ... import limits
from ..command import Id, ModeratorCommand, Words
from ..wording import Text


class Announce(ModeratorCommand, frozen=True, tag="announce"):
    """To phones, to the wall, or to both, for so long; it takes the place of the one before."""

    announcement: Id
    text: Text
    lasts_ms: Annotated[int, Meta(ge=1_000, le=limits.ANNOUNCEMENT_LASTS_MAX_MS)]
    phones: bool = True
    wall: bool = True


class EndAnnouncement(ModeratorCommand, frozen=True, tag="end_announcement"):
    announcement: Id


class SetWallCountdown(ModeratorCommand, frozen=True, tag="set_wall_countdown"):
    """So long from now, `running` or standing still; 0 takes it away."""

    left_ms: Annotated[int, Meta(ge=0, le=limits.COUNTDOWN_MAX_MS)]
    running: bool = True


class SendNote(ModeratorCommand, frozen=True, tag="send_note"):
    """To the stage alone, in the place of the one before; without words it only takes that away."""

    note: Id
    text: Words


class AcknowledgeNote(ModeratorCommand, frozen=True, tag="acknowledge_note"):
    """Said at the stage: they have seen it."""

    note: Id
