"""Who sits where: what is known from several sides stays the same from all of them."""

import random

from server import limits
from server.live.seats import Seat, Seats, place_of_caller
from server.wire.spoken import Door

CAPACITY = 12


def test_whatever_comes_and_goes_places_are_counted_as_if_one_went_from_seat_to_seat() -> None:
    dice = random.Random(7)
    seats, sitting = Seats(CAPACITY), {}
    refused = {True: 0, False: 0}
    for number in range(3_000):
        if sitting and dice.random() < 0.4:
            socket = dice.choice(list(sitting))
            assert seats.leave(socket) == sitting.pop(socket)
        else:
            seat = Seat(dice.choice(list(Door)), "R7KX", f"person-{dice.randrange(9)}", dice.random() < 0.5)
            socket = dice.choice([f"socket-{number}", place_of_caller(seat.door, seat.code, seat.by)])
            sitting.pop(place_of_caller(seat.door, seat.code, seat.by), None)
            room = limits.RESERVE if seat.reserved else CAPACITY
            free = sum(other.reserved is seat.reserved for other in sitting.values()) < room
            assert seats.take(socket, seat) is free
            refused[seat.reserved] += not free
            sitting |= {socket: seat} if free else {}
        _agree(seats, sitting)
    assert refused[False], "it was full now and then"


def _agree(seats: Seats, sitting: dict[str, Seat]) -> None:
    audience = [seat.by for seat in sitting.values() if not seat.reserved]
    for person in [f"person-{number}" for number in range(10)]:
        assert seats.takes(person) == (len(audience) < CAPACITY or person in audience)
        own = {socket for socket, seat in sitting.items() if seat.by == person}
        assert set(seats.sockets_of(person)) == own
    assert all(seats.of(socket) is seat for socket, seat in sitting.items())


def test_a_place_that_changes_its_kind_is_counted_as_the_new_kind_only() -> None:
    seats = Seats(1)
    place = place_of_caller(Door.WALL, "R7KX", "page-1")
    assert seats.take(place, Seat(Door.WALL, "R7KX", "", reserved=False))
    assert not seats.take("phone", Seat(Door.PHONE, "R7KX", "ada", reserved=False)), "the only one is taken"

    assert seats.take(place, Seat(Door.WALL, "R7KX", "", reserved=True))
    assert seats.take("phone", Seat(Door.PHONE, "R7KX", "ada", reserved=False))


def test_phones_are_counted_as_people_and_screens_one_by_one() -> None:
    seats = Seats(CAPACITY)
    tabs = [Seat(Door.PHONE, "R7KX", "ada", reserved=False) for _ in range(2)]
    walls = [Seat(Door.WALL, "R7KX", "", reserved=False) for _ in range(2)]
    consoles = [Seat(Door.CONSOLE, "R7KX", "mod", reserved=True) for _ in range(2)]
    elsewhere = Seat(Door.PHONE, "X4RH", "ada", reserved=False)
    for number, seat in enumerate([*tabs, *walls, *consoles, elsewhere]):
        assert seats.take(f"socket-{number}", seat)

    assert seats.people("R7KX") == (1, 2, 2, 0) and seats.people("X4RH") == (1, 0, 0, 0)
    assert seats.has_twins(tabs[0]) and not seats.has_twins(elsewhere)

    seats.leave("socket-0")
    assert seats.people("R7KX") == (1, 2, 2, 0) and not seats.has_twins(tabs[1])
    seats.leave("socket-1")
    assert seats.people("R7KX") == (0, 2, 2, 0) and not seats.has_twins(tabs[1])
