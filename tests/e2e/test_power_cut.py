"""The server dies in the middle of the evening and comes back: nothing is lost, nothing is done twice."""

import pytest
from playwright.sync_api import expect

from tests.e2e.cable import Cable
from tests.e2e.evening import CUTS, Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall

PUBLISHED = "Qui signe une image que personne n’a tournée ?"
HALF_TYPED = "Pendant la coupure, je me demandais si"


@pytest.fixture(autouse=True)
def cuts_are_forgiven(evening: Evening) -> None:
    evening.forgives(*CUTS)


def test_everything_is_there_again_and_everybody_comes_back_alone(
    evening: Evening, alice: Phone, bob: Phone, regie: Console, wall: Wall
) -> None:
    say, served = evening.say, evening.served
    regie.changes_phase("debate")
    alice.asks(PUBLISHED)
    regie.publishes(PUBLISHED)
    bob.supports(PUBLISHED)
    regie.shows(PUBLISHED)
    wall.shows_full_screen(PUBLISHED)
    alice.types(HALF_TYPED)

    served.kill()
    alice.is_cut_off()
    regie.is_cut_off()
    wall.has_lost_its_link()
    wall.shows_full_screen(PUBLISHED)
    alice.field.press_sequentially(" quelqu’un le remarquerait.")
    alice.sends()
    alice.sees(say("phone.waits_for_link"))

    served.start()
    alice.is_connected()
    regie.is_connected()
    wall.has_its_link()
    wall.shows_full_screen(PUBLISHED)
    wall.shows(say("wall.supporters", count=1))
    alice.sees_state(HALF_TYPED, say("phone.pending"))
    alice.sees_state(PUBLISHED, say("state.on_wall"))
    regie.opens_tab("unread")
    expect(regie.card(HALF_TYPED)).to_have_count(1)

    regie.press("l")
    wall.shows_scene("questions")


def test_what_the_server_had_not_read_when_it_died_is_sent_again_once(
    evening: Evening, alice: Phone, regie: Console
) -> None:
    question = "Est-ce arrivé avant ou après la coupure ?"
    regie.changes_phase("debate")
    alice.types(question)
    # Stopped, it still accepts bytes; killed, it has read none of them.
    evening.served.freeze()
    alice.sends()
    alice.sees(evening.say("phone.sending"))
    evening.served.kill()
    alice.is_cut_off()

    evening.served.start()
    alice.is_connected()
    alice.sees_state(question, evening.say("phone.pending"))
    regie.is_connected()
    regie.opens_tab("unread")
    expect(regie.card(question)).to_have_count(1)


def test_an_answer_that_was_lost_on_the_way_does_not_double_the_question(
    evening: Evening, alice: Phone, regie: Console, cable: Cable
) -> None:
    question = "Reçue, mais la réponse s’est perdue en route ?"
    regie.changes_phase("debate")
    alice.enters(cable.url)
    alice.types(question)
    cable.swallows_answers()
    alice.sends()
    regie.opens_tab("unread")
    expect(regie.card(question)).to_have_count(1)

    cable.cut()
    alice.is_cut_off()
    cable.mend()
    alice.is_connected()
    alice.sees_state(question, evening.say("phone.pending"))
    expect(regie.card(question)).to_have_count(1)


def test_a_support_given_while_offline_leaves_by_itself(
    evening: Evening, alice: Phone, bob: Phone, regie: Console, cable: Cable
) -> None:
    say, question = evening.say, "Et les figurants, dans tout cela, où sont-ils ?"
    regie.changes_phase("debate")
    alice.asks(question)
    regie.publishes(question)
    bob.enters(cable.url)
    bob.finds(question)
    cable.cut()
    bob.is_cut_off()

    bob.support(question, on=False).tap()
    expect(bob.card(question)).to_contain_text(say("phone.support_waiting"))
    cable.mend()
    bob.is_connected()
    expect(bob.card(question)).to_contain_text(say("phone.support_on"))
    alice.sees_state(question, say("phone.supporters_of", count=1))
