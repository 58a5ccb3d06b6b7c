"""The server of a test module, and who may open its console."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.served import REPOSITORY, Served, clean_environment, programme_file
from tests.web.asking import signed_in


class House:
    """A server on data of its own. It starts when it is made."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.served = Served(folder, *arguments).start()
        self._cookies: list[Any] = []

    def new_link(self) -> str:
        """A sign-in link, as `contrechamp link` prints it while the server runs."""
        command = [sys.executable, "-m", "server", "link", "--data", str(self.served.data)]
        told = subprocess.run(
            command, cwd=REPOSITORY, env=clean_environment(), capture_output=True, text=True, timeout=20, check=True
        )
        return told.stdout.strip()

    def invite(self, role: str, name: str = "") -> str:
        """A sign-in link for that role, as the page of the staff makes it."""
        moderator = signed_in(self.served.url, self.new_link())
        page = moderator.post("/console/staff/link", {"role": role, "name": name, "hours": "8"}).text
        (path,) = re.findall(r"/sign-in/[\w-]{20,}", page)
        return f"{self.served.url}{path}"

    def cookies(self, browser: Browser) -> list[Any]:
        """What a browser that signed in once keeps: every console of a module but one enters with it."""
        if not self._cookies:
            self._cookies = self.cookies_of(browser, self.new_link())
        return self._cookies

    def cookies_of(self, browser: Browser, link: str) -> list[Any]:
        context = browser.new_context()
        context.request.post(link, headers={"Origin": self.served.url})
        cookies = context.cookies()
        context.close()
        return cookies


@contextmanager
def houses_apart(folders: pytest.TempPathFactory, more: str) -> Iterator[Callable[[str], House]]:
    """A server of its own for whoever asks, on the smallest programme and `more` of it."""
    opened: list[House] = []

    def house_for(_language: str) -> House:
        folder = folders.mktemp("house")
        opened.append(House(folder, "--programme", str(programme_file(folder, more=more))))
        return opened[-1]

    yield house_for
    for house in opened:
        house.served.end()
