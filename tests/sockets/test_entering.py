"""Who gets in at which door, and what they are shown first."""

import pytest
from websocket import WebSocketBadStatusException

from tests.sockets.talking import Hall, Refused
from tests.web.asking import signed_in


def test_a_phone_with_its_cookie_gets_the_screen_on_entering(hall: Hall) -> None:
    page = hall.phone()

    page.until(lambda page: page.revision)
    assert page.screen["evening"]["now"]["phase"] == "doors"
    assert page.heard("snapshot")[0]["margin"] == {
        "mine": {},
        "supported": {},
        "reported": {},
        "ballot": {},
        "supported_sayings": {},
    }


def test_a_phone_without_a_cookie_or_with_a_forged_one_stays_outside(hall: Hall) -> None:
    spectator = hall.spectator()
    hall.page("phone", cookie=spectator.cookie)

    genuine = spectator.jar["spectator"]
    forged = ("0" if genuine[0] != "0" else "1") + genuine[1:]
    for cookie in ("", f"spectator={forged}", "spectator=" + "a" * 32, "spectator=", "spectator=..."):
        with pytest.raises(Refused, match="signed_out"):
            hall.page("phone", cookie=cookie)


def test_nobody_enters_a_seance_that_is_not_there(hall: Hall) -> None:
    cookie = hall.spectator().cookie
    hall.page("phone", cookie=cookie)

    for code in ("ZZZZ", "K7FR\u0000", hall.served.code.lower(), {"K7FR": 1}):
        with pytest.raises(Refused, match="signed_out"):
            hall.page("phone", code, cookie=cookie)


def test_a_console_needs_a_session_and_a_page_of_ours(hall: Hall) -> None:
    page = hall.console()
    page.until(lambda page: page.revision)
    assert "questions" in page.screen and "people" in page.screen
    assert page.margin["me"]["now"]["id"]

    for cookie in ("", "moderator=not-a-session", hall.spectator().cookie):
        with pytest.raises(Refused, match="signed_out"):
            hall.page("console", cookie=cookie)
    with pytest.raises(Refused, match="signed_out"):
        # What keeps its origin to itself is not a page of ours.
        hall.console(origin="")
    with pytest.raises(WebSocketBadStatusException):
        hall.console(origin="http://elsewhere.example")


def test_no_page_of_another_origin_opens_a_socket_at_any_door(hall: Hall) -> None:
    spectator = hall.spectator()
    hall.page("phone", cookie=spectator.cookie, origin=spectator.origin)

    for origin in ("http://elsewhere.example", "null", "http://[", f"http://127.0.0.1:{hall.served.port + 1}"):
        with pytest.raises(WebSocketBadStatusException):
            hall.page("phone", cookie=spectator.cookie, origin=origin)


def test_the_page_that_already_has_the_picture_gets_its_margin_only(hall: Hall) -> None:
    # The other séance, where nobody comes and goes.
    current = hall.page("wall", "X4RH").until(lambda page: page.revision)

    same = hall.page("wall", "X4RH", revision=current)
    same.catch_up()
    assert same.heard("snapshot") == []
    assert same.heard("margin") == [{"margin": {}}]

    stale = hall.page("wall", "X4RH", revision="00000000.7")
    stale.until(lambda page: page.heard("snapshot"))


def test_revisions_are_opaque_and_a_refresh_is_a_snapshot(hall: Hall) -> None:
    told = hall.phone().say("refresh")

    assert set(told) == {"revision", "screen", "margin", "now"}
    boot, number = told["revision"].split(".")
    assert len(bytes.fromhex(boot)) == 4 and number.isdecimal()


def test_a_wall_needs_no_cookie_and_sees_no_more_than_a_wall(hall: Hall) -> None:
    page = hall.wall()
    page.until(lambda page: page.revision)

    assert set(page.screen) == {
        f"wall{shelf}" for shelf in ("", "_question", "_list", "_poll", "_message", "_countdown")
    }
    assert page.margin == {}


def test_one_socket_may_sit_at_several_doors_but_once_at_each(hall: Hall) -> None:
    page = hall.phone()
    page.enter("wall", hall.served.code)
    page.until(lambda page: any(frame.startswith("40/wall,") for frame in page.frames))

    page.enter("phone", hall.served.code)
    with pytest.raises(Refused, match="Unable to connect"):
        page.catch_up()


def test_signing_out_closes_that_moderators_sockets_and_no_other(hall: Hall) -> None:
    leaving = signed_in(hall.served.url, hall.served.new_link())
    page, other = hall.page("console", cookie=leaving.cookie), hall.console()
    assert page.command(verb="set_black", act="black-off1", seq=1, on=False) == {"ok": True}

    assert leaving.post("/console/sign-out").status == 302
    page.until(lambda page: page.left)
    with pytest.raises(Refused, match="signed_out"):
        hall.page("console", cookie=page.cookie)
    assert other.command(verb="set_black", act="black-off2", seq=1, on=False) == {"ok": True}
    assert other.left is False
