"""What a form says of a still, made fit to be shown."""

from collections.abc import Mapping

from .. import limits
from ..debate.refusals import Refusal, Refused
from ..debate.still import Sheet, Still
from ..debate.wording import Text
from .text import clean_text, clean_wording

_SHEET = ("author", "tool", "year", "licence")


def described(form: Mapping[str, str]) -> Still:
    """A still without its picture yet: `alt_fr`, `alt_en`, `credit`, and of the sheet all or nothing. Raises `Refused`.

    `made_fr` and `made_en` may be left out of a sheet.
    """
    still = Still(
        id="",
        width=0,
        height=0,
        alt=_text(form, "alt", limits.STILL_ALT_GRAPHEMES_MAX),
        credit=_line(form, "credit"),
        sheet=_sheet(form),
    )
    if not still.alt.written or not still.credit:
        raise Refused(Refusal.STILL_WITHOUT_WORDS)
    return still


def _sheet(form: Mapping[str, str]) -> Sheet | None:
    author, tool, year, licence = (_line(form, name) for name in _SHEET)
    made = _text(form, "made", limits.STILL_MADE_GRAPHEMES_MAX)
    if not (author or tool or year or licence or made.written):
        return None
    known = year.isascii() and year.isdecimal() and len(year) == 4
    if not (author and tool and licence and known and limits.STILL_YEAR_MIN <= int(year) <= limits.STILL_YEAR_MAX):
        raise Refused(Refusal.STILL_WITHOUT_WORDS)
    return Sheet(author=author, tool=tool, year=int(year), licence=licence, made=made)


def _text(form: Mapping[str, str], name: str, graphemes_max: int) -> Text:
    return clean_wording(Text(fr=form.get(f"{name}_fr", ""), en=form.get(f"{name}_en", "")), graphemes_max)


def _line(form: Mapping[str, str], name: str) -> str:
    return clean_text(form.get(name, ""), limits.STILL_LINE_GRAPHEMES_MAX)
