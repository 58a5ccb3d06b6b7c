"""The room's list on a phone: supported, taken back, ordered, and still under the thumb."""

from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.words import as_set


def test_a_support_is_given_and_taken_back(evening: Evening, alice: Phone, bob: Phone, regie: Console) -> None:
    question = "Soutient-on puis plus du tout ?"
    alice.asks(question)
    regie.publishes(question)

    bob.supports(question)
    alice.sees_state(question, evening.say("phone.supporters_of", count=1))
    bob.page.reload()
    bob.is_ready()
    bob.takes_support_back(question)
    alice.sees_state(question, evening.say("phone.supporters_of", count=0))


def test_nobody_supports_or_reports_their_own_question(evening: Evening, alice: Phone, regie: Console) -> None:
    question = "Est-ce bien raisonnable de se soutenir ?"
    alice.asks(question)
    regie.publishes(question)

    card = alice.finds(question)
    expect(card).to_contain_text(evening.say("phone.yours"))
    expect(card.get_by_role("button")).to_have_count(0)


def test_the_list_has_two_orders(evening: Evening, alice: Phone, bob: Phone, regie: Console) -> None:
    older, newer = "La plus ancienne, la plus soutenue ?", "La plus récente, sans aucun soutien ?"
    for question in (older, newer):
        alice.asks(question)
        regie.publishes(question)
    bob.supports(older)
    alice.sees_state(older, evening.say("phone.supporters_of", count=1))

    carol = evening.phone()
    ours = carol.main.get_by_role("listitem").filter(has_text=as_set("La plus "))
    expect(ours).to_have_text([as_set(older), as_set(newer)])
    carol.tab("recent").tap()
    expect(ours).to_have_text([as_set(newer), as_set(older)])


def test_nothing_moves_under_a_thumb_until_it_is_asked_for(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    say, here, comes = evening.say, "Celle que je suis en train de lire ?", "Celle qui arrive pendant ce temps ?"
    alice.asks(here)
    regie.publishes(here)
    bob.finds(here, "recent")
    before = bob.card(here).bounding_box()

    alice.asks(comes)
    regie.publishes(comes)
    expect(bob.pill).to_have_text(say("phone.new_questions", count=1))
    assert bob.card(here).bounding_box() == before
    expect(bob.card(comes)).to_have_count(0)

    bob.pill.tap()
    expect(bob.main.get_by_role("listitem").first).to_contain_text(as_set(comes))
    expect(bob.pill).to_have_count(0)


def test_a_question_that_leaves_the_list_leaves_its_place(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    stays, leaves = "Celle qui reste sous mon doigt ?", "Celle qui disparaît au-dessus ?"
    for question in (stays, leaves):
        alice.asks(question)
        regie.publishes(question)
        bob.finds(question)
    bob.tab("recent").tap()
    expect(bob.card(leaves)).to_be_visible()

    regie.takes(leaves, "published")
    regie.press("x", "Enter")
    expect(bob.main.get_by_role("listitem").first).to_contain_text(evening.say("phone.gone"))
    expect(bob.card(leaves)).to_have_count(0)
    expect(bob.card(stays)).to_be_visible()


def test_a_question_is_reported_once_and_the_console_is_told(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    question = "Faut-il vraiment laisser ceci en ligne ?"
    alice.asks(question)
    regie.publishes(question)
    report = bob.finds(question).get_by_role("button", name=evening.say("phone.report"), exact=True)
    report.tap()
    expect(bob.card(question)).to_contain_text(evening.say("phone.reported"))

    regie.opens_tab("published")
    expect(regie.card(question)).to_contain_text(evening.say("console.meta.reports", count=1))
    bob.page.reload()
    bob.is_ready()
    expect(bob.card(question)).to_contain_text(evening.say("phone.reported"))


def test_what_is_answered_says_so_and_takes_no_support(
    evening: Evening, alice: Phone, bob: Phone, regie: Console
) -> None:
    question = "A-t-on déjà répondu à celle-ci ?"
    alice.asks(question)
    regie.publishes(question)
    bob.finds(question)
    regie.takes(question, "published")
    regie.press("r")

    expect(bob.card(question)).to_contain_text(evening.say("state.answered"))
    alice.sees_state(question, evening.say("state.answered"))
