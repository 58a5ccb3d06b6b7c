"""A vote of each kind, from the question to the result: on a phone, among forty others, and on the wall."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.geometry import scrolls_sideways, too_small_for_a_thumb
from tests.e2e.house import House
from tests.e2e.kinds import CROWD, VOTES, Vote
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.test_accessibility import grave_faults
from tests.e2e.words import BOTH_LANGUAGES
from tests.room import Room

pytestmark = pytest.mark.parametrize("language", BOTH_LANGUAGES)


@pytest.fixture(scope="module")
def rooms() -> Iterator[Callable[[House], Room]]:
    """The same forty people for a whole module."""
    known: dict[int, Room] = {}
    yield lambda house: known.setdefault(id(house), Room(house.served))


@pytest.fixture
def room(rooms: Callable[[House], Room], house: House) -> Room:
    room = rooms(house)
    room.does("set_phase", phase="debate")
    return room


@pytest.mark.parametrize("kind", VOTES)
def test_it_is_asked_answered_and_shown(evening: Evening, room: Room, alice: Phone, wall: Wall, kind: str) -> None:
    vote, poll = VOTES[kind], f"vote-{kind}"
    room.makes(poll, kind, vote.title, *vote.options, terms=dict(vote.terms), **vote.more)
    room.opens(poll)
    title = dict(zip(BOTH_LANGUAGES, vote.title, strict=True))[evening.language]
    wall.shows(title)
    wall.is_well_set()
    alice.sees(title)
    is_within_reach(alice)

    answer(evening, alice, vote)
    room.votes(poll, [vote.ballot(at) for at in range(CROWD)])
    is_within_reach(alice)
    expect(wall.layer.locator(vote.drawn)).to_have_count(0)
    room.closes(poll)
    room.shows_all_sayings(poll)
    room.reveals(poll, "wall", "phones")
    expect(wall.layer.locator(vote.drawn).first).to_be_visible()
    wall.is_well_set()
    assert grave_faults(wall.page) == []
    expect(alice.table.or_(alice.main.locator(".said-cards")).first).to_be_visible()
    is_within_reach(alice)

    if vote.answered:
        expect(wall.layer.locator(vote.answered)).to_have_count(0)
        room.reveals(poll, "answer")
        expect(wall.layer.locator(vote.answered).first).to_be_visible()
        wall.is_well_set()
        is_within_reach(alice)


def answer(evening: Evening, alice: Phone, vote: Vote) -> None:
    """Given, and received."""
    vote.answer(evening, alice)
    send = alice.button("phone.vote")
    if send.is_visible():
        send.tap()
    alice.sees(evening.say("phone.ballot_received"))


def is_within_reach(phone: Phone) -> None:
    """Nothing is too small for a thumb or leaves a narrow phone, and nothing keeps anyone from reading it."""
    for width in (320, 390):
        phone.page.set_viewport_size({"width": width, "height": 844})
        assert not scrolls_sideways(phone.page), f"{width} px"
    assert too_small_for_a_thumb(phone.page) == []
    assert grave_faults(phone.page) == []
