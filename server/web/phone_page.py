"""The phone's page: what the room has in common is drawn and packed once, and each phone's own margin ends it."""

from typing import NamedTuple

from flask import Response, render_template, request

from ..live.house import House
from .boot import Boots, as_script
from .packing import Beginning, set_packed, unpacks

# Stands where the margin will: no text of ours or of anybody's programme holds it.
_MARGIN = "\0"


class _Drawn(NamedTuple):
    same_for: tuple[str, ...]
    beginning: Beginning
    end: str


class PhonePages:
    """Gives every phone its page. One drawing is kept for each séance, language and look, as long as phones see it."""

    def __init__(self, house: House, boots: Boots) -> None:
        self._house = house
        self._boots = boots
        self._drawn: dict[tuple[str, ...], _Drawn] = {}

    def fill(self, response: Response, code: str, spectator: str) -> None:
        """Lay this person's page in `response`."""
        # First what may wait for the disk: the rest is then of one moment.
        own = as_script(self._boots.of_one_phone(code, spectator)).removeprefix("{")
        drawn = self._drawing(code)
        end = f",{own}{drawn.end}".encode()
        if unpacks(request):
            set_packed(response, drawn.beginning.packed(end))
        else:
            response.set_data(drawn.beginning.whole(end))

    def _drawing(self, code: str) -> _Drawn:
        same_for = self._boots.same_for(code)
        kept = self._drawn.get(same_for[:3])
        if kept is None or kept.same_for != same_for:
            kept = self._drawn[same_for[:3]] = self._draw(code, same_for)
        return kept

    def _draw(self, code: str, same_for: tuple[str, ...]) -> _Drawn:
        boot = as_script(self._boots.phone(code))
        page = render_template(
            "phone.html",
            page="phone",
            code=code,
            programme=self._house.screenings[code].programme,
            phase=self._house.projectionists[code].phase.value,
            votes=self._house.projectionists[code].votes,
            boot=boot.removesuffix("}") + _MARGIN,
        )
        beginning, end = page.split(_MARGIN)
        return _Drawn(same_for, Beginning(beginning.encode()), end)
