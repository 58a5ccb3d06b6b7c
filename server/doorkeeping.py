"""What the command line has a running server do for its consoles: let moderators in, and sign them out."""

import getpass
import sys

from . import limits
from .complaints import complain
from .config import Settings
from .operating import NotRunning, ask
from .strings import sentence


def print_link(settings: Settings) -> int:
    """`contrechamp link`: a new one-use sign-in link."""
    try:
        print(ask(settings.data, "link", {})["link"])
    except NotRunning:
        return complain(settings, "cli.not_running", data=settings.data)
    return 0


def set_passphrase(settings: Settings) -> int:
    """`contrechamp passphrase`: typed unseen at a terminal, or read as the first line of what is piped in."""
    prompt = sentence(settings.language, "cli.passphrase")
    chosen = getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if not limits.PASSPHRASE_LENGTH_MIN <= len(chosen) <= limits.PASSPHRASE_LENGTH_MAX:
        return complain(settings, "cli.passphrase_length", min=limits.PASSPHRASE_LENGTH_MIN)
    try:
        ask(settings.data, "passphrase", {"passphrase": chosen})
    except NotRunning:
        return complain(settings, "cli.not_running", data=settings.data)
    print(sentence(settings.language, "cli.passphrase_set"))
    return 0


def revoke(settings: Settings, name: str) -> int:
    """`contrechamp revoke`: the console of that name is signed out, or every one when there is no name."""
    try:
        revoked = ask(settings.data, "revoke", {"name": name})["revoked"]
    except NotRunning:
        return complain(settings, "cli.not_running", data=settings.data)
    if not revoked and name:
        return complain(settings, "cli.nobody_revoked")
    print(sentence(settings.language, "cli.revoked", names=", ".join(revoked) or "0"))
    return 0
