"""What every event of a debate is."""

from typing import ClassVar

from msgspec import Struct


class Event(Struct, frozen=True, forbid_unknown_fields=True, tag_field="event"):
    VERSION: ClassVar[int] = 1
