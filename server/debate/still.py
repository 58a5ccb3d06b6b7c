"""A still: a picture that polls show, its credit, and how it was made. The picture itself is in the album."""

from typing import Annotated

from msgspec import Meta, Struct

from .. import limits
from .wording import Text

_Line = Annotated[str, Meta(max_length=limits.TEXT_CODE_POINTS_MAX)]


class Sheet(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The fiche de fabrication: who made the picture, with what, when, under which licence; and `made`, how exactly."""

    author: _Line
    tool: _Line
    year: Annotated[int, Meta(ge=limits.STILL_YEAR_MIN, le=limits.STILL_YEAR_MAX)]
    licence: _Line
    made: Text = Text()


class Still(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """`id` tells nothing of the picture, and is the same for the same picture; `width` and `height` are its pixels.

    `alt` says in words what it shows, to those who do not see it. `name` is how a programme file calls it.
    """

    id: str
    width: int
    height: int
    alt: Text
    credit: _Line
    sheet: Sheet | None = None
    name: str = ""
