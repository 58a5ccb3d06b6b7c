"""Admission: where a code or a ticket is asked for, whoever showed one may vote, and nobody else."""

import pytest

from server.debate.events import Admitted, ProgrammeRead, Sealed
from server.debate.model import Debate, Voting
from server.debate.refusals import Refusal
from server.debate.scenes import Phase

from .people import THE_CODE, Evening, Moderator, Spectator, refused
from .witness import replayed


@pytest.fixture
def gated(evening: Evening) -> Evening:
    """The same evening, whose programme asks for the code on the wall."""
    evening.happen(ProgrammeRead(digest="gated", themes=("image", "travail"), voting=Voting.ROOM_CODE, seats=240))
    return evening


def test_where_voting_is_open_nobody_shows_anything(evening: Evening, bob: Spectator, voting: str) -> None:
    bob.votes(voting, "a")

    assert evening.poll(voting).tally["a"] == 1
    assert bob.enters("anything") == [], "a code that nobody asked for changes nothing"


def test_a_ballot_waits_for_the_code(gated: Evening, bob: Spectator, voting: str) -> None:
    with refused(Refusal.CODE_NEEDED):
        bob.votes(voting, "a")
    assert gated.round(voting).ballots == {}

    bob.enters(THE_CODE)
    assert gated.answer == {"admitted": True}
    bob.votes(voting, "a")
    assert gated.poll(voting).tally["a"] == 1


def test_asking_and_supporting_stay_open_to_all(
    gated: Evening, alice: Spectator, bob: Spectator, published: str
) -> None:
    bob.supports(published)
    question = alice.asks()

    assert gated.question(published).supporters == {bob.in_questions}
    assert question in gated.debate.questions


def test_who_is_in_is_in_for_every_poll_of_the_evening(gated: Evening, bob: Spectator, chloe: Moderator) -> None:
    bob.enters()
    for _ in range(2):
        poll = chloe.makes_poll("a", "b")
        chloe.opens(poll)
        bob.votes(poll, "b")
        chloe.closes(poll)

        assert gated.poll(poll).tally["b"] == 1


def test_being_let_in_is_for_one_person(alice: Spectator, bob: Spectator, gated: Evening, voting: str) -> None:
    bob.enters()
    bob.votes(voting, "a")

    with refused(Refusal.CODE_NEEDED):
        alice.votes(voting, "a")


def test_a_wrong_code_lets_nobody_in_and_says_how_many_are_left(
    gated: Evening, bob: Spectator, alice: Spectator
) -> None:
    alice.enters(THE_CODE)
    assert len(gated.debate.admitted) == 1

    for code, left in (("0000", 2), ("1111", 1), ("1111", 1)):
        with refused(Refusal.WRONG_CODE) as no:
            bob.enters(code)
        assert no.value.tries_left == left
    assert len(gated.debate.admitted) == 1


def test_after_three_wrong_codes_even_the_right_one_waits(gated: Evening, alice: Spectator, bob: Spectator) -> None:
    alice.enters(THE_CODE)
    for code in ("0000", "1111", "2222"):
        with refused(Refusal.WRONG_CODE):
            bob.enters(code)

    with refused(Refusal.TOO_MANY_TRIES):
        bob.enters(THE_CODE)
    gated.wrong.clear()
    bob.enters(THE_CODE)
    assert len(gated.debate.admitted) == 2


def test_showing_the_code_twice_is_being_let_in_once(gated: Evening, bob: Spectator) -> None:
    assert bob.enters() == [Admitted(person="bob/admission")]

    assert gated.repeat() == []
    assert bob.enters("9999") == [], "whoever is in already has nothing left to show"


def test_a_ticket_lets_in_one_device(gated: Evening, alice: Spectator, bob: Spectator, voting: str) -> None:
    bob.enters("ticket-17")
    assert gated.repeat() == [], "the same person may show it again"
    bob.votes(voting, "a")

    with refused(Refusal.TICKET_USED):
        alice.enters("ticket-17")
    alice.enters("ticket-18")
    alice.votes(voting, "b")
    assert gated.poll(voting).tally == {"a": 1, "b": 1, "abstain": 0}


def test_the_journal_replayed_keeps_everybody_in(gated: Evening, alice: Spectator, bob: Spectator) -> None:
    alice.enters()
    bob.enters("ticket-17")

    again: Debate = replayed(gated.journal)

    assert again == gated.debate
    assert again.admitted == {"alice/admission": "", "bob/admission": "ticket-17"}
    assert (again.voting, again.seats) == (Voting.ROOM_CODE, 240)


def test_a_ballot_received_before_is_answered_ok_again(gated: Evening, bob: Spectator, voting: str) -> None:
    """Another programme may be read while people vote; what was taken stays taken."""
    bob.enters()
    bob.votes(voting, "a")
    gated.debate.admitted.clear()

    assert gated.repeat() == []


def test_nobody_comes_in_once_the_evening_is_sealed(
    gated: Evening, alice: Spectator, bob: Spectator, chloe: Moderator
) -> None:
    alice.enters()
    chloe.begins(Phase.CLOSED)
    gated.happen(Sealed())

    with refused(Refusal.SEALED):
        bob.enters()
