"""What moderators do with questions besides placing them one by one, and with those who ask."""

import pytest

from server import limits
from server.debate.commands import (
    Annotate,
    AskOnPaper,
    PlaceQuestions,
    PreviewBlock,
    SetAsking,
    SetBlocked,
    SetSlowMode,
    SetTheme,
    TraceAnswer,
)
from server.debate.events import ProgrammeRead
from server.debate.model import Answer, QuestionState
from server.debate.moderation_events import Annotation
from server.debate.refusals import Refusal
from server.debate.scenes import Phase, SceneKind

from .people import Evening, Moderator, Spectator, refused


def states(evening: Evening, *questions: str) -> list[str]:
    return [evening.question(question).state.value for question in questions]


# Many at once.


def test_many_are_published_as_one_act(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    asked = [alice.asks() for _ in range(3)]

    chloe.does(PlaceQuestions, questions=chloe.read(*asked), state=QuestionState.LISTED)
    assert states(evening, *asked) == ["listed"] * 3

    chloe.undoes()
    assert states(evening, *asked) == ["pending"] * 3


def test_if_one_of_many_has_changed_none_is_placed(
    evening: Evening, alice: Spectator, chloe: Moderator, david: Moderator
) -> None:
    asked = [alice.asks() for _ in range(3)]
    read = chloe.read(*asked)
    david.edits(asked[2], "Pourquoi ce silence ?")

    with refused(Refusal.CHANGED_SINCE) as no:
        chloe.does(PlaceQuestions, questions=read, state=QuestionState.LISTED)

    assert no.value.question == asked[2]
    assert states(evening, *asked) == ["pending"] * 3


def test_one_read_twice_is_placed_once(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    asked = alice.asks()
    (read,) = chloe.read(asked)

    happened = chloe.does(PlaceQuestions, questions=(read, read), state=QuestionState.KEPT)

    assert len(happened) == 1


# Labels and lines beside a question.


def test_a_label_is_set_and_a_colleagues_is_not_overwritten(
    evening: Evening, chloe: Moderator, david: Moderator, published: str
) -> None:
    evening.happen(ProgrammeRead(digest="themed", themes=("image", "son")))
    chloe.does(SetTheme, question=published, theme="image", former="")
    with refused(Refusal.CHANGED_SINCE):
        david.does(SetTheme, question=published, theme="son", former="")
    assert david.does(SetTheme, question=published, theme="image", former="") == []

    david.does(SetTheme, question=published, theme="son", former="image")
    david.undoes()

    assert evening.question(published).theme == "image"
    with refused(Refusal.UNKNOWN_THEME):
        chloe.does(SetTheme, question=published, theme="cuisine", former="image")


@pytest.mark.parametrize("what", Annotation)
def test_a_line_beside_a_question_is_not_overwritten(
    evening: Evening, chloe: Moderator, david: Moderator, published: str, what: Annotation
) -> None:
    of = evening.question(published).text

    def writes(who: Moderator, text: str, former: str) -> object:
        return who.does(Annotate, question=published, what=what, text=text, former=former, of=of)

    writes(chloe, "Why this silence?", "")
    with refused(Refusal.CHANGED_SINCE):
        writes(david, "What of the silence?", "")
    assert writes(david, "Why this silence?", "") == []

    writes(david, "Why so silent?", "Why this silence?")
    david.undoes()

    question = evening.question(published)
    assert (question.note or question.translation) == "Why this silence?"


def test_a_translation_stands_for_the_words_it_translates_and_no_others(
    evening: Evening, chloe: Moderator, published: str
) -> None:
    question = evening.question(published)
    chloe.does(
        Annotate, question=published, what=Annotation.TRANSLATION, text="Why this silence?", former="", of=question.text
    )
    assert question.shown_translation == "Why this silence?"

    chloe.edits(published, "Pourquoi cette musique ?")
    assert question.shown_translation == ""

    chloe.undoes()
    assert question.shown_translation == "Why this silence?"


def test_words_that_were_reworded_meanwhile_are_not_translated(chloe: Moderator, published: str) -> None:
    with refused(Refusal.CHANGED_SINCE):
        chloe.does(
            Annotate, question=published, what=Annotation.TRANSLATION, text="Why?", former="", of="D\u2019autres mots"
        )


def test_who_answered_and_what_stays_with_the_question(evening: Evening, chloe: Moderator, published: str) -> None:
    traced = {"question": published, "who": "Agn\u00e8s", "gist": "Le silence vient du tournage.", "lang": "fr"}
    chloe.does(TraceAnswer, **traced)
    assert evening.question(published).answer == Answer("Agn\u00e8s", "Le silence vient du tournage.", "fr")
    assert chloe.does(TraceAnswer, **traced) == []

    with refused(Refusal.CHANGED_SINCE):
        chloe.does(TraceAnswer, **{**traced, "gist": "Autre chose."})
    chloe.undoes()
    assert evening.question(published).answer == Answer()


def test_only_what_the_room_could_read_was_answered(alice: Spectator, chloe: Moderator) -> None:
    with refused(Refusal.NOT_LISTED):
        chloe.does(TraceAnswer, question=alice.asks(), who="Agn\u00e8s", gist="Rien.", lang="fr")


# Cards.


def paper(who: Moderator, question: str = "card-0001", text: str = "Et le son, alors ?") -> object:
    return who.does(AskOnPaper, question=question, text=text, lang="fr")


def test_a_card_is_read_first_like_any_question(evening: Evening, chloe: Moderator) -> None:
    paper(chloe)

    card = evening.question("card-0001")
    assert (card.state, card.origin, card.author) == (QuestionState.PENDING, "paper", "")
    assert paper(chloe) == [], "typed in once"


def test_a_card_of_nobodys_phone_may_be_supported_by_all(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    paper(chloe)
    chloe.publishes("card-0001")

    alice.supports("card-0001")

    assert len(evening.question("card-0001").supporters) == 1


def test_a_card_waits_for_nobody_who_may_not_ask(evening: Evening, chloe: Moderator) -> None:
    """It was written by hand before: a pause, a film or slow mode is no reason to lose it."""
    chloe.does(SetAsking, on=False)
    chloe.begins(Phase.FILM)

    paper(chloe)

    assert "card-0001" in evening.debate.questions


def test_a_card_typed_in_by_mistake_is_taken_back(evening: Evening, chloe: Moderator) -> None:
    paper(chloe)
    chloe.undoes()

    assert evening.question("card-0001").state is QuestionState.WITHDRAWN


def test_nobody_is_blocked_for_a_card(chloe: Moderator) -> None:
    paper(chloe)

    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        chloe.does(SetBlocked, question="card-0001", on=True)


def test_a_card_has_a_theme_of_the_evening_or_none(chloe: Moderator) -> None:
    with refused(Refusal.UNKNOWN_THEME):
        chloe.does(AskOnPaper, question="card-0001", text="Et le son ?", lang="fr", theme="cuisine")


# Devices.


def test_what_would_go_is_told_before_it_goes(evening: Evening, bob: Spectator, chloe: Moderator) -> None:
    asked = [bob.asks() for _ in range(3)]
    chloe.dismisses(asked[0])
    before = len(evening.journal)

    chloe.does(PreviewBlock, question=asked[2])

    assert evening.answer == {"goes": asked[1:]}
    assert len(evening.journal) == before


def test_a_blocked_device_asks_supports_and_reports_no_more_and_what_it_asked_goes(
    evening: Evening, bob: Spectator, chloe: Moderator, published: str
) -> None:
    unread, shown = bob.asks(), bob.asks()
    chloe.publishes(shown)
    chloe.shows_question(shown)
    bob.supports(published)
    bob.supports(published, on=False)

    chloe.does(SetBlocked, question=unread, on=True)

    assert states(evening, unread, shown) == ["dismissed"] * 2
    assert evening.on_the_wall == (SceneKind.QUESTIONS, "")
    for deed in (bob.asks, lambda: bob.supports(published), lambda: bob.reports(published), bob.asks_for_the_mic):
        with refused(Refusal.BLOCKED):
            deed()


def test_a_blocked_device_leaves_the_queue_and_comes_back_when_it_is_undone(
    evening: Evening, bob: Spectator, chloe: Moderator
) -> None:
    request, question = bob.asks_for_the_mic(), bob.asks()
    chloe.does(SetBlocked, question=question, on=True)
    assert not evening.debate.floor.requests[request].stands

    chloe.undoes()

    assert evening.debate.floor.requests[request].stands
    assert states(evening, question) == ["pending"]
    assert bob.asks()


def test_a_vote_is_nobodys_so_a_blocked_device_votes_on(
    evening: Evening, bob: Spectator, chloe: Moderator, voting: str
) -> None:
    chloe.does(SetBlocked, question=bob.asks(), on=True)

    assert bob.votes(voting, "a")


def test_allowed_again_it_asks_again_and_what_went_stays_away(
    evening: Evening, bob: Spectator, chloe: Moderator
) -> None:
    question = bob.asks()
    chloe.does(SetBlocked, question=question, on=True)
    chloe.does(SetBlocked, question=question, on=False)

    assert states(evening, question) == ["dismissed"]
    assert bob.asks()


# Pace.


def test_in_slow_mode_everybody_waits_from_one_question_to_the_next(
    evening: Evening, alice: Spectator, bob: Spectator, chloe: Moderator
) -> None:
    alice.asks()
    assert alice.asks(), "it was not slow before"
    chloe.does(SetSlowMode, seconds=60)

    with refused(Refusal.TOO_SOON) as no:
        alice.asks()
    assert no.value.wait_s == 60
    assert bob.asks(), "others do not wait for her"

    evening.wait(60_000)
    assert alice.asks()


def test_slow_mode_is_undone(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    alice.asks()
    chloe.does(SetSlowMode, seconds=60)
    chloe.undoes()

    assert alice.asks()


def test_while_questions_are_paused_none_is_taken(evening: Evening, alice: Spectator, chloe: Moderator) -> None:
    chloe.does(SetAsking, on=False)
    with refused(Refusal.QUESTIONS_PAUSED):
        alice.asks()

    chloe.undoes()
    assert alice.asks()


def test_an_evening_holds_so_many_questions_of_cards_too(
    evening: Evening, chloe: Moderator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "QUESTIONS_MAX", 1)
    paper(chloe)

    with refused(Refusal.TOO_MANY_QUESTIONS):
        paper(chloe, "card-0002")
