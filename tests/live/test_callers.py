"""Pages without a socket: whose seat they have, and for how long."""

from server import limits
from server.debate.scenes import Phase
from server.live.callers import Callers
from server.live.clock import now_ms
from server.live.seats import Seat, Seats
from server.wire.spoken import Door
from tests.live.rehearsal import CODE, Rehearsal


def test_a_silent_page_loses_its_seat_and_one_that_asks_keeps_it(rehearsal: Rehearsal) -> None:
    seats = Seats(capacity=1)
    callers = Callers(rehearsal.house, seats)
    assert callers.welcome(Door.PHONE, CODE, "ada", False, "")
    now = now_ms()
    callers.free_silent_seats(now + limits.PHONE_ASKS_EVERY_MS)
    assert seats.people(CODE).phones == 1
    assert callers.welcome(Door.PHONE, CODE, "bao", False, "") is None

    callers.free_silent_seats(now + 2 * limits.PHONE_ASKS_EVERY_MS + limits.SILENT_PHONE_MS + 1_000)
    assert seats.people(CODE).phones == 0
    assert callers.welcome(Door.PHONE, CODE, "bao", False, "")


def test_during_a_film_a_phone_may_be_silent_for_longer(rehearsal: Rehearsal) -> None:
    seats = Seats(capacity=1)
    callers = Callers(rehearsal.house, seats)
    rehearsal.do(rehearsal.phase(Phase.FILM))
    rehearsal.until(lambda: rehearsal.screen(Door.PHONE)["evening"]["now"]["phase"] == "film")

    caller = callers.welcome(Door.PHONE, CODE, "ada", False, "")
    assert caller and callers.ask_again_in(caller) == limits.FILM_PHONE_ASKS_EVERY_MS
    callers.free_silent_seats(now_ms() + 2 * limits.FILM_PHONE_ASKS_EVERY_MS)
    assert seats.people(CODE).phones == 1


def test_a_socket_takes_over_the_seat_of_the_page_that_asked(rehearsal: Rehearsal) -> None:
    seats = Seats(capacity=1)
    callers = Callers(rehearsal.house, seats)
    assert callers.welcome(Door.PHONE, CODE, "ada", False, "")
    assert not seats.take("socket-1", Seat(Door.PHONE, CODE, "bao", False))

    assert seats.take("socket-2", Seat(Door.PHONE, CODE, "ada", False))
    assert seats.people(CODE).phones == 1
    callers.free_silent_seats(now_ms() + 1_000_000)
    assert seats.people(CODE).phones == 1, "the socket's seat is not the caller's any more"
