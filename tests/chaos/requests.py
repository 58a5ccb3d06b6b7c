"""Strangers who ask for anything at all over HTTP: they are answered or hung up on, and nothing has changed."""

import asyncio
import json
import re
import time
from collections import Counter
from collections.abc import Iterable
from random import Random
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from tests.chaos.rows import Dose, Row, counted, tracebacks
from tests.chaos.rude_requests import Letter
from tests.flow.truth import debate_in
from tests.served import Served, serving
from tests.sockets.talking import Hall
from tests.web.asking import Browser, signed_in

ID = "ia-en-folie-debat"
AT_ONCE = 12
ANSWERED_WITHIN_S = 20.0
SECRET = "canary00001"
_HEAD = re.compile(rb"HTTP/1\.[01] (\d{3})[^\r\n]*\r\n(.*?)\r\n\r\n", re.DOTALL)
# Not ours to answer: a method or a version that nobody speaks; or no place left.
_HONEST_FAILURES = frozenset({501, 503, 505})


class Wrong(NamedTuple):
    """An answer that should not have been, and what it answers."""

    what: str
    asked: bytes
    heard: bytes


class Correspondence:
    """Everything that was asked, and what came back."""

    def __init__(self, served: Served, dose: Dose, secrets: set[str]) -> None:
        self.requests = 0
        self.statuses: Counter[int] = Counter()
        self.wrong: list[Wrong] = []
        self._wanted = dose.pick(3_000, 200_000)
        self._served = served
        self._seed = dose.seed
        self._secrets = [secret.encode() for secret in secrets]
        browser = Browser(served.url)
        browser.get(f"/{served.code}")
        self._cookie = browser.cookie

    async def go_on(self) -> None:
        async with asyncio.TaskGroup() as strangers:
            for _ in range(AT_ONCE):
                strangers.create_task(self._one_after_another())

    async def _one_after_another(self) -> None:
        while self.requests < self._wanted:
            dice = Random(f"{self._seed} {self.requests}")
            self.requests += 1
            asked = Letter(dice, f"127.0.0.1:{self._served.port}", self._cookie).written()
            try:
                heard = await asyncio.wait_for(self._ask(asked), ANSWERED_WITHIN_S)
            except TimeoutError:
                self.wrong.append(Wrong("never hung up", asked, b""))
                continue
            self._judge(asked, heard)

    async def _ask(self, asked: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._served.port)
        heard = b""
        try:
            writer.write(asked)
            writer.write_eof()
            while piece := await reader.read(65_536):
                heard += piece
        except OSError:
            # Hung up on in the middle of a letter that is too long.
            pass
        finally:
            writer.close()
        return heard

    def _judge(self, asked: bytes, heard: bytes) -> None:
        if b"Traceback" in heard:
            self.wrong.append(Wrong("traceback", asked, heard))
        if any(secret in heard for secret in self._secrets):
            self.wrong.append(Wrong("secret", asked, heard))
        for answer in _HEAD.finditer(heard):
            status, head = int(answer[1]), answer[2].lower()
            self.statuses[status] += 1
            if status >= 500 and status not in _HONEST_FAILURES:
                self.wrong.append(Wrong(f"answered {status}", asked, heard))
            if not _is_hardened(status, head):
                self.wrong.append(Wrong("not hardened", asked, heard))
            if b"\r\nserver:" in b"\r\n" + head:
                self.wrong.append(Wrong("it names its version", asked, heard))


def _is_hardened(status: int, head: bytes) -> bool:
    """Whatever says of what type it is means it, and a page says what it may do."""
    if status == 304 or b"content-type:" not in head:
        return True
    policy = b"content-security-policy: default-src 'none'" in head
    return b"x-content-type-options: nosniff" in head and (policy or b"content-type: text/html" not in head)


def dose(dose: Dose) -> Iterable[Row]:
    with serving(dose.folder) as served:
        moderator = signed_in(served.url, served.link)
        hall = Hall(served, moderator)
        phone = hall.phone()
        asked = phone.command(verb="ask", id="asked-before", text=f"Pourquoi {SECRET} ?", lang="fr")["question"]
        journal = served.data / "screenings" / f"{ID}.sqlite"
        before = debate_in(journal)
        letters = Correspondence(served, dose, {SECRET, asked, moderator.jar["moderator"], *_secrets_of(served)})
        began = time.monotonic()
        asyncio.run(letters.go_on())
        took_s = time.monotonic() - began
        after = debate_in(journal)
        page = hall.console()
        listed = set(page.screen["questions"])
        hall.close()
        served.stop()

    answered = sum(letters.statuses.values())
    load = f"{letters.requests:,} rude requests, {letters.requests / took_s:,.0f} a second, {answered:,} answers"
    yield counted("wrong answers", letters.wrong, load)
    yield counted("changes that strangers made", [] if after == before and listed == {asked} else [listed], load)
    yield counted("kinds of answer never met", {200, 400, 403, 404, 405, 421} - set(letters.statuses), load)
    yield tracebacks(served.log, load)
    yield counted("lines in the server's log", served.log.splitlines(), load)


def _secrets_of(served: Served) -> set[str]:
    key = parse_qs(urlsplit(served.wall).query)["key"][0]
    return {key, served.link.rsplit("/", 1)[1], json.loads((served.data / "server.json").read_text())["secret"]}
