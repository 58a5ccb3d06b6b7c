"""What the régie does with a question, and what its author reads of it."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall


@pytest.fixture(autouse=True)
def the_debate_is_open(regie: Console) -> None:
    regie.changes_phase("debate")


def test_a_dismissed_question_tells_its_author_why(evening: Evening, alice: Phone, regie: Console) -> None:
    say, question = evening.say, "Combien coûte une place au dernier rang ?"
    alice.asks(question)
    regie.takes(question)
    regie.press("x")
    regie.page.get_by_role("radio", name=say("console.reason.off_topic")).check()
    regie.press("Enter")

    reason = say("console.said.off_topic")
    alice.sees_state(question, say("phone.with_reason", state=say("state.dismissed"), reason=reason))
    regie.sees(question, "archives")
    expect(regie.card(question)).to_contain_text(reason)


def test_a_question_dismissed_on_the_wall_leaves_it_and_undo_brings_it_back(
    evening: Evening, alice: Phone, bob: Phone, regie: Console, wall: Wall
) -> None:
    say, question = evening.say, "Cette phrase devait-elle vraiment monter si haut ?"
    alice.asks(question)
    regie.publishes(question)
    regie.shows(question)
    wall.shows_full_screen(question)
    bob.finds(question)

    regie.press("x")
    regie.press("Enter")
    wall.does_not_show(question)
    expect(bob.card(question)).to_have_count(0)
    alice.sees_state(question, say("state.dismissed"))

    regie.press("z")
    wall.shows_full_screen(question)
    bob.finds(question)
    alice.sees_state(question, say("state.on_wall"))


def test_an_edited_question_leaves_the_wall_and_its_author_is_told(
    evening: Evening, alice: Phone, bob: Phone, regie: Console, wall: Wall
) -> None:
    question, mended = "Le chef opérateur a encor choisi la lumière ?", "Qui a encore choisi la lumière ?"
    alice.asks(question)
    regie.publishes(question)
    regie.shows(question)
    wall.shows_full_screen(question)

    regie.press("m")
    field = regie.page.get_by_label(evening.say("console.edit.label"))
    expect(field).to_be_focused()
    field.fill(mended)
    regie.press("Enter")

    wall.shows_scene("questions")
    alice.sees_state(mended, evening.say("phone.edited"))
    bob.finds(mended)
    expect(bob.card(mended)).to_contain_text(evening.say("phone.edited"))
    wall.shows(mended)


def test_a_question_is_kept_published_answered_and_put_back(evening: Evening, alice: Phone, regie: Console) -> None:
    say, question = evening.say, "Faut-il garder cette question pour la fin ?"
    alice.asks(question)
    regie.takes(question)
    regie.press("k")
    regie.sees(question, "kept")
    alice.sees_state(question, say("phone.pending"))

    regie.takes(question, "kept")
    regie.press("p")
    alice.sees_state(question, say("state.listed"))

    regie.takes(question, "published")
    regie.press("r")
    alice.sees_state(question, say("state.answered"))
    regie.sees(question, "answered")

    regie.takes(question, "answered")
    regie.press("u")
    alice.sees_state(question, say("phone.pending"))
    regie.sees(question, "unread")


def test_a_star_is_for_consoles_only(evening: Evening, alice: Phone, regie: Console) -> None:
    say, question = evening.say, "Ce qui est privé se voit-il depuis la salle ?"
    alice.asks(question)
    regie.publishes(question)
    regie.takes(question, "published")
    regie.press("s")
    expect(regie.card(question)).to_contain_text(say("console.meta.starred"))

    regie.page.get_by_label(regie.say("console.sieve.order")).select_option("starred")
    expect(regie.cards).to_have_count(1)
    alice.sees_state(question, say("state.listed"))
    assert say("console.meta.starred") not in alice.main.inner_text().lower()


def test_without_premoderation_a_question_goes_straight_to_the_list(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say, question = evening.say, "Personne ne lit ceci avant la salle ?"
    regie.press("d")
    expect(regie.button("console.premoderation.off")).to_be_visible()
    alice.opens_the_form()
    alice.sees(say("phone.shown_at_once"))
    alice.field.fill(question)
    alice.sends()

    bob.finds(question)
    alice.sees_state(question, say("state.listed"))
    regie.sees(question, "published")
    regie.steps_back()
    regie.press("d")
    expect(regie.button("console.premoderation.on")).to_be_visible()


def test_a_word_of_the_list_holds_a_question_and_the_console_says_which(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say, free, held = evening.say, "Qui a tenu la caméra ce jour-là ?", "Qui a tenu la caméra, p.u.t.a.i.n ?"
    regie.page.get_by_text(say("console.premoderation.on")).click()
    alice.asks(free)
    bob.finds(free)

    alice.asks(held)

    regie.sees(held, "unread")
    expect(regie.card(held)).to_contain_text(say("console.meta.flagged", word="putain"))
    alice.sees_state(held, say("phone.pending"))
    expect(bob.card(held)).to_have_count(0)
    regie.page.get_by_text(say("console.premoderation.off")).click()
