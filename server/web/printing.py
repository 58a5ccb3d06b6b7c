"""The poster for the foyer and the cards for the seats: on paper, in one language or in both."""

import datetime as dt
from typing import Any, NamedTuple

from flask import Blueprint, abort, render_template, request

from ..limits import CARD_SHEETS_MAX, CARDS_ON_A_SHEET
from ..live.house import House
from ..live.staff import Staff
from ..programme import Programme
from ..programme.codes import normalise
from ..programme.reach import QUIET_ZONE_MODULES, SEEN_FROM_SIZES
from ..strings import LANGUAGES, sentence
from .access import Access
from .address import Address
from .boot import Boots
from .cutting import MARKS
from .qr import code_for
from .sign_in import refuse_an_open_line, sign_in_page

# How large the codes are drawn, in mm, the quiet zone around them included.
_POSTER_MM = 165
_CARD_MM = 42
# What stands above the code has smaller letters when it is longer than this.
_FEW_WORDS = 90


class Passage(NamedTuple):
    lang: str
    text: str


def make_printing(house: House, staff: Staff, access: Access, boots: Boots, address: Address) -> Blueprint:
    """The blueprint of what is printed before the evening, for whoever has the whole desk."""
    pages = Blueprint("printing", __name__, url_prefix="/console")
    pages.before_request(lambda: refuse_an_open_line(access))
    pages.before_request(lambda: None if access.conductor() else sign_in_page(staff))

    @pages.get("/<code>/poster")
    def poster(code: str) -> Any:
        known = _known(code)
        spoken = _spoken(house.screenings[known].programme)
        return render_template("poster.html", sheet="poster", **_common(known, _POSTER_MM), **_head(known, spoken))

    @pages.get("/<code>/cards")
    def cards(code: str) -> Any:
        known = _known(code)
        asked = request.args.get("sheets", "1")
        sheets = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) <= 2 else 0
        right = 1 <= sheets <= CARD_SHEETS_MAX
        page = render_template(
            "cards.html",
            sheet="cards",
            **_common(known, _CARD_MM),
            sheets=sheets if right else 1,
            wrong=not right,
            most=CARD_SHEETS_MAX,
            on_a_sheet=CARDS_ON_A_SHEET,
            marks=MARKS,
        )
        return page, 200 if right else 400

    def _known(code: str) -> str:
        known = normalise(code)
        if known not in house.screenings:
            abort(404)
        return known

    def _common(code: str, drawn_mm: int) -> dict[str, Any]:
        programme = house.screenings[code].programme
        spoken = _spoken(programme)
        qr = code_for(boots.url(code))
        code_mm = drawn_mm * (qr.modules - QUIET_ZONE_MODULES) // qr.modules
        return {
            "programme": programme,
            "code": code,
            "alone": address.is_of_this_machine_alone,
            "qr": qr,
            "drawn_mm": drawn_mm,
            "code_mm": code_mm,
            # To a tenth, and never more than there are.
            "seen_from_m": SEEN_FROM_SIZES * code_mm // 100 / 10,
            "words": spoken[0] if len(spoken) == 1 else "both",
            "spoken": spoken,
            "sentence": sentence,
        }

    def _head(code: str, spoken: tuple[str, ...]) -> dict[str, Any]:
        programme = house.screenings[code].programme
        titles = _titles(programme, spoken)
        place = programme.place.text.fr if programme.place else ""
        return {
            "titles": titles,
            "dates": [Passage(lang, _date(lang, programme.date)) for lang in spoken] if programme.date else [],
            "wordy": len(place) + sum(len(title.text) for title in titles) > _FEW_WORDS,
        }

    return pages


def _spoken(programme: Programme) -> tuple[str, ...]:
    """The languages that are asked for, else those of the wall; French first, but where the wall is in English."""
    asked = request.args.get("words", "")
    chosen = asked if asked in (*LANGUAGES, "both") else programme.wall_language
    if chosen != "both":
        return (chosen,)
    return LANGUAGES[::-1] if programme.wall_language == "en" else LANGUAGES


def _titles(programme: Programme, spoken: tuple[str, ...]) -> list[Passage]:
    """In each language that is asked for; once where both say the same, and in the other one where it is missing."""
    written = {lang: text for lang in LANGUAGES if (text := getattr(programme.title, lang))}
    there = [Passage(lang, written[lang]) for lang in spoken if lang in written]
    if len({passage.text for passage in there}) == 1:
        return there[:1]
    return there or [Passage(lang, text) for lang, text in written.items()]


def _date(lang: str, day: dt.date) -> str:
    month = sentence(lang, f"printing.month.{day.month}")
    return sentence(lang, "printing.first" if day.day == 1 else "printing.day", day=day.day, month=month, year=day.year)
