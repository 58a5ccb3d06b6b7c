"""The command line: run the evening, check a programme, let a moderator in."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from . import config
from .complaints import complain
from .config import TRANSPORTS, BadSetting, Settings, settings_from
from .strings import sentence

if TYPE_CHECKING:
    from .lifeline import Held, Lifeline


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 only if it did what was asked."""
    asked = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = asked.command
    try:
        return command(asked)
    except BadSetting as error:
        language = asked.language or config.from_environment().get("language")
        return complain(Settings(language="en" if language == "en" else "fr"), "cli.bad_setting", setting=str(error))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="contrechamp", description="The live interaction system of a projection-débat."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="hold the evening")
    run.add_argument("--programme", action="append", metavar="FILE", help="a séance; repeat it for several")
    run.add_argument("--host", metavar="ADDRESS", help="address to listen on (0.0.0.0)")
    run.add_argument("--port", type=int, metavar="N", help="port to listen on (5000)")
    run.add_argument("--data", metavar="DIR", help="where journals and keys lie (./data)")
    run.add_argument(
        "--public-url", metavar="URL", help="address that phones use, if it is not this machine's on the LAN"
    )
    run.add_argument("--capacity", type=int, metavar="N", help="phones at once (2000)")
    run.add_argument("--proxies", type=int, metavar="N", help="trusted proxies in front (0)")
    run.add_argument("--transport", choices=TRANSPORTS, help="which WebSocket handler answers (own)")
    run.add_argument("--words", metavar="FILE", help="your own list of words that hold a question")
    run.add_argument(
        "--metrics-token", metavar="WORD", help="who shows it may read /metrics from elsewhere (only this machine)"
    )
    run.add_argument("--language", choices=("fr", "en"), help="language of what is printed here (fr)")
    run.add_argument(
        "--insecure-lan", action="store_const", const="yes", help="allow consoles over plain HTTP, with a banner"
    )
    run.add_argument("--dev", action="store_const", const="yes", help="serve the JavaScript modules as written")
    run.set_defaults(command=_run)

    programme = commands.add_parser("programme", help="look at programme files")
    check = programme.add_subparsers(required=True, metavar="COMMAND").add_parser("check", help="list every mistake")
    check.add_argument("file", nargs="+", type=Path)
    check.add_argument("--language", choices=("fr", "en"))
    check.set_defaults(command=_check)

    words = commands.add_parser("words", help="look at the words that hold a question")
    try_out = words.add_subparsers(required=True, metavar="COMMAND").add_parser("check", help="which word holds a text")
    try_out.add_argument("text")
    try_out.add_argument("--words", metavar="FILE")
    try_out.add_argument("--data", metavar="DIR")
    try_out.add_argument("--language", choices=("fr", "en"))
    try_out.set_defaults(command=_check_words)

    _add_housekeeping(commands)
    for name, command, told in (
        ("link", _link, "print a new one-use sign-in link of the server that runs"),
        ("passphrase", _passphrase, "set the consoles' passphrase"),
    ):
        other = commands.add_parser(name, help=told)
        other.add_argument("--data", metavar="DIR")
        other.add_argument("--language", choices=("fr", "en"))
        other.set_defaults(command=command)
    revoke = commands.add_parser("revoke", help="sign moderators out of their consoles")
    revoke.add_argument("name", nargs="?", help="the number of a console, as its staff page has it")
    revoke.add_argument("--all", action="store_true", help="everybody")
    revoke.add_argument("--data", metavar="DIR")
    revoke.add_argument("--language", choices=("fr", "en"))
    revoke.set_defaults(command=_revoke)
    return parser


def _add_housekeeping(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    journal = commands.add_parser("journal", help="look at a journal").add_subparsers(required=True, metavar="COMMAND")
    for parent, name, wanted, told in (
        (commands, "backup", "?", "put the evening in one file, while the server runs or not"),
        (commands, "restore", None, "make the data of a backup the data of this machine"),
        (journal, "check", None, "read every entry, and change nothing"),
        (journal, "salvage", None, "keep what is whole of a damaged journal, and put the rest aside"),
    ):
        command = parent.add_parser(name, help=told)
        command.add_argument("file", nargs=wanted, type=Path, metavar="FILE")
        if parent is commands:
            command.add_argument("--data", metavar="DIR")
        command.add_argument("--language", choices=("fr", "en"))
        command.set_defaults(command=_keep_house, deed=name)


def _settings(asked: argparse.Namespace) -> Settings:
    return settings_from(vars(asked), config.from_environment())


def _run(asked: argparse.Namespace) -> int:
    from .supervising import supervise

    return supervise(_settings(asked), _serve)


def _serve(held: "Held", lifeline: "Lifeline") -> int:
    # Only the server's own process needs the loop, and it must be patched in before anything opens a socket.
    from . import green  # noqa: F401
    from .running import run

    return run(held, lifeline)


def _check(asked: argparse.Namespace) -> int:
    from .programme.check import check

    settings = settings_from({"language": asked.language}, config.from_environment())
    report, right = check(asked.file, settings.language)
    print(report)
    return 0 if right else 1


def _check_words(asked: argparse.Namespace) -> int:
    from .journal.directory import DataDirectory
    from .wordlist import WordsUnreadable, read

    settings = _settings(asked)
    try:
        words = read(settings.words or DataDirectory(settings.data).words)
    except WordsUnreadable as error:
        return complain(settings, "cli.words_unreadable", reason=error)
    entry = words.holds(asked.text)
    print(sentence(settings.language, "cli.word_holds" if entry else "cli.no_word_holds", entry=entry))
    return 0


def _keep_house(asked: argparse.Namespace) -> int:
    from . import housekeeping

    deeds: dict[str, Callable[[Settings, Path], int]] = {
        "backup": housekeeping.make_backup,
        "restore": housekeeping.restore_backup,
        "check": housekeeping.check_journal,
        "salvage": housekeeping.salvage_journal,
    }
    return deeds[asked.deed](_settings(asked), asked.file)


def _link(asked: argparse.Namespace) -> int:
    from .doorkeeping import print_link

    return print_link(_settings(asked))


def _passphrase(asked: argparse.Namespace) -> int:
    from .doorkeeping import set_passphrase

    return set_passphrase(_settings(asked))


def _revoke(asked: argparse.Namespace) -> int:
    from .doorkeeping import revoke

    settings = _settings(asked)
    if bool(asked.name) is asked.all:
        raise BadSetting("NAME | --all")
    return revoke(settings, asked.name or "")
