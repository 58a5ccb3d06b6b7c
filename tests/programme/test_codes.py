"""Join codes: typed by two hundred people in the dark."""

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.programme import codes


@pytest.mark.parametrize("typed", ["K7FR", "k7fr", " k7-fr ", "K7 FR", "k.7.f.r", "K7\u202fFR", "Ｋ７ＦＲ"])
def test_a_code_is_understood_however_it_is_typed(typed: str) -> None:
    assert codes.normalise(typed) == "K7FR"


@pytest.mark.parametrize(("typed", "meant"), [("O7FR", "Q7FR"), ("07FR", "Q7FR"), ("SZBG", "5286"), ("u7fr", "V7FR")])
def test_a_look_alike_is_read_as_the_sign_it_was_taken_for(typed: str, meant: str) -> None:
    assert codes.normalise(typed) == meant


def test_the_alphabet_has_no_vowel_and_one_sign_of_each_look_alike_pair() -> None:
    assert not set(codes.ALPHABET) & set("AEIOUY01LZSBG")
    assert len(set(codes.ALPHABET)) == len(codes.ALPHABET)


@pytest.mark.parametrize("written", ["", "K7F", "K7FRKX", "k7fr", "WALL", "K7F1", "K7F "])
def test_what_is_not_a_code_is_not_valid(written: str) -> None:
    assert codes.is_valid("K7FR")
    assert not codes.is_valid(written)


# The first code that is drawn reads the word list, which takes its time on a busy machine.
@settings(deadline=None)
@given(st.binary(min_size=16, max_size=32), st.sampled_from([4, 5]))
def test_a_drawn_code_is_valid_and_means_itself(entropy: bytes, length: int) -> None:
    code = codes.new_code(entropy, length)
    assert codes.is_valid(code)
    assert len(code) == length
    assert codes.normalise(code) == code
    assert codes.new_code(entropy, length) == code


def test_a_drawn_code_steps_over_an_insult() -> None:
    signs = [codes.ALPHABET.index(sign) for sign in "FDP2"]
    number = sum(place * len(codes.ALPHABET) ** power for power, place in enumerate(signs))
    assert "FDP" not in codes.new_code(number.to_bytes(16, "big"))


def test_too_little_chance_is_refused() -> None:
    with pytest.raises(ValueError, match="16 random bytes"):
        codes.new_code(b"short")


@pytest.mark.parametrize("length", [3, 6])
def test_a_code_has_four_or_five_signs(length: int) -> None:
    with pytest.raises(ValueError, match="4 or 5 signs"):
        codes.new_code(bytes(16), length)


@given(st.text(alphabet=codes.ALPHABET + codes.ALPHABET.lower() + "OZSBGU0 -\u202f", max_size=8) | st.text())
def test_whatever_is_typed_a_code_that_comes_out_means_itself(typed: str) -> None:
    code = codes.normalise(typed)
    assert not codes.is_valid(code) or codes.normalise(code) == code


def test_a_ticket_has_ten_signs_and_steps_over_unfortunate_words() -> None:
    drawn = [codes.ticket_code(hashlib.sha256(str(number).encode()).digest()) for number in range(5_000)]

    assert len(set(drawn)) == len(drawn)
    assert {len(code) for code in drawn} == {10}
    assert all(set(code) <= set(codes.ALPHABET) for code in drawn)
    assert not [code for code in drawn for word in codes._UNFORTUNATE if word in code]
