"""A vote of each kind, from the desk where it is made to its result: on a phone among forty others, and on the wall."""

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import faults
from tests.e2e.evening import Evening
from tests.e2e.kinds import CROWD, VOTES, Vote
from tests.e2e.people.console import Console
from tests.e2e.people.desk import makes
from tests.e2e.people.phone import Phone
from tests.e2e.words import BOTH_LANGUAGES
from tests.room import Room

pytestmark = pytest.mark.parametrize("language", BOTH_LANGUAGES)


@pytest.mark.parametrize("kind", VOTES)
def test_it_is_made_asked_answered_and_shown(
    evening: Evening, room: Room, alice: Phone, regie: Console, kind: str
) -> None:
    vote, wall, say = VOTES[kind], evening.wall(), evening.say
    makes(regie, vote)
    regie.opens_poll()
    poll = room.open_poll()
    title = vote.title[BOTH_LANGUAGES.index(evening.language)]
    wall.shows(title)
    wall.is_well_set()
    alice.sees(title)
    alice.is_within_reach()

    answer(evening, alice, vote)
    room.votes(poll, [vote.ballot(at) for at in range(CROWD)])
    alice.is_within_reach()
    expect(wall.layer.locator(vote.drawn)).to_have_count(0)
    regie.closes_poll()
    if vote.kind in ("word_cloud", "open_text"):
        regie.poll.get_by_role("button", name=say.any_number("console.sayings.show_all")).click()
        expect(regie.poll).to_contain_text(say("console.sayings.cleared"))
    regie.steps_back()
    regie.press("Enter", "v")
    expect(wall.layer.locator(vote.drawn).first).to_be_visible()
    wall.is_well_set()
    assert faults(wall.page) == []
    expect(alice.table.or_(alice.main.locator(".said-cards")).first).to_be_visible()
    alice.is_within_reach()
    if vote.kind == "word_cloud":
        lengths = alice.main.locator(".bar span").evaluate_all("bars => bars.map(({style}) => parseFloat(style.width))")
        counts = [int(said.split()[0]) for said in alice.main.get_by_role("cell").all_inner_texts()]
        assert len(set(counts)) > 1
        assert lengths == pytest.approx([100 * count / max(counts) for count in counts], abs=0.1)
    regie.shows_the_wall_as_it_is()
    assert faults(regie.page) == []

    if vote.answered:
        expect(wall.layer.locator(vote.answered)).to_have_count(0)
        regie.press("w")
        expect(wall.layer.locator(vote.answered).first).to_be_visible()
        wall.is_well_set()
        alice.is_within_reach()
        regie.shows_the_wall_as_it_is()


def answer(evening: Evening, alice: Phone, vote: Vote) -> None:
    """Given, and received."""
    vote.answer(evening, alice)
    send = alice.button("vote.send")
    if send.is_visible():
        send.tap()
    alice.sees(evening.say("phone.ballot_received"))
