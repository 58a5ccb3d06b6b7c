"""The conducteur: cues in order, one for the next, back one, one more, elsewhere."""

from typing import Any

import pytest

from server import limits
from server.debate.events import Sealed
from server.debate.poll import PollState
from server.debate.refusals import Refusal
from server.debate.run.commands import DropCue, GoBack, MakeCue, MoveCue, TakeCue
from server.debate.run.events import CuesLaid
from server.debate.run.model import Cue, CueDeed
from server.debate.scenes import Phase, SceneKind
from server.debate.wording import Text

from .people import Evening, Moderator, Spectator, refused

TEN = Text("Encore dix minutes", "Ten more minutes")


@pytest.fixture
def run(evening: Evening, ready: str) -> Evening:
    """Doors, a film, the debate, a vote opened, closed and revealed, a word to the room, the end."""
    evening.happen(
        CuesLaid(
            (
                Cue("doors", CueDeed.PHASE, "doors", at=1140, origin="programme"),
                Cue("light", CueDeed.MARK, text=Text("Lumi\u00e8re", "Lights"), origin="programme"),
                Cue("film", CueDeed.FILM, "film-1", origin="programme"),
                Cue("debate", CueDeed.PHASE, "debate", origin="programme"),
                Cue("open", CueDeed.OPEN, ready, origin="programme"),
                Cue("close", CueDeed.CLOSE, ready, origin="programme"),
                Cue("reveal", CueDeed.REVEAL, ready, origin="programme"),
                Cue("phones", CueDeed.REVEAL_PHONES, ready, origin="programme"),
                Cue("message", CueDeed.MESSAGE, text=TEN, origin="programme"),
                Cue("join", CueDeed.SCENE, "join", origin="programme"),
                Cue("end", CueDeed.PHASE, "closed", origin="programme"),
            )
        )
    )
    return evening


def takes_all(chloe: Moderator, upto: str = "") -> list[str]:
    """Each next one, until none is left or that one was taken."""
    taken = []
    run = chloe.evening.debate.run
    while cue := run.next:
        chloe.does(TakeCue, cue=cue)
        taken.append(cue)
        if cue == upto:
            break
    return taken


def test_an_evening_is_taken_cue_by_cue(run: Evening, chloe: Moderator, ready: str) -> None:
    takes_all(chloe, "film")
    assert run.debate.phase is Phase.FILM

    takes_all(chloe, "open")
    assert run.round(ready).state is PollState.OPEN
    assert run.on_the_wall == (SceneKind.POLL, ready)

    takes_all(chloe, "phones")
    assert (run.round(ready).on_wall, run.round(ready).on_phones) == (True, True)

    takes_all(chloe, "message")
    assert run.debate.notices.announcement is not None
    takes_all(chloe)
    assert run.debate.phase is Phase.CLOSED
    assert run.debate.run.next == ""


def test_two_who_press_at_once_take_one(run: Evening, chloe: Moderator, david: Moderator) -> None:
    chloe.does(TakeCue, cue="doors")

    assert david.does(TakeCue, cue="doors") == []
    assert run.debate.run.next == "light"


def test_any_cue_may_be_taken_and_the_next_is_the_one_behind_it(run: Evening, chloe: Moderator) -> None:
    chloe.does(TakeCue, cue="debate")

    assert run.debate.run.next == "open"


@pytest.mark.parametrize("cue", ["doors", "light", "film", "open", "close", "reveal", "message", "end"])
def test_a_cue_taken_by_mistake_is_undone_with_all_it_did(run: Evening, chloe: Moderator, ready: str, cue: str) -> None:
    order = run.debate.run.order
    if before := order[: order.index(cue)]:
        takes_all(chloe, before[-1])
    was = (run.debate.phase, run.on_the_wall, run.round(ready).state, run.round(ready).on_wall, run.debate.run.last)
    chloe.does(TakeCue, cue=cue)
    assert run.debate.run.last == cue

    chloe.undoes()

    now = (run.debate.phase, run.on_the_wall, run.round(ready).state, run.round(ready).on_wall, run.debate.run.last)
    assert now == was
    assert (run.debate.notices.announcement is None) is (cue != "end")


def test_later_one_goes_back_and_the_wall_is_what_it_was(run: Evening, chloe: Moderator) -> None:
    takes_all(chloe, "film")
    run.wait(60_000)

    chloe.does(GoBack, cue="film")

    assert run.debate.phase is Phase.DOORS
    assert run.on_the_wall == (SceneKind.JOIN, "")
    assert run.debate.run.next == "film"
    chloe.undoes()
    assert (run.debate.phase, run.debate.run.last) == (Phase.FILM, "film")


def test_going_back_takes_no_answer_away(run: Evening, bob: Spectator, chloe: Moderator, ready: str) -> None:
    takes_all(chloe, "open")
    bob.votes(ready, "a")

    chloe.does(GoBack, cue="open")

    assert run.round(ready).state is PollState.OPEN
    assert run.round(ready).turnout == 1
    assert run.on_the_wall == (SceneKind.QUESTIONS, "")


def test_going_back_to_a_film_closes_the_vote(run: Evening, bob: Spectator, chloe: Moderator, ready: str) -> None:
    takes_all(chloe, "debate")
    chloe.opens(ready)

    chloe.does(GoBack, cue="debate")

    assert run.debate.phase is Phase.FILM
    assert run.round(ready).state is PollState.CLOSED


def test_going_back_twice_by_one_press_each_is_one(run: Evening, chloe: Moderator, david: Moderator) -> None:
    takes_all(chloe, "film")
    chloe.does(GoBack, cue="film")

    assert david.does(GoBack, cue="film") == []


def test_a_question_that_is_gone_does_not_come_back_to_the_wall(run: Evening, chloe: Moderator, published: str) -> None:
    takes_all(chloe, "debate")
    chloe.shows_question(published)
    chloe.does(TakeCue, cue="join")
    chloe.dismisses(published)

    chloe.does(GoBack, cue="join")

    assert run.on_the_wall == (SceneKind.QUESTIONS, "")


def test_a_sealed_evening_does_not_go_back(run: Evening, chloe: Moderator) -> None:
    takes_all(chloe)
    run.happen(Sealed())

    with refused(Refusal.SEALED):
        chloe.does(GoBack, cue="end")


def test_what_may_not_be_done_by_hand_is_not_done_by_a_cue(run: Evening, chloe: Moderator) -> None:
    chloe.begins(Phase.FILM)

    with refused(Refusal.FILM_RUNNING):
        chloe.does(TakeCue, cue="open")
    assert run.debate.run.last == ""


def made(chloe: Moderator, cue: str, **fields: Any) -> object:
    return chloe.does(MakeCue, cue=cue, **{"deed": CueDeed.MARK, "text": Text("Pause caf\u00e9", ""), **fields})


def test_a_cue_is_added_moved_and_dropped_and_each_is_undone(run: Evening, chloe: Moderator) -> None:
    before = list(run.debate.run.order)
    made(chloe, "cue-0001", after="film")
    assert run.debate.run.order.index("cue-0001") == 1 + before.index("film")

    chloe.does(MoveCue, cue="cue-0001", after="")
    assert run.debate.run.order[0] == "cue-0001"
    chloe.undoes()
    assert run.debate.run.order.index("cue-0001") == 1 + before.index("film")

    chloe.does(DropCue, cue="cue-0001")
    assert run.debate.run.order == before
    chloe.undoes()
    assert "cue-0001" in run.debate.run.order


def test_what_was_taken_is_not_dropped(run: Evening, chloe: Moderator) -> None:
    chloe.does(TakeCue, cue="doors")

    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.does(DropCue, cue="doors")


@pytest.mark.parametrize(
    "fields",
    [
        {"deed": CueDeed.PHASE, "subject": "matin"},
        {"deed": CueDeed.SCENE, "subject": "question"},
        {"deed": CueDeed.OPEN, "subject": "poll-of-nobody"},
        {"deed": CueDeed.MESSAGE, "text": Text()},
        {"after": "cue-of-nobody"},
    ],
)
def test_a_cue_is_about_something_there_is(run: Evening, chloe: Moderator, fields: dict[str, Any]) -> None:
    with refused(Refusal.UNKNOWN_CUE):
        made(chloe, "cue-0001", **fields)


def test_a_cue_of_nobody_is_not_taken(run: Evening, chloe: Moderator) -> None:
    with refused(Refusal.UNKNOWN_CUE):
        chloe.does(TakeCue, cue="cue-of-nobody")


def test_an_evening_has_so_many_cues(run: Evening, chloe: Moderator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CUES_MAX", 12)
    made(chloe, "cue-0001")

    with refused(Refusal.TOO_MANY_CUES):
        made(chloe, "cue-0002")


def test_a_programme_read_again_keeps_what_was_made_on_the_spot(run: Evening, chloe: Moderator) -> None:
    made(chloe, "cue-0001", after="film")

    run.happen(CuesLaid((Cue("doors", CueDeed.PHASE, "doors", origin="programme"),)))

    assert run.debate.run.order == ["doors", "cue-0001"]
