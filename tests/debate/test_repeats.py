"""Every command is harmless to repeat, and among one moderator's commands on one thing the newest stands."""

from collections.abc import Callable

import pytest

from server import limits
from server.debate.commands import SetBlack
from server.debate.decide import RULES, topic_of
from server.debate.events import ProgrammeRead
from server.debate.model import QuestionState, Voting
from server.debate.poll import Drawing, PollKind, Terms
from server.debate.poll_commands import SetReveal
from server.debate.scenes import Phase, SceneKind

from .deeds import BESIDE
from .people import Evening, Moderator, Spectator


def written(bob: Spectator, chloe: Moderator, **terms: bool) -> str:
    """The poll in which Bob has just written that he is afraid."""
    chloe.closes(chloe.evening.debate.open_poll.id)
    poll = chloe.makes_poll(kind=PollKind.OPEN_TEXT, terms=Terms(**terms))
    chloe.opens(poll)
    bob.votes(poll, words=("peur",))
    return poll


def supported(bob: Spectator, chloe: Moderator) -> object:
    """Somebody else supports what Bob wrote."""
    poll = written(bob, chloe, support=True)
    chloe.reveals(poll, "phones")
    chloe.reads(poll, "word-peur")
    return Spectator(bob.evening, "alice").supports_saying(poll, "word-peur")


DEEDS: dict[str, Callable[[Spectator, Moderator, str, str], object]] = {
    "place_question": lambda bob, chloe, question, poll: chloe.dismisses(question, "Déjà posée"),
    "edit_question": lambda bob, chloe, question, poll: chloe.edits(question, "Pourquoi ce silence ?"),
    "set_star": lambda bob, chloe, question, poll: chloe.stars(question),
    "show_scene": lambda bob, chloe, question, poll: chloe.shows_question(question),
    "set_black": lambda bob, chloe, question, poll: chloe.cuts_to_black(),
    "set_frozen": lambda bob, chloe, question, poll: chloe.freezes(),
    "set_phase": lambda bob, chloe, question, poll: chloe.begins(Phase.FILM),
    "set_premoderation": lambda bob, chloe, question, poll: chloe.reads_first(False),
    "set_live": lambda bob, chloe, question, poll: chloe.goes_live(),
    "keep_still": lambda bob, chloe, question, poll: chloe.keeps_still(),
    "make_poll": lambda bob, chloe, question, poll: chloe.makes_poll(kind=PollKind.YES_NO),
    "set_poll_open": lambda bob, chloe, question, poll: chloe.closes(poll),
    "set_reveal": lambda bob, chloe, question, poll: chloe.reveals(poll),
    "reset_poll": lambda bob, chloe, question, poll: chloe.resets(poll),
    "set_aside": lambda bob, chloe, question, poll: chloe.sets_aside(poll, 1),
    "place_sayings": lambda bob, chloe, question, poll: chloe.reads(written(bob, chloe), "word-peur"),
    "set_countdown": lambda bob, chloe, question, poll: chloe.counts_down(poll, 60_000),
    "set_turnout_hidden": lambda bob, chloe, question, poll: chloe.hides_turnout(poll),
    "set_hands": lambda bob, chloe, question, poll: chloe.counts_hands(poll, "a", 12),
    "set_drawing": lambda bob, chloe, question, poll: chloe.draws(poll, Drawing.SPIRAL),
    **BESIDE,
    "undo": lambda bob, chloe, question, poll: chloe.undoes(),
    "ask": lambda bob, chloe, question, poll: bob.asks(),
    "set_support": lambda bob, chloe, question, poll: bob.supports(question),
    "withdraw": lambda bob, chloe, question, poll: bob.withdraws(bob.asks()),
    "report_question": lambda bob, chloe, question, poll: bob.reports(question),
    "cast_ballot": lambda bob, chloe, question, poll: bob.votes(poll, "a"),
    "support_saying": lambda bob, chloe, question, poll: supported(bob, chloe),
    "enter_code": lambda bob, chloe, question, poll: bob.enters(),
}


def test_every_verb_is_repeated_here() -> None:
    nothing_happens = {"preview_block"}
    assert {str(command.__struct_config__.tag) for command in RULES} - nothing_happens == DEEDS.keys()


@pytest.mark.parametrize("verb", DEEDS)
def test_a_repeat_is_answered_ok_and_nothing_happens(
    evening: Evening, chloe: Moderator, published: str, voting: str, verb: str
) -> None:
    if verb == "enter_code":
        evening.happen(ProgrammeRead(digest="gated", voting=Voting.ROOM_CODE))
    before = len(evening.journal)
    DEEDS[verb](Spectator(evening, "bob"), chloe, published, voting)
    told, written = evening.answer, len(evening.journal)

    assert written > before, "the first time something happens"
    assert evening.repeat() == []
    assert evening.answer == told
    assert len(evening.journal) == written


def test_a_moderators_repeat_is_answered_ok_though_the_question_moved_on(
    evening: Evening, alice: Spectator, chloe: Moderator, david: Moderator
) -> None:
    question = alice.asks()
    chloe.publishes(question)
    publishing = evening.last
    david.dismisses(question)
    assert publishing is not None

    assert evening.take(*publishing) == []
    assert evening.question(question).state is QuestionState.DISMISSED


def test_a_late_act_never_overrides_a_newer_one_of_the_same_moderator(evening: Evening, chloe: Moderator) -> None:
    late = SetBlack(act="act-late-0001", seq=500, on=True)
    evening.take(SetBlack(act="act-newer-001", seq=501, on=True), chloe.name)
    evening.take(SetBlack(act="act-newest-01", seq=502, on=False), chloe.name)

    assert evening.take(late, chloe.name) == []
    assert not evening.debate.black


def test_a_late_act_on_one_thing_is_not_late_on_another(
    evening: Evening, chloe: Moderator, published: str, voting: str
) -> None:
    chloe.stars(published)
    chloe.reveals(voting, "wall")

    reveal = SetReveal(act="act-late-0001", seq=0, poll=voting, round=1, where="phones", on=True)
    assert evening.take(reveal, chloe.name), "the wall and the phones are two switches"
    assert evening.take(SetBlack(act="act-late-0002", seq=0, on=True), chloe.name)


def test_one_moderators_sequence_says_nothing_of_anothers(evening: Evening, chloe: Moderator, david: Moderator) -> None:
    evening.take(SetBlack(act="act-chloe-late", seq=9_000, on=True), chloe.name)

    assert evening.take(SetBlack(act="act-david-0001", seq=1, on=False), david.name)
    assert not evening.debate.black


def test_a_repeat_is_recognised_long_after_by_its_sequence(evening: Evening, chloe: Moderator) -> None:
    chloe.cuts_to_black()
    cutting = evening.last
    assert cutting is not None
    for _ in range(limits.ACTS_REMEMBERED + 1):
        chloe.goes_live(on=not evening.debate.live)
    chloe.cuts_to_black(on=False)

    assert cutting[0].act not in evening.debate.acts_heard
    assert evening.take(*cutting) == []
    assert not evening.debate.black


def test_what_is_remembered_of_acts_has_a_limit(evening: Evening, chloe: Moderator) -> None:
    for number in range(2 * limits.ACTS_REMEMBERED):
        chloe.cuts_to_black(on=number % 2 == 0)

    assert len(evening.debate.acts) == len(evening.debate.acts_heard) == limits.ACTS_REMEMBERED


def test_a_scene_is_one_topic_whatever_it_shows(evening: Evening, chloe: Moderator, published: str) -> None:
    chloe.shows_question(published)
    first = evening.last
    chloe.shows(SceneKind.PAUSE)
    second = evening.last
    assert first is not None and second is not None

    assert topic_of(first[0]) == topic_of(second[0]) == "show_scene"
