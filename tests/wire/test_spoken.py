"""Spoken: which verb exists at which door, and both ends agree on it."""

from pathlib import Path

import pytest

from server.debate.command import Command, ModeratorCommand, SpectatorCommand
from server.debate.decide import RULES
from server.debate.notices.commands import AcknowledgeNote
from server.debate.poll_commands import KeepStill
from server.wire.javascript import protocol, protocol_digest
from server.wire.spoken import DESKS, SPOKEN, Door, spoken_at, verb_of

from .commands_sent import CONSOLE, PHONE, STAGE

PROTOCOL = Path(__file__).parents[2] / "static" / "shared" / "protocol.js"


def _every_command(kind: type[Command]) -> set[type[Command]]:
    made = {
        kind for kind in kind.__subclasses__() if kind.__struct_config__.tag is not None and not kind.__subclasses__()
    }
    return made.union(*(_every_command(kind) for kind in kind.__subclasses__()))


def test_every_command_has_a_rule_and_a_door() -> None:
    commands = _every_command(Command)

    assert len(commands) > 15, "the commands there are were found"
    assert commands == set(RULES) == set(SPOKEN)
    assert {command for command, doors in SPOKEN.items() if not doors} == {KeepStill}, "a picture comes by the page"


def test_spectators_speak_at_phones_and_moderators_at_consoles() -> None:
    for command, doors in SPOKEN.items():
        desks = {Door.STAGE} if command is AcknowledgeNote else set(DESKS)
        assert doors <= ({Door.PHONE} if issubclass(command, SpectatorCommand) else desks)
        assert issubclass(command, SpectatorCommand | ModeratorCommand)


def test_no_two_commands_have_the_same_verb() -> None:
    assert len({verb_of(command) for command in SPOKEN}) == len(SPOKEN)


def test_the_wall_has_no_verb() -> None:
    assert spoken_at(Door.WALL) == {}


def test_the_stage_says_that_it_has_seen_and_nothing_else() -> None:
    assert spoken_at(Door.STAGE).keys() == {"acknowledge_note"}


def test_the_whole_desk_says_all_that_any_desk_says() -> None:
    for door in DESKS:
        assert spoken_at(door).keys() <= spoken_at(Door.CONSOLE).keys()
        assert "undo" in spoken_at(door)


@pytest.mark.parametrize(
    ("door", "said", "unsaid"),
    [
        (Door.MODERATION, "place_question", "show_scene"),
        (Door.FLOOR, "send_note", "place_question"),
        (Door.USHER, "ask_on_paper", "edit_question"),
        (Door.REMOTE, "show_scene", "set_phase"),
    ],
)
def test_a_role_has_its_own_verbs_and_no_others(door: Door, said: str, unsaid: str) -> None:
    assert said in spoken_at(door)
    assert unsaid not in spoken_at(door)


def test_every_verb_is_tried_by_the_tests_of_parsing() -> None:
    assert set(spoken_at(Door.PHONE)) == PHONE.keys()
    assert set(spoken_at(Door.CONSOLE)) == CONSOLE.keys()
    assert set(spoken_at(Door.STAGE)) == STAGE.keys()


def test_the_browsers_protocol_is_fresh() -> None:
    assert PROTOCOL.read_text("utf-8") == protocol(), "run `make protocol`"


def test_the_protocol_has_a_digest_to_compare() -> None:
    assert protocol_digest() == protocol_digest()
    assert len(protocol_digest()) == 12
