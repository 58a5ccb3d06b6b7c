"""What counts as a word of the list, and what the organiser's own file may do."""

from pathlib import Path

import pytest

from server.limits import WORDS_FILE_BYTES_MAX
from server.wordlist import WordList, WordsUnreadable, read

ONE = WordList(["zut"])


@pytest.mark.parametrize(
    "dressed",
    [
        "ZUT",
        "zût",
        "zu\u0301t",
        "zuuuut",
        "z.u.t",
        "z-u-t",
        "z u t",
        "ｚｕｔ",
        "zυт",
        "z\u200bu\u200ct",
        "« zut ! »",
        "#zut",
        "@zut",
        "(zut)",
        "l’zut",
        "🙂zut🙂",
        "zut2",
    ],
)
def test_a_disguise_does_not_hide_a_word(dressed: str) -> None:
    assert ONE.holds(dressed) == "zut"
    assert ONE.holds(f"Et alors, {dressed}, que dire ?") == "zut"


@pytest.mark.parametrize("other", ["azut", "zuts", "zu", "zt", "zu t", "z", "", "12 3", "زوت", "🙂"])
def test_another_word_is_another_word(other: str) -> None:
    assert ONE.holds(other) == ""


@pytest.mark.parametrize(("digits", "word"), [("z3ro", "zero"), ("h1", "hi"), ("p1an", "plan"), ("$a!n", "sain")])
def test_a_digit_among_letters_is_read_as_a_letter(digits: str, word: str) -> None:
    assert WordList([word]).holds(digits) == word


def test_a_double_letter_is_forgiven_in_a_long_word_only() -> None:
    assert WordList(["salade"]).holds("sallade") and WordList(["salade"]).holds("salaaaade")
    assert not WordList(["as"]).holds("ass"), "or two short words would be one"
    assert not WordList(["nigger"]).holds("le Niger"), "a letter too few is never forgiven"


def test_an_open_end_takes_longer_words_and_an_open_start_those_before() -> None:
    assert WordList(["zut*"]).holds("zutiste")
    assert WordList(["*zut*"]).holds("crazutiste")
    assert WordList(["*zut"]).holds("crazut") and not WordList(["*zut"]).holds("crazutiste")


def test_a_phrase_is_its_words_in_a_row() -> None:
    phrase = WordList(["nom d’un chien"])

    assert phrase.holds("NOM D'UN CHIEN !")
    assert not phrase.holds("nom d’un petit chien")


def test_what_is_allowed_frees_what_stands_inside_it_and_nothing_else() -> None:
    both = WordList(["zut"], ["dîner de zut"])

    assert not both.holds("Le Dîner de zut")
    assert both.holds("Le dîner de zut, zut !") == "zut"
    assert both.holds("un zut au dîner") == "zut"


def test_any_of_several_texts_may_hold_it() -> None:
    assert ONE.holds("Une question ?", "zut") == "zut"
    assert ONE.holds() == "" == WordList().holds("zut")


def test_the_organisers_file_adds_and_takes_away(tmp_path: Path) -> None:
    shipped = read()
    assert shipped.holds("quelle merde") and not shipped.holds("quelle navet")
    own = tmp_path / "words.txt"
    own.write_text("# les nôtres\nnavet*\n- merde   # on parle ainsi ici\n", "utf-8")

    words = read(own)

    assert words.holds("quelle navetterie") == "navet*"
    assert not words.holds("quelle merde")
    assert words.holds("quel connard"), "the shipped words stay"


def test_the_organisers_file_may_stand_alone(tmp_path: Path) -> None:
    own = tmp_path / "words.txt"
    own.write_text("!only\nnavet\n", "utf-8")

    words = read(own)

    assert words.holds("quel navet") and not words.holds("quel connard")
    assert len(words) == 1


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"bon\n\xff\xfe", "UTF-8"),
        (b"bon\n***\n", ":2"),
        (b"- !!\n", ":1"),
        (b"a" * (WORDS_FILE_BYTES_MAX + 1), "bytes"),
    ],
)
def test_a_file_that_makes_no_sense_is_not_taken(tmp_path: Path, content: bytes, told: str) -> None:
    own = tmp_path / "words.txt"
    own.write_bytes(content)

    with pytest.raises(WordsUnreadable, match=told):
        read(own)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WordsUnreadable, match=r"none\.txt"):
        read(tmp_path / "none.txt")
