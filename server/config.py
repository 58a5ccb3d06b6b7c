"""Settings: from the command line, then from CONTRECHAMP_* variables, then the default."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

from . import limits
from .strings import LANGUAGES

PREFIX = "CONTRECHAMP_"
TRANSPORTS = ("own", "stock")


class BadSetting(ValueError):
    """A setting that cannot be what it was set to."""


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
    capacity: int = limits.CAPACITY
    """Phones served at once; consoles, paired walls and stages have places of their own beyond it."""
    transport: str = "own"
    """Which WebSocket handler answers: `own`, or the libraries' `stock` one, hardened."""
    words: Path | None = None
    """The organiser's own list of words that hold a question; without it, words.txt in the data directory, if any."""
    metrics_token: str = ""
    """Whoever shows it may read /metrics from elsewhere; without one only this machine may."""
    language: str = "fr"
    """Language of what the command line prints."""
    dev: bool = False
    """Serve the JavaScript modules as they are written, not the bundles."""


def settings_from(asked: Mapping[str, object], environment: Mapping[str, str]) -> Settings:
    """An option wins over its CONTRECHAMP_ variable, and that over the default. Raises `BadSetting`."""
    given: dict[str, object] = dict(environment) | {name: value for name, value in asked.items() if value is not None}
    programmes = given.get("programme", ())
    if isinstance(programmes, str):
        programmes = programmes.split(":")
    plain = Settings()
    return Settings(
        programmes=tuple(Path(str(path)) for path in programmes) or default_programmes(),  # type: ignore[attr-defined]
        host=str(given.get("host", plain.host)),
        port=_whole(given, "port", plain.port, 65_535),
        data=Path(str(given.get("data", plain.data))),
        public_url=_web_address(given, "public_url"),
        insecure_lan=truth(str(given.get("insecure_lan", ""))),
        proxies=_whole(given, "proxies", plain.proxies, 10),
        capacity=_whole(given, "capacity", plain.capacity, 20_000),
        transport=_one_of(given, "transport", plain.transport, TRANSPORTS),
        words=Path(str(given["words"])) if given.get("words") else None,
        metrics_token=_secret(given, "metrics_token"),
        language=_one_of(given, "language", plain.language, LANGUAGES),
        dev=truth(str(given.get("dev", ""))),
    )


def default_programmes() -> tuple[Path, ...]:
    """The evening that ships with the product."""
    folder = Path(str(files(__package__).joinpath("programmes", "ia-en-folie")))
    return tuple(sorted(folder.glob("*.toml"), reverse=True))


def from_environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The CONTRECHAMP_* variables, by lower-case setting name."""
    return {name[len(PREFIX) :].lower(): value for name, value in environ.items() if name.startswith(PREFIX)}


def truth(word: str) -> bool:
    """Whether a setting written as a word means yes."""
    return word.strip().lower() in {"1", "yes", "true", "on", "oui"}


def _one_of(given: Mapping[str, object], name: str, default: str, known: Sequence[str]) -> str:
    value = str(given.get(name, default))
    if value not in known:
        raise BadSetting(f"{name} = {value}")
    return value


def _secret(given: Mapping[str, object], name: str) -> str:
    """A word that is long enough not to be guessed, and is not repeated when it is not."""
    value = str(given.get(name, ""))
    if value and (len(value) < limits.TOKEN_LENGTH_MIN or not value.isascii() or not value.isprintable()):
        raise BadSetting(name)
    return value


def _web_address(given: Mapping[str, object], name: str) -> str:
    """An address that phones can open as it is: a scheme and a host, and nothing after them."""
    value = str(given.get(name, "")).rstrip("/")
    try:
        parts = urlsplit(value)
        whole = parts.scheme in {"http", "https"} and parts.hostname and value == f"{parts.scheme}://{parts.netloc}"
    except ValueError:
        whole = False
    if value and not whole:
        raise BadSetting(f"{name} = {value}")
    return value


def _whole(given: Mapping[str, object], name: str, default: int, most: int) -> int:
    value = str(given.get(name, default))
    if not value.isdecimal() or not 0 <= int(value) <= most:
        raise BadSetting(f"{name} = {value}")
    return int(value)
