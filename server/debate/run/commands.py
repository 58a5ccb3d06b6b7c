"""What someone may ask of the conducteur."""

from typing import Annotated

from msgspec import Meta

from ..command import Id, ModeratorCommand, Name, NameOrNone, Words
from ..wording import Text
from .model import CueDeed


class TakeCue(ModeratorCommand, frozen=True, tag="take_cue"):
    cue: Name


class GoBack(ModeratorCommand, frozen=True, tag="go_back"):
    """Leave the cue that was taken last: the wall and the phase are again what they were before it."""

    cue: Name


class MakeCue(ModeratorCommand, frozen=True, tag="make_cue"):
    """One more cue, behind `after`; first, if that is empty."""

    cue: Id
    deed: CueDeed
    subject: NameOrNone = ""
    text: Text = Text()
    note: Words = ""
    at: Annotated[int, Meta(ge=-1, lt=24 * 60)] = -1
    after: NameOrNone = ""


class MoveCue(ModeratorCommand, frozen=True, tag="move_cue"):
    cue: Name
    after: NameOrNone = ""


class DropCue(ModeratorCommand, frozen=True, tag="drop_cue"):
    cue: Name
