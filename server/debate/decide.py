"""The table of verbs: each command has one rule, and the rule says what happens or why it does not."""

from collections.abc import Callable
from typing import Any

from . import admission, conduct, in_the_room, polls, questions, sayings, stills, undo
from .commands import (
    Ask,
    CastBallot,
    Command,
    EditQuestion,
    EnterCode,
    KeepStill,
    MakePoll,
    ModeratorCommand,
    PlaceQuestion,
    PlaceSayings,
    ReportQuestion,
    ResetPoll,
    SetAside,
    SetBlack,
    SetCountdown,
    SetDrawing,
    SetFrozen,
    SetHands,
    SetLive,
    SetPhase,
    SetPollOpen,
    SetPremoderation,
    SetReveal,
    SetStar,
    SetSupport,
    SetTurnoutHidden,
    ShowScene,
    SupportSaying,
    Undo,
    Withdraw,
)
from .events import AnyEvent, Entry
from .model import Debate
from .moment import Moment

Rule = Callable[[Debate, Any, Moment], list[AnyEvent]]

RULES: dict[type[Command], Rule] = {
    Ask: questions.ask,
    SetSupport: questions.set_support,
    Withdraw: questions.withdraw,
    ReportQuestion: questions.report,
    CastBallot: polls.cast_ballot,
    EnterCode: admission.enter_code,
    PlaceQuestion: questions.place,
    EditQuestion: questions.edit,
    SetStar: questions.set_star,
    ShowScene: conduct.show_scene,
    SetBlack: conduct.set_black,
    SetFrozen: conduct.set_frozen,
    SetPhase: conduct.set_phase,
    SetPremoderation: conduct.set_premoderation,
    SetLive: conduct.set_live,
    KeepStill: stills.keep,
    MakePoll: polls.make,
    SetPollOpen: polls.set_open,
    SetReveal: polls.set_reveal,
    ResetPoll: polls.reset,
    SetAside: polls.set_aside,
    PlaceSayings: sayings.place,
    SetDrawing: sayings.set_drawing,
    SetCountdown: in_the_room.set_countdown,
    SetTurnoutHidden: in_the_room.set_turnout_hidden,
    SetHands: in_the_room.set_hands,
    SupportSaying: sayings.support,
    Undo: undo.undo,
}


def decide(debate: Debate, command: Command, moment: Moment) -> list[Entry]:
    """What happens if `command` is taken now; nothing when it already was. Raises `Refused`."""
    rule = RULES[type(command)]
    if not isinstance(command, ModeratorCommand):
        return [Entry(event=event, at=moment.at) for event in rule(debate, command, moment)]
    if _already_heard(debate, command, moment):
        return []

    return [
        Entry(
            event=event,
            at=moment.at,
            by=moment.by,
            act=command.act,
            topic=topic_of(command),
            seq=command.seq,
            undoes=command.undoes if isinstance(command, Undo) else "",
        )
        for event in rule(debate, command, moment)
    ]


def topic_of(command: ModeratorCommand) -> str:
    """What the command sets, as "verb subject": among one moderator's commands on it the newest `seq` wins."""
    verb = str(command.__struct_config__.tag)
    match command:
        case PlaceQuestion() | EditQuestion() | SetStar():
            return f"{verb} {command.question}"
        case SetReveal():
            return f"{verb} {command.poll}.{command.where}"
        case PlaceSayings():
            # Many are read one after the other: a later act on another word overrides none.
            return f"{verb} {command.poll} {command.sayings[0]}"
        case SetHands():
            return f"{verb} {command.poll} {command.option}"
        case SetCountdown() | SetTurnoutHidden():
            return f"{verb} {command.poll}"
        case KeepStill():
            return f"{verb} {command.still.id}"
        case MakePoll() | SetPollOpen() | ResetPoll() | SetAside() | SetDrawing():
            return f"{verb} {command.poll}"
        case Undo():
            return f"{verb} {command.undoes}"
        case _:
            return verb


def _already_heard(debate: Debate, command: ModeratorCommand, moment: Moment) -> bool:
    if command.act in debate.acts_heard:
        return True
    return command.seq <= debate.seqs.get(f"{moment.by} {topic_of(command)}", -1)
