"""Undoing: for ten seconds everything a moderator does can be taken back, by whoever sees it."""

from collections.abc import Callable

import pytest

from server import limits
from server.debate.model import QuestionState
from server.debate.poll import PollKind, PollState
from server.debate.poll_events import RoundBegun, RoundPlaced
from server.debate.scenes import Phase, SceneKind
from server.screens import phone, wall
from server.screens.hall import Hall

from .people import Evening, Moderator, Spectator

NOBODY = Hall()
DEEDS: dict[str, Callable[[Moderator, str, str], object]] = {
    "publish again": lambda chloe, question, poll: chloe.answers(question),
    "keep": lambda chloe, question, poll: chloe.keeps(question),
    "dismiss": lambda chloe, question, poll: chloe.dismisses(question, "Déjà posée"),
    "edit": lambda chloe, question, poll: chloe.edits(question, "Pourquoi ce silence ?"),
    "star": lambda chloe, question, poll: chloe.stars(question),
    "show the list": lambda chloe, question, poll: chloe.shows(SceneKind.QUESTIONS),
    "show the poll": lambda chloe, question, poll: chloe.shows(SceneKind.POLL, poll),
    "black": lambda chloe, question, poll: chloe.cuts_to_black(),
    "freeze": lambda chloe, question, poll: chloe.freezes(),
    "film": lambda chloe, question, poll: chloe.begins(Phase.FILM),
    "doors": lambda chloe, question, poll: chloe.begins(Phase.DOORS),
    "end": lambda chloe, question, poll: chloe.begins(Phase.CLOSED),
    "read nothing first": lambda chloe, question, poll: chloe.reads_first(False),
    "live": lambda chloe, question, poll: chloe.goes_live(),
    "make a poll": lambda chloe, question, poll: chloe.makes_poll(kind=PollKind.YES_NO),
    "close the poll": lambda chloe, question, poll: chloe.closes(poll),
    "reveal on the wall": lambda chloe, question, poll: chloe.reveals(poll),
    "reveal on phones": lambda chloe, question, poll: chloe.reveals(poll, "phones"),
    "begin a new round": lambda chloe, question, poll: chloe.resets(poll),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_undone_it_is_as_if_nothing_had_been_done(
    evening: Evening, chloe: Moderator, published: str, voting: str, deed: str
) -> None:
    Spectator(evening, "bob").votes(voting, "a")
    chloe.shows_question(published)
    before = _shown(evening)
    DEEDS[deed](chloe, published, voting)
    act = evening.last_act

    chloe.undoes()

    assert _shown(evening) == before
    assert next(done for done in evening.debate.acts if done.id == act).undone


def test_another_moderator_undoes_as_well(evening: Evening, chloe: Moderator, david: Moderator, published: str) -> None:
    chloe.dismisses(published)

    david.undoes()

    assert evening.question(published).state is QuestionState.LISTED


def test_an_act_can_be_undone_until_ten_seconds_have_passed(evening: Evening, chloe: Moderator) -> None:
    chloe.cuts_to_black()
    evening.wait(limits.UNDO_WINDOW_MS - 1)

    chloe.undoes()

    assert not evening.debate.black


def test_two_moderators_undo_the_same_act_once(evening: Evening, chloe: Moderator, david: Moderator) -> None:
    chloe.cuts_to_black()
    act = evening.last_act
    chloe.undoes(act)

    assert david.undoes(act) == []
    assert not evening.debate.black


def test_acts_are_undone_one_after_the_other(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.answers(published)
    first = evening.last_act
    chloe.dismisses(published)
    second = evening.last_act

    chloe.undoes(second)
    chloe.undoes(first)

    assert evening.question(published).state is QuestionState.LISTED


def test_undoing_a_dismissal_brings_the_question_back_where_it_was(
    evening: Evening, chloe: Moderator, published: str
) -> None:
    chloe.shows_question(published)
    chloe.dismisses(published, "Déjà posée")

    chloe.undoes()

    assert evening.on_the_wall == (SceneKind.QUESTION, published)
    assert evening.question(published).reason == ""


def test_an_undone_edit_leaves_the_wall_like_any_edit(
    evening: Evening, alice: Spectator, chloe: Moderator, published: str
) -> None:
    asked = evening.question(published).text
    chloe.edits(published, "Pourquoi ce silence ?")
    edit = evening.last_act
    chloe.shows_question(published)

    chloe.undoes(edit)

    assert evening.question(published).text == asked
    assert evening.on_the_wall == (SceneKind.QUESTIONS, "")


def test_a_question_no_longer_published_leaves_the_wall(evening: Evening, chloe: Moderator, published: str) -> None:
    publishing = evening.last_act
    chloe.shows_question(published)

    chloe.undoes(publishing)

    assert evening.question(published).state is QuestionState.PENDING
    assert evening.on_the_wall == (SceneKind.QUESTIONS, "")


def test_a_poll_opened_by_mistake_is_ready_again(evening: Evening, chloe: Moderator, ready: str) -> None:
    chloe.opens(ready)

    chloe.undoes()

    assert (evening.round(ready).number, evening.round(ready).state) == (1, PollState.DRAFT)
    assert evening.on_the_wall == (SceneKind.QUESTIONS, "")


def test_ballots_cast_before_the_opening_was_undone_stay_in_a_round_that_counts_for_nothing(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str
) -> None:
    bob.votes(voting, "a")

    happened = chloe.undoes()

    closed = RoundPlaced(poll=voting, round=1, state=PollState.CLOSED, former_state=PollState.OPEN)
    assert {closed, RoundBegun(poll=voting, round=2)} <= set(happened)
    assert evening.poll(voting).rounds[0].ballots[bob.in_poll(voting)].choices == ("a",)
    assert (evening.round(voting).state, evening.round(voting).ballots) == (PollState.DRAFT, {})


def test_a_round_whose_result_was_shown_does_not_become_ready_again(
    evening: Evening, chloe: Moderator, voting: str
) -> None:
    opening = evening.last_act
    chloe.reveals(voting)

    chloe.undoes(opening)

    assert evening.round(voting).number == 2
    assert not evening.round(voting).on_wall


def test_undoing_a_new_round_opens_the_one_it_closed(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str
) -> None:
    bob.votes(voting, "a")
    chloe.resets(voting)

    chloe.undoes()
    bob.votes(voting, "b")

    assert evening.poll(voting).tally["b"] == 1


def test_an_undone_closing_lets_people_vote_again(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str
) -> None:
    bob.votes(voting, "a")
    chloe.closes(voting)

    chloe.undoes()
    bob.votes(voting, "b")

    assert evening.poll(voting).tally == {"a": 0, "b": 1, "abstain": 0}


def test_undoing_a_film_reopens_the_poll_it_closed(evening: Evening, chloe: Moderator, voting: str) -> None:
    chloe.begins(Phase.FILM)

    chloe.undoes()

    assert evening.debate.phase is Phase.DEBATE
    assert evening.debate.open_poll is evening.poll(voting)
    assert evening.on_the_wall == (SceneKind.POLL, voting)


def test_an_undone_end_is_no_end(evening: Evening, chloe: Moderator) -> None:
    chloe.begins(Phase.CLOSED)

    chloe.undoes()

    assert evening.debate.closed_at == 0


def test_a_frozen_list_given_back_is_the_same_list(
    evening: Evening, alice: Spectator, bob: Spectator, chloe: Moderator, published: str
) -> None:
    other = alice.asks()
    chloe.publishes(other)
    chloe.freezes()
    held = evening.debate.held
    bob.supports(other)
    chloe.freezes(on=False)

    chloe.undoes()

    assert (evening.debate.frozen, evening.debate.held) == (True, held)


def _shown(evening: Evening) -> object:
    """What everybody sees, and what the rules know, without the counter of readings that an undo moves on."""
    debate = evening.debate
    return (
        wall.compose(debate, NOBODY),
        phone.compose(debate, NOBODY),
        debate.phase,
        debate.live,
        debate.frozen,
        debate.held,
        [(question.state, question.reason, question.text, question.starred) for question in debate.questions.values()],
        [[(turn.number, turn.state, dict(turn.ballots)) for turn in poll.rounds] for poll in debate.polls.values()],
    )
