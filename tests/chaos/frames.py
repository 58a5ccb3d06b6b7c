"""Strangers who put anything at all on open sockets, while one phone asks what it always asks."""

import asyncio
import json
import re
import time
from collections import Counter
from collections.abc import Iterable
from random import Random
from typing import NamedTuple

from tests.chaos.rows import Dose, Row, counted, tracebacks, within
from tests.chaos.rude_frames import Stranger, frame
from tests.served import Served, serving
from tests.sockets.talking import Hall, Page
from tests.web.asking import Browser, signed_in

QUIET, LOUD = "K7FR", "X4RH"
"""In the first séance strangers may do nothing; in the second some of them are moderators, and may do much."""
AT_ONCE = 12
FRAMES_EACH = 30
ENDS_WITHIN_S = 20.0
ANSWER_WITHIN_S = 5.0
LAST = 7_777_777
"""The number of what a stranger asks last before they become unbearable."""
# At a shut door nothing is answered.
_ANSWERED = re.compile(rb"43/\w+,%d\[|44/" % LAST)
_REFUSAL = re.compile(rb'"refusal":"(\w+)"')


class Guest(NamedTuple):
    """How a stranger comes in."""

    door: str
    code: str
    cookie: str


class Rudeness:
    """Everything that was said by strangers, and what came back."""

    def __init__(self, served: Served, dose: Dose, moderators: list[Browser], ids: list[str]) -> None:
        self.frames = 0
        self.sockets = 0
        self.refusals: Counter[str] = Counter()
        self.tracebacks: list[bytes] = []
        self.hanging: list[Guest] = []
        self._wanted = dose.pick(10_000, 1_000_000)
        self._served = served
        self._seed = dose.seed
        self._moderators = moderators
        self._ids = ids

    async def go_on(self) -> None:
        """Until all frames are sent."""
        async with asyncio.TaskGroup() as strangers:
            for _ in range(AT_ONCE):
                strangers.create_task(self._one_after_another())

    async def _one_after_another(self) -> None:
        while self.frames < self._wanted:
            # Each socket has dice of its own: what one says does not depend on who came first.
            dice = Random(f"{self._seed} {self.sockets}")
            self.sockets += 1
            guest = await self._guest(dice)
            said = Stranger(dice, guest.door, self._ids if guest.code == LOUD else []).frames(FRAMES_EACH)
            self.frames += len(said)
            try:
                heard = await asyncio.wait_for(self._say(guest, said, dice), ENDS_WITHIN_S)
            except TimeoutError:
                self.hanging.append(guest)
                continue
            self.refusals.update(code.decode() for code in _REFUSAL.findall(heard))
            if b"Traceback" in heard:
                self.tracebacks.append(heard)

    async def _guest(self, dice: Random) -> Guest:
        door = dice.choice(["phone"] * 6 + ["wall", "console", "console", "console"])
        if door == "console":
            known = [moderator.cookie for moderator in self._moderators]
            return Guest(door, LOUD, dice.choice([*known, "moderator=of-nobody"]))
        code = dice.choice([QUIET, LOUD])
        return Guest(door, code, await self._new_cookie(code) if door == "phone" else "")

    async def _new_cookie(self, code: str) -> str:
        page = await self._ask(f"GET /{code} HTTP/1.1\r\nHost: {self._host}\r\nConnection: close\r\n\r\n".encode())
        found = re.search(rb"Set-Cookie: (spectator=[^;]+)", page)
        assert found is not None, page[:300]
        return found[1].decode()

    async def _say(self, guest: Guest, said: list[bytes], dice: Random) -> bytes:
        """Come in, say it all, hang up; what was heard until the other end had hung up too."""
        enter = f"40/{guest.door}," + json.dumps({"code": guest.code})
        *before, farewell = [frame(dice, enter.encode()), *said]
        before.append(frame(dice, f'42/{guest.door},{LAST}["refresh"]'.encode()))
        reader, writer = await asyncio.open_connection("127.0.0.1", self._served.port)
        heard = b""
        try:
            writer.write(self._handshake(guest))
            heard += await reader.readuntil(b"\r\n\r\n")
            writer.write(b"".join(before))
            while not _ANSWERED.search(heard) and (piece := await reader.read(65_536)):
                heard += piece
            writer.write(farewell)
            writer.write_eof()
            heard += await reader.read()
        except OSError:
            # It may be cut off in the middle of what it says.
            pass
        finally:
            writer.close()
        return heard

    async def _ask(self, asked: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._served.port)
        writer.write(asked)
        heard = await reader.read()
        writer.close()
        return heard

    def _handshake(self, guest: Guest) -> bytes:
        return (
            f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {self._host}\r\n"
            f"Origin: http://{self._host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            f"Cookie: {guest.cookie}\r\n\r\n"
        ).encode()

    @property
    def _host(self) -> str:
        return f"127.0.0.1:{self._served.port}"


class Witness:
    """A phone that goes on supporting a question, and a wall that shows another, in the séance where all is quiet."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self._phone = hall.phone()
        author = hall.phone()
        asked = author.command(verb="ask", id="asked-by-author", text="Qui a éclairé cette scène ?", lang="fr")
        author.close()
        console = hall.console()
        for number, deed in enumerate(self._deeds(asked["question"])):
            assert console.command(act=f"witness-{number}", seq=number, **deed)["ok"]
        console.close()
        self._question = asked["question"]
        self._wall = hall.wall()
        self._wall.until(lambda page: page.screen["wall"]["now"]["scene"] == "pause")
        self._shown = self._what_the_wall_shows()
        self._seq = 0
        self.slowest_s = 0.0
        self.unanswered: list[object] = []
        self.changed: list[object] = []

    async def watch(self, strangers: "asyncio.Task[None]") -> None:
        while not strangers.done():
            await asyncio.to_thread(self._look)
            await asyncio.wait([strangers], timeout=0.4)
        strangers.result()

    def ghosts(self) -> list[object]:
        """Whoever the consoles still count once all strangers have hung up."""
        left: list[object] = []
        for code, phones, walls in ((QUIET, 1, 1), (LOUD, 0, 0)):
            console = self._hall.page("console", code, cookie=self._hall.moderator.cookie)
            expected = {"phones": phones, "walls": walls, "consoles": 1, "stages": 0}
            try:
                console.until(lambda page, expected=expected: page.screen["people"]["now"] == expected)
            except AssertionError:
                left.append((code, console.screen["people"]["now"], expected))
            console.close()
        return left

    @staticmethod
    def _deeds(question: str) -> list[dict[str, object]]:
        return [
            {"verb": "set_phase", "phase": "debate"},
            {"verb": "place_question", "question": question, "rev": 1, "state": "listed"},
            {"verb": "show_scene", "scene": "pause"},
        ]

    def _look(self) -> None:
        self._seq += 1
        began = time.monotonic()
        answer = self._phone.command(verb="set_support", question=self._question, on=self._seq % 2 == 1, seq=self._seq)
        self.slowest_s = max(self.slowest_s, time.monotonic() - began)
        if not answer["ok"]:
            self.unanswered.append(answer)
        self._wall.catch_up()
        if self._what_the_wall_shows() != self._shown:
            self.changed.append(self._wall.screen)

    def _what_the_wall_shows(self) -> object:
        """But for how many phones there are."""
        now = {**self._wall.screen["wall"]["now"], "phones": 0}
        return {**self._wall.screen, "wall": {"now": now}}


def dose(dose: Dose) -> Iterable[Row]:
    with serving(dose.folder) as served:
        moderators = [signed_in(served.url, link) for link in (served.link, *(served.new_link() for _ in range(3)))]
        hall = Hall(served, moderators[0])
        ids = [_asked(hall.page("phone", LOUD, cookie=hall.spectator().cookie)) for _ in range(3)]
        hall.close()
        rude, witness = Rudeness(served, dose, moderators[1:], ids), Witness(hall)
        began = time.monotonic()
        asyncio.run(_both(rude, witness))
        took_s = time.monotonic() - began
        ghosts = witness.ghosts()
        hall.close()
        served.stop()

    load = f"{rude.frames:,} rude frames on {rude.sockets:,} sockets, {rude.frames / took_s:,.0f} a second"
    yield counted("tracebacks in what came back", rude.tracebacks, load)
    yield counted("sockets that were never hung up", rude.hanging, load)
    yield counted("ghosts on seats", ghosts, load)
    yield counted("commands of an honest phone not taken", witness.unanswered, load)
    yield counted("walls changed by strangers", witness.changed, load)
    yield counted("refusals that were never met", {"unknown_verb", "bad_request"} - set(rude.refusals), load)
    yield tracebacks(served.log, load)
    yield counted("lines in the server's log", served.log.splitlines(), load)
    yield within("an honest phone's command, slowest", witness.slowest_s, ANSWER_WITHIN_S, load)


async def _both(rude: Rudeness, witness: Witness) -> None:
    await witness.watch(asyncio.create_task(rude.go_on()))


def _asked(phone: Page) -> str:
    answer = phone.command(verb="ask", id="asked-before", text="Qui a éclairé cette scène ?", lang="fr")
    return str(answer["question"])
