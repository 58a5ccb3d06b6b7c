"""Each kind of mistake, with its line and its key. A refusal is proved against the same file without the mistake."""

from pathlib import Path

import pytest

from server.programme import examine
from server.strings import LANGUAGES

from .conftest import Examine

OPTION = '  { id = "a", label = "A" },'
TITLE = 'title = { fr = "Une soirée", en = "An evening" }'

Told = tuple[int, str, str]
# What is replaced in the good file, by what, and what is told: line, key, problem.
MISTAKES: list[tuple[str, str, Told]] = [
    ('id = "soiree"\n', "", (1, "id", "missing")),
    ('"soiree"', '"Soirée 1"', (1, "id", "bad_id")),
    ('"soiree"', '"console"', (1, "id", "reserved")),
    ('"soiree"', '" "', (1, "id", "empty")),
    ('"R7KX"', '"wall"', (2, "code", "reserved")),
    ('"R7KX"', '"R7K"', (2, "code", "bad_code")),
    ('"R7KX"', '"R7KZ"', (2, "code", "look_alike_code")),
    ('"R7KX"', "7", (2, "code", "expected_text")),
    (TITLE, "titel = 1\n" + TITLE, (3, "titel", "unknown_key_near")),
    (TITLE, "quux = 1\n" + TITLE, (3, "quux", "unknown_key")),
    (TITLE, 'title = "Une soirée"', (3, "title", "expected_languages")),
    (TITLE, 'title = { fr = "", en = " " }', (3, "title", "empty")),
    ('en = "An evening"', 'de = "Ein Abend"', (3, "title.de", "unknown_key")),
    ("An evening", "a" * 81, (3, "title.en", "too_long")),
    ("An evening", "a\\u202eb", (3, "title.en", "unseen_sign")),
    ("An evening", "a\\u0000b", (3, "title.en", "unseen_sign")),
    ("An evening", "😀\\u200d" * 10, (3, "title.en", "unseen_sign")),
    ("2026-05-12", "2026-05-12T19:00:00", (4, "date", "expected_date")),
    ("2026-05-12", '"12/05/2026"', (4, "date", "expected_date")),
    ("2026-05-12", '"2026-02-30"', (4, "date", "expected_date")),
    ("2026-05-12", "0001-01-01", (4, "date", "expected_date")),
    ('"Europe/Paris"', '"UTC"\nminutes = "le mémoire"', (6, "minutes", "bad_address")),
    ('"Europe/Paris"', '"UTC"\nminutes = "memoire"', (6, "minutes", "bad_address")),
    ('"Europe/Paris"', '"Europe/Lyon"', (5, "time_zone", "unknown_time_zone")),
    ('"Europe/Paris"', '"Europe"', (5, "time_zone", "unknown_time_zone")),
    ('"Europe/Paris"', '"/etc/localtime"', (5, "time_zone", "unknown_time_zone")),
    ('"Europe/Paris"', '"UTC"\ndoors = "7pm"', (6, "doors", "expected_time")),
    ('"Europe/Paris"', '"UTC"\ndoors = "20:00"\nstarts = "19:00"', (7, "starts", "starts_before_doors")),
    ('"Europe/Paris"', '"UTC"\nseats = 0', (6, "seats", "out_of_range")),
    ('"Europe/Paris"', '"UTC"\nseats = "10"', (6, "seats", "expected_integer")),
    ('"Europe/Paris"', '"UTC"\nseats = true', (6, "seats", "expected_integer")),
    ('"Europe/Paris"', '"UTC"\nvoting = "secret"', (6, "voting", "not_a_choice")),
    ('"Europe/Paris"', '"UTC"\nvoting = "tickets"', (6, "voting", "no_tickets")),
    ('"Europe/Paris"', '"UTC"\nvoting = "room_code"\ntickets = 9', (7, "tickets", "tickets_alone")),
    ('"Europe/Paris"', '"UTC"\ntickets = 9', (6, "tickets", "tickets_alone")),
    ('"Europe/Paris"', '"UTC"\nvoting = "tickets"\ntickets = 0', (7, "tickets", "out_of_range")),
    ('"Europe/Paris"', '"UTC"\nlive = "yes"', (6, "live", "expected_boolean")),
    ('"Europe/Paris"', '"UTC"\nwall_language = "de"', (6, "wall_language", "not_a_choice")),
    ('"Europe/Paris"', '"UTC"\nhosts = "x"', (6, "hosts", "expected_list")),
    ('"Europe/Paris"', '"UTC"\nhosts = ["x",\n""]', (7, "hosts[2]", "empty")),
    ('"Europe/Paris"', '"UTC"\nhosts = [' + '"x",' * 13 + "]", (6, "hosts", "too_many")),
    ('"Europe/Paris"', '"UTC"\nplace = "Lyon"', (6, "place", "expected_table")),
    ('"Europe/Paris"', '"UTC"\npanel = [{ name = 1 }]', (6, "panel[1].name", "expected_text_or_languages")),
    ('"single"', '"tombola"', (13, "polls[1].kind", "not_a_choice")),
    ('"single"', '"yes_no"', (15, "polls[1].options", "yes_no_has_options")),
    ('"single"', '"single"\nmax_choices = 2', (14, "polls[1].max_choices", "max_choices_alone")),
    ('"single"', '"multiple"\nmax_choices = 3', (14, "polls[1].max_choices", "max_choices_above")),
    ('"single"', '"multiple"\nmax_choices = 0', (14, "polls[1].max_choices", "out_of_range")),
    (OPTION, "", (15, "polls[1].options", "too_few_options")),
    (OPTION, "".join(f'{{ id = "a{n}", label = "A" }},\n' for n in range(10)), (15, "polls[1].options", "too_many")),
    (OPTION, '  { id = "b", label = "A" },', (17, "polls[1].options[2].id", "id_twice")),
    (OPTION, '  { id = "abstain", label = "A" },', (16, "polls[1].options[1].id", "abstain_is_ours")),
]
# Mistakes that end the reading: what the file holds, the line and the problem.
UNREADABLE = [
    (b'id = "a"\ntitle = "x\n', 2, "not_toml"),
    (b"id = 1\nid = 2\n", 2, "not_toml"),
    (b"a = [\n\n1", 3, "not_toml"),
    (b"starts = 19:30\n", 1, "not_toml"),
    (b"a = " + b"9" * 5_000, 1, "not_toml"),
    (b"a = 1\nb = '\xe9'", 2, "not_utf8"),
    (b"a = " + b"[" * 100_000, 1, "too_deep"),
    (b"#" * (256 * 1024 + 1), 1, "too_big"),
]


@pytest.mark.parametrize(("old", "new", "told"), MISTAKES)
def test_a_mistake_is_told_with_its_line(reading: Examine, good: str, old: str, new: str, told: Told) -> None:
    assert reading(good).mistakes == []
    assert good.count(old) == 1
    found = reading(good.replace(old, new))
    assert found.programme is None
    assert [(m.line, m.key, m.problem) for m in found.mistakes] == [told]


@pytest.mark.parametrize(("held", "line", "problem"), UNREADABLE)
def test_a_file_that_is_no_toml_is_told_where_it_fails(reading: Examine, held: bytes, line: int, problem: str) -> None:
    found = reading(held)
    assert [(m.line, m.key, m.problem) for m in found.mistakes] == [(line, "", problem)]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [m.problem for m in examine(tmp_path / "none.toml").mistakes] == ["not_found"]
    assert [m.problem for m in examine(tmp_path).mistakes] == ["unreadable"]


def test_an_id_used_twice_names_the_line_of_the_first(reading: Examine, good: str) -> None:
    (mistake,) = reading(good + '[[polls]]\nid = "un"\nkind = "yes_no"\ntitle = { fr = "a", en = "b" }\n').mistakes
    assert (mistake.line, mistake.problem, mistake.details) == (20, "id_twice", {"line": 12})


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (', en = "An evening"', "", (3, "title.en", "untranslated_en")),
        ('fr = "Une soirée", ', "", (3, "title.fr", "untranslated_fr")),
        ("date = 2026-05-12\n", "", (1, "date", "no_date")),
        ('controller = "Cinéma du Parc"\n', "", (7, "privacy.controller", "no_controller")),
        ('contact = "accueil@parc.example"\n', "", (7, "privacy.contact", "no_contact")),
        (
            '"Europe/Paris"',
            '"UTC"\npanel = [{ name = "X", placeholder = true }]',
            (6, "panel[1].placeholder", "placeholder"),
        ),
    ],
)
def test_a_warning_leaves_the_file_usable(reading: Examine, good: str, old: str, new: str, told: Told) -> None:
    assert good.count(old) == 1
    found = reading(good.replace(old, new))
    assert found.programme is not None
    assert [(w.line, w.key, w.problem) for w in found.warnings] == [told]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_a_sentence_with_nothing_left_to_fill(reading: Examine, good: str, language: str) -> None:
    findings = [m for old, new, *_ in MISTAKES for m in reading(good.replace(old, new)).mistakes]
    findings += [m for held, *_ in UNREADABLE for m in reading(held).mistakes]
    assert {m.problem for m in findings} >= {problem for *_, (_, _, problem) in MISTAKES}
    for mistake in findings:
        said = mistake.sentence(language)
        assert not said.startswith("programme.")
        assert all("{" + name + "}" not in said for name in mistake.details)
