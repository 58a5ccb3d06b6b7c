"""A vote: opened, answered, changed, closed, revealed on the wall and on the phones apart."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import BOTH_LANGUAGES, as_set

HALF_TYPED = "Et si la salle avait"


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_vote_never_costs_a_half_typed_question(evening: Evening, alice: Phone, regie: Console) -> None:
    vote = PreparedPoll("deja-utilise", evening.language)
    alice.types(HALF_TYPED)

    regie.opens_poll()
    alice.sees(vote.title)
    alice.votes(vote["yes"])
    expect(alice.page.get_by_role("contentinfo")).to_contain_text(evening.say("phone.draft_kept"))
    alice.button("vote.to_questions").tap()

    expect(alice.field).to_have_value(HALF_TYPED)
    expect(alice.field).to_be_focused()
    regie.closes_poll()


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_result_is_shown_on_the_wall_and_on_the_phones_by_two_switches(
    evening: Evening, alice: Phone, bob: Phone, regie: Console, wall: Wall
) -> None:
    say, vote = evening.say, PreparedPoll("signaler", evening.language)
    regie.picks_poll(vote.title)
    regie.opens_poll()
    wall.shows(vote.title)
    wall.shows(say("wall.poll.open"))

    alice.votes(vote["avant"])
    wall.says_at_the_foot(say("wall.poll.turnout_of", count=1, present=2))
    bob.votes(vote["avant"])
    bob.votes(vote["generique"])
    wall.says_at_the_foot(say("wall.poll.turnout", count=2))
    expect(wall.bars).to_have_count(0)

    regie.closes_poll()
    wall.shows(say("wall.poll.closed"))
    alice.is_back_at_the_list()
    expect(wall.bars).to_have_count(0)
    expect(wall.table).to_have_count(0)

    regie.press("Enter")
    expect(wall.bars).to_have_count(5)
    wall.is_still()
    for label, share in ((vote["avant"], 50), (vote["generique"], 50), (vote["selon"], 0), (vote["abstain"], 0)):
        _wall_shows_a_bar(wall, label, share)
    expect(alice.table).to_have_count(0)

    regie.press("v")
    for label, share, count in ((vote["avant"], 50, 1), (vote["inutile"], 0, 0)):
        row = alice.table.get_by_role("row").filter(has_text=as_set(label))
        expect(row).to_contain_text(say("vote.percent", percent=share))
        expect(row).to_contain_text(say("outcome.answers", count=count))
    expect(bob.table.get_by_role("row").filter(has_text=say("outcome.your_answer"))).to_contain_text(
        as_set(vote["generique"])
    )

    regie.press("Enter")
    expect(wall.bars).to_have_count(0)
    expect(alice.table).to_be_visible()


def _wall_shows_a_bar(wall: Wall, label: str, share: int) -> None:
    """The value as text, and a bar of that part of its track."""
    row = wall.bars.filter(has_text=as_set(label))
    expect(row).to_contain_text(re.compile(rf"(^|\D){share}\s?%"))
    expect(wall.table.get_by_role("row").filter(has_text=as_set(label))).to_contain_text(f"{share}")
    assert round(100 * _width(row.locator(".bar")) / _width(row.locator(".track"))) == share


def _width(shown: Locator) -> float:
    return float(shown.evaluate("element => element.offsetWidth"))
