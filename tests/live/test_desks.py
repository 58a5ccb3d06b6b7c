"""Each desk sees what its role is for, and nothing else."""

import pytest

from server.debate.commands import AskOnPaper
from server.debate.floor.commands import AskMic, PlaceMic
from server.debate.floor.model import MicState
from server.debate.scenes import Phase
from server.live.desks import SEEN, Part
from server.screens.hall import Sitting
from server.wire.spoken import DESKS, Door

from .rehearsal import Rehearsal

UNREAD = "canary-unread, pourquoi ce silence ?"


@pytest.mark.parametrize("door", [Door.FLOOR, Door.USHER, Door.REMOTE, Door.STAGE])
def test_nobody_but_moderators_receives_what_nobody_has_read(rehearsal: Rehearsal, door: Door) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    question = rehearsal.asked("client-1", UNREAD)
    rehearsal.until(lambda: question in rehearsal.screen(Door.CONSOLE)["questions"])
    rehearsal.until(lambda: question in rehearsal.screen(Door.MODERATION)["questions"])

    assert "canary" not in str(rehearsal.screen(door))
    assert "canary" not in str([show.payload for show in rehearsal.shown if show.door is door])


@pytest.mark.parametrize("door", SEEN)
def test_every_desk_is_told_of_its_own_acts_only(rehearsal: Rehearsal, door: Door) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["acts"])

    assert rehearsal.screen(door)["acts"] == {}


def test_a_poll_is_nobody_elses_before_it_opens(rehearsal: Rehearsal) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    assert "which" in rehearsal.screen(Door.CONSOLE)["polls"]
    assert rehearsal.screen(Door.USHER)["polls"] == rehearsal.screen(Door.REMOTE)["polls"] == {}

    rehearsal.open_poll()
    rehearsal.until(lambda: rehearsal.screen(Door.USHER)["polls"])


def test_a_desk_that_sees_the_list_does_not_see_what_moderators_note(rehearsal: Rehearsal) -> None:
    part = Part(Door.REMOTE)
    fields = {"text": "Pourquoi ?", "state": "listed", "note": "canary", "starred": True, "flagged_by": "canary"}
    whole = {shelf: {} for door in DESKS for shelf in SEEN.get(door, ())} | {"questions": {"q": fields}, "acts": {}}

    assert part.of(whole)["questions"] == {"q": {"text": "Pourquoi ?", "state": "listed"}}


def test_former_words_of_an_edited_question_stay_with_moderators() -> None:
    part = Part(Door.FLOOR)
    fields = {
        "text": "Pourquoi ?",
        "state": "listed",
        "translation": "canary, why?",
        "translated": "canary, pourquoi ?",
    }
    whole = {shelf: {} for shelf in SEEN[Door.FLOOR]} | {"questions": {"q": fields}, "acts": {}}

    assert part.of(whole)["questions"] == {"q": {"text": "Pourquoi ?", "state": "listed"}}


def test_who_is_at_a_desk_and_what_they_look_at_is_told(rehearsal: Rehearsal) -> None:
    rehearsal.projectionist.tell(staff=(Sitting("mod-1", "Léa", "usher", "question-1"),))

    rehearsal.until(lambda: rehearsal.screen(Door.MODERATION)["staff"])
    told = {"id": "mod-1", "name": "Léa", "role": "usher", "looking": "question-1"}
    assert rehearsal.screen(Door.CONSOLE)["staff"] == {"mod-1": told}


def test_whoever_is_called_to_speak_is_told_and_nobody_else(rehearsal: Rehearsal) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    request = str(rehearsal.submit(AskMic(id="client-mic-1"), "person-1")["mic"]["id"])
    rehearsal.shown.clear()

    rehearsal.do(PlaceMic(act="act-called-1", seq=1, request=request, state=MicState.NEXT, former=MicState.WAITING))

    rehearsal.until(lambda: [show for show in rehearsal.shown if show.message == "margin"])
    (told,) = [show for show in rehearsal.shown if show.message == "margin"]
    assert told.payload == {"changes": {"mic": {"now": {"id": request, "state": "next"}}}}
    assert told.person == rehearsal.screening.pseudonyms.of("questions and supports", "person-1")


def test_a_card_of_nobody_is_told_to_nobodys_phone(rehearsal: Rehearsal) -> None:
    """A room named after nobody would be everybody's."""
    rehearsal.do(rehearsal.phase(Phase.DEBATE))

    rehearsal.do(AskOnPaper(act="act-card-001", seq=1, question="card-0001", text=UNREAD, lang="fr"))
    rehearsal.until(lambda: "card-0001" in rehearsal.screen(Door.CONSOLE)["questions"])

    assert not [show for show in rehearsal.shown if show.door is Door.PHONE and "canary" in str(show.payload)]
