"""Two people at two consoles: each sees what the other does, and neither undoes it unknowingly."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.words import as_set


@pytest.fixture
def second(evening: Evening) -> Console:
    return evening.another_console()


@pytest.fixture(autouse=True)
def the_debate_is_open(regie: Console) -> None:
    regie.changes_phase("debate")


def test_what_one_does_the_other_sees_live_and_is_told(
    evening: Evening, alice: Phone, regie: Console, second: Console
) -> None:
    say, question = evening.say, "Les deux régies voient-elles la même chose ?"
    alice.asks(question)
    expect(second.card(question)).to_be_visible()

    regie.publishes(question)
    expect(second.card(question)).to_have_count(0)
    someone = say("console.numbered", role=say("role.console"), n=r"\d+")
    second.is_told(re.compile(say("console.by", who=someone, what=say("console.done.listed"))))
    second.sees(question, "published")
    regie.is_told(say("console.done.listed"))


def test_the_second_to_act_on_a_card_is_told_what_it_is_now(
    evening: Evening, alice: Phone, regie: Console, second: Console
) -> None:
    say, question = evening.say, "Qui des deux l’écartera en premier ?"
    alice.asks(question)
    second.takes(question)
    second.press("x")
    expect(second.card(question).get_by_role("radio").first).to_be_focused()

    regie.publishes(question)
    expect(second.card(question)).to_contain_text(say("state.listed"))
    second.press("Enter")
    second.is_told(say("refusal.changed_since"))
    second.is_told(say("console.now", standing=say("state.listed")))
    alice.sees_state(question, say("state.listed"))


def test_an_edit_over_another_edit_is_refused_and_shows_the_other(
    evening: Evening, alice: Phone, regie: Console, second: Console
) -> None:
    say, question = evening.say, "Une faute dans cete question ?"
    alice.asks(question)
    for console, mended in ((second, "Une faute dans cette question-là ?"), (regie, "Une faute dans cette question ?")):
        console.takes(question)
        console.press("m")
        console.page.get_by_label(say("console.edit.label")).fill(mended)
    regie.press("Enter")
    regie.sees("Une faute dans cette question ?", "unread")

    expect(second.cards.filter(has_text=say("console.edit.changed"))).to_contain_text("cette question ?")
    second.press("Enter")
    second.is_told(say("refusal.changed_since"))
    alice.sees_state("Une faute dans cette question ?", say("phone.edited"))


def test_one_undoes_what_the_other_did(evening: Evening, alice: Phone, regie: Console, second: Console) -> None:
    question = "Peut-on annuler le geste d’une autre personne ?"
    alice.asks(question)
    regie.publishes(question)
    # Of this question: another's publishing may still be in the tray, and Z takes the newest that has arrived.
    second.is_told(as_set(question))

    second.press("z")
    regie.sees(question, "unread")
