"""Pictures in polls: on the wall, in words on phones, sent from the desk; and how they were made, with the answer."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.axe import faults
from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import BOTH_LANGUAGES, as_set
from tests.pictures import drawn
from tests.room import Room

pytestmark = pytest.mark.parametrize("language", BOTH_LANGUAGES)


def is_shown(picture: Locator) -> None:
    """The file has come and is drawn, not only its place."""
    expect(picture).to_be_visible()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0


def test_the_riddle_of_the_evening(evening: Evening, room: Room, alice: Phone, regie: Console, wall: Wall) -> None:
    say, vote = evening.say, PreparedPoll("vraie-ou-generee", evening.language)
    regie.picks_poll(vote.title)
    regie.opens_poll()
    expect(wall.layer.locator(".choice img")).to_have_count(2)
    for number in (0, 1):
        is_shown(wall.layer.locator("img").nth(number))
    wall.is_well_set()
    assert faults(wall.page) == []
    assert alice.page.locator("img").count() == 0, "phones stay light"
    alice.is_within_reach()

    alice.main.get_by_role("radio", name=re.compile("^B ")).tap()
    alice.page.get_by_role("radio", name=say("vote.percent", percent=90)).tap(force=True)
    alice.button("vote.send").tap()
    alice.sees(say("phone.ballot_received"))
    ballots = [{"choices": ["image-b" if at % 3 else "image-a"], "points": [50 + 10 * (at % 6)]} for at in range(12)]
    room.votes("vraie-ou-generee", ballots)
    regie.closes_poll()
    room.reveals("vraie-ou-generee", "wall", "phones")
    wall.shows("69")
    wall.is_well_set()
    for page in (alice.page, wall.page, regie.page):
        expect(page.locator("body")).not_to_contain_text("two_lights")

    room.reveals("vraie-ou-generee", "answer")
    wall.shows("two_lights.c, traced")
    wall.shows(say("wall.right"))
    wall.is_well_set()
    assert faults(wall.page) == []
    regie.shows_the_wall_as_it_is()
    alice.sees("two_lights.c, painted")
    alice.sees(say("outcome.you_right", percent=90))
    alice.is_within_reach()
    assert faults(regie.page) == []


def test_a_picture_is_sent_from_the_desk_and_stands_beside_its_question(
    evening: Evening, alice: Phone, regie: Console, tmp_path: Path
) -> None:
    say, wall, titled = evening.say, evening.wall(), "Où est-ce ?"
    picture = tmp_path / "generated-by-some-tool.png"
    picture.write_bytes(drawn(1200, 800, colour=(60, 90, 60)))
    make = regie.page
    regie.press("n")
    make.get_by_text(say("console.kind.yes_no"), exact=True).click()
    make.get_by_label(say("console.make.in_fr", what=say("console.make.title"))).fill(titled)
    make.get_by_role("button", name=say("console.make.still", what=say("console.make.title"))).click()
    regie.button("console.make.send_still").click()
    expect(make.get_by_role("alert").first).to_contain_text(say("console.make.no_file"))
    make.get_by_label(say("console.make.file")).set_input_files(picture)
    make.get_by_label(say("console.make.still_alt_fr")).fill("Un champ")
    regie.button("console.make.send_still").click()
    expect(make.get_by_role("alert").first).to_contain_text(say("refusal.still_without_words"))
    assert faults(make) == []
    assert make.locator(".make").evaluate("form => form.scrollWidth <= form.clientWidth"), "nothing leaves the form"
    make.get_by_label(say("console.make.still_credit")).fill("Noé Exemple")
    make.get_by_label(say("console.make.still_credit")).press("Enter")
    is_shown(make.locator(".still-field img"))
    make.get_by_label(say("console.make.on_phones")).check(force=True)
    regie.button("console.make.ready").click()
    expect(regie.poll).to_contain_text(as_set(titled))

    regie.steps_back()
    regie.opens_poll()
    is_shown(wall.layer.get_by_role("img", name="Un champ"))
    wall.shows("Noé Exemple")
    wall.is_well_set()
    alice.page.bring_to_front()
    is_shown(alice.page.get_by_role("img", name="Un champ"))
    alice.is_within_reach()
    alice.votes({"fr": "Oui", "en": "Yes"}[evening.language])
    regie.closes_poll()
    regie.press("Enter")
    expect(wall.bars).to_have_count(3)
    wall.is_well_set()


def test_one_picture_real_or_generated(evening: Evening, room: Room, alice: Phone, wall: Wall) -> None:
    title = ("Cette image est-elle vraie ou générée ?", "Is this picture real or generated?")
    still = room.keeps_still(
        drawn(1600, 900, colour=(90, 60, 120)), author="Noé", tool="Pillow", year="2026", licence="CC0"
    )
    room.makes("riddle-alone", "real_or_generated", title, terms={"right": ["generated"], "still": still})
    room.opens("riddle-alone")
    is_shown(
        wall.layer.get_by_role("img", name={"fr": "Un aplat de couleur", "en": "A plain colour"}[evening.language])
    )
    wall.is_well_set()
    alice.is_within_reach()
    ballots = [{"choices": ["generated" if at % 3 else "real"], "points": [50 + 10 * (at % 6)]} for at in range(12)]
    room.votes("riddle-alone", ballots)
    room.closes("riddle-alone")
    room.reveals("riddle-alone", "wall", "phones")
    wall.shows("67")
    wall.is_well_set()
    room.reveals("riddle-alone", "answer")
    wall.shows("Pillow")
    wall.is_well_set()
    alice.sees("Pillow")
    alice.is_within_reach()


def test_answers_may_be_pictures(evening: Evening, room: Room, alice: Phone, wall: Wall) -> None:
    title = ("Quelle affiche pour la prochaine édition ?", "Which poster for the next edition?")
    sizes = ((600, 900), (1600, 900), (900, 900), (800, 1200), (640, 480))
    stills = [room.keeps_still(drawn(*size, colour=(30 * at, 90, 150))) for at, size in enumerate(sizes)]
    for count in (3, 5):
        labels = [(f"Affiche {at + 1}", f"Poster {at + 1}") for at in range(count)]
        poll = f"posters-{count}"
        room.makes(poll, "single", title, *labels, stills=stills[:count])
        room.opens(poll)
        expect(wall.layer.locator(".choice img")).to_have_count(count)
        for number in range(count):
            is_shown(wall.layer.locator("img").nth(number))
        wall.is_well_set()
        alice.is_within_reach()
        room.votes(poll, [{"choices": [f"o{1 + at % count}"]} for at in range(11)])
        room.closes(poll)
        room.reveals(poll, "wall", "phones")
        expect(wall.layer.locator(".choice .value")).to_have_count(count)
        wall.is_well_set()
        alice.is_within_reach()
