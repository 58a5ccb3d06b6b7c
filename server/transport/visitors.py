"""Who stands behind each session: of a handshake only what is asked about later, where a library keeps all of it."""

from collections.abc import Iterator, MutableMapping
from sys import intern
from typing import Any

_KEPT = (
    "wsgi.url_scheme",
    "SERVER_NAME",
    "SERVER_PORT",
    "REMOTE_ADDR",
    "HTTP_HOST",
    "HTTP_ORIGIN",
    "HTTP_SEC_FETCH_SITE",
    "HTTP_X_CONTRECHAMP",
    "HTTP_COOKIE",
)
_THE_SAME_FOR_ALL = {"REQUEST_METHOD": "GET", "SCRIPT_NAME": "", "PATH_INFO": "/socket.io/", "QUERY_STRING": ""}


class Visitors(MutableMapping[str, dict[str, Any]]):
    """The environment of each session's handshake, as Socket.IO keeps it: 10 kB of headers, streams and closures.

    Kept are a cookie and a few words that all phones share. Each look is at a new environment, because frameworks
    leave in it what they made of it.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[Any, ...]] = {}

    def __setitem__(self, session: str, environ: dict[str, Any]) -> None:
        self._known[session] = tuple(_shared(environ.get(name)) for name in _KEPT)

    def __getitem__(self, session: str) -> dict[str, Any]:
        kept = zip(_KEPT, self._known[session], strict=True)
        return _THE_SAME_FOR_ALL | {name: value for name, value in kept if value is not None}

    def __delitem__(self, session: str) -> None:
        del self._known[session]

    def __contains__(self, session: object) -> bool:
        return session in self._known

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


def _shared(value: Any) -> Any:
    return intern(value) if type(value) is str else value
