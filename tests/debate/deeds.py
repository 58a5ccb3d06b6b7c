"""One deed for each verb of moderation, of the floor, of the conducteur and of what is said."""

from collections.abc import Callable

from server.debate.commands import (
    Annotate,
    AskOnPaper,
    PlaceQuestions,
    SetAsking,
    SetBlocked,
    SetSlowMode,
    SetTheme,
    TraceAnswer,
)
from server.debate.events import ProgrammeRead
from server.debate.floor.commands import AddHand, PlaceMic, SetMicOpen, SetSpeaking
from server.debate.floor.model import MicState
from server.debate.model import QuestionState
from server.debate.moderation_events import Annotation
from server.debate.notices.commands import AcknowledgeNote, Announce, EndAnnouncement, SendNote, SetWallCountdown
from server.debate.run.commands import DropCue, GoBack, MakeCue, MoveCue, TakeCue
from server.debate.run.model import CueDeed
from server.debate.wording import Text

from .people import Moderator, Spectator

Deed = Callable[[Spectator, Moderator, str, str], object]


def _cue(chloe: Moderator) -> str:
    chloe.does(MakeCue, cue="cue-0001", deed=CueDeed.MARK, text=Text("Pause", "Break"))
    return "cue-0001"


def _announces(chloe: Moderator) -> object:
    return chloe.does(Announce, announcement="notice-01", text=Text("Dix minutes", "Ten minutes"), lasts_ms=60_000)


def _sends(chloe: Moderator) -> object:
    return chloe.does(SendNote, note="note-0001", text="Deux minutes")


def _themes(chloe: Moderator, question: str) -> object:
    chloe.evening.happen(ProgrammeRead(digest="themed", themes=("image",)))
    return chloe.does(SetTheme, question=question, theme="image", former="")


def _speaks(chloe: Moderator) -> object:
    chloe.evening.happen(ProgrammeRead(digest="timed", speaking_groups=("panel",)))
    return chloe.does(SetSpeaking, group="panel")


def _goes_back(chloe: Moderator) -> object:
    chloe.does(TakeCue, cue=_cue(chloe))
    return chloe.does(GoBack, cue="cue-0001")


def _moves(chloe: Moderator) -> object:
    chloe.does(MakeCue, cue="cue-0002", deed=CueDeed.MARK, text=Text("Pause", "Break"))
    return chloe.does(MoveCue, cue=_cue(chloe), after="cue-0002")


BESIDE: dict[str, Deed] = {
    "place_questions": lambda bob, chloe, question, poll: chloe.does(
        PlaceQuestions, questions=chloe.read(question, bob.asks()), state=QuestionState.KEPT
    ),
    "merge_questions": lambda bob, chloe, question, poll: chloe.merges(question, bob.asks()),
    "set_theme": lambda bob, chloe, question, poll: _themes(chloe, question),
    "annotate": lambda bob, chloe, question, poll: chloe.does(
        Annotate, question=question, what=Annotation.NOTE, text="\u00c0 lire"
    ),
    "trace_answer": lambda bob, chloe, question, poll: chloe.does(
        TraceAnswer, question=question, who="Agn\u00e8s", gist="Oui.", lang="fr"
    ),
    "ask_on_paper": lambda bob, chloe, question, poll: chloe.does(
        AskOnPaper, question="card-0001", text="Et le son ?", lang="fr"
    ),
    "set_blocked": lambda bob, chloe, question, poll: chloe.does(SetBlocked, question=bob.asks(), on=True),
    "set_slow_mode": lambda bob, chloe, question, poll: chloe.does(SetSlowMode, seconds=60),
    "set_asking": lambda bob, chloe, question, poll: chloe.does(SetAsking, on=False),
    "ask_mic": lambda bob, chloe, question, poll: bob.asks_for_the_mic(),
    "leave_mic": lambda bob, chloe, question, poll: bob.leaves_the_queue(bob.asks_for_the_mic()),
    "place_mic": lambda bob, chloe, question, poll: chloe.does(
        PlaceMic, request=bob.asks_for_the_mic(), state=MicState.NEXT, former=MicState.WAITING
    ),
    "add_hand": lambda bob, chloe, question, poll: chloe.does(AddHand, request="hand-0001"),
    "set_mic_open": lambda bob, chloe, question, poll: chloe.does(SetMicOpen, on=False),
    "set_speaking": lambda bob, chloe, question, poll: _speaks(chloe),
    "take_cue": lambda bob, chloe, question, poll: chloe.does(TakeCue, cue=_cue(chloe)),
    "go_back": lambda bob, chloe, question, poll: _goes_back(chloe),
    "make_cue": lambda bob, chloe, question, poll: _cue(chloe),
    "move_cue": lambda bob, chloe, question, poll: _moves(chloe),
    "drop_cue": lambda bob, chloe, question, poll: chloe.does(DropCue, cue=_cue(chloe)),
    "announce": lambda bob, chloe, question, poll: _announces(chloe),
    "end_announcement": lambda bob, chloe, question, poll: (
        _announces(chloe) and chloe.does(EndAnnouncement, announcement="notice-01")
    ),
    "set_wall_countdown": lambda bob, chloe, question, poll: chloe.does(SetWallCountdown, left_ms=60_000),
    "send_note": lambda bob, chloe, question, poll: _sends(chloe),
    "acknowledge_note": lambda bob, chloe, question, poll: (
        _sends(chloe) and chloe.does(AcknowledgeNote, note="note-0001")
    ),
}
