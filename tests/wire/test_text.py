"""Text: counted as people count, in one form, without signs that play tricks."""

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from server import limits
from server.debate.refusals import Refusal, Refused
from server.wire.parsing import parse
from server.wire.spoken import Door
from server.wire.text import clean_text, count_graphemes
from tests.debate.people import refused

FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
MAX = limits.QUESTION_GRAPHEMES_MAX


@pytest.mark.parametrize(
    ("text", "length"),
    [("", 0), ("été", 3), ("e\u0301te\u0301", 3), (FAMILY, 1), ("🇫🇷", 1), (FLAG, 1), ("👍🏽", 1), ("1️⃣", 1), ("각", 1)],
)
def test_what_people_see_as_one_sign_counts_as_one(text: str, length: int) -> None:
    assert count_graphemes(text) == length


@pytest.mark.parametrize(
    "text", ["été 2026 ?", "[1] (2) {3} <4> « cinq »", "é à ü ñ ß œ", "نعم", "はい", FAMILY, FLAG, "1️⃣"]
)
def test_what_people_write_is_kept_as_it_is(text: str) -> None:
    assert clean_text(text, MAX) == text


def test_one_form_however_it_was_typed() -> None:
    assert clean_text("e\u0301te\u0301", MAX) == "été"


@pytest.mark.parametrize("space", ["  ", "\n\n", "\t", "\u2028", "\u00a0 ", " \r\n "])
def test_white_space_is_joined(space: str) -> None:
    assert clean_text(f"{space}a{space}b{space}", MAX) == "a b"


@pytest.mark.parametrize("unseen", ["\u200b", "\u00ad", "\u2060", "\u034f", "\u3164", "\U000e0001"])
def test_what_nobody_sees_is_taken_out_and_not_counted(unseen: str) -> None:
    assert clean_text(f"a{unseen}b", MAX) == "ab"
    with refused(Refusal.TOO_SHORT):
        clean_text(unseen * 12, MAX, 10)


def test_what_was_hidden_between_a_letter_and_its_accent_leaves_one_form() -> None:
    assert clean_text("e\u034f\u0301", MAX) == "é"


@pytest.mark.parametrize(
    "trick",
    [
        "\x00",
        "\x1b",
        "\x7f",
        "\u0085x\x80",
        "\u202e",
        "\u2066",
        "\u200f",
        "\u061c",
        "\ufeff",
        "\ud800",
        "\ue000",
        "\uffff",
    ],
    ids=ascii,
)
def test_controls_turns_and_signs_that_are_none_are_refused(trick: str) -> None:
    with refused(Refusal.TEXT_REFUSED):
        clean_text(f"Pourquoi {trick} ce silence ?", MAX)


def test_marks_are_not_piled_up() -> None:
    clean_text("q\u0323\u0307 est permis", MAX)

    with refused(Refusal.TEXT_REFUSED):
        clean_text("q\u0323\u0307\u0308 ne l’est pas", MAX)


@pytest.mark.parametrize("text", ["שָּׁלוֹם", "သမိုင်းကြောင်း", "བསྒྲུབས", "ٱلرَّحْمَـٰنِ"], ids=ascii)
def test_a_script_that_stacks_its_signs_is_taken(text: str) -> None:
    assert count_graphemes(clean_text(text, MAX)) > 1


def test_a_script_that_stacks_its_signs_is_not_stacked_without_end() -> None:
    for piled in ("ก" + "็" * 3, "က" + "ြေုိံ့း"):
        with refused(Refusal.TEXT_REFUSED):
            clean_text(piled, MAX)


def test_what_is_joined_without_end_is_refused() -> None:
    clean_text("👨🏽\u200d👩🏿\u200d👧🏻\u200d👦🏾" * 10, MAX)

    with refused(Refusal.TEXT_REFUSED):
        clean_text("😀\u200d" * 10, MAX)


def test_a_length_is_counted_in_graphemes() -> None:
    clean_text("é" * MAX, MAX)
    clean_text("e\u0301" * MAX, MAX)

    with refused(Refusal.TOO_LONG):
        clean_text("é" * (MAX + 1), MAX)


def test_a_length_has_a_ceiling_in_code_points() -> None:
    families = limits.TEXT_CODE_POINTS_MAX // len(FAMILY)
    assert families < MAX, "by graphemes there would be room"

    with refused(Refusal.TOO_LONG):
        clean_text(FAMILY * (families + 1), MAX)


def test_a_length_has_a_ceiling_in_bytes() -> None:
    fits = limits.TEXT_BYTES_MAX // len(FAMILY.encode())
    clean_text(FAMILY * fits, MAX)
    assert (fits + 1) * len(FAMILY) <= limits.TEXT_CODE_POINTS_MAX, "by code points there would be room"

    with refused(Refusal.TOO_LONG):
        clean_text(FAMILY * (fits + 1), MAX)


@pytest.mark.parametrize("length", [limits.QUESTION_GRAPHEMES_MIN, limits.QUESTION_GRAPHEMES_MIN - 1])
def test_a_question_has_a_least_length(length: int) -> None:
    if length >= limits.QUESTION_GRAPHEMES_MIN:
        assert clean_text("é" * length, MAX, limits.QUESTION_GRAPHEMES_MIN)
        return
    with refused(Refusal.TOO_SHORT):
        clean_text("é" * length, MAX, limits.QUESTION_GRAPHEMES_MIN)


def test_white_space_makes_no_length() -> None:
    with refused(Refusal.TOO_SHORT):
        clean_text(" " * 500 + "\n" * 500, MAX, 1)


@settings(deadline=None, derandomize=True, database=None)
@given(st.text(st.characters(), max_size=60))
@example("e\u034f\u0301\u200b\u0301")
@example("\u1100\u115f\u1161")
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    try:
        once = clean_text(raw, MAX)
    except Refused:
        return

    assert clean_text(once, MAX) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once == once.strip()


TRICKS = ["\u202e", "\x07", "\ud800", "q\u0323\u0307\u0308"]


def spoken(door: Door, verb: str, **fields: Any) -> Any:
    """A command as it comes from a page, cleaned."""
    return parse({"verb": verb, **fields}, door)


def asked(text: str = "Pourquoi ce silence ?", signature: str = "Alice") -> Any:
    return spoken(Door.PHONE, "ask", id="client-0001", text=text, lang="fr", signature=signature)


def edited(text: str) -> Any:
    return spoken(Door.CONSOLE, "edit_question", act="act-00001", seq=1, question="question-1", rev=1, text=text)


def dismissed(reason: str) -> Any:
    words = {"act": "act-00001", "seq": 1, "question": "question-1", "rev": 1, "state": "dismissed"}
    return spoken(Door.CONSOLE, "place_question", **words, reason=reason)


def made(title: str = "Qui ?", label: str = "Moi") -> Any:
    options = [{"id": f"option-{n}", "label": {"fr": f"{label}{n}", "en": ""}} for n in (1, 2)]
    words = {"act": "act-00001", "seq": 1, "poll": "poll-0001", "kind": "single", "options": options}
    return spoken(Door.CONSOLE, "make_poll", **words, title={"fr": "", "en": title})


@pytest.mark.parametrize("trick", TRICKS, ids=ascii)
@pytest.mark.parametrize(
    "typed",
    [
        lambda words: asked(text=f"Pourquoi {words} ?"),
        lambda words: asked(signature=words),
        edited,
        dismissed,
        lambda words: made(title=words),
        lambda words: made(label=words),
    ],
    ids=["question", "signature", "edit", "reason", "poll title", "poll option"],
)
def test_whatever_people_type_anywhere_is_looked_at(typed: Callable[[str], Any], trick: str) -> None:
    typed("silence")

    with pytest.raises(Refused) as no:
        typed(f"si{trick}lence")
    assert no.value.refusal in (Refusal.TEXT_REFUSED, Refusal.BAD_REQUEST)


def test_whatever_people_type_anywhere_takes_one_form() -> None:
    loose, form = "  e\u0301te\u0301\n ", "été"

    assert asked(text=f"Pourquoi l’{loose} ?").text == "Pourquoi l’ été ?"
    assert asked(signature=loose).signature == edited(loose).text == dismissed(loose).reason == form
    assert made(title=loose).title.en == form
    assert made(label="e\u0301").options[0].label.fr == "é1"
