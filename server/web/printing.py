"""The poster for the foyer and the cards for the seats: on paper, in one language or in both."""

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
from .boot import Boots
from .qr import code_for
from .sign_in import refuse_an_open_line, sign_in_page

POSTER_CODE_MM = 150
CARD_CODE_MM = 42
"""Both as in static/css/printed.css."""
SPOKEN = {"fr": ("fr",), "en": ("en",), "both": LANGUAGES}


class Passage(NamedTuple):
    lang: str
    text: str


def make_printing(house: House, staff: Staff, access: Access, boots: Boots) -> Blueprint:
    """The blueprint of what is printed before the evening, for whoever has the whole desk."""
    pages = Blueprint("printing", __name__, url_prefix="/console")
    pages.before_request(lambda: refuse_an_open_line(access))
    pages.before_request(lambda: None if access.conductor() else sign_in_page(staff))

    @pages.get("/<code>/poster")
    def poster(code: str) -> Any:
        return render_template("poster.html", **_sheet(code, POSTER_CODE_MM))

    @pages.get("/<code>/cards")
    def cards(code: str) -> Any:
        asked = request.args.get("sheets", "1")
        sheets = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) <= 2 else 0
        right = 1 <= sheets <= CARD_SHEETS_MAX
        page = render_template(
            "cards.html",
            **_sheet(code, CARD_CODE_MM),
            sheets=sheets if right else 1,
            wrong=not right,
            most=CARD_SHEETS_MAX,
            on_a_sheet=CARDS_ON_A_SHEET,
        )
        return page, 200 if right else 400

    def _sheet(code: str, code_mm: int) -> dict[str, Any]:
        known = normalise(code)
        if known not in house.screenings:
            abort(404)
        programme = house.screenings[known].programme
        words = request.args.get("words", "")
        chosen = words if words in SPOKEN else programme.wall_language
        url = boots.url(known)
        qr = code_for(url)
        return {
            "programme": programme,
            "code": known,
            "address": boots.address,
            "qr": qr,
            "code_mm": code_mm,
            "seen_from_m": _metres(code_mm, qr.modules),
            "words": chosen,
            "titles": _titles(programme, SPOKEN[chosen]),
            "sentence": sentence,
            "spoken": SPOKEN[chosen],
        }

    return pages


def _titles(programme: Programme, spoken: tuple[str, ...]) -> list[Passage]:
    """In each language that is asked for; once where both say the same, and in the other one where it is missing."""
    title = programme.title
    there = [Passage(lang, getattr(title, lang)) for lang in spoken if getattr(title, lang)]
    if not there:
        return [Passage(lang, getattr(title, lang)) for lang in LANGUAGES if getattr(title, lang)]
    return there[:1] if len({passage.text for passage in there}) == 1 else there


def _metres(code_mm: int, modules: int) -> str:
    return f"{SEEN_FROM_SIZES * code_mm * (modules - QUIET_ZONE_MODULES) / modules / 1000:.1f}"
