"""The table of verbs: each command has one rule, and the rule says what happens or why it does not."""

from collections.abc import Callable
from typing import Any

from . import (
    admission,
    commands,
    conduct,
    in_the_room,
    moderation,
    poll_commands,
    polls,
    questions,
    sayings,
    stills,
    undo,
)
from .command import Command, ModeratorCommand
from .commands import Undo
from .events import AnyEvent, Entry
from .floor import commands as floor_commands
from .floor import rules as floor
from .model import Debate
from .moment import Moment
from .notices import commands as notice_commands
from .notices import rules as notices
from .poll_commands import KeepStill, PlaceSayings, SetHands, SetReveal
from .run import commands as run_commands
from .run import rules as run

Rule = Callable[[Debate, Any, Moment], list[AnyEvent]]

RULES: dict[type[Command], Rule] = {
    commands.Ask: questions.ask,
    commands.SetSupport: questions.set_support,
    commands.Withdraw: questions.withdraw,
    commands.ReportQuestion: questions.report,
    commands.EnterCode: admission.enter_code,
    commands.PlaceQuestion: questions.place,
    commands.PlaceQuestions: moderation.place_many,
    commands.EditQuestion: questions.edit,
    commands.SetStar: questions.set_star,
    commands.MergeQuestions: moderation.merge,
    commands.SetTheme: moderation.set_theme,
    commands.Annotate: moderation.annotate,
    commands.TraceAnswer: moderation.trace_answer,
    commands.AskOnPaper: moderation.ask_on_paper,
    commands.PreviewBlock: moderation.preview_block,
    commands.SetBlocked: moderation.set_blocked,
    commands.SetSlowMode: moderation.set_slow_mode,
    commands.SetAsking: moderation.set_asking,
    commands.ShowScene: conduct.show_scene,
    commands.SetBlack: conduct.set_black,
    commands.SetFrozen: conduct.set_frozen,
    commands.SetPhase: conduct.set_phase,
    commands.SetPremoderation: conduct.set_premoderation,
    commands.SetLive: conduct.set_live,
    commands.Undo: undo.undo,
    poll_commands.CastBallot: polls.cast_ballot,
    poll_commands.SupportSaying: sayings.support,
    poll_commands.KeepStill: stills.keep,
    poll_commands.MakePoll: polls.make,
    poll_commands.SetPollOpen: polls.set_open,
    poll_commands.SetReveal: polls.set_reveal,
    poll_commands.ResetPoll: polls.reset,
    poll_commands.SetAside: polls.set_aside,
    poll_commands.PlaceSayings: sayings.place,
    poll_commands.SetDrawing: sayings.set_drawing,
    poll_commands.SetCountdown: in_the_room.set_countdown,
    poll_commands.SetTurnoutHidden: in_the_room.set_turnout_hidden,
    poll_commands.SetHands: in_the_room.set_hands,
    floor_commands.AskMic: floor.ask_mic,
    floor_commands.LeaveMic: floor.leave_mic,
    floor_commands.PlaceMic: floor.place_mic,
    floor_commands.AddHand: floor.add_hand,
    floor_commands.SetMicOpen: floor.set_mic_open,
    floor_commands.SetSpeaking: floor.set_speaking,
    run_commands.TakeCue: run.take_cue,
    run_commands.GoBack: run.go_back,
    run_commands.MakeCue: run.make_cue,
    run_commands.MoveCue: run.move_cue,
    run_commands.DropCue: run.drop_cue,
    notice_commands.Announce: notices.announce,
    notice_commands.EndAnnouncement: notices.end_announcement,
    notice_commands.SetWallCountdown: notices.set_wall_countdown,
    notice_commands.SendNote: notices.send_note,
    notice_commands.AcknowledgeNote: notices.acknowledge_note,
}
# What a command is about, by the first of these that it has.
_SUBJECTS = ("question", "poll", "request", "cue", "announcement", "into", "undoes")


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
        case SetReveal():
            return f"{verb} {command.poll}.{command.where}"
        case PlaceSayings():
            # Many are read one after the other: a later act on another word overrides none.
            return f"{verb} {command.poll} {command.sayings[0]}"
        case SetHands():
            return f"{verb} {command.poll} {command.option}"
        case KeepStill():
            return f"{verb} {command.still.id}"
        case commands.PlaceQuestions():
            return f"{verb} {command.questions[0].question}"
        case commands.Annotate():
            return f"{verb} {command.question}.{command.what}"
    subject = next((getattr(command, name) for name in _SUBJECTS if hasattr(command, name)), "")
    return f"{verb} {subject}".rstrip()


def _already_heard(debate: Debate, command: ModeratorCommand, moment: Moment) -> bool:
    if command.act in debate.acts_heard:
        return True
    return command.seq <= debate.seqs.get(f"{moment.by} {topic_of(command)}", -1)
