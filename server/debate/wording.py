"""Wordings in the two languages of the house."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from .. import limits

Language = Literal["fr", "en"]

_Line = Annotated[str, Meta(max_length=limits.TEXT_CODE_POINTS_MAX)]


class Text(Struct, frozen=True, forbid_unknown_fields=True):
    """One wording in both languages; an empty one means "not translated"."""

    fr: _Line = ""
    en: _Line = ""

    @property
    def written(self) -> bool:
        """Whether it says something in some language."""
        return bool(self.fr or self.en)

    @property
    def complete(self) -> bool:
        """Whether it says something in both."""
        return bool(self.fr and self.en)
