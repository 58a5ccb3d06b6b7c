"""The rules of what is said to the room and to the stage."""

from msgspec.structs import replace

from ..events import AnyEvent
from ..model import Debate
from ..moment import Moment
from ..refusals import Refusal, Refused
from ..scenes import Phase, SceneKind
from .commands import AcknowledgeNote, Announce, EndAnnouncement, SendNote, SetWallCountdown
from .events import AnnouncementSet, StageNoteSet, WallCountdownSet
from .model import Announcement, StageNote, WallCountdown

_LIT_DURING_A_FILM = frozenset({SceneKind.PAUSE, SceneKind.INTERMISSION})


def announce(debate: Debate, command: Announce, moment: Moment) -> list[AnyEvent]:
    """Words for the room. A film is not written over; while it pauses the wall is lit already."""
    former = debate.notices.announcement
    if former is not None and former.id == command.announcement:
        return []
    if not command.text.written or not (command.phones or command.wall):
        raise Refused(Refusal.NOTHING_TO_SAY)
    if command.wall and debate.phase is Phase.FILM and debate.scene not in _LIT_DURING_A_FILM:
        raise Refused(Refusal.FILM_RUNNING)

    said = Announcement(command.announcement, command.text, command.phones, command.wall, moment.at + command.lasts_ms)
    return [AnnouncementSet(said, former)]


def end_announcement(debate: Debate, command: EndAnnouncement, moment: Moment) -> list[AnyEvent]:
    """It has been read, or its time is over."""
    former = debate.notices.announcement
    return [AnnouncementSet(None, former)] if former is not None and former.id == command.announcement else []


def set_wall_countdown(debate: Debate, command: SetWallCountdown, moment: Moment) -> list[AnyEvent]:
    """Until the debate goes on, for one; when it has run out nothing happens by itself."""
    running = command.running and command.left_ms > 0
    countdown = WallCountdown(moment.at + command.left_ms, 0) if running else WallCountdown(0, command.left_ms)
    former = debate.notices.countdown
    return [] if countdown == former else [WallCountdownSet(countdown, former)]


def send_note(debate: Debate, command: SendNote, moment: Moment) -> list[AnyEvent]:
    """A word to the speakers that nobody else reads."""
    former = debate.notices.stage_note
    if former is not None and former.id == command.note:
        return []
    if not command.text and former is None:
        return []
    note = StageNote(command.note, command.text, moment.at) if command.text else None
    return [StageNoteSet(note, former)]


def acknowledge_note(debate: Debate, command: AcknowledgeNote, moment: Moment) -> list[AnyEvent]:
    """It was seen: it leaves the stage, and the console knows when."""
    note = debate.notices.stage_note
    if note is None or note.id != command.note:
        raise Refused(Refusal.CHANGED_SINCE)
    return [] if note.seen_at else [StageNoteSet(replace(note, seen_at=moment.at), note)]
