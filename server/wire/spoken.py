"""Which command is spoken at which door. A verb that is not in a door's list does not exist there."""

from enum import StrEnum

from ..debate import commands
from ..debate.commands import Command


class Door(StrEnum):
    """A screen's namespace on the wire: its own room, its own screen, its own bytes."""

    PHONE = "phone"
    CONSOLE = "console"
    WALL = "wall"


# The wall has no line here: it never commands, it only reports.
SPOKEN: dict[type[Command], frozenset[Door]] = {
    commands.Ask: frozenset({Door.PHONE}),
    commands.SetSupport: frozenset({Door.PHONE}),
    commands.Withdraw: frozenset({Door.PHONE}),
    commands.ReportQuestion: frozenset({Door.PHONE}),
    commands.CastBallot: frozenset({Door.PHONE}),
    commands.SupportSaying: frozenset({Door.PHONE}),
    commands.EnterCode: frozenset({Door.PHONE}),
    commands.PlaceQuestion: frozenset({Door.CONSOLE}),
    commands.EditQuestion: frozenset({Door.CONSOLE}),
    commands.SetStar: frozenset({Door.CONSOLE}),
    commands.ShowScene: frozenset({Door.CONSOLE}),
    commands.SetBlack: frozenset({Door.CONSOLE}),
    commands.SetFrozen: frozenset({Door.CONSOLE}),
    commands.SetPhase: frozenset({Door.CONSOLE}),
    commands.SetPremoderation: frozenset({Door.CONSOLE}),
    commands.SetLive: frozenset({Door.CONSOLE}),
    commands.MakePoll: frozenset({Door.CONSOLE}),
    commands.SetPollOpen: frozenset({Door.CONSOLE}),
    commands.SetReveal: frozenset({Door.CONSOLE}),
    commands.ResetPoll: frozenset({Door.CONSOLE}),
    commands.SetAside: frozenset({Door.CONSOLE}),
    commands.SetCountdown: frozenset({Door.CONSOLE}),
    commands.SetTurnoutHidden: frozenset({Door.CONSOLE}),
    commands.SetHands: frozenset({Door.CONSOLE}),
    commands.SetDrawing: frozenset({Door.CONSOLE}),
    commands.PlaceSayings: frozenset({Door.CONSOLE}),
    # Its picture comes by the page (`web.stills`), which speaks for whoever is signed in there.
    commands.KeepStill: frozenset(),
    commands.Undo: frozenset({Door.CONSOLE}),
}


def verb_of(command: type[Command]) -> str:
    """The word by which a command is called on the wire."""
    return str(command.__struct_config__.tag)


def spoken_at(door: Door) -> dict[str, type[Command]]:
    """The verbs of one door."""
    return {verb_of(command): command for command, doors in SPOKEN.items() if door in doors}
