"""The turnstile: which codes open it, for how long, and how many wrong ones it takes."""

from pathlib import Path

import pytest

from server import limits
from server.debate.model import Voting
from server.debate.refusals import Refusal, Refused
from server.live.pseudonyms import KeysDestroyed, Pseudonyms
from server.live.turnstile import Turnstile
from server.programme.codes import ALPHABET

NOON = 1_777_118_400_000
A_SLOT_MS = limits.ROOM_CODE_SLOT_MS


@pytest.fixture
def names(tmp_path: Path) -> Pseudonyms:
    return Pseudonyms(tmp_path / "keys" / "evening.key", sealed=False)


@pytest.fixture
def room(names: Pseudonyms) -> Turnstile:
    return Turnstile(Voting.ROOM_CODE, 0, names)


@pytest.fixture
def counter(names: Pseudonyms) -> Turnstile:
    """One with fifty tickets."""
    return Turnstile(Voting.TICKETS, 50, names)


def opens(turnstile: Turnstile, typed: str, person: str = "ada", now: int = NOON) -> bool:
    return turnstile.show(typed, person, new_device=False, now=now).opens


def wrong(turnstile: Turnstile, count: int, *, now: int = NOON, new_device: bool = False) -> None:
    """So many people, each wrong once."""
    good = {turnstile.room_code(now), turnstile.room_code(now - A_SLOT_MS)}
    bad = next(code for code in ("0000", "1111", "2222") if code not in good)
    for number in range(count):
        assert not turnstile.show(bad, f"person {number} {now}", new_device=new_device, now=now).opens


def test_the_code_is_four_digits_and_another_one_each_minute(room: Turnstile) -> None:
    codes = [room.room_code(NOON + minute * A_SLOT_MS) for minute in range(60)]

    assert all(len(code) == 4 and code.isdecimal() for code in codes)
    assert len(set(codes)) > 50
    assert room.room_code(NOON) == room.room_code(NOON + A_SLOT_MS - 1)


def test_the_code_opens_during_its_minute_and_the_next_and_no_longer(room: Turnstile) -> None:
    code = room.room_code(NOON)

    assert opens(room, code)
    assert opens(room, code, now=NOON + 2 * A_SLOT_MS - 1)
    assert not opens(room, code, now=NOON + 2 * A_SLOT_MS)
    assert not opens(room, code, now=NOON - 1)


def test_the_code_may_be_typed_with_spaces_or_in_other_digits(room: Turnstile) -> None:
    code = room.room_code(NOON)

    assert opens(room, " ".join(code))
    assert opens(room, "".join(chr(0x660 + int(digit)) for digit in code))


def test_where_no_room_code_is_asked_for_there_is_none(counter: Turnstile) -> None:
    assert counter.room_code(NOON) == ""


def test_three_wrong_codes_make_a_person_wait_and_nobody_else(room: Turnstile) -> None:
    code = room.room_code(NOON)
    for typed, left in (("0", 2), ("1", 1), ("2", 0)):
        shown = room.show(typed, "ada", new_device=False, now=NOON)
        assert (shown.opens, shown.tries_left) == (False, left)

    assert room.show(code, "ada", new_device=False, now=NOON).tries_left < 0
    assert opens(room, code, "bob")
    later = NOON + limits.CODE_TRIES_WITHIN_MS + 1
    assert opens(room, room.room_code(later), "ada", later)


def test_the_same_wrong_code_again_in_the_same_minute_costs_nothing(room: Turnstile) -> None:
    first = room.show("no", "ada", new_device=False, now=NOON)
    again = room.show("no", "ada", new_device=False, now=NOON + 1)
    next_minute = room.show("no", "ada", new_device=False, now=NOON + A_SLOT_MS)

    assert (first.tries_left, again.tries_left, next_minute.tries_left) == (2, 2, 1)


def test_many_devices_together_may_not_guess_faster_than_the_room(room: Turnstile) -> None:
    wrong(room, limits.WRONG_CODES_PER_MIN_MAX, new_device=True)

    with pytest.raises(Refused) as no:
        room.show(room.room_code(NOON), "one more", new_device=True, now=NOON)
    assert no.value.refusal is Refusal.TOO_FAST
    assert opens(room, room.room_code(NOON), "ada"), "those who were there before do not wait"
    assert room.wrong_codes(NOON) == limits.WRONG_CODES_PER_MIN_MAX

    later = NOON + A_SLOT_MS
    assert room.show(room.room_code(later), "one more", new_device=True, now=later).opens


def test_a_full_measure_of_old_devices_makes_old_ones_wait(room: Turnstile) -> None:
    wrong(room, limits.WRONG_CODES_PER_MIN_MAX)

    with pytest.raises(Refused):
        opens(room, room.room_code(NOON), "ada")


def test_tickets_are_ten_signs_and_the_same_sheet_comes_out_each_time(counter: Turnstile, names: Pseudonyms) -> None:
    codes = list(counter.tickets)

    assert len(codes) == len(set(codes)) == 50
    assert all(len(code) == 10 and set(code) <= set(ALPHABET) for code in codes)
    assert list(Turnstile(Voting.TICKETS, 60, names).tickets)[:50] == codes, "more of them add to the end"


def test_a_ticket_opens_however_it_is_typed_and_has_a_name_of_its_own(counter: Turnstile) -> None:
    first, second = list(counter.tickets)[:2]

    shown = counter.show(f" {first[:5].lower()}-{first[5:]} ", "ada", new_device=True, now=NOON)
    assert shown.opens and shown.ticket and first not in shown.ticket
    assert counter.show(second, "ada", new_device=True, now=NOON).ticket != shown.ticket
    assert not opens(counter, "2222222222")


def test_once_the_keys_are_destroyed_there_are_neither_codes_nor_tickets(room: Turnstile, names: Pseudonyms) -> None:
    counter = Turnstile(Voting.TICKETS, 50, names)
    assert room.room_code(NOON)
    names.destroy()

    with pytest.raises(KeysDestroyed):
        room.room_code(NOON)
    with pytest.raises(KeysDestroyed):
        _ = counter.tickets
