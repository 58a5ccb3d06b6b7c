"""What someone may ask of the floor."""

from ..command import Id, ModeratorCommand, NameOrNone, SpectatorCommand, Words
from .model import MicState


class AskMic(SpectatorCommand, frozen=True, tag="ask_mic"):
    """`seat` says where they sit, for whoever carries the microphone, and is forgotten once they have spoken."""

    id: Id
    seat: Words = ""


class LeaveMic(SpectatorCommand, frozen=True, tag="leave_mic"):
    request: Id


class PlaceMic(ModeratorCommand, frozen=True, tag="place_mic"):
    """Call somebody, give them the microphone, or take it back; `former` is their state as it was read."""

    request: Id
    state: MicState
    former: MicState


class AddHand(ModeratorCommand, frozen=True, tag="add_hand"):
    """A hand that was seen in the room."""

    request: Id
    seat: Words = ""


class SetMicOpen(ModeratorCommand, frozen=True, tag="set_mic_open"):
    on: bool


class SetSpeaking(ModeratorCommand, frozen=True, tag="set_speaking"):
    """Let the clock of a group run, and no other's; nobody's, for a pause. `afresh` forgets what was used."""

    group: NameOrNone = ""
    afresh: bool = False
