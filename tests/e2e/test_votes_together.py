"""Votes that belong together: before and after, groups, the award of the audience, the room's calibration; and the room
itself, with its raised hands and its clock."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import faults
from tests.e2e.evening import Evening
from tests.e2e.kinds import VOTES, Vote
from tests.e2e.people.console import Console
from tests.e2e.people.desk import asks_again, makes
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.words import BOTH_LANGUAGES
from tests.room import Room

pytestmark = pytest.mark.parametrize("language", BOTH_LANGUAGES)

LABEL = ("Faut-il signaler les images générées ?", "Should generated images be labelled?")
ANSWERS = (("Oui, toujours", "Yes, always"), ("Cela dépend", "It depends"), ("Non", "No"))


def is_fine(wall: Wall, phone: Phone) -> None:
    wall.is_well_set()
    assert faults(wall.page) == []
    phone.is_within_reach()


def holds(room: Room, poll: str, ballots: list[dict[str, Any]]) -> None:
    room.opens(poll)
    room.votes(poll, ballots)
    room.closes(poll)


def test_before_and_after_the_room_sees_who_moved(evening: Evening, room: Room, alice: Phone, regie: Console) -> None:
    say, wall, at = evening.say, evening.wall(), BOTH_LANGUAGES.index(evening.language)
    room.makes("label-before", "yes_no", LABEL, abstain=False)
    holds(room, "label-before", [{"choices": ["yes" if at < 18 else "no"]} for at in range(40)])
    # Something half written waits until this is done.
    title = say("console.make.in_fr", what=say("console.make.title"))
    regie.press("n")
    regie.page.get_by_label(title).fill("À moitié écrit")
    regie.press("Escape")
    regie.picks_poll(LABEL[at])
    asks_again(regie, ("Et après le débat ?", "And after the debate?"))
    regie.press("n")
    expect(regie.page.get_by_label(title)).to_have_value("À moitié écrit")
    regie.press("Escape")
    regie.steps_back()
    regie.opens_poll()
    after = room.open_poll()
    room.votes(after, [{"choices": ["yes" if at < 12 or at > 29 else "no"]} for at in range(40)])
    regie.closes_poll()
    wall.does_not_show(say("wall.flow.before"))

    regie.press("Enter", "v")
    expect(wall.layer.locator(".flow path").first).to_be_attached()
    wall.shows(say("wall.flow.sums", stayed=24, moved=16, came=0, left=0))
    alice.sees(say("outcome.flow_sums", stayed=24, moved=16, came=0, left=0))
    is_fine(wall, alice)
    regie.shows_the_wall_as_it_is()


def test_a_few_who_moved_are_not_shown(evening: Evening, room: Room, alice: Phone, wall: Wall) -> None:
    say = evening.say
    room.makes("few-before", "single", LABEL, *ANSWERS, abstain=False)
    room.makes("few-after", "single", LABEL, *ANSWERS, abstain=False, terms={"again": "few-before"})
    holds(room, "few-before", [{"choices": [f"o{1 + at % 2}"]} for at in range(6)])
    holds(room, "few-after", [{"choices": [f"o{1 + at % 3}"]} for at in range(6)])

    room.reveals("few-after", "wall", "phones")
    wall.shows(say("wall.flow.few"))
    expect(wall.layer.locator(".flow path")).to_have_count(0)
    alice.sees(say("outcome.flow_few"))
    is_fine(wall, alice)


def test_people_say_in_which_group_they_are_and_large_groups_are_told_apart(
    evening: Evening, room: Room, alice: Phone, wall: Wall
) -> None:
    say = evening.say
    room.makes("by-groups", "single", LABEL, *ANSWERS, abstain=False, terms={"by_group": True})
    room.opens("by-groups")
    alice.page.get_by_label(say("vote.group.professional"), exact=True).tap(force=True)
    alice.votes(ANSWERS[0][BOTH_LANGUAGES.index(evening.language)])
    room.votes(
        "by-groups",
        [
            {"choices": ["o1" if at % 4 else "o2"], "group": "student" if at < 20 else "professional"}
            for at in range(40)
        ],
    )
    alice.is_within_reach()
    room.closes("by-groups")
    room.reveals("by-groups", "wall", "phones")

    wall.shows(say("wall.group.student"))
    is_fine(wall, alice)


def test_the_award_is_sealed_until_it_is_given(evening: Evening, room: Room, alice: Phone, regie: Console) -> None:
    say, wall, at = evening.say, evening.wall(), BOTH_LANGUAGES.index(evening.language)
    films = [("Aube", "Dawn"), ("Le long plan", "The long take"), ("Nuit américaine", "Day for night")]
    for number, film in enumerate(films):
        makes(regie, VOTES["scale"]._replace(title=film, terms={"steps": 5, "film": True}))
        regie.opens_poll()
        people = 40 if number < 2 else 3
        room.votes(room.open_poll(), [{"points": [5 - (person + number) % 3]} for person in range(people)])
        regie.closes_poll()
    terms = {"weight": 10, "turnout_min": 5}
    award = Vote("prize", ("Prix du public", "Audience award"), ".prize", _nothing, _none, terms=terms)
    makes(regie, award, of=tuple(film[at] for film in films))
    regie.picks_poll(films[0][at])
    regie.press("Enter")
    regie.is_told(say("refusal.sealed_until_award"))
    alice.is_back_at_the_list()

    regie.picks_poll(award.title[at])
    regie.press("a")
    wall.shows(award.title[at])
    wall.is_well_set()
    regie.press("Enter", "v")
    expect(wall.layer.locator(".prize .row")).to_have_count(3)
    wall.shows("1")
    wall.shows(say("wall.prize.too_few", count=3))
    alice.sees(say("outcome.award"))
    is_fine(wall, alice)
    regie.shows_the_wall_as_it_is()


def test_a_series_ends_with_the_calibration_of_the_room(
    evening: Evening, room: Room, alice: Phone, regie: Console
) -> None:
    say, wall, at = evening.say, evening.wall(), BOTH_LANGUAGES.index(evening.language)
    riddles = [("La première est-elle vraie ?", "Is the first one real?"), ("Et la seconde ?", "And the second one?")]
    for number, riddle in enumerate(riddles):
        poll = f"riddle-no-{number}"
        room.makes(poll, "real_or_generated", riddle, abstain=False, terms={"right": ["real"]})
        sure = [{"choices": ["real" if p % 3 else "generated"], "points": [50 + 10 * (p % 6)]} for p in range(40)]
        holds(room, poll, sure)
        room.reveals(poll, "answer")
    title = ("La salle sait-elle ?", "Does the room know?")
    series = Vote("calibration", title, ".calibration", _nothing, _none)
    makes(regie, series, of=tuple(riddle[at] for riddle in riddles))
    regie.press("a", "Enter", "v")

    expect(wall.layer.locator(".calibration .dot")).to_have_count(6)
    alice.sees(say("outcome.calibration_how", count=2))
    is_fine(wall, alice)
    regie.shows_the_wall_as_it_is()


def _nothing(_evening: Evening, _phone: Phone) -> None:
    """Nobody answers what is made of other votes."""


def _none(_at: int) -> dict[str, Any]:
    return {}


def test_words_in_a_spiral_lie_on_no_other(evening: Evening, room: Room, alice: Phone, wall: Wall) -> None:
    room.makes("spiral-words", "word_cloud", ("En un mot ?", "In a word?"), max_choices=3)
    room.does("set_drawing", poll="spiral-words", drawing="spiral")
    words = [f"{word} {at}" for at in range(8) for word in ("lumière", "peur", "travail", "temps")]
    room.opens("spiral-words")
    room.votes("spiral-words", [{"words": [words[at % 32], "cadre", words[(at + 5) % 32]]} for at in range(40)])
    room.shows_all_sayings("spiral-words")
    room.reveals("spiral-words", "wall", "phones")
    expect(wall.layer.locator(".spiral bdi")).to_have_count(len(words) + 1)
    expect(alice.table).to_be_visible()
    is_fine(wall, alice)
    room.closes("spiral-words")
    wall.is_well_set()


def test_a_ranking_is_put_in_order_by_keys(evening: Evening, room: Room, alice: Phone) -> None:
    say, press = evening.say, alice.page.keyboard.press
    room.makes("ranked-by-keys", "ranking", LABEL, *ANSWERS, max_choices=3)
    room.opens("ranked-by-keys")
    at = BOTH_LANGUAGES.index(evening.language)
    first, second, third = (alice.main.get_by_role("button", name=answer[at]).first for answer in ANSWERS)
    for item in (first, second, third):
        item.focus()
        press("Enter")
        expect(item).to_have_attribute("aria-pressed", "true")
    press("ArrowUp")
    press("ArrowUp")
    expect(third).to_contain_text("1")
    expect(third).to_be_focused()
    expect(first).to_contain_text("2")
    alice.button("vote.send").focus()
    press("Enter")
    alice.sees(say("phone.ballot_received"))
    room.closes("ranked-by-keys")
    room.reveals("ranked-by-keys", "phones")
    expect(alice.table.get_by_role("row").nth(1)).to_contain_text(ANSWERS[2][at])
    room.reveals("ranked-by-keys", "phones", on=False)


def test_what_one_wrote_another_supports(evening: Evening, room: Room, alice: Phone, bob: Phone) -> None:
    room.makes("lines-to-support", "open_text", ("Que garder ?", "What should stay?"), terms={"support": True})
    room.opens("lines-to-support")
    bob.main.get_by_role("textbox").fill("Le grain de l’image.")
    bob.button("vote.send").tap()
    bob.sees(evening.say("phone.ballot_received"))
    room.reveals("lines-to-support", "phones")
    alice.sees(evening.say("outcome.nothing_written"))
    alice.does_not_see("Le grain")
    room.shows_all_sayings("lines-to-support")

    card = alice.main.locator(".said-cards li")
    expect(card).to_contain_text("Le grain de l’image.")
    card.get_by_role("button", pressed=False).tap()
    expect(card.get_by_role("button", pressed=True)).to_contain_text("1")
    expect(bob.main.locator(".said-cards li").get_by_role("button")).to_have_count(0)
    room.closes("lines-to-support")
    alice.is_within_reach()


def test_hands_and_a_clock(evening: Evening, room: Room, alice: Phone, wall: Wall, regie: Console) -> None:
    say = evening.say
    room.makes("hands-up", "yes_no", ("On continue ?", "Shall we go on?"), abstain=False)
    regie.picks_poll(("On continue ?", "Shall we go on?")[BOTH_LANGUAGES.index(evening.language)])
    regie.opens_poll()
    room.votes("hands-up", [{"choices": ["yes" if at % 3 else "no"]} for at in range(12)])
    regie.poll.get_by_text(say("console.room_vote.hands")).click()
    regie.poll.get_by_role("spinbutton").first.fill("7")
    regie.poll.get_by_role("spinbutton").first.press("Tab")
    regie.poll.get_by_role("group", name=say("console.room_vote.countdown")).get_by_role("button").first.click()
    expect(wall.layer.get_by_role("timer")).to_be_visible()
    expect(alice.main.get_by_role("timer")).to_be_visible()
    wall.is_well_set()
    alice.is_within_reach()
    assert faults(regie.page) == []
    regie.button("console.room_vote.pause", regie.poll).click()
    alice.sees(say("vote.paused"))

    # What is left of it is counted out: the vote closes by itself.
    room.does("set_countdown", poll="hands-up", round=1, left_ms=1, running=True)
    regie.sees_poll(say("state.closed"))
    room.reveals("hands-up", "wall", "phones")
    expect(wall.layer.locator(".bar.hands")).to_have_count(1)
    wall.says_at_the_foot(say("wall.poll.hands", count=7))
    alice.sees(say("outcome.hands", count=7))
    is_fine(wall, alice)
    assert faults(regie.page) == []
