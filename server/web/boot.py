"""What a live page starts from: laid in its HTML, so that the first screen needs no socket."""

from typing import Any

import msgspec
from flask import request
from markupsafe import Markup

from .. import limits
from ..debate.refusals import Refusal
from ..live.clock import now_ms
from ..live.house import House
from ..programme import Programme
from ..programme.parts import Film
from ..programme.reach import reach
from ..screens.parts import words
from ..screens.patches import Screen
from ..strings import LANGUAGES, sections
from ..wire.javascript import protocol_digest
from ..wire.spoken import Door, verbs_at
from .address import Address
from .qr import code_for

# What only a moderator's act is refused for.
_NEVER_AT_A_PHONE = frozenset(
    f"refusal.{refusal}"
    for refusal in (
        Refusal.CHANGED_SINCE,
        Refusal.NOT_ALLOWED_FROM_HERE,
        Refusal.RESULT_REVEALED,
        Refusal.NOTHING_TO_UNDO,
        Refusal.UNDO_TOO_LATE,
        Refusal.ANOTHER_POLL_OPEN,
        Refusal.UNKNOWN_SCENE,
        Refusal.TOO_MANY_POLLS,
        Refusal.INCOMPLETE_POLL,
        Refusal.NOTHING_TO_ANSWER,
        Refusal.NOT_ANSWERED_YET,
        Refusal.SEALED_UNTIL_AWARD,
        Refusal.NOT_ASKED_BEFORE,
        Refusal.VOTING_STILL_OPEN,
        Refusal.NO_RIGHT_ANSWER,
        Refusal.UNKNOWN_GROUP,
        Refusal.UNKNOWN_CUE,
        Refusal.TOO_MANY_CUES,
        Refusal.NOTHING_TO_SAY,
        Refusal.NOT_YOUR_PART,
        Refusal.STILL_WITHOUT_WORDS,
        Refusal.TOO_MANY_STILLS,
        Refusal.STILL_TOO_LARGE,
        Refusal.NO_STILL,
    )
)
_OF_CODES = frozenset(
    f"refusal.{refusal}"
    for refusal in (Refusal.CODE_NEEDED, Refusal.WRONG_CODE, Refusal.TOO_MANY_TRIES, Refusal.TICKET_USED)
)
_COME_WITH = {
    "hand": frozenset({"refusal.mic_closed", "refusal.too_many_requests", "refusal.unknown_request"})
    # Only somebody whose page was there before the programme was changed can meet this.
    | {"refusal.unknown_theme"},
    "vote": frozenset(
        {"refusal.unknown_poll", "refusal.voting_not_open", "refusal.voting_closed", "refusal.wrong_choices"}
    ),
}
# States that only a console and the wall name, and words for pages with links.
_UNSAID_AT_A_PHONE = (
    *("vote.", "hand."),
    *("state.phase.", "state.scene.", "state.draft", "state.open", "state.closed", "state.pending", "state.kept"),
    *(f"common.{word}" for word in ("app", "back", "cancel", "close", "language")),
)
LANGUAGE_COOKIE = "language"


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
        language = language_of_request()
        return {
            "page": door.value,
            "door": door.value,
            "code": code,
            "language": language,
            "protocol": protocol_digest(),
            "static": self._static_prefix,
            "strings": _sentences(door, language, codes=self._house.screenings[code].programme.asks_for_a_code),
        }

    @property
    def address(self) -> str:
        """What people type, before the code."""
        return self._address.to_type

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


def sentences_of(page: str) -> dict[str, dict[str, str]] | None:
    """What the scripts of a page say, in both languages; None for a page that does not exist."""
    match page:
        case Door.PHONE:
            return sections("common", "state", "refusal", "code", "vote", "hand", page)
        case "vote" | "hand":
            return _with_its_refusals(page)
        case Door.WALL:
            return sections("common", "state", "refusal", page)
        case Door.STAGE:
            return sections("common", "state", "refusal", "stage", "wall")
        case Door.CONSOLE | Door.MODERATION | Door.FLOOR | Door.USHER | Door.REMOTE:
            return sections("common", "state", "refusal", "console", "wall", "role")
        case _:
            return None


def _with_its_refusals(section: str) -> dict[str, dict[str, str]]:
    """Why a ballot is not taken is said only where one is cast; of the microphone likewise."""
    theirs = _COME_WITH[section]
    return {
        language: {key: text for key, text in both.items() if key.startswith(f"{section}.") or key in theirs}
        for language, both in sections(section, "refusal").items()
    }


def _sentences(door: Door, language: str, *, codes: bool) -> dict[str, dict[str, str]]:
    """A wall speaks both languages at once; a phone counts its bytes, and fetches the rest if it is asked for."""
    both = sentences_of(door) or {}
    if door is not Door.PHONE:
        return both
    seldom = frozenset().union(_NEVER_AT_A_PHONE, *_COME_WITH.values(), () if codes else _OF_CODES)
    # What a vote says comes with the vote, what a raised hand says a little later.
    unsaid = (*_UNSAID_AT_A_PHONE, *(() if codes else ("code.",)))
    return {
        language: {
            key: text for key, text in both[language].items() if key not in seldom and not key.startswith(unsaid)
        }
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


def as_script(boot: dict[str, Any]) -> Markup:
    """JSON that may stand inside a <script>: nothing in it can end the element."""
    text = msgspec.json.encode(boot).decode()
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
