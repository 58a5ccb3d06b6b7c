"""Before the right answer is shown, the bytes that are sent do not depend on it, nor on how pictures were made."""

import pytest
from msgspec.structs import replace

from server.debate.poll import PollKind, Terms
from server.debate.still import Sheet
from tests.debate.people import SHEET, Evening, Moderator, Spectator

from .conftest import sent

DOORS = ["phone", "wall", "console"]
ASKED = {
    PollKind.QUIZ: ({"terms": Terms(right=("a",))}, {"right": ("b",)}, {"choices": ("a",)}),
    PollKind.NUMBER: ({"terms": Terms(truth=40, tolerance=5)}, {"truth": 77, "tolerance": 1}, {"points": (41,)}),
    PollKind.REAL_OR_GENERATED: (
        {"terms": Terms(right=("real",), still="5f3a")},
        {"right": ("generated",)},
        {"choices": ("real",), "points": (80,)},
    ),
}
OTHER = Sheet(author="Léa", tool="Arriflex 35 BL", year=1974, licence="CC BY 4.0")


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("kind", ASKED)
def test_another_answer_would_send_the_same_bytes(
    evening: Evening, chloe: Moderator, kind: PollKind, door: str
) -> None:
    chloe.keeps_still(sheet=SHEET)
    fields, otherwise, ballot = ASKED[kind]
    poll = chloe.makes_poll(kind=kind, **fields)
    chloe.opens(poll)
    Spectator(evening, "bob").votes(poll, *ballot.get("choices", ()), **_without_choices(ballot))
    for step in ("open", "closed", "wall", "phones"):
        match step:
            case "closed":
                chloe.closes(poll)
            case "wall" | "phones":
                chloe.reveals(poll, step)
        assert _both(evening, poll, otherwise, door)[0] == _both(evening, poll, otherwise, door)[1], step

    chloe.reveals(poll, "answer")
    one, other = _both(evening, poll, otherwise, door)
    assert one != other, "and once it is shown they differ"


def _both(evening: Evening, poll: str, otherwise: dict[str, object], door: str) -> tuple[bytes, bytes]:
    """What is sent, and what would be if something else were right and the picture made otherwise."""
    told = sent(evening, door)
    asked, stills = evening.poll(poll), dict(evening.debate.stills)
    terms = asked.terms
    asked.terms = replace(terms, **otherwise)
    evening.debate.stills |= {name: replace(still, sheet=OTHER, credit="Léa") for name, still in stills.items()}
    other = sent(evening, door)
    asked.terms, evening.debate.stills = terms, stills
    return told, other


def _without_choices(ballot: dict[str, tuple[object, ...]]) -> dict[str, tuple[object, ...]]:
    return {name: value for name, value in ballot.items() if name != "choices"}
