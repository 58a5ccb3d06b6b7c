"""Several choices, yes or no, a vote made on the spot, and another round."""

from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import as_set


def test_several_choices_stop_at_the_most_allowed_and_abstaining_goes_alone(
    evening: Evening, alice: Phone, regie: Console
) -> None:
    say, vote = evening.say, PreparedPoll("etapes", evening.language)
    regie.picks_poll(vote.title)
    regie.opens_poll()
    alice.sees(say("vote.choices_max", count=vote.max_choices))

    for option in ("ecriture", "tournage"):
        alice.option(vote[option]).tap()
    expect(alice.option(vote["jeu"])).to_be_disabled()
    alice.insists_on(vote["jeu"])
    expect(alice.option(vote["tournage"])).to_be_checked()
    expect(alice.option(vote["jeu"])).not_to_be_checked()

    alice.option(vote["abstain"]).tap()
    expect(alice.option(vote["ecriture"])).not_to_be_checked()
    alice.votes(vote["vfx"])
    expect(alice.option(vote["abstain"])).not_to_be_checked()
    expect(alice.option(vote["vfx"])).to_be_checked()

    regie.closes_poll()
    alice.is_back_at_the_list()


def test_abstaining_is_an_answer_that_is_counted(evening: Evening, alice: Phone, regie: Console, wall: Wall) -> None:
    say, vote = evening.say, PreparedPoll("sans-tournage", evening.language)
    regie.picks_poll(vote.title)
    regie.opens_poll()
    alice.votes(vote["abstain"])
    regie.sees_poll(say("console.poll.turnout", turnout=1, present=1))

    regie.closes_poll()
    regie.press("Enter")
    expect(wall.bars.filter(has_text=as_set(vote["abstain"]))).to_contain_text("100")
    expect(wall.bars.filter(has_text=as_set(vote["yes"]))).to_contain_text("0")


def test_a_vote_is_made_on_the_spot(evening: Evening, alice: Phone, regie: Console, wall: Wall) -> None:
    say = evening.say
    regie.press("n")
    titled = say("console.make.in_fr", what=say("console.make.title"))
    expect(regie.page.get_by_label(titled)).to_be_focused()
    regie.page.get_by_label(titled).fill("On continue le débat ?")
    for number, answer in ((1, "Encore un peu"), (2, "Au bar")):
        option = say("console.make.option", n=number)
        regie.page.get_by_label(say("console.make.in_fr", what=option)).fill(answer)
    expect(regie.polls).to_contain_text(say("console.make.one_language"))
    regie.button("console.make.ready").click()
    regie.sees_poll("On continue le débat ?")
    regie.sees_poll(say("console.poll.one_language"))

    regie.steps_back()
    regie.opens_poll()
    alice.votes("Au bar")
    wall.shows("On continue le débat ?")
    regie.closes_poll()


def test_a_vote_without_a_question_is_not_made_and_says_why(evening: Evening, regie: Console) -> None:
    regie.press("n")
    regie.button("console.make.ready").click()

    expect(regie.page.get_by_role("alert")).to_contain_text(evening.say("console.make.no_title"))
    expect(regie.page.get_by_role("alert")).to_contain_text(evening.say("console.make.few_options", min=2))


def test_another_round_begins_empty_and_asks_everybody_again(
    evening: Evening, alice: Phone, regie: Console, wall: Wall
) -> None:
    say, vote = evening.say, PreparedPoll("empreinte", evening.language)
    regie.picks_poll(vote.title)
    regie.opens_poll()
    alice.votes(vote["limitee"])
    regie.closes_poll()
    regie.press("Enter")
    expect(wall.bars.filter(has_text=as_set(vote["limitee"]))).to_contain_text("100")

    regie.press("0")
    regie.sees_poll(say("console.poll.round", round=2))
    expect(wall.bars).to_have_count(0)
    wall.shows(say("wall.poll.draft"))

    regie.opens_poll()
    alice.sees(say("vote.ballot_none"))
    expect(alice.page.get_by_role("radio", checked=True)).to_have_count(0)
    alice.votes(vote["libre"])
    regie.sees_poll(say("console.poll.turnout", turnout=1, present=1))
    regie.closes_poll()
