"""Before a planned stop or restart, every page is told; after a restart, every page may come back where it was."""

import os
import signal

from server import limits
from tests.sockets.talking import Hall, Page


def test_a_restart_is_announced_at_every_door_and_loses_nothing(own_hall: Hall) -> None:
    cookie = own_hall.spectator().cookie
    phone, console, wall = own_hall.page("phone", cookie=cookie), own_hall.console(), own_hall.wall()
    answer = phone.command(**ask("client-before"))
    assert answer["ok"]

    former = own_hall.served.pid
    os.kill(own_hall.served.parent_pid, signal.SIGHUP)
    for page, within_ms in ((phone, limits.RETURN_MS_MIN), (console, 0), (wall, 0)):
        page.until(_was_told)
        assert page.heard("restarting") == [{"retry_in": within_ms}]
        assert page.is_closed()
    own_hall.served.is_back(former)
    assert own_hall.page("phone", cookie=cookie).command(**ask("client-before")) == answer


def test_a_stop_is_announced_as_well_and_what_is_said_until_the_end_is_answered_truly(own_hall: Hall) -> None:
    cookie = own_hall.spectator().cookie
    phone = own_hall.page("phone", cookie=cookie)
    phone.until(lambda page: page.revision)
    os.kill(own_hall.served.parent_pid, signal.SIGTERM)
    phone.until(_was_told)
    asked = phone.begin("command", ask("client-at-last"))
    assert phone.is_closed()
    assert own_hall.served.has_ended() == 0
    own_hall.served.start()
    page = own_hall.page("phone", cookie=cookie)
    page.until(lambda page: page.revision)
    answered = any(frame.startswith(f'43/phone,{asked}[{{"ok":true') for frame in phone.frames)
    there = {fields["client"] for fields in page.margin["mine"].values()}
    assert there == {"client-at-last"} if answered else there <= {"client-at-last"}


def ask(client: str) -> dict[str, object]:
    return {"verb": "ask", "id": client, "text": f"Que reste-t-il de {client} ?", "lang": "fr"}


def _was_told(page: Page) -> object:
    return page.heard("restarting")
