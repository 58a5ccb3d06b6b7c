"""Parsing: a command of this door, or a refusal, whatever was sent."""

from typing import Any

import pytest

from server import limits
from server.debate.commands import Ask, PlaceQuestion
from server.debate.model import QuestionState
from server.debate.poll_commands import MakePoll
from server.debate.refusals import Refusal
from server.wire.parsing import parse
from server.wire.spoken import Door, verb_of
from tests.debate.people import refused

from .commands_sent import ACT, CONSOLE, ID, PHONE, sent

EVERY_VERB = [*PHONE, *CONSOLE]


def _door(verb: str) -> Door:
    return Door.PHONE if verb in PHONE else Door.CONSOLE


@pytest.mark.parametrize("verb", EVERY_VERB)
def test_each_verb_is_understood_at_its_door(verb: str) -> None:
    assert verb_of(type(parse(sent(verb), _door(verb)))) == verb


@pytest.mark.parametrize("verb", CONSOLE)
def test_a_console_verb_does_not_exist_at_a_phone(verb: str) -> None:
    with refused(Refusal.UNKNOWN_VERB):
        parse(sent(verb), Door.PHONE)


@pytest.mark.parametrize("verb", PHONE)
def test_a_phone_verb_does_not_exist_at_a_console(verb: str) -> None:
    with refused(Refusal.UNKNOWN_VERB):
        parse(sent(verb), Door.CONSOLE)


@pytest.mark.parametrize("verb", EVERY_VERB)
def test_the_wall_never_commands(verb: str) -> None:
    with refused(Refusal.UNKNOWN_VERB):
        parse(sent(verb), Door.WALL)


@pytest.mark.parametrize(
    "raw",
    [None, [], "ask", 7, {}, {"verb": None}, {"verb": ["ask"]}, {"verb": "ASK"}, {"verb": "__class__"}, {"verb": ""}],
    ids=str,
)
def test_what_is_no_verb_is_refused(raw: object) -> None:
    for door in Door:
        with refused(Refusal.UNKNOWN_VERB):
            parse(raw, door)


@pytest.mark.parametrize("verb", EVERY_VERB)
def test_a_field_nobody_asked_for_is_refused(verb: str) -> None:
    with refused(Refusal.BAD_REQUEST):
        parse(sent(verb, extra=1), _door(verb))


@pytest.mark.parametrize(
    ("verb", "field"), [(verb, field) for verb in EVERY_VERB for field in {**PHONE, **CONSOLE}[verb]]
)
def test_a_field_that_is_missing_is_refused(verb: str, field: str) -> None:
    with refused(Refusal.BAD_REQUEST):
        parse(sent(verb, **{field: None}), _door(verb))


@pytest.mark.parametrize(
    "wrong", [[], {}, {"fr": 1}, -1, 2**53, 1.5, "", "x" * 41, "é" * 10, "a b c d e f", "A1b2C3d4E5\n"], ids=ascii
)
@pytest.mark.parametrize(
    ("verb", "field"),
    [
        ("ask", "id"),
        ("set_support", "question"),
        ("set_support", "seq"),
        ("cast_ballot", "poll"),
        ("cast_ballot", "round"),
        ("place_question", "act"),
        ("place_question", "rev"),
        ("place_question", "state"),
        ("set_black", "on"),
        ("set_phase", "phase"),
        ("make_poll", "kind"),
        ("set_reveal", "where"),
        ("show_scene", "scene"),
    ],
)
def test_a_field_of_another_kind_is_refused(verb: str, field: str, wrong: object) -> None:
    with refused(Refusal.BAD_REQUEST):
        parse({**sent(verb), field: wrong}, _door(verb))


@pytest.mark.parametrize("choices", [["a"] * (limits.POLL_OPTIONS_MAX + 1), [[]], ["a", None], ["é"]], ids=str)
def test_choices_are_a_short_list_of_names(choices: list[Any]) -> None:
    with refused(Refusal.BAD_REQUEST):
        parse(sent("cast_ballot", choices=choices), Door.PHONE)


def test_lone_surrogates_are_refused_wherever_they_stand() -> None:
    for field in ("id", "text", "signature", "theme"):
        with refused(Refusal.TEXT_REFUSED if field in ("text", "signature") else Refusal.BAD_REQUEST):
            parse(sent("ask", **{field: "\ud800" * 12}), Door.PHONE)


def test_nesting_without_end_is_refused() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]

    for field in ("choices", "poll"):
        with refused(Refusal.BAD_REQUEST):
            parse(sent("cast_ballot", **{field: deep}), Door.PHONE)


def test_a_question_arrives_cleaned() -> None:
    asked = parse(sent("ask", text="  Pourquoi\n\n ce   silence ? ", signature=" Alice "), Door.PHONE)

    assert isinstance(asked, Ask)
    assert (asked.text, asked.signature) == ("Pourquoi ce silence ?", "Alice")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Trop", Refusal.TOO_SHORT),
        ("x" * (limits.QUESTION_GRAPHEMES_MAX + 1), Refusal.TOO_LONG),
        ("x" * 5_000, Refusal.TOO_LONG),
        ("Pourquoi\u202e ce silence ?", Refusal.TEXT_REFUSED),
    ],
    ids=["short", "long", "very long", "turned round"],
)
def test_a_question_keeps_to_its_length_and_to_plain_signs(text: str, why: Refusal) -> None:
    parse(sent("ask"), Door.PHONE)

    with refused(why):
        parse(sent("ask", text=text), Door.PHONE)


def test_a_signature_is_short() -> None:
    parse(sent("ask", signature="x" * limits.SIGNATURE_GRAPHEMES_MAX), Door.PHONE)

    with refused(Refusal.TOO_LONG):
        parse(sent("ask", signature="x" * (limits.SIGNATURE_GRAPHEMES_MAX + 1)), Door.PHONE)


def test_a_moderator_may_shorten_a_question_but_not_to_nothing() -> None:
    parse(sent("edit_question", text="Qui ?"), Door.CONSOLE)

    with refused(Refusal.TOO_SHORT):
        parse(sent("edit_question", text="  "), Door.CONSOLE)


def test_only_a_dismissal_has_a_reason() -> None:
    dismissed = parse(sent("place_question", state="dismissed", reason=" Déjà  posée "), Door.CONSOLE)
    published = parse(sent("place_question", state="listed", reason="\u202e"), Door.CONSOLE)

    assert isinstance(dismissed, PlaceQuestion) and isinstance(published, PlaceQuestion)
    assert (dismissed.state, dismissed.reason) == (QuestionState.DISMISSED, "Déjà posée")
    assert published.reason == ""
    with refused(Refusal.TOO_LONG):
        reason = "x" * (limits.REASON_GRAPHEMES_MAX + 1)
        parse(sent("place_question", state="dismissed", reason=reason), Door.CONSOLE)


def test_a_poll_arrives_cleaned_and_keeps_to_its_lengths() -> None:
    options = [{"id": "a", "label": {"fr": " Oui ", "en": "Yes"}}, {"id": "b", "label": {"fr": "Non"}}]
    made = parse(sent("make_poll", kind="single", options=options, title={"fr": " Qui  ? "}), Door.CONSOLE)

    assert isinstance(made, MakePoll)
    assert (made.title.fr, made.options[0].label.fr, made.options[1].label.en) == ("Qui ?", "Oui", "")
    with refused(Refusal.TOO_LONG):
        parse(sent("make_poll", title={"fr": "x" * (limits.POLL_TITLE_GRAPHEMES_MAX + 1)}), Door.CONSOLE)
    with refused(Refusal.TOO_LONG):
        label = {"fr": "x" * (limits.POLL_OPTION_GRAPHEMES_MAX + 1)}
        parse(sent("make_poll", options=[{"id": "a", "label": label}]), Door.CONSOLE)
    with refused(Refusal.BAD_REQUEST):
        parse(sent("make_poll", options=[{"id": "a", "label": {"fr": "Oui", "de": "Ja"}}]), Door.CONSOLE)
    with refused(Refusal.BAD_REQUEST):
        parse({"verb": "make_poll", **ACT, "poll": ID, "kind": "yes_no", "title": "Qui ?"}, Door.CONSOLE)
