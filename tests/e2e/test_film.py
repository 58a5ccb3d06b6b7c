"""While a film runs the phones are dark and silent, the wall is black, and nothing is lost."""

import pytest
from playwright.sync_api import expect

from tests.e2e.cable import Cable
from tests.e2e.evening import CUTS, PHONE, Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import BACK_WITHIN_MS, Phone
from tests.e2e.people.wall import Wall

QUESTION = "Pourquoi ce silence à la fin du film ?"
HALF_TYPED = "Je voudrais encore savoir"


@pytest.fixture(autouse=True)
def the_debate_is_open(regie: Console) -> None:
    regie.changes_phase("debate")


def test_a_film_puts_everything_in_the_dark_and_gives_everything_back(
    evening: Evening, alice: Phone, regie: Console, wall: Wall
) -> None:
    say = evening.say
    alice.asks(QUESTION)
    regie.publishes(QUESTION)
    wall.shows(QUESTION)
    alice.types(HALF_TYPED)

    regie.changes_phase("film")
    expect(alice.page.locator("body")).to_have_text(say("phone.film"), use_inner_text=True)
    expect(alice.page.get_by_role("button")).to_have_count(0)
    expect(alice.page.get_by_role("textbox")).to_have_count(0)
    alice.is_black_but_for_its_sentence()
    wall.is_pure_black()
    expect(wall.foot).not_to_be_visible()

    regie.changes_phase("debate")
    expect(alice.field).to_have_value(HALF_TYPED)
    alice.button("phone.back").tap()
    alice.sees_state(QUESTION, say("state.listed"))
    wall.shows(QUESTION)
    expect(wall.foot).to_contain_text(evening.served.code)


_WHAT_WAS_RECEIVED_IS_HEARD = """() => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage("after it");
})"""


def test_phones_that_are_put_away_let_their_sockets_go_and_find_the_debate_when_they_are_looked_at(
    evening: Evening, regie: Console
) -> None:
    looked_at, pocket = (Phone(evening.page(viewport=PHONE, has_touch=True), evening.say) for _ in range(2))
    sockets = []
    for phone in (looked_at, pocket):
        phone.page.clock.install()
        with phone.page.expect_websocket() as opening:
            phone.enters(evening.served.url)
        sockets.append(opening.value)
    with sockets[1].expect_event("framesent", lambda frame: frame == '42/phone,["hidden"]'):
        pocket.is_hidden()
        pocket.page.clock.fast_forward(6_000)

    # A server that is not heard for 40 s is gone, film or not: it is heard when the film begins, and not again here.
    for phone in (looked_at, pocket):
        phone.page.clock.fast_forward(30_000)
    with sockets[1].expect_event("framereceived", lambda frame: str(frame).startswith('42/phone,["film"')):
        regie.changes_phase("film")
    expect(looked_at.main).to_have_text(evening.say("phone.film"))
    pocket.page.evaluate(_WHAT_WAS_RECEIVED_IS_HEARD)
    looked_at.is_hidden()
    looked_at.page.clock.fast_forward(6_000)
    for phone, socket in zip((looked_at, pocket), sockets, strict=True):
        with socket.expect_event("close"):
            phone.page.clock.fast_forward(36_000)

    regie.changes_phase("debate")
    for phone in (looked_at, pocket):
        phone.page.clock.fast_forward(3_600_000)
        with phone.page.expect_websocket():
            phone.is_hidden(False)
        phone.is_back_at_the_list()
        phone.is_connected()


def test_no_vote_is_opened_and_nothing_lights_the_wall_during_a_film(
    evening: Evening, regie: Console, wall: Wall
) -> None:
    regie.changes_phase("film")
    wall.is_pure_black()

    regie.press("Space")
    expect(regie.below).to_contain_text(evening.say("console.poll.why_film"))
    regie.press("l")
    expect(regie.below).to_contain_text(evening.say("refusal.film_running"))
    wall.is_pure_black()


def test_a_question_that_reaches_the_server_during_the_film_comes_back_with_its_reason(
    evening: Evening, alice: Phone, regie: Console, cable: Cable
) -> None:
    evening.forgives(*CUTS)
    say, question = evening.say, "Partie avant le film, arrivée pendant ?"
    alice.enters(cable.url)
    cable.cut()
    alice.is_cut_off()
    alice.types(question)
    alice.sends()
    alice.sees(say("phone.waits_for_link"))
    regie.changes_phase("film")

    cable.mend()
    expect(alice.page.get_by_text(say("phone.film"))).to_be_visible(timeout=BACK_WITHIN_MS)
    regie.changes_phase("debate")
    alice.sees(say("phone.ask_refused", reason=say("refusal.film_running")))
    expect(alice.field).to_have_value(question)
    alice.sends()
    alice.sees_state(question, say("phone.pending"))
