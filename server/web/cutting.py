"""Where to cut a sheet of cards: a hairline at both ends of each cut, in the margins alone."""

from ..limits import CARDS_ON_A_SHEET

_PAGE_MM = (210, 297)
# As in static/css/printed/cards.css.
_CARD_MM = (95, 55)
_COLUMNS = 2
_ROWS = CARDS_ON_A_SHEET // _COLUMNS
# Printers leave four millimetres at the edges of the paper white.
_LONG_MM = 4
_AWAY_MM = 2


def _edges(page: int, card: int, count: int) -> list[int]:
    """Where cards begin and end, from the edge of the paper, with equal margins on both sides."""
    margin = (page - count * card) // 2
    return [margin + at * card for at in range(count + 1)]


def _marks() -> str:
    across, down = _edges(_PAGE_MM[0], _CARD_MM[0], _COLUMNS), _edges(_PAGE_MM[1], _CARD_MM[1], _ROWS)
    upright = [f"M{x} {y}v{_LONG_MM}" for x in across for y in (down[0] - _AWAY_MM - _LONG_MM, down[-1] + _AWAY_MM)]
    level = [f"M{x} {y}h{_LONG_MM}" for y in down for x in (across[0] - _AWAY_MM - _LONG_MM, across[-1] + _AWAY_MM)]
    return "".join(upright + level)


MARKS = _marks()
"""An SVG path, in millimetres of the page."""
