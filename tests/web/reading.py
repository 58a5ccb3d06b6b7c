"""Reads a page as a browser does: its tags, its boot, and what it would load."""

import json
from html.parser import HTMLParser
from typing import Any

from tests.web.asking import Answered


class Page(HTMLParser):
    """The tags of a page in their order, and the text of its scripts."""

    def __init__(self, answered: Answered) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.feed(answered.text)
        self.close()

    @property
    def boot(self) -> dict[str, Any]:
        """What the live page starts from."""
        (text,) = (text for (_, attributes), text in self.with_text() if attributes.get("id") == "boot")
        boot: dict[str, Any] = json.loads(text)
        return boot

    def with_text(self) -> list[tuple[tuple[str, dict[str, str | None]], str]]:
        """Each script tag with what stands in it."""
        return list(zip((tag for tag in self.tags if tag[0] == "script"), self.scripts, strict=True))

    def addresses(self) -> list[str]:
        """Everything that it loads or leads to."""
        named = (attributes.get(name) for _, attributes in self.tags for name in ("src", "href", "action"))
        return [address for address in named if address]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            self.scripts[-1] += data
