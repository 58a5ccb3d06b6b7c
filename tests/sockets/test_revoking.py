"""Whoever is signed out is gone at once, from every door and for good."""

import re
import time

import pytest

from server.strings import sentence
from tests.served import Served, contrechamp
from tests.sockets.talking import Hall, Page, Refused
from tests.web.asking import Browser, signed_in

GONE_WITHIN_S = 1.0


def id_of(console: Page) -> str:
    return str(console.margin["me"]["now"]["id"])


def test_a_colleague_who_is_signed_out_loses_their_sockets(hall: Hall, served: Served, moderator: Browser) -> None:
    colleague = signed_in(served.url, served.new_link())
    here = hall.console()
    theirs = [hall.page("console", cookie=colleague.cookie) for _ in range(2)]
    assert theirs[0].command(verb="set_black", act="colleague-1", seq=1, on=True) == {"ok": True}

    began = time.monotonic()
    moderator.post("/console/staff/revoke", {"moderator": id_of(theirs[0])})
    assert all(page.is_closed() for page in theirs)
    print(f"closed after {time.monotonic() - began:.3f} s")

    with pytest.raises(Refused):
        hall.page("console", cookie=colleague.cookie)
    assert colleague.get("/link/console/K7FR/screen", X_Contrechamp="link").status == 401
    assert here.command(verb="set_black", act="revoker-1", seq=1, on=False) == {"ok": True}, "the others stay"


def test_who_leaves_takes_their_sockets_along(hall: Hall, served: Served) -> None:
    leaving = signed_in(served.url, served.new_link())
    console = hall.page("console", cookie=leaving.cookie)
    assert id_of(console)

    leaving.post("/console/sign-out")

    assert console.is_closed()


def test_the_command_line_signs_out_one_by_number_or_everybody(hall: Hall, served: Served) -> None:
    one, other = (signed_in(served.url, served.new_link()) for _ in range(2))
    page = one.get("/console/staff", Accept_Language="en").text
    mine = re.search(r"Control desk (\d+)</bdi></b> · you", page)
    assert mine
    consoles = [hall.page("console", cookie=browser.cookie) for browser in (one, other)]

    assert served.ask("revoke", mine[1]).strip() == sentence("fr", "cli.revoked", names=mine[1])
    assert consoles[0].is_closed()
    assert consoles[1].command(verb="set_black", act="remaining-1", seq=1, on=False) == {"ok": True}

    assert mine[1] not in served.ask("revoke", "--all")
    assert consoles[1].is_closed()
    assert 'id="boot"' not in other.get("/console/K7FR").text


def test_nobody_and_everybody_are_not_taken_for_each_other(served: Served) -> None:
    data = ("--data", str(served.data), "--language", "en")

    nobody = contrechamp("revoke", "no-such-number", *data)
    assert (nobody.returncode, nobody.stderr.strip()) == (2, sentence("en", "cli.nobody_revoked"))
    for unclear in ((), ("1", "--all")):
        assert contrechamp("revoke", *unclear, *data).returncode == 2
