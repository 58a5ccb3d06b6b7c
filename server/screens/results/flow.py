"""Before and after: both tallies, who went where as far as it may be told, and the bands that show it."""

from collections.abc import Mapping

from ...debate.crossing import Crossing
from ...debate.groups import cells_of
from ...debate.model import Debate
from ...debate.poll import Poll, PollState
from ..patches import Fields
from .shares import percent

# The picture is a hundred units wide and high. Labels stand beside the nodes: each has this much room, if there is any.
_ROOM = 9.0
_ROOM_ALL = 88.0
_LEFT, _RIGHT = 0.0, 100.0


def flow(debate: Debate, poll: Poll) -> Fields:
    """For a poll that was asked before, once it is closed; nothing crossed where too few answered (`few`)."""
    crossed = poll.round.crossing
    if crossed is None or poll.round.state is not PollState.CLOSED:
        return {}
    cells = [cell for cell in cells_of(poll) if crossed.before[cell] or crossed.after[cell]]
    totals = [sum(crossed.before.values()), sum(crossed.after.values())]
    rows = [
        {
            "id": cell,
            "before": percent(crossed.before[cell], totals[0]),
            "after": percent(crossed.after[cell], totals[1]),
            "net": percent(crossed.after[cell], totals[1]) - percent(crossed.before[cell], totals[0]),
        }
        for cell in cells
    ]
    if not crossed.shown or (crossed.stayed is None and not any(any(row.values()) for row in crossed.cells.values())):
        return {"flow": {"few": True, "rows": rows, "people": totals}}
    summed = {
        name: count for name in ("stayed", "moved", "new", "left") if (count := getattr(crossed, name)) is not None
    }
    return {"flow": {"rows": rows, "people": totals, **summed, **_drawn(crossed, cells)}}


def _drawn(crossed: Crossing, cells: list[str]) -> Fields:
    """Nodes on both sides; a band for each movement that may be told; what is left of a node is drawn as an end."""
    room = min(_ROOM, _ROOM_ALL / max(len(cells), 1))
    unit = (100 - room * len(cells)) / max(sum(crossed.before.values()), sum(crossed.after.values()), 1)
    left, right = _nodes(crossed.before, cells, room, unit), _nodes(crossed.after, cells, room, unit)
    tops = {("before", node["id"]): node["y"] for node in left} | {("after", node["id"]): node["y"] for node in right}
    bands = []
    for one in cells:
        for other in cells:
            count = crossed.cells.get(one, {}).get(other, 0)
            if count:
                start, end = tops["before", one], tops["after", other]
                height = count * unit
                tops["before", one], tops["after", other] = start + height, end + height
                bands.append(
                    {"from": one, "to": other, "count": count, "stays": one == other, "d": _band(start, end, height)}
                )
    rest = {
        side: [_end(node, tops[side, node["id"]]) for node in nodes]
        for side, nodes in (("before", left), ("after", right))
    }
    return {
        "nodes": {"before": [_rounded(node) for node in left], "after": [_rounded(node) for node in right]},
        "bands": bands,
        "rest": {side: [end for end in ends if end["height"] > 0.05] for side, ends in rest.items()},
    }


def _nodes(tally: Mapping[str, int], cells: list[str], room: float, unit: float) -> list[Fields]:
    nodes: list[Fields] = []
    top = room / 2
    for cell in cells:
        nodes.append({"id": cell, "count": tally[cell], "y": top, "height": tally[cell] * unit})
        top += tally[cell] * unit + room
    return nodes


def _end(node: Fields, top: float) -> Fields:
    """What of a node no band leaves or reaches."""
    return {"y": _short(top), "height": _short(node["y"] + node["height"] - top)}


def _rounded(node: Fields) -> Fields:
    return {**node, "y": _short(node["y"]), "height": _short(node["height"])}


def _band(start: float, end: float, height: float) -> str:
    """An area from one side to the other, as the path of an SVG."""
    middle = (_LEFT + _RIGHT) / 2
    y0, y1, y2, y3 = (_short(y) for y in (start, end, end + height, start + height))
    return (
        f"M{_LEFT:g} {y0}C{middle:g} {y0} {middle:g} {y1} {_RIGHT:g} {y1}"
        f"V{y2}C{middle:g} {y2} {middle:g} {y3} {_LEFT:g} {y3}Z"
    )


def _short(value: float) -> float:
    return round(value, 2)
