"""Pictures are kept with their words, and polls show only those that are there."""

import pytest

from server import limits
from server.debate.events import StillKept
from server.debate.poll import PollKind, Terms
from server.debate.refusals import Refusal
from server.debate.wording import Text

from .people import SHEET, Evening, Moderator, refused


def test_a_picture_is_kept_with_what_is_said_of_it(evening: Evening, chloe: Moderator) -> None:
    still = chloe.keeps_still(sheet=SHEET)

    assert evening.debate.stills[still].sheet == SHEET
    assert evening.journal[-1].event == StillKept(evening.debate.stills[still])


def test_kept_again_what_is_said_last_holds(evening: Evening, chloe: Moderator) -> None:
    still = chloe.keeps_still()
    chloe.keeps_still(still, credit="Noé")
    written = len(evening.journal)
    chloe.keeps_still(still, credit="Noé")

    assert evening.debate.stills[still].credit == "Noé"
    assert len(evening.journal) == written, "the same once more is nothing new"


@pytest.mark.parametrize("words", [{"alt": Text()}, {"credit": ""}])
def test_a_picture_without_words_or_credit_is_refused(chloe: Moderator, words: dict[str, object]) -> None:
    chloe.keeps_still()

    with refused(Refusal.STILL_WITHOUT_WORDS):
        chloe.keeps_still("77c0", **words)


def test_a_seance_has_only_so_many(evening: Evening, chloe: Moderator) -> None:
    for number in range(limits.STILLS_MAX):
        chloe.keeps_still(f"{number:04}")

    with refused(Refusal.TOO_MANY_STILLS):
        chloe.keeps_still("beyond")
    chloe.keeps_still("0000", credit="Noé")
    assert evening.debate.stills["0000"].credit == "Noé", "but what is said of one may change"


def test_a_poll_shows_only_pictures_that_are_there(evening: Evening, chloe: Moderator) -> None:
    chloe.keeps_still("5f3a")
    with refused(Refusal.INCOMPLETE_POLL):
        chloe.makes_poll(terms=Terms(still="77c0"))
    chloe.keeps_still("77c0")

    assert evening.poll(chloe.makes_poll(terms=Terms(still="77c0"))).terms.still == "77c0"


def test_the_answers_may_be_pictures(evening: Evening, chloe: Moderator) -> None:
    with refused(Refusal.INCOMPLETE_POLL):
        pictured(chloe)
    chloe.keeps_still("5f3a")
    chloe.keeps_still("77c0")

    assert [option.still for option in evening.poll(pictured(chloe)).answers] == ["5f3a", "77c0"]


def test_only_where_one_chooses_are_answers_pictures(chloe: Moderator) -> None:
    chloe.keeps_still("5f3a")
    chloe.makes_poll("a", "b", stills={"a": "5f3a"})

    with refused(Refusal.INCOMPLETE_POLL):
        chloe.makes_poll("a", "b", kind=PollKind.RANKING, max_choices=2, stills={"a": "5f3a"})
    chloe.makes_poll("a", "b", kind=PollKind.RANKING, max_choices=2, terms=Terms(still="5f3a"))


def test_that_a_picture_was_kept_is_not_undone(evening: Evening, chloe: Moderator) -> None:
    chloe.cuts_to_black()
    chloe.undoes()
    chloe.keeps_still()

    with refused(Refusal.NOTHING_TO_UNDO):
        chloe.undoes()


def pictured(chloe: Moderator) -> str:
    return chloe.makes_poll("a", "b", stills={"a": "5f3a", "b": "77c0"})
