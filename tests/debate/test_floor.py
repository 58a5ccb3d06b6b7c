"""The microphone and the speaking clock."""

import pytest

from server import limits
from server.debate.events import ProgrammeRead
from server.debate.floor.commands import AddHand, PlaceMic, SetMicOpen, SetSpeaking
from server.debate.floor.events import MicPlaced
from server.debate.floor.model import MicOrigin, MicState
from server.debate.refusals import Refusal
from server.debate.scenes import Phase

from .people import Evening, Moderator, Spectator, refused


@pytest.fixture(autouse=True)
def _debate(chloe: Moderator) -> None:
    chloe.begins(Phase.DEBATE)


def calls(who: Moderator, request: str, state: MicState, former: MicState = MicState.WAITING) -> object:
    return who.does(PlaceMic, request=request, state=state, former=former)


def test_somebody_asks_is_called_speaks_and_has_spoken(evening: Evening, bob: Spectator, chloe: Moderator) -> None:
    request = bob.asks_for_the_mic()
    standing = evening.debate.floor.requests[request]
    assert (standing.state, standing.origin) == (MicState.WAITING, MicOrigin.PHONE)

    calls(chloe, request, MicState.NEXT)
    calls(chloe, request, MicState.SPEAKING, MicState.NEXT)
    calls(chloe, request, MicState.SERVED, MicState.SPEAKING)

    assert evening.debate.floor.times_served("bob/questions") == 1
    assert bob.asks_for_the_mic() in evening.debate.floor.requests, "they may ask once more"


def test_nobody_waits_twice(evening: Evening, bob: Spectator) -> None:
    bob.asks_for_the_mic()
    bob.asks_for_the_mic()

    assert len(evening.debate.floor.requests) == 1


def test_whoever_begins_ends_the_one_before(
    evening: Evening, alice: Spectator, bob: Spectator, chloe: Moderator
) -> None:
    first, second = alice.asks_for_the_mic(), bob.asks_for_the_mic()
    calls(chloe, first, MicState.SPEAKING)

    calls(chloe, second, MicState.SPEAKING)
    assert evening.debate.floor.requests[first].state is MicState.SERVED

    chloe.undoes()
    states = [evening.debate.floor.requests[request].state for request in (first, second)]
    assert states == [MicState.SPEAKING, MicState.WAITING]


def test_they_may_leave_the_queue_and_nobody_for_them(evening: Evening, alice: Spectator, bob: Spectator) -> None:
    request = bob.asks_for_the_mic()
    with refused(Refusal.NOT_YOURS):
        alice.leaves_the_queue(request)

    assert bob.leaves_the_queue(request) == [MicPlaced(request, MicState.LEFT, MicState.WAITING)]
    assert bob.leaves_the_queue(request) == []


def test_two_ushers_do_not_call_over_each_other(
    evening: Evening, bob: Spectator, chloe: Moderator, david: Moderator
) -> None:
    request = bob.asks_for_the_mic()
    calls(chloe, request, MicState.SPEAKING)

    with refused(Refusal.CHANGED_SINCE):
        calls(david, request, MicState.NEXT)
    assert calls(david, request, MicState.SPEAKING) == []


def test_who_has_left_is_not_sent_away_again(bob: Spectator, chloe: Moderator) -> None:
    request = bob.asks_for_the_mic()
    calls(chloe, request, MicState.SERVED)

    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        calls(chloe, request, MicState.LEFT, MicState.SERVED)


def test_served_by_a_slip_they_wait_again_unless_they_do_already(
    evening: Evening, bob: Spectator, chloe: Moderator
) -> None:
    request = bob.asks_for_the_mic()
    calls(chloe, request, MicState.SERVED)
    slip = evening.last_act
    bob.asks_for_the_mic()

    with refused(Refusal.NOT_ALLOWED_FROM_HERE):
        calls(chloe, request, MicState.WAITING, MicState.SERVED)
    with refused(Refusal.CHANGED_SINCE):
        chloe.undoes(slip)


def test_a_hand_is_seen_though_phones_may_not_ask(evening: Evening, bob: Spectator, chloe: Moderator) -> None:
    assert bob.asks_for_the_mic()
    chloe.does(SetMicOpen, on=False)
    with refused(Refusal.MIC_CLOSED):
        Spectator(evening, "emma").asks_for_the_mic()

    chloe.does(AddHand, request="hand-0001")
    assert evening.debate.floor.requests["hand-0001"].origin is MicOrigin.HAND
    chloe.undoes()
    assert not evening.debate.floor.requests["hand-0001"].stands


def test_two_hands_are_two_people(evening: Evening, chloe: Moderator) -> None:
    for request in ("hand-0001", "hand-0002"):
        chloe.does(AddHand, request=request)
        calls(chloe, request, MicState.SERVED)

    assert evening.debate.floor.times_served("") == 0
    calls(chloe, "hand-0001", MicState.WAITING, MicState.SERVED)
    assert evening.debate.floor.requests["hand-0001"].stands


def test_nobody_asks_for_the_microphone_during_a_film(bob: Spectator, chloe: Moderator) -> None:
    chloe.begins(Phase.FILM)

    with refused(Refusal.FILM_RUNNING):
        bob.asks_for_the_mic()


def test_one_person_asks_so_often_and_no_more(
    evening: Evening, bob: Spectator, chloe: Moderator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MIC_REQUESTS_PER_SPECTATOR_MAX", 2)
    for _ in range(2):
        calls(chloe, bob.asks_for_the_mic(), MicState.SERVED)

    with refused(Refusal.TOO_MANY_REQUESTS):
        bob.asks_for_the_mic()


def test_an_evening_holds_so_many_requests(chloe: Moderator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MIC_REQUESTS_MAX", 1)
    chloe.does(AddHand, request="hand-0001")

    with refused(Refusal.TOO_MANY_REQUESTS):
        chloe.does(AddHand, request="hand-0002")


def test_who_never_asked_is_not_called(chloe: Moderator) -> None:
    with refused(Refusal.UNKNOWN_REQUEST):
        calls(chloe, "request-of-nobody", MicState.NEXT)


# The clock.


@pytest.fixture
def timed(evening: Evening, chloe: Moderator) -> Moderator:
    evening.happen(ProgrammeRead(digest="timed", speaking_groups=("panel", "salle")))
    return chloe


def spent(evening: Evening, group: str) -> int:
    """What a group has used by now."""
    floor = evening.debate.floor
    running = evening.now - floor.since if floor.speaking == group else 0
    return floor.spent.get(group, 0) + running


def test_one_clock_runs_and_the_other_stands(evening: Evening, timed: Moderator) -> None:
    timed.does(SetSpeaking, group="panel")
    evening.wait(60_000)
    timed.does(SetSpeaking, group="salle")
    evening.wait(20_000)
    timed.does(SetSpeaking, group="")
    evening.wait(5_000)

    assert evening.debate.floor.spent == {"panel": 60_001, "salle": 20_001}
    assert spent(evening, "panel") == 60_001


def test_a_slip_of_the_clock_is_undone_as_if_it_had_gone_on(evening: Evening, timed: Moderator) -> None:
    timed.does(SetSpeaking, group="panel")
    begun = evening.now
    evening.wait(30_000)
    timed.does(SetSpeaking, group="salle")
    evening.wait(2_000)

    timed.undoes()

    assert spent(evening, "panel") == evening.now - begun
    assert spent(evening, "salle") == 0


def test_the_clock_begins_afresh(evening: Evening, timed: Moderator) -> None:
    timed.does(SetSpeaking, group="panel")
    evening.wait(30_000)

    timed.does(SetSpeaking, group="", afresh=True)

    assert evening.debate.floor.spent == {}
    assert timed.does(SetSpeaking, group="", afresh=True) == []


def test_only_groups_that_the_organiser_named_have_a_clock(timed: Moderator) -> None:
    with refused(Refusal.UNKNOWN_GROUP):
        timed.does(SetSpeaking, group="femmes")
