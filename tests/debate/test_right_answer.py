"""The right answer is shown apart from the result, and never while people can still give it."""

from server.debate.poll import PollKind, Terms
from server.debate.refusals import Refusal

from .people import Evening, Moderator, Spectator, refused


def _quiz(chloe: Moderator) -> str:
    return chloe.makes_poll("a", "b", kind=PollKind.QUIZ, terms=Terms(right=("b",)))


def test_the_right_answer_is_shown_once_the_poll_is_closed(evening: Evening, chloe: Moderator, bob: Spectator) -> None:
    quiz = _quiz(chloe)
    chloe.opens(quiz)
    bob.votes(quiz, "a")
    with refused(Refusal.VOTING_STILL_OPEN):
        chloe.reveals(quiz, "answer")

    chloe.closes(quiz)
    chloe.reveals(quiz, "answer")

    assert (evening.round(quiz).answered, evening.round(quiz).on_wall, evening.round(quiz).seen) == (True, False, True)


def test_a_poll_without_a_right_answer_shows_none(chloe: Moderator, voting: str) -> None:
    chloe.closes(voting)
    chloe.reveals(voting, "wall")
    with refused(Refusal.NO_RIGHT_ANSWER):
        chloe.reveals(voting, "answer")


def test_a_poll_that_asks_nothing_is_never_opened(evening: Evening, chloe: Moderator) -> None:
    film = chloe.makes_poll(kind=PollKind.SCALE, terms=Terms(steps=5, film="one"))
    chloe.opens(film)
    chloe.closes(film)
    prize = chloe.makes_poll(kind=PollKind.PRIZE, abstain=False, terms=Terms(of=(film,)))
    with refused(Refusal.NOTHING_TO_ANSWER):
        chloe.opens(prize)

    chloe.reveals(prize, "wall")
    assert evening.round(prize).on_wall
