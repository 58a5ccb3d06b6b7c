"""Kept screens: the same as those that are made whole, of a room that asks more than any screen shows."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server import limits
from server.debate.model import QuestionState
from server.debate.scenes import SceneKind
from server.screens import console
from server.screens.hall import Hall, Signs, Young
from server.screens.kept import Kept, KeptConsole, KeptPhone, KeptWall
from server.screens.patches import Screen, Shelf, apply, between
from tests.debate.people import Evening, Moderator, Spectator
from tests.debate.upkeep import WHOLE

from .conftest import ROOM

ASKED = limits.PHONE_TOP_MAX + limits.PHONE_NEWEST_MAX + 10
deeds = st.tuples(
    st.sampled_from(["support", "support", "support", "no longer", "dismiss", "publish", "answer", "edit", "look"]),
    st.integers(0, ASKED - 1),
    st.integers(0, 5),
)


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(st.lists(deeds, min_size=20, max_size=60))
def test_they_show_what_whole_ones_show(done: list[tuple[str, int, int]]) -> None:
    evening = Evening()
    chloe = Moderator(evening, "chloe")
    chloe.reads_first(False)
    chloe.shows(SceneKind.QUESTIONS)
    asked = [Spectator(evening, f"person{number}").asks() for number in range(ASKED)]
    screens: list[tuple[Kept, Screen]] = [(kind(), {}) for kind in WHOLE]

    for deed, which, who in [*done, ("look", 0, 0)]:
        _do(evening, chloe, asked[which], deed, Spectator(evening, f"supporter{who}"))
        if deed == "look":
            for place, (screen, shown) in enumerate(screens):
                whole = WHOLE[type(screen)](evening.debate, ROOM)
                now = screen.compose(evening.debate, ROOM)
                assert now == whole
                assert apply(shown, between(shown, now)) == whole
                screens[place] = screen, now


@pytest.mark.parametrize("kind", [KeptPhone, KeptWall, KeptConsole])
def test_what_was_not_touched_is_the_same_object(
    kind: type[Kept], evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    for number in range(3):
        chloe.publishes(Spectator(evening, f"person{number}").asks())
    screen = kind()
    before = screen.compose(evening.debate, ROOM)
    assert screen.compose(evening.debate, ROOM).get("questions") is before.get("questions")

    bob.supports(published)
    after = screen.compose(evening.debate, ROOM)

    for question, fields in before.get("questions", {}).items():
        assert (after["questions"][question] is fields) is (question != published)


def test_a_look_that_fails_half_way_leaves_nothing_out_of_the_next(
    evening: Evening, chloe: Moderator, voting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    chloe.closes(voting)
    screen = KeptConsole()
    screen.compose(evening.debate, ROOM)
    young = ROOM._replace(signs=Signs(young={voting: Young(since_opening=1)}))
    with monkeypatch.context() as broken:
        broken.setattr(console, "poll_fields", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            screen.compose(evening.debate, young)

    assert screen.compose(evening.debate, young) == console.compose(evening.debate, young)


def test_of_a_kept_shelf_only_what_was_touched_is_looked_at() -> None:
    first = Shelf({"a": {"n": 1}, "b": {"n": 1}, "c": {"n": 1}})
    assert first.after({"a": {"n": 1}, "nobody": None}) is first, "nothing changed"

    second = first.after({"a": {"n": 2}, "b": None, "d": {"n": 4}})
    third = second.after({"a": {"n": 3}})

    told = {"a": {"n": 2}, "b": None, "d": {"n": 4}}
    assert between({"shelf": first}, {"shelf": second}) == {"shelf": told}
    assert between({"shelf": second}, {"shelf": third}) == {"shelf": {"a": {"n": 3}}}
    assert between({"shelf": first}, {"shelf": third}) == {"shelf": {**told, "a": {"n": 3}}}, "two steps at once"
    assert between({"shelf": third}, {"shelf": first}) == {"shelf": {"a": {"n": 1}, "b": {"n": 1}, "d": None}}
    assert first == {"a": {"n": 1}, "b": {"n": 1}, "c": {"n": 1}}, "the old one is left as it was"
    assert msgspec.json.encode(third) == msgspec.json.encode(dict(third))


def test_who_comes_in_is_shown_though_nothing_happened(evening: Evening, voting: str) -> None:
    screen = KeptConsole()
    assert screen.compose(evening.debate, Hall())["polls"][voting]["present"] == 0

    assert screen.compose(evening.debate, ROOM)["polls"][voting]["present"] == ROOM.people.phones


def _do(evening: Evening, chloe: Moderator, question: str, deed: str, supporter: Spectator) -> None:
    listed = evening.question(question).state is QuestionState.LISTED
    match deed:
        case "support" | "no longer" if listed:
            supporter.supports(question, on=deed == "support")
        case "dismiss":
            chloe.dismisses(question)
        case "publish":
            chloe.publishes(question)
        case "answer" if listed:
            chloe.answers(question)
        case "edit":
            chloe.edits(question, f"Pourquoi, dit autrement {next(evening.ids)} ?")
