"""Who may sit at a console: links that open one session, and a passphrase that cannot be tried at will."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server import limits
from server.green import Signal, sleep, spawn
from server.journal.staff import Session, StaffFile
from server.live.clock import now_ms
from server.live.lanes import Lane, Lanes, TooManyTries
from server.live.staff import Staff
from server.wire.spoken import Door

PASSPHRASE = "douze colonnes & un piano"


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[Staff]:
    staff = Staff(StaffFile(tmp_path / "staff.sqlite"))
    yield staff
    staff.close()


def tries(staff: Staff, passphrase: str) -> Any:
    """What one try gives: a session, None, or the exception."""
    try:
        return staff.sign_in(passphrase)
    except TooManyTries as wait:
        return wait


def test_a_link_opens_one_session(staff: Staff) -> None:
    token = staff.new_link()
    session = staff.redeem(token)
    assert session is not None
    moderator = staff.who(session)
    assert moderator is not None and moderator.name == "1"

    assert staff.redeem(token) is None
    assert staff.redeem("no such link") is None
    assert staff.who("no such session") is None and staff.who("") is None


def test_each_session_is_another_moderator(staff: Staff) -> None:
    sessions = [staff.redeem(staff.new_link()) for _ in range(3)]
    moderators = [staff.who(session or "") for session in sessions]
    assert [moderator.name for moderator in moderators if moderator] == ["1", "2", "3"]
    assert len({moderator.id for moderator in moderators if moderator}) == 3


def test_a_session_ends_with_signing_out_and_for_that_one_only(staff: Staff) -> None:
    leaving, staying = staff.redeem(staff.new_link()), staff.redeem(staff.new_link())
    assert leaving and staying and staff.who(leaving)

    staff.sign_out(leaving)
    staff.sign_out(leaving)
    assert staff.who(leaving) is None and staff.who(staying) is not None


def test_sessions_and_the_passphrase_outlive_a_restart_but_not_their_time(tmp_path: Path) -> None:
    file = StaffFile(tmp_path / "staff.sqlite")
    first = Staff(file)
    session = first.redeem(first.new_link())
    first.set_passphrase(PASSPHRASE)
    assert session
    file.add_session(Session("a digest", "mod", "9", now_ms() - 1))
    first.close()

    second = Staff(StaffFile(tmp_path / "staff.sqlite"))
    assert second.who(session) == first.who(session)
    assert second.has_passphrase and second.sign_in(PASSPHRASE)
    assert "9" not in [moderator.name for moderator in second._sessions.values()]
    second.close()


def test_a_link_gives_the_role_and_the_name_that_it_was_made_for(staff: Staff) -> None:
    session = staff.redeem(staff.new_link(Door.USHER, name="Léa", lasts_ms=3_600_000, by="mod-1"))

    who = staff.who(session or "")
    assert who is not None
    assert (who.role, who.name) == (Door.USHER, "Léa")
    assert who.expires_at - who.since == 3_600_000
    assert [(person.moderator, person.invited_by) for person in staff.people()] == [(who.id, "mod-1")]


def test_a_role_outlives_a_restart(tmp_path: Path) -> None:
    first = Staff(StaffFile(tmp_path / "staff.sqlite"))
    session = first.redeem(first.new_link(Door.STAGE)) or ""
    first.close()

    second = Staff(StaffFile(tmp_path / "staff.sqlite"))
    who = second.who(session)
    assert who is not None and who.role is Door.STAGE
    second.close()


def test_without_a_passphrase_none_signs_in(staff: Staff) -> None:
    assert not staff.has_passphrase
    assert staff.sign_in("") is None and staff.sign_in(PASSPHRASE) is None

    staff.set_passphrase(PASSPHRASE)
    assert staff.sign_in("") is None
    assert staff.sign_in(PASSPHRASE) is not None


def test_a_few_wrong_tries_are_free_and_then_one_waits_longer_and_longer(staff: Staff) -> None:
    staff.set_passphrase(PASSPHRASE)
    for _ in range(limits.SIGN_IN_TRIES_FREE - 1):
        assert tries(staff, "wrong") is None
    assert tries(staff, PASSPHRASE), "who gets it right before that starts again"

    for _ in range(limits.SIGN_IN_TRIES_FREE):
        assert tries(staff, "wrong") is None
    waiting = tries(staff, PASSPHRASE)
    assert isinstance(waiting, TooManyTries) and waiting.retry_in_s == 1
    staff._lanes.strangers.wait_until_ms = 0
    assert tries(staff, "wrong") is None
    longer = tries(staff, PASSPHRASE)
    assert isinstance(longer, TooManyTries) and longer.retry_in_s == 2
    staff._lanes.strangers.failures, staff._lanes.strangers.wait_until_ms = 1_000, 0
    assert tries(staff, "wrong") is None
    longest = tries(staff, PASSPHRASE)
    assert isinstance(longest, TooManyTries) and longest.retry_in_s <= limits.SIGN_IN_WAIT_MAX_S


def test_tries_sent_all_at_once_are_counted_one_by_one(staff: Staff) -> None:
    staff.set_passphrase(PASSPHRASE)
    answers: list[Any] = []
    done = Signal()

    def one() -> None:
        answers.append(tries(staff, "wrong"))
        if len(answers) == 20:
            done.set()

    for _ in range(20):
        spawn(one)
    assert done.wait(20)
    tried = [answer for answer in answers if answer is None]
    assert len(tried) == limits.SIGN_IN_TRIES_FREE
    assert sum(isinstance(answer, TooManyTries) for answer in answers) == 20 - len(tried)


def test_hashing_leaves_the_others_their_turn(staff: Staff) -> None:
    staff.set_passphrase(PASSPHRASE)
    turns: list[int] = []
    ended = Signal()

    def count() -> None:
        while not ended.is_set:
            turns.append(1)
            sleep()

    spawn(count)
    staff.sign_in("wrong")
    ended.set()
    assert len(turns) > 3


def test_strangers_do_not_slow_down_a_device_that_is_known(staff: Staff) -> None:
    staff.set_passphrase(PASSPHRASE)
    for _ in range(limits.SIGN_IN_TRIES_FREE):
        assert tries(staff, "wrong") is None
    assert isinstance(tries(staff, PASSPHRASE), TooManyTries), "strangers wait"

    assert staff.sign_in(PASSPHRASE, "a laptop")
    assert isinstance(tries(staff, PASSPHRASE), TooManyTries), "and wait on after somebody known came in"


def test_a_known_device_that_guesses_waits_like_a_stranger_and_alone(staff: Staff) -> None:
    staff.set_passphrase(PASSPHRASE)
    for _ in range(limits.SIGN_IN_TRIES_FREE):
        assert staff.sign_in("wrong", "a laptop") is None

    with pytest.raises(TooManyTries):
        staff.sign_in(PASSPHRASE, "a laptop")
    assert staff.sign_in(PASSPHRASE, "another") and staff.sign_in(PASSPHRASE)


def test_in_its_first_minute_a_lane_lets_ten_guesses_through(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [now_ms()]
    monkeypatch.setattr("server.live.lanes.now_ms", lambda: clock[0])
    lane = Lane()
    guesses = 0
    for _ in range(600):
        with contextlib.suppress(TooManyTries), lane.turn():
            guesses += 1
            lane.failed()
        clock[0] += 100

    assert guesses == 10


def test_known_devices_are_remembered_up_to_a_number() -> None:
    lanes = Lanes()
    first = lanes.of("device 0")
    for number in range(limits.KNOWN_DEVICES_MAX + 1):
        lanes.of(f"device {number}")

    assert lanes.of("device 0") is not first


def test_who_is_signed_out_by_a_colleague_is_out_and_it_is_written_down(staff: Staff, tmp_path: Path) -> None:
    leaving, staying = staff.redeem(staff.new_link()), staff.redeem(staff.new_link())
    assert leaving and staying
    one, other = staff.who(leaving), staff.who(staying)
    assert one and other and staff.signed_in() == [one, other]
    told: list[str] = []
    staff.gone.append(told.append)

    assert staff.revoke(one.id, by=other.id) and not staff.revoke(one.id, by=other.id)

    assert staff.who(leaving) is None and staff.signed_in() == [other] and told == [one.id]
    ((at, by, moderator),) = StaffFile(tmp_path / "staff.sqlite").revocations()
    assert (by, moderator) == (other.id, one.id) and abs(now_ms() - at) < 10_000


def test_a_session_that_is_over_is_told_of(staff: Staff) -> None:
    session = staff.redeem(staff.new_link())
    assert session
    moderator = staff.who(session)
    told: list[str] = []
    staff.gone.append(told.append)
    assert moderator and moderator.since <= now_ms()

    staff.end_what_is_over(moderator.expires_at - 1)
    assert told == []
    staff.end_what_is_over(moderator.expires_at)

    assert told == [moderator.id] and staff.who(session) is None
