"""A phone that nobody looks at keeps its seat and is sent no patch."""

from tests.sockets.talking import Hall, Page
from tests.sockets.test_from_phone_to_wall import act, asked

UNKNOWN = {"ok": False, "refusal": "unknown_verb"}


def published(console: Page, author: Page, client: str) -> str:
    question = asked(author, client)
    act(console, "place_question", question=question, rev=1, state="listed")
    return question


def test_a_phone_in_a_pocket_is_sent_no_patch_and_when_it_is_looked_at_the_present(hall: Hall) -> None:
    console, pocket, other = hall.console(), hall.phone(), hall.phone()
    first = published(console, other, "hidden-1")
    pocket.until(lambda page: first in page.screen["questions"])

    assert pocket.say("hidden") == {"ok": True}
    before = len(pocket.frames)
    second = published(console, other, "hidden-2")
    other.until(lambda page: second in page.screen["questions"])
    pocket.catch_up()
    assert len(pocket.frames) == before + 1, "only the answer that was asked for"

    pocket.look_again()
    assert {first, second} <= pocket.screen["questions"].keys()
    third = published(console, other, "hidden-3")
    pocket.until(lambda page: third in page.screen["questions"])


def test_a_phone_in_a_pocket_keeps_its_seat_and_hears_what_is_theirs_alone(hall: Hall) -> None:
    console, author = hall.console(), hall.phone()
    question = asked(author, "hidden-margin-1")
    author.until(lambda page: question in page.margin["mine"])
    assert author.say("hidden") == {"ok": True}

    act(console, "place_question", question=question, rev=1, state="dismissed", reason="déjà posée")
    author.until(lambda page: page.margin["mine"][question]["reason"] == "déjà posée")
    assert author.command(verb="ask", id="hidden-margin-2", text="Et depuis la poche, entend-on ?", lang="fr")["ok"]


def test_a_phone_that_was_told_nothing_still_hears_that_the_house_closes_its_doors(own_hall: Hall) -> None:
    pocket = own_hall.phone()
    assert pocket.say("hidden") == {"ok": True}
    own_hall.served.stop()
    pocket.until(lambda page: page.heard("restarting"))


def test_a_phone_in_a_pocket_is_told_that_a_film_begins_so_that_it_may_let_go(own_hall: Hall) -> None:
    console, pocket, other = own_hall.console(), own_hall.phone(), own_hall.phone()
    assert pocket.say("hidden") == {"ok": True}
    before = len(pocket.frames)

    act(console, "set_phase", phase="film")
    other.until(lambda page: page.screen["evening"]["now"]["phase"] == "film")
    pocket.until(lambda page: page.heard("film"))
    pocket.catch_up()
    assert len(pocket.frames) == before + 2, "one word, and the answer that was asked for"

    act(console, "set_phase", phase="debate")
    other.until(lambda page: page.screen["evening"]["now"]["phase"] == "debate")
    assert pocket.heard("film") == [{}]


def test_a_wall_and_a_console_are_always_looked_at(hall: Hall) -> None:
    assert hall.phone().say("hidden") == {"ok": True}
    for page in (hall.wall(), hall.console()):
        assert page.say("hidden") == UNKNOWN
