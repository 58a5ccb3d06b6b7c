"""Who listens to the screen is told what changes by itself, once, and never during a film; focus is never lost."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.voice import Voice
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import BOTH_LANGUAGES


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_phone_says_what_becomes_of_a_question_of_a_vote_and_of_the_evening(
    evening: Evening, alice: Phone, regie: Console
) -> None:
    say, question = evening.say, "Que dit la page quand personne ne la regarde ?"
    vote = PreparedPoll("signaler", evening.language)
    voice = Voice(alice.page)
    regie.changes_phase("debate")
    voice.says(say("phone.phase.debate"))
    alice.asks(question)
    voice.says(say("phone.ask_received"))
    regie.publishes(question)
    voice.says(say("phone.own_changed", state=say("state.listed")))
    regie.shows(question)
    voice.says(f"{say('phone.on_air')} {question}")

    regie.picks_poll(vote.title)
    regie.opens_poll()
    voice.says(f"{say('phone.poll_open')} {vote.title}")
    regie.closes_poll()
    regie.press("v")
    voice.says(f"{say('phone.poll_result')} {vote.title}")

    before = voice.said
    regie.changes_phase("film")
    expect(alice.page.get_by_text(say("phone.film"))).to_be_visible()
    regie.takes(question, "published")
    regie.press("r")
    regie.changes_phase("closed")
    alice.sees(say("phone.end_text"))
    voice.says(say("phone.phase.closed"))
    assert voice.said[len(before) :] == [say("phone.phase.closed")], "nothing was said in the film, nor kept for later"


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_desk_says_what_was_done_and_how_to_undo_it(evening: Evening, alice: Phone, regie: Console) -> None:
    say, question = evening.say, "Qui entend ce que fait la régie ?"
    regie.changes_phase("debate")
    alice.asks(question)
    expect(regie.card(question)).to_be_visible()
    voice = Voice(regie.page)
    regie.publishes(question)
    voice.says(f"{say('console.done.listed')} {say('console.undo.hint')}")
    regie.press("z")
    voice.says(say("console.done.undone"))


def test_focus_stays_where_it_was_while_lists_change(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    above, mine, below = "Celle du dessus ?", "Celle où je suis ?", "Celle du dessous ?"
    regie.changes_phase("debate")
    for question in (below, mine, above):
        alice.asks(question)
        regie.publishes(question)
        bob.finds(question)
    bob.tab("recent").tap()
    button = bob.support(mine, on=False)
    button.focus()

    regie.takes(above, "published")
    regie.press("x", "Enter")
    expect(bob.main.get_by_role("listitem").first).to_contain_text(evening.say("phone.gone"))
    expect(button).to_be_focused()
    alice.asks("Une nouvelle, qui attend derrière la pastille ?")
    regie.publishes("Une nouvelle, qui attend derrière la pastille ?")
    expect(bob.pill).to_be_visible()
    expect(button).to_be_focused()

    regie.takes(mine, "published")
    regie.press("x", "Enter")
    expect(bob.card(mine)).to_have_count(0)
    expect(bob.main.get_by_role("listitem").filter(has_text=evening.say("phone.gone")).nth(1)).to_be_focused()


def test_focus_on_the_desk_goes_to_the_next_card(evening: Evening, alice: Phone, regie: Console) -> None:
    first, second = "La première à lire ?", "La deuxième à lire ?"
    regie.changes_phase("debate")
    for question in (first, second):
        alice.asks(question)
        expect(regie.card(question)).to_be_visible()
    regie.takes(first)
    regie.press("p")
    expect(regie.card(second)).to_be_focused()
    regie.press("p")
    expect(regie.card(second)).to_have_count(0)
    expect(regie.page.locator("body")).not_to_be_focused()
