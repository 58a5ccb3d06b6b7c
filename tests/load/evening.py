"""The evening that the house is measured in: set from a console, as a moderator would, before anybody comes."""

import hashlib
import json
import sqlite3
from contextlib import closing

from itsdangerous import Signer

from server.journal.directory import DataDirectory
from server.live.devices import new_spectator
from tests.load.commands import POLL
from tests.served import Served
from tests.sockets.talking import Hall
from tests.web.asking import signed_in


class Evening:
    """One screening of a server that runs."""

    def __init__(self, served: Served) -> None:
        self._served = served
        self._hall = Hall(served, signed_in(served.url, served.link))
        self._acts = 0

    def begin(self) -> None:
        """The debate, its poll open, nobody reading first."""
        self.act("set_phase", phase="debate")
        self.act("set_premoderation", on=False)
        self.act("set_poll_open", poll=POLL, round=1, on=True)

    def show_result(self) -> None:
        """The running result on the wall and on every phone: each ballot changes what all of them show."""
        for where in ("wall", "phones"):
            self.act("set_reveal", poll=POLL, round=1, where=where, on=True)

    def act(self, verb: str, **fields: object) -> None:
        """One act of the moderator; it must be taken."""
        self._acts += 1
        page = self._hall.console()
        answer = page.command(verb=verb, act=f"act-of-the-bench-{self._acts}", seq=self._acts, **fields)
        page.close()
        assert answer["ok"], answer

    def recorded(self) -> int:
        """How many entries the journal on the disk holds."""
        (screening,) = (self._served.data / "screenings").glob("*.sqlite")
        with closing(sqlite3.connect(f"file:{screening}?mode=ro", uri=True)) as journal:
            (count,) = journal.execute("SELECT count(*) FROM entry").fetchone()
        return int(count)

    def questions(self, count: int) -> list[str]:
        """The ids of the questions, once the console shows that many."""
        page = self._hall.console()
        page.until(lambda page: len(page.screen["questions"]) == count)
        page.close()
        return list(page.screen["questions"])

    def show_list(self) -> None:
        """The best supported questions on the wall."""
        self.act("show_scene", scene="questions")

    def sockets(self, phones: int, *, watched: bool) -> list[str]:
        """What the generator opens: a wall and a console if it is `watched`, and phones that nobody has seen before."""
        code = self._served.code
        signer = Signer(DataDirectory(self._served.data).cookie_secret, salt="spectator", digest_method=hashlib.sha256)
        entering = json.dumps({"code": code})
        key = self._served.wall.rsplit("key=", 1)[1]
        watching = [
            f"/wall\t\t{json.dumps({'code': code, 'key': key})}",
            f"/console\t{self._hall.moderator.cookie}\t{entering}",
        ]
        people = [f"/phone\tspectator={signer.sign(new_spectator()).decode()}\t{entering}" for _ in range(phones)]
        return [*(watching if watched else ()), *people]
