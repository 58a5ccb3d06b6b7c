"""What is shown, to whom, and when nothing is."""

from pathlib import Path

import pytest

from server.debate.commands import EditQuestion, SetSupport
from server.debate.model import QuestionState
from server.debate.poll_commands import SetPollOpen, SetReveal
from server.debate.scenes import Phase
from server.live.projectionist import Show
from server.live.pseudonyms import QUESTIONS
from server.screens.hall import People
from server.wire.spoken import DESKS, Door
from tests.live.disk import failing
from tests.live.rehearsal import CODE, Rehearsal


def margins(rehearsal: Rehearsal) -> list[Show]:
    return [show for show in rehearsal.shown if show.message == "margin"]


def test_patches_follow_one_another_from_the_first_snapshot_to_the_present_screen(rehearsal: Rehearsal) -> None:
    for number in range(3):
        question = rehearsal.asked(f"client-{number}", by=f"person-{number}")
        rehearsal.do(rehearsal.placed(question, QuestionState.LISTED))
        rehearsal.until(lambda: question in rehearsal.screen(Door.PHONE)["questions"])  # noqa: B023
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["evening"]["now"]["phase"] == "debate")

    for door in (Door.PHONE, Door.CONSOLE):
        snapshot = rehearsal.snapshot(door)
        assert rehearsal.screen(door) == snapshot["screen"]
        assert rehearsal.patches(door)[-1]["revision"] == snapshot["revision"] == rehearsal.projectionist.revision(door)


def test_nothing_is_sent_when_nothing_changed(rehearsal: Rehearsal) -> None:
    rehearsal.do(rehearsal.black(True))
    rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["wall"]["now"]["black"])
    fence = rehearsal.patches(Door.CONSOLE)

    rehearsal.do(rehearsal.black(True))
    rehearsal.projectionist.count(People())
    rehearsal.projectionist.lift()
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["evening"]["now"]["phase"] == "debate")
    assert len(rehearsal.patches(Door.CONSOLE)) == len(fence) + 1, "the empty ones in between were not sent"


def test_a_door_that_may_not_see_it_is_sent_nothing_of_it(rehearsal: Rehearsal) -> None:
    wall, phone = rehearsal.projectionist.revision(Door.WALL), rehearsal.projectionist.revision(Door.PHONE)
    for number in range(3):
        question = rehearsal.asked(f"client-{number}", by=f"person-{number}")
        rehearsal.do(rehearsal.placed(question, QuestionState.DISMISSED, reason="déjà posée"))
    rehearsal.until(lambda: len(rehearsal.screen(Door.CONSOLE)["questions"]) == 3)

    assert rehearsal.projectionist.revision(Door.WALL) == wall, "a revision does not tell how much is hidden"
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["evening"]["now"]["phase"] == "debate")
    assert [patch["from"] for patch in rehearsal.patches(Door.PHONE)] == [phone]


def test_a_margin_goes_to_the_author_only(rehearsal: Rehearsal) -> None:
    question = rehearsal.asked("client-one", by="ada")
    rehearsal.asked("client-two", by="bao")
    ada = rehearsal.screening.pseudonyms.of(QUESTIONS, "ada")
    rehearsal.until(lambda: len(margins(rehearsal)) == 2)

    first = margins(rehearsal)[0]
    assert (first.code, first.door, first.person) == (CODE, Door.PHONE, ada)
    assert list(first.payload["changes"]["mine"]) == [question]
    rehearsal.do(rehearsal.placed(question, QuestionState.DISMISSED, reason="hors sujet"))
    rehearsal.until(lambda: len(margins(rehearsal)) == 3)
    assert margins(rehearsal)[2].person == ada
    assert margins(rehearsal)[2].payload["changes"]["mine"][question]["reason"] == "hors sujet"
    assert all(show.person == "" for show in rehearsal.shown if show.message == "patch")


def test_a_margin_holds_what_is_only_yours(rehearsal: Rehearsal) -> None:
    question = rehearsal.asked("client-one", by="ada")
    rehearsal.do(rehearsal.placed(question, QuestionState.LISTED))
    rehearsal.submit(SetSupport(question=question, on=True, seq=1), "bao")
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    assert rehearsal.voted("bao", "a")["ok"]

    ada, bao, cy = (rehearsal.projectionist.margin_for(person) for person in ("ada", "bao", "cy"))
    assert list(ada["mine"]) == [question] and not ada["supported"] and not ada["ballot"]
    assert not bao["mine"] and bao["supported"] == {question: {"on": True}}
    assert bao["ballot"] == {"which": {"round": 1, "choices": ["a"]}}
    assert cy == {"mine": {}, "supported": {}, "reported": {}, "ballot": {}, "supported_sayings": {}}


def test_people_who_come_are_counted_on_every_screen_that_shows_them(rehearsal: Rehearsal) -> None:
    rehearsal.projectionist.count(People(phones=7, walls=1, consoles=2))
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["evening"]["now"]["phones"] == 7)
    rehearsal.until(lambda: rehearsal.screen(Door.WALL)["wall"]["now"]["phones"] == 7)
    rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["people"]["now"]["consoles"] == 2)


def test_a_hidden_result_leaves_by_no_door(rehearsal: Rehearsal) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    for number, choice in enumerate("aab"):
        assert rehearsal.voted(f"person-{number}", choice)["ok"]
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["poll"]["now"]["turnout"] == 3)
    rehearsal.until(lambda: rehearsal.screen(Door.WALL)["wall_poll"]["now"]["turnout"] == 3)
    assert not any("bars" in str(show.payload) or "count" in str(show.payload) for show in rehearsal.shown)


def test_where_all_screens_change_at_once_the_wall_is_the_first_to_be_sent(rehearsal: Rehearsal) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.until(lambda: {show.door for show in rehearsal.shown} == set(Door))
    assert [show.door for show in rehearsal.shown] == [Door.WALL, *DESKS, Door.STAGE, Door.PHONE]


def test_a_film_tells_phones_nothing_and_its_end_tells_them_all(rehearsal: Rehearsal) -> None:
    asked = [rehearsal.asked(f"client-{number}", by=f"person-{number}") for number in range(3)]
    rehearsal.do(rehearsal.phase(Phase.FILM))
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["evening"]["now"]["phase"] == "film")
    before = len([show for show in rehearsal.shown if show.door is Door.PHONE])

    rehearsal.do(rehearsal.placed(asked[0], QuestionState.LISTED))
    rehearsal.do(rehearsal.placed(asked[1], QuestionState.DISMISSED, reason="hors sujet"))
    rehearsal.projectionist.count(People(phones=7))
    rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["people"]["now"]["phones"] == 7)
    rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["questions"][asked[1]]["state"] == "dismissed")
    assert len([show for show in rehearsal.shown if show.door is Door.PHONE]) == before
    assert rehearsal.projectionist.margin_for("person-1")["mine"][asked[1]]["reason"] == "hors sujet"

    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["evening"]["now"]["phase"] == "debate")
    assert list(rehearsal.screen(Door.PHONE)["questions"]) == [asked[0]]
    assert len(rehearsal.patches(Door.PHONE)) == 2, "into the dark, and out of it"
    told = {question for show in margins(rehearsal)[-2:] for question in show.payload["changes"]["mine"]}
    assert told == {asked[0], asked[1]}


def test_words_that_were_edited_during_a_film_do_not_stay_on_their_authors_phone(rehearsal: Rehearsal) -> None:
    question = rehearsal.asked("client-one", by="ada")
    rehearsal.do(rehearsal.phase(Phase.FILM))
    before = len(margins(rehearsal))
    rehearsal.do(EditQuestion(**rehearsal.act(), question=question, rev=1, text="Qui a éclairé la scène ?"))
    (told,) = margins(rehearsal)[before:]
    assert told.payload["changes"]["mine"][question]["text"] == "Qui a éclairé la scène ?"


def test_a_result_that_is_taken_back_during_a_film_leaves_the_phones_at_once(rehearsal: Rehearsal) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    assert rehearsal.voted("ada", "a")["ok"]
    rehearsal.do(SetPollOpen(**rehearsal.act(), poll="which", round=1, on=False))
    rehearsal.do(SetReveal(**rehearsal.act(), poll="which", round=1, where="phones", on=True))
    rehearsal.until(lambda: "bars" in rehearsal.screen(Door.PHONE)["poll"]["now"])
    rehearsal.do(rehearsal.phase(Phase.FILM))
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["evening"]["now"]["phase"] == "film")
    assert "bars" in rehearsal.screen(Door.PHONE)["poll"]["now"]

    rehearsal.do(SetReveal(**rehearsal.act(), poll="which", round=1, where="phones", on=False))
    rehearsal.until(lambda: not rehearsal.screen(Door.PHONE)["poll"])


def test_what_is_taken_back_during_a_film_leaves_the_phones_at_once(rehearsal: Rehearsal) -> None:
    kept, lost = (rehearsal.asked(f"client-{number}", by=f"person-{number}") for number in range(2))
    for question in (kept, lost):
        rehearsal.do(rehearsal.placed(question, QuestionState.LISTED))
    rehearsal.until(lambda: set(rehearsal.screen(Door.PHONE)["questions"]) == {kept, lost})
    rehearsal.do(rehearsal.phase(Phase.FILM))
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["evening"]["now"]["phase"] == "film")

    rehearsal.do(rehearsal.placed(lost, QuestionState.DISMISSED, rev=2, reason="hors sujet"))
    rehearsal.until(lambda: set(rehearsal.screen(Door.PHONE)["questions"]) == {kept})
    assert set(rehearsal.snapshot(Door.PHONE)["screen"]["questions"]) == {kept}


def test_after_a_turn_that_failed_screens_show_what_the_journal_says(rehearsal: Rehearsal) -> None:
    question = rehearsal.asked("client-one", by="ada")
    rehearsal.do(rehearsal.placed(question, QuestionState.LISTED))
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.until(lambda: question in rehearsal.screen(Door.PHONE)["questions"])
    with failing(rehearsal):
        refused = rehearsal.submit(SetSupport(question=question, on=True, seq=1), "bao")
        assert refused["refusal"] == "not_recorded"

    assert rehearsal.submit(SetSupport(question=question, on=True, seq=1), "cy")["ok"]
    for door in (Door.PHONE, Door.WALL, Door.CONSOLE):
        shelf = "wall_list" if door is Door.WALL else "questions"
        rehearsal.until(lambda: rehearsal.screen(door)[shelf][question]["supporters"] == 1)  # noqa: B023


def test_a_margin_looks_for_a_ballot_only_where_there_may_be_one_of_theirs(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    assert rehearsal.voted("bao", "a")["ok"]
    names = rehearsal.screening.pseudonyms
    named: list[tuple[str, str]] = []
    given = names.of
    monkeypatch.setattr(names, "of", lambda series, by: named.append((series, by)) or given(series, by))

    assert rehearsal.projectionist.margin_for("bao")["ballot"]["which"]["choices"] == ["a"]
    assert rehearsal.projectionist.margin_for("ada")["ballot"] == {}

    assert ("which", "bao") in named and ("which", "ada") not in named


def test_a_ballot_of_before_a_restart_is_in_the_margin_of_who_sent_it(rehearsal: Rehearsal, tmp_path: Path) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    assert rehearsal.voted("bao", "b")["ok"]
    rehearsal.close()

    again = Rehearsal(tmp_path)
    try:
        assert again.projectionist.margin_for("bao")["ballot"]["which"]["choices"] == ["b"]
        assert again.projectionist.margin_for("ada")["ballot"] == {}
    finally:
        again.close()
