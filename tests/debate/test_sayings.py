"""What people write in answer to a poll: read before it is shown, joined where it is the same, supported if asked."""

import pytest

from server.debate.poll import Drawing, PollKind, SayingState, Terms
from server.debate.refusals import Refusal
from server.debate.scenes import Phase
from server.limits import CLOUD_SHOWN_MAX
from server.screens.results.words import cards, cloud, to_read

from .people import Evening, Moderator, Spectator, refused


@pytest.fixture
def asked(chloe: Moderator) -> str:
    """A word cloud of up to three words, open."""
    poll = chloe.makes_poll(kind=PollKind.WORD_CLOUD, max_choices=3)
    chloe.opens(poll)
    return poll


@pytest.fixture
def texts(chloe: Moderator) -> str:
    """Open answers that may be supported, open and shown on phones."""
    poll = chloe.makes_poll(kind=PollKind.OPEN_TEXT, terms=Terms(support=True))
    chloe.opens(poll)
    chloe.reveals(poll, "phones")
    return poll


def _shown(evening: Evening, poll: str) -> list[tuple[str, int]]:
    drawn = cloud(evening.debate, evening.poll(poll))["cloud"]
    return [(word["text"], word["count"]) for word in drawn]


def test_nothing_is_shown_that_nobody_has_read(evening: Evening, asked: str, bob: Spectator, chloe: Moderator) -> None:
    bob.votes(asked, words=("lumière",))
    assert _shown(evening, asked) == []

    chloe.reads(asked, "word-lumière")
    assert _shown(evening, asked) == [("lumière", 1)]


def test_a_word_that_was_refused_stays_refused_when_it_comes_again(
    evening: Evening, asked: str, alice: Spectator, bob: Spectator, chloe: Moderator
) -> None:
    bob.votes(asked, words=("lumière",))
    chloe.reads(asked, "word-lumière", state=SayingState.REFUSED)
    alice.votes(asked, words=("lumière",))
    assert _shown(evening, asked) == []

    chloe.reads(asked, "word-lumière")
    assert _shown(evening, asked) == [("lumière", 2)]


def test_changing_ones_words_takes_the_former_ones_out(
    evening: Evening, asked: str, bob: Spectator, chloe: Moderator
) -> None:
    bob.votes(asked, words=("lumière", "peur"))
    chloe.reads(asked, "word-lumière", "word-peur")

    bob.votes(asked, words=("peur",))

    assert _shown(evening, asked) == [("peur", 1)]
    assert [line["text"] for line in to_read(evening.poll(asked))["sayings"]] == ["peur"]


def test_the_same_word_twice_or_one_too_many_is_no_answer(evening: Evening, asked: str, bob: Spectator) -> None:
    for words in (("peur", "peur"), ("un", "deux", "trois", "quatre"), ("x" * 31,)):
        with refused(Refusal.WRONG_CHOICES):
            bob.votes(asked, words=words)
    bob.votes(asked, words=("un", "deux", "x" * 30))

    assert evening.round(asked).turnout == 1


def test_words_stand_in_their_order_while_open_and_by_their_number_once_closed(
    evening: Evening, asked: str, alice: Spectator, bob: Spectator, chloe: Moderator
) -> None:
    bob.votes(asked, words=("peur",))
    alice.votes(asked, words=("joie",))
    Spectator(evening, "zoe").votes(asked, words=("joie",))
    chloe.reads(asked, "word-peur", "word-joie")
    assert [text for text, _ in _shown(evening, asked)] == ["peur", "joie"]

    chloe.closes(asked)
    assert [text for text, _ in _shown(evening, asked)] == ["joie", "peur"]


def test_fifty_words_are_shown_and_they_are_the_most_written(evening: Evening, asked: str, chloe: Moderator) -> None:
    words = [f"mot{number}" for number in range(CLOUD_SHOWN_MAX + 12)]
    for number, word in enumerate(words):
        # The first twelve are written once, every other one twice.
        for person in range(1 if number < 12 else 2):
            Spectator(evening, f"p{number}-{person}").votes(asked, words=(word,))
    chloe.reads(asked, *(f"word-{word}" for word in words))

    assert CLOUD_SHOWN_MAX == 50
    assert _shown(evening, asked) == [(word, 2) for word in words[12:]]
    chloe.closes(asked)
    assert len(_shown(evening, asked)) == 50


def test_a_reading_is_undone(evening: Evening, asked: str, bob: Spectator, chloe: Moderator) -> None:
    bob.votes(asked, words=("peur", "joie"))
    chloe.reads(asked, "word-joie", state=SayingState.REFUSED)
    chloe.reads(asked, "word-peur", "word-joie")

    chloe.undoes()

    states = {saying.text: saying.state for saying in evening.round(asked).sayings.values()}
    assert states == {"peur": SayingState.WAITING, "joie": SayingState.REFUSED}


def test_reading_what_is_not_there_changes_nothing(
    evening: Evening, asked: str, bob: Spectator, chloe: Moderator
) -> None:
    bob.votes(asked, words=("peur",))
    with refused(Refusal.CHANGED_SINCE):
        chloe.reads(asked, "word-joie")
    assert chloe.reads(asked, "word-peur") != []
    assert chloe.reads(asked, "word-peur") == [], "it is so already"


def test_an_answer_is_supported_once_by_each_and_never_by_its_author(
    evening: Evening, texts: str, alice: Spectator, bob: Spectator, chloe: Moderator
) -> None:
    bob.votes(texts, words=("Plus de courts métrages",))
    saying = "word-Plus de courts métrages"
    with refused(Refusal.NOT_LISTED):
        alice.supports_saying(texts, saying)
    chloe.reads(texts, saying)

    with refused(Refusal.OWN_QUESTION):
        bob.supports_saying(texts, saying)
    alice.supports_saying(texts, saying)
    alice.supports_saying(texts, saying)
    assert cards(evening.debate, evening.poll(texts))["cards"][0]["supporters"] == 1

    alice.supports_saying(texts, saying, on=False)
    assert cards(evening.debate, evening.poll(texts))["cards"][0]["supporters"] == 0


def test_no_answer_is_supported_once_the_evening_is_sealed(
    evening: Evening, texts: str, alice: Spectator, bob: Spectator, chloe: Moderator
) -> None:
    bob.votes(texts, words=("Un bar",))
    chloe.reads(texts, "word-Un bar")
    assert alice.supports_saying(texts, "word-Un bar") != []
    chloe.begins(Phase.CLOSED)
    evening.debate.sealed = True
    with refused(Refusal.SEALED):
        Spectator(evening, "zoe").supports_saying(texts, "word-Un bar")


def test_a_cloud_is_drawn_otherwise_and_back(evening: Evening, asked: str, chloe: Moderator) -> None:
    assert chloe.draws(asked, Drawing.LIST) == [], "it is a list already"
    chloe.draws(asked, Drawing.SPIRAL)
    assert evening.poll(asked).drawing is Drawing.SPIRAL

    chloe.undoes()
    assert evening.poll(asked).drawing is Drawing.LIST
