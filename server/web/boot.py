"""What a live page starts from: laid in its HTML, so that the first screen needs no socket."""

from typing import Any

import msgspec
from flask import request
from markupsafe import Markup

from .. import limits
from ..live.clock import now_ms
from ..live.house import House
from ..programme import Programme
from ..programme.parts import Film
from ..programme.reach import reach
from ..screens.parts import words
from ..screens.patches import Screen
from ..strings import LANGUAGES
from ..wire.javascript import protocol_digest
from ..wire.spoken import Door, verbs_at
from .address import Address
from .qr import code_for
from .sentences import of_a_new_phone, sentences_of

LANGUAGE_COOKIE = "language"
LOOK_COOKIE = "look"
# Besides the dark one of the house: light for a lit foyer, dim for a hall where others watch.
LOOKS = frozenset({"light", "dim"})


class Boots:
    """Makes the boot of each page."""

    def __init__(self, house: House, address: Address, static_prefix: str) -> None:
        self._house = house
        self._address = address
        self._static_prefix = static_prefix

    def phone(self, code: str) -> dict[str, Any]:
        """All that does not depend on whose phone it is, nor on the moment."""
        shown = self._house.projectionists[code].snapshot(Door.PHONE, {})
        programme = self._house.screenings[code].programme
        return {
            **self._page(Door.PHONE, code),
            "revision": shown["revision"],
            "screen": shown["screen"],
            # What a phone shows of the evening; the rest is for larger screens.
            "programme": {name: programme_words(programme)[name] for name in ("title", "themes")},
        }

    def of_one_phone(self, code: str, spectator: str) -> dict[str, Any]:
        """What of a phone's boot is only this person's, and the time."""
        # A page opens whatever the disk does; its socket brings the margin as soon as there is one.
        margin = self._house.projectionists[code].margin_for(spectator, limits.MARGIN_WITHIN_S)
        return {"margin": margin, "now": now_ms()}

    def same_for(self, code: str) -> tuple[str, ...]:
        """What a phone's page depends on besides the phone: while this is the same, so is the rest."""
        return (
            code,
            language_of_request(),
            look_of_request(),
            self._house.projectionists[code].revision(Door.PHONE),
            self._address.to_type,
        )

    def desk(self, door: Door, code: str, margin: Screen, *, insecure: bool, wall_url: str) -> dict[str, Any]:
        """Whatever the role, the page is the same: it shows what the door lets see, and offers what it lets say."""
        codes = [
            {"code": other, "title": words(screening.programme.title)}
            for other, screening in self._house.screenings.items()
        ]
        desk = {"insecure": insecure, "codes": codes, "wall_url": wall_url, "verbs": sorted(verbs_at(door))}
        # The console shows the wall as the wall shows it, so it carries the wall's words and code too.
        return {**self._live(door, code, margin), "page": "console", "console": desk, "wall": self._wall(code)}

    def stage(self, code: str) -> dict[str, Any]:
        """As much as speakers see, and the words for the wall's results, which they see as the room does."""
        return {**self._live(Door.STAGE, code, {}), "wall": self._wall(code)}

    def wall(self, code: str) -> dict[str, Any]:
        return {**self._live(Door.WALL, code, {}), "wall": self._wall(code)}

    def _live(self, door: Door, code: str, margin: Screen) -> dict[str, Any]:
        return {
            **self._page(door, code),
            **self._house.projectionists[code].snapshot(door, margin),
            "programme": programme_words(self._house.screenings[code].programme),
            "address": self._address.to_type,
            "url": self.url(code),
        }

    def _page(self, door: Door, code: str) -> dict[str, Any]:
        return {
            "page": door.value,
            "door": door.value,
            "code": code,
            "language": language_of_request(),
            "protocol": protocol_digest(),
            "static": self._static_prefix,
            # A wall speaks both languages at once, and at a console either may be wanted.
            "strings": sentences_of(door) if door is not Door.PHONE else self._of_a_phone(code),
        }

    def _of_a_phone(self, code: str) -> dict[str, dict[str, str]]:
        codes = self._house.screenings[code].programme.asks_for_a_code
        return of_a_new_phone(language_of_request(), codes=codes, voting=self._house.projectionists[code].votes)

    def url(self, code: str) -> str:
        """What the QR code of a séance holds."""
        return f"{self._address.base_url}/{code}"

    def _wall(self, code: str) -> dict[str, Any]:
        qr = code_for(self.url(code))
        programme = self._house.screenings[code].programme
        seen = reach(programme.hall, qr.modules)
        return {
            "language": programme.wall_language,
            "qr": qr.path,
            "qr_modules": qr.modules,
            "plate": seen.plate,
            "reach": {**seen._asdict(), "depth": programme.hall.depth_m or 0},
        }


def programme_words(programme: Programme) -> dict[str, Any]:
    """What pages show of the programme."""
    return {
        "title": words(programme.title),
        "subtitle": words(programme.subtitle),
        "place": words(programme.place.text) if programme.place else {"fr": "", "en": ""},
        "date": programme.date.isoformat() if programme.date else "",
        "hosts": list(programme.hosts),
        "themes": [{"id": theme.id, "name": words(theme.name)} for theme in programme.themes],
        "films": [_film(film) for film in programme.films],
        "minutes": programme.minutes,
        "speaking": [{"id": group.id, "name": words(group.name)} for group in programme.speaking],
        "time_zone": programme.time_zone,
    }


def _film(film: Film) -> dict[str, Any]:
    return {
        "id": film.id,
        "title": words(film.title),
        "directors": list(film.directors),
        "year": film.year or 0,
        "minutes": film.duration_min or 0,
    }


def language_of_request() -> str:
    """The language someone chose, else the one their browser asks for, else French."""
    chosen = request.args.get("lang") or request.cookies.get(LANGUAGE_COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    return request.accept_languages.best_match(LANGUAGES, default="fr")


def look_of_request() -> str:
    """The look somebody chose on this phone, or "" for the dark one.

    It is never taken from what a browser prefers: most prefer a light one all day, and would shine in the hall.
    """
    chosen = request.cookies.get(LOOK_COOKIE, "")
    return chosen if chosen in LOOKS else ""


def as_script(boot: dict[str, Any]) -> Markup:
    """JSON that may stand inside a <script>: nothing in it can end the element."""
    text = msgspec.json.encode(boot).decode()
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
