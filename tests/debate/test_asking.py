"""Asking: the room writes, and a moderator reads first unless nobody does."""

from server import limits
from server.debate.events import QuestionAsked
from server.debate.model import QuestionState
from server.debate.refusals import Refusal
from server.debate.scenes import Phase

from .people import Evening, Moderator, Spectator, refused


def test_a_question_waits_to_be_read(evening: Evening, alice: Spectator) -> None:
    asked = evening.question(alice.asks("Pourquoi ce silence ?", signature="Alice", theme="image", lang="en"))

    assert asked.state is QuestionState.PENDING
    assert not asked.public
    assert (asked.text, asked.signature, asked.theme, asked.lang) == ("Pourquoi ce silence ?", "Alice", "image", "en")
    assert (asked.author, asked.asked_at, asked.rev) == (alice.in_questions, evening.now, 1)


def test_when_nobody_reads_first_a_question_is_published_at_once(
    evening: Evening, alice: Spectator, chloe: Moderator
) -> None:
    chloe.reads_first(False)

    asked = evening.question(alice.asks())

    assert asked.state is QuestionState.LISTED
    assert asked.listed_at == evening.now


def test_reading_first_again_leaves_what_is_published_published(
    evening: Evening, alice: Spectator, chloe: Moderator
) -> None:
    chloe.reads_first(False)
    before = alice.asks()

    chloe.reads_first(True)

    assert evening.question(before).state is QuestionState.LISTED
    assert evening.question(alice.asks()).state is QuestionState.PENDING


def test_the_answer_names_the_question_and_its_state(evening: Evening, alice: Spectator) -> None:
    question = alice.asks()

    assert evening.answer == {"question": question, "client": evening.question(question).client, "state": "pending"}


def test_a_question_sent_twice_is_one_question(evening: Evening, alice: Spectator) -> None:
    question = alice.asks()
    told = evening.answer

    assert evening.repeat() == []
    assert list(evening.debate.questions) == [question]
    assert evening.answer == told


def test_a_question_sent_twice_is_not_counted_against_its_author(evening: Evening, alice: Spectator) -> None:
    for _ in range(limits.PENDING_PER_SPECTATOR_MAX):
        alice.asks()

    assert evening.repeat() == []


def test_a_repeat_tells_what_became_of_the_question(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    question = alice.asks()
    last = evening.last
    chloe.publishes(question)
    assert last is not None

    assert evening.take(*last) == []
    assert evening.answer["state"] == "listed"


def test_a_theme_must_be_in_the_programme(alice: Spectator) -> None:
    alice.asks(theme="travail")

    with refused(Refusal.UNKNOWN_THEME):
        alice.asks(theme="cuisine")


def test_nobody_fills_the_inbox_alone(evening: Evening, alice: Spectator, bob: Spectator, chloe: Moderator) -> None:
    asked = [alice.asks() for _ in range(limits.PENDING_PER_SPECTATOR_MAX)]

    with refused(Refusal.TOO_MANY_PENDING):
        alice.asks()
    bob.asks()
    chloe.keeps(asked[0])
    with refused(Refusal.TOO_MANY_PENDING):
        alice.asks()
    chloe.publishes(asked[1])
    alice.asks()


def test_one_person_asks_so_many_questions_and_no_more(alice: Spectator, bob: Spectator, chloe: Moderator) -> None:
    chloe.reads_first(False)
    for _ in range(limits.QUESTIONS_PER_SPECTATOR_MAX):
        alice.asks()

    with refused(Refusal.TOO_MANY_QUESTIONS):
        alice.asks()
    bob.asks()


def test_taking_a_question_back_does_not_give_another_one(alice: Spectator, chloe: Moderator) -> None:
    for _ in range(limits.QUESTIONS_PER_SPECTATOR_MAX):
        alice.withdraws(alice.asks())

    with refused(Refusal.TOO_MANY_QUESTIONS):
        alice.asks()


def test_an_evening_holds_so_many_questions_and_no_more(evening: Evening, alice: Spectator) -> None:
    evening.happen(*(_asked_by(f"person {number}") for number in range(limits.QUESTIONS_MAX - 1)))
    alice.asks()

    with refused(Refusal.TOO_MANY_QUESTIONS):
        alice.asks()


def test_people_may_ask_while_the_doors_open(alice: Spectator, chloe: Moderator) -> None:
    chloe.begins(Phase.DOORS)

    alice.asks()


def test_nothing_is_asked_during_a_film(alice: Spectator, chloe: Moderator) -> None:
    alice.asks()
    chloe.begins(Phase.FILM)

    with refused(Refusal.FILM_RUNNING):
        alice.asks()


def test_nothing_is_asked_after_the_end(alice: Spectator, chloe: Moderator) -> None:
    alice.asks()
    chloe.begins(Phase.CLOSED)

    with refused(Refusal.EVENING_OVER):
        alice.asks()


def _asked_by(author: str) -> QuestionAsked:
    return QuestionAsked(
        question=f"of {author}",
        client=f"of {author}",
        author=author,
        text="Pourquoi ce silence à la fin ?",
        lang="fr",
        signature="",
        theme="",
        origin="phone",
        consent=False,
        state=QuestionState.PENDING,
    )
