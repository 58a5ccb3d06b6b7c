"""Questions that ask the same become one, and everybody behind them counts once."""

import pytest

from server.debate.commands import MergeQuestions
from server.debate.model import QuestionState
from server.debate.moderation_events import QuestionMerged
from server.debate.refusals import Refusal
from server.debate.scenes import SceneKind

from .people import Evening, Moderator, Spectator, refused


@pytest.fixture
def three(evening: Evening, alice: Spectator, bob: Spectator, chloe: Moderator) -> tuple[str, str, str]:
    """Three published questions of three people who ask the same."""
    asked = tuple(who.asks() for who in (alice, bob, Spectator(evening, "carl")))
    for question in asked:
        chloe.publishes(question)
    return asked


def test_supporters_are_summed_and_nobody_counts_twice(
    evening: Evening, chloe: Moderator, three: tuple[str, str, str]
) -> None:
    one, two, three_ = three
    both, second = Spectator(evening, "emma"), Spectator(evening, "farid")
    both.supports(one)
    both.supports(two)
    second.supports(two)

    chloe.merges(one, two, three_)

    assert evening.question(one).supporters == {f"{name}/questions" for name in ("emma", "farid", "bob", "carl")}
    assert [evening.question(question).state for question in (two, three_)] == [QuestionState.MERGED] * 2
    assert evening.question(two).merged_into == one


def test_whoever_asked_it_does_not_support_their_own(
    evening: Evening, alice: Spectator, chloe: Moderator, three: tuple[str, str, str]
) -> None:
    alice.supports(three[1])

    chloe.merges(three[0], three[1])

    assert evening.question(three[0]).supporters == {"bob/questions"}


def test_who_came_with_it_may_go_again(
    evening: Evening, bob: Spectator, chloe: Moderator, three: tuple[str, str, str]
) -> None:
    chloe.merges(three[0], three[1])
    assert "bob/questions" in evening.question(three[0]).supporters

    bob.supports(three[0], on=False)

    assert evening.question(three[0]).supporters == set()


def test_undone_each_stands_where_it_stood(evening: Evening, chloe: Moderator, three: tuple[str, str, str]) -> None:
    emma = Spectator(evening, "emma")
    emma.supports(three[1])
    chloe.merges(three[0], three[1], three[2])

    chloe.undoes()

    assert [evening.question(question).state for question in three] == [QuestionState.LISTED] * 3
    assert [len(evening.question(question).supporters) for question in three] == [0, 1, 0]
    assert evening.question(three[0]).joined == set()


def test_who_has_said_so_themselves_since_stays_when_it_is_undone(
    evening: Evening, chloe: Moderator, three: tuple[str, str, str]
) -> None:
    emma = Spectator(evening, "emma")
    emma.supports(three[1])
    chloe.merges(three[0], three[1])
    emma.supports(three[0], on=False)
    emma.supports(three[0])

    chloe.undoes()

    assert evening.question(three[0]).supporters == {"emma/questions"}


def test_a_merged_question_leaves_the_wall(evening: Evening, chloe: Moderator, three: tuple[str, str, str]) -> None:
    chloe.shows_question(three[1])

    chloe.merges(three[0], three[1])

    assert evening.on_the_wall == (SceneKind.QUESTIONS, "")


def test_unread_ones_merge_into_a_published_one(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    unread = bob.asks()

    assert isinstance(chloe.merges(published, unread)[0], QuestionMerged)
    assert len(evening.question(published).supporters) == 1


def test_merged_by_mistake_it_is_read_again_any_time(
    evening: Evening, chloe: Moderator, three: tuple[str, str, str]
) -> None:
    chloe.merges(three[0], three[1])
    evening.wait(60_000)

    chloe.restores(three[1])

    assert evening.question(three[1]).state is QuestionState.PENDING
    assert evening.question(three[0]).supporters == set()


def test_what_another_has_touched_is_not_merged(
    evening: Evening, chloe: Moderator, david: Moderator, three: tuple[str, str, str]
) -> None:
    read = chloe.read(*three[1:])
    david.edits(three[2], "Pourquoi ce silence ?")

    with refused(Refusal.CHANGED_SINCE):
        chloe.does(MergeQuestions, into=three[0], rev=evening.question(three[0]).rev, questions=read)
    assert evening.question(three[1]).state is QuestionState.LISTED, "neither the others"


def test_nothing_merges_into_itself_or_into_what_is_gone(
    evening: Evening, chloe: Moderator, three: tuple[str, str, str]
) -> None:
    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.merges(three[0], three[0])
    chloe.dismisses(three[1])
    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.merges(three[1], three[0])
    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.merges(three[0], three[1])


def test_a_chain_of_merges_carries_everybody(evening: Evening, chloe: Moderator, three: tuple[str, str, str]) -> None:
    emma = Spectator(evening, "emma")
    emma.supports(three[2])

    chloe.merges(three[1], three[2])
    first = evening.last_act
    chloe.merges(three[0], three[1])

    assert len(evening.question(three[0]).supporters) == 3
    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(first)


def test_an_author_cannot_withdraw_what_was_merged(
    bob: Spectator, chloe: Moderator, three: tuple[str, str, str]
) -> None:
    chloe.merges(three[0], three[1])

    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        bob.withdraws(three[1])
