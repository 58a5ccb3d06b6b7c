"""Every address of the house, read from where it is written: one that is added is asked from then on."""

import re
from functools import cache
from typing import NamedTuple

from tests.served import REPOSITORY

_WRITTEN = re.compile(r'@\w+\.(get|post|put|delete|patch)\(\s*"([^"]+)"')
_PREFIX = re.compile(r'url_prefix="([^"]+)"')
_ARGUMENT = re.compile(r"<(?:\w+(?:\([^)]*\))?:)?(\w+)>")


class Route(NamedTuple):
    """An address with its arguments open, and how it is asked."""

    method: str
    rule: str

    def path(self, **arguments: str) -> str:
        """The address with these arguments; one that nobody named is `x`."""
        return _ARGUMENT.sub(lambda found: arguments.get(found[1], "x"), self.rule)

    @property
    def arguments(self) -> list[str]:
        return _ARGUMENT.findall(self.rule)


@cache
def routes() -> tuple[Route, ...]:
    """What `server/web/` answers to, each once."""
    found: dict[Route, None] = {}
    for module in sorted((REPOSITORY / "server" / "web").rglob("*.py")):
        written = module.read_text("utf-8")
        prefix = _PREFIX.search(written)
        for method, rule in _WRITTEN.findall(written):
            found[Route(method.upper(), (prefix[1] if prefix else "") + rule)] = None
    return tuple(found)
