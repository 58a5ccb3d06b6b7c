"""What a command is, and what its fields may hold."""

from typing import Annotated

from msgspec import Meta, Struct

from .. import limits

Id = Annotated[
    str, Meta(min_length=limits.ID_LENGTH_MIN, max_length=limits.ID_LENGTH_MAX, pattern=r"^[A-Za-z0-9_.:-]+\Z")
]
Name = Annotated[str, Meta(min_length=1, max_length=limits.ID_LENGTH_MAX, pattern=r"^[A-Za-z0-9_.:-]+\Z")]
NameOrNone = Annotated[str, Meta(max_length=limits.ID_LENGTH_MAX, pattern=r"^[A-Za-z0-9_.:-]*\Z")]
Seq = Annotated[int, Meta(ge=0, le=limits.SEQ_MAX)]
Count = Annotated[int, Meta(ge=0, le=limits.SEQ_MAX)]
# Cleaned and measured in `wire.text`, which has an answer for what is too long.
Words = Annotated[str, Meta(max_length=limits.MESSAGE_BYTES_MAX)]


class Command(Struct, frozen=True, forbid_unknown_fields=True, tag_field="verb"):
    """One wish, by one person, about one debate."""


class SpectatorCommand(Command, frozen=True):
    """Spoken at a phone."""


class ModeratorCommand(Command, frozen=True, kw_only=True):
    """Spoken at a console. `act` names it for ever: repeating it answers `ok` and changes nothing."""

    act: Id
    seq: Seq
