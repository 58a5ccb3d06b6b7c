"""A phone without a network says so, keeps everything, and comes back by itself."""

import pytest
from playwright.sync_api import expect

from tests.e2e.cable import Cable
from tests.e2e.evening import CUTS, Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import BOTH_LANGUAGES, starting


@pytest.fixture(autouse=True)
def cuts_are_forgiven(evening: Evening) -> None:
    evening.forgives(*CUTS)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_cut_is_told_in_words_and_so_is_its_end(evening: Evening, alice: Phone, cable: Cable) -> None:
    say = evening.say
    alice.enters(cable.url)
    cable.cut()
    alice.is_cut_off()
    expect(alice.page.get_by_role("contentinfo")).to_contain_text(say("phone.link.down"))

    alice.types("Écrite sans réseau, lue plus tard ?")
    alice.sends()
    alice.sees(say("phone.waits_for_link"))
    alice.button("phone.ask_another").tap()
    expect(alice.field).to_have_value("")

    cable.mend()
    alice.is_connected()
    alice.button("phone.back").tap()
    alice.sees_state("Écrite sans réseau, lue plus tard ?", say("phone.pending"))


def test_a_question_waits_through_a_reload(evening: Evening, alice: Phone, regie: Console, cable: Cable) -> None:
    question = "Recharger la page fait-il tout perdre ?"
    alice.enters(cable.url)
    alice.types(question)
    cable.swallows_answers()
    alice.sends()
    alice.sees(evening.say("phone.sending"))
    cable.cut()
    alice.is_cut_off()

    cable.mend()
    alice.page.reload()
    alice.is_connected()
    alice.sees_state(question, evening.say("phone.pending"))
    expect(regie.card(question)).to_have_count(1)


def test_a_support_is_not_called_received_before_it_is(
    evening: Evening, alice: Phone, regie: Console, cable: Cable
) -> None:
    say, question = evening.say, "Soutenue sur une ligne qui ne répond plus ?"
    bob = evening.phone()
    bob.asks(question)
    regie.publishes(question)
    alice.enters(cable.url)
    alice.finds(question)
    cable.swallows_answers()
    alice.support(question, on=False).tap()
    waits = alice.card(question).get_by_role("button", name=starting(say("phone.support_waiting")), pressed=True)
    expect(waits).to_be_visible()

    cable.mend()
    cable.cut()
    cable.mend()
    alice.is_connected()
    expect(alice.support(question, on=True)).to_be_visible()


def test_an_answer_to_a_vote_waits_and_leaves_by_itself(
    evening: Evening, alice: Phone, regie: Console, cable: Cable
) -> None:
    say, vote = evening.say, PreparedPoll("deja-utilise", evening.language)
    alice.enters(cable.url)
    regie.opens_poll()
    alice.sees(vote.title)
    cable.cut()
    alice.is_cut_off()
    alice.option(vote["no"]).tap()
    alice.sees(say("vote.ballot_waits"))

    cable.mend()
    alice.is_connected()
    alice.sees(say("phone.ballot_received"))
    regie.sees_poll(say("console.poll.turnout", turnout=1, present=1))
    regie.closes_poll()


def test_a_console_drops_what_it_could_not_send_and_says_so(evening: Evening, cable: Cable) -> None:
    say = evening.say
    console = evening.nobodys_console()
    console.page.context.add_cookies(evening.house.cookies(evening.browser))
    console.page.clock.install()
    console.enters(f"{cable.url}/console/{evening.served.code}")
    cable.cut()
    console.is_cut_off()

    console.press("l")
    console.is_told(say("console.unsent", count=1))
    console.page.clock.fast_forward(31_000)
    console.is_told(say("refusal.not_sent"))
