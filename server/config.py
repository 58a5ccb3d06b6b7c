"""Settings: from the command line, then from CONTRECHAMP_* variables, then the default."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PREFIX = "CONTRECHAMP_"
TRANSPORTS = ("own", "stock")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How this server runs. Each field is an option of `contrechamp run` and a CONTRECHAMP_* variable."""

    programmes: tuple[Path, ...] = ()
    """Programme files, one per séance; none means the default evening."""
    host: str = "0.0.0.0"
    """Address to listen on; phones come from the LAN, so the default is every interface."""
    port: int = 5000
    data: Path = Path("data")
    """Directory of the journals, keys and secrets; made with mode 0700."""
    public_url: str = ""
    """Address the phones use, when it is not the machine's LAN address (a proxy, a name)."""
    insecure_lan: bool = False
    """Let consoles in over plain HTTP from other machines; every console then wears a banner."""
    proxies: int = 0
    """How many trusted proxies stand in front and set X-Forwarded-For and X-Forwarded-Proto."""
    capacity: int = 2_000
    """Phones served at once; consoles, paired walls and stages have places of their own beyond it."""
    transport: str = "own"
    """Which WebSocket handler answers: `own`, or the libraries' `stock` one, hardened."""
    words: Path | None = None
    """The organiser's own list of words that hold a question; without it, words.txt in the data directory, if any."""
    language: str = "fr"
    """Language of what the command line prints."""
    dev: bool = False
    """Serve the JavaScript modules as they are written, not the bundles."""


def from_environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The CONTRECHAMP_* variables, by lower-case setting name."""
    return {name[len(PREFIX) :].lower(): value for name, value in environ.items() if name.startswith(PREFIX)}


def truth(word: str) -> bool:
    """Whether a setting written as a word means yes."""
    return word.strip().lower() in {"1", "yes", "true", "on", "oui"}
