"""Which command is spoken at which door. A verb that is not in a door's list does not exist there."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from ..debate import commands, poll_commands
from ..debate.command import Command
from ..debate.floor import commands as floor
from ..debate.notices import commands as notices
from ..debate.run import commands as run


class Door(StrEnum):
    """A screen's namespace on the wire: its own room, its own screen, its own bytes. Each role has one."""

    PHONE = "phone"
    CONSOLE = "console"
    MODERATION = "moderation"
    FLOOR = "floor"
    USHER = "usher"
    REMOTE = "remote"
    WALL = "wall"
    STAGE = "stage"


# The desks, the whole one first: the others see a part of what it sees, and do a part of what it does.
DESKS = (Door.CONSOLE, Door.MODERATION, Door.FLOOR, Door.USHER, Door.REMOTE)


def _at(doors: Iterable[Door], *kinds: type[Command]) -> dict[type[Command], frozenset[Door]]:
    return dict.fromkeys(kinds, frozenset(doors))


# The wall has no line here: it never commands, it only reports. The stage says that it has seen a word, and no more.
SPOKEN: dict[type[Command], frozenset[Door]] = {
    **_at(
        {Door.PHONE},
        commands.Ask,
        commands.SetSupport,
        commands.Withdraw,
        commands.ReportQuestion,
        commands.EnterCode,
        poll_commands.CastBallot,
        poll_commands.SupportSaying,
        floor.AskMic,
        floor.LeaveMic,
    ),
    **_at(
        {Door.CONSOLE, Door.MODERATION},
        commands.PlaceQuestion,
        commands.PlaceQuestions,
        commands.EditQuestion,
        commands.SetStar,
        commands.MergeQuestions,
        commands.SetTheme,
        commands.Annotate,
        commands.PreviewBlock,
        commands.SetBlocked,
        commands.SetSlowMode,
        commands.SetAsking,
        commands.SetPremoderation,
    ),
    **_at({Door.CONSOLE, Door.MODERATION, Door.FLOOR}, commands.TraceAnswer),
    **_at({Door.CONSOLE, Door.USHER}, commands.AskOnPaper, poll_commands.SetHands),
    **_at({Door.CONSOLE, Door.FLOOR, Door.USHER}, floor.PlaceMic, floor.AddHand),
    **_at({Door.CONSOLE, Door.FLOOR}, floor.SetMicOpen, floor.SetSpeaking, notices.SendNote),
    **_at(
        {Door.CONSOLE, Door.REMOTE},
        commands.ShowScene,
        commands.SetBlack,
        commands.SetFrozen,
        notices.SetWallCountdown,
    ),
    **_at(
        {Door.CONSOLE},
        commands.SetPhase,
        commands.SetLive,
        poll_commands.MakePoll,
        poll_commands.SetPollOpen,
        poll_commands.SetReveal,
        poll_commands.ResetPoll,
        poll_commands.SetAside,
        poll_commands.SetCountdown,
        poll_commands.SetTurnoutHidden,
        poll_commands.SetDrawing,
        poll_commands.PlaceSayings,
        run.TakeCue,
        run.GoBack,
        run.MakeCue,
        run.MoveCue,
        run.DropCue,
        notices.Announce,
        notices.EndAnnouncement,
    ),
    # Its picture comes by the page (`web.stills`), which speaks for whoever is signed in there.
    **_at((), poll_commands.KeepStill),
    **_at({Door.STAGE}, notices.AcknowledgeNote),
    **_at(DESKS, commands.Undo),
}


def verb_of(command: type[Command]) -> str:
    """The word by which a command is called on the wire."""
    return str(command.__struct_config__.tag)


def spoken_at(door: Door) -> dict[str, type[Command]]:
    """The verbs of one door."""
    return {verb_of(command): command for command, doors in SPOKEN.items() if door in doors}


@cache
def verbs_at(door: Door) -> frozenset[str]:
    """What may be said there, and at a desk also undone."""
    return frozenset(spoken_at(door))
