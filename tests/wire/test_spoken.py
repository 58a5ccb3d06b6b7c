"""Spoken: which verb exists at which door, and both ends agree on it."""

from pathlib import Path

from server.debate.commands import Command, KeepStill, ModeratorCommand, SpectatorCommand
from server.debate.decide import RULES
from server.wire.javascript import protocol, protocol_digest
from server.wire.spoken import SPOKEN, Door, spoken_at, verb_of

from .commands_sent import CONSOLE, PHONE

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
        assert doors <= {Door.PHONE if issubclass(command, SpectatorCommand) else Door.CONSOLE}
        assert issubclass(command, SpectatorCommand | ModeratorCommand)


def test_no_two_commands_have_the_same_verb() -> None:
    assert len({verb_of(command) for command in SPOKEN}) == len(SPOKEN)


def test_the_wall_has_no_verb() -> None:
    assert spoken_at(Door.WALL) == {}


def test_every_verb_is_tried_by_the_tests_of_parsing() -> None:
    assert set(spoken_at(Door.PHONE)) == PHONE.keys()
    assert set(spoken_at(Door.CONSOLE)) == CONSOLE.keys()


def test_the_browsers_protocol_is_fresh() -> None:
    assert PROTOCOL.read_text("utf-8") == protocol(), "run `make protocol`"


def test_the_protocol_has_a_digest_to_compare() -> None:
    assert protocol_digest() == protocol_digest()
    assert len(protocol_digest()) == 12
