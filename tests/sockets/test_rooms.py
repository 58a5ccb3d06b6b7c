"""Rooms: the same as the library's, only left without looking into all of them."""

import random
from typing import Any

import socketio

from server.sockets.rooms import Rooms


def manager_of(kind: type[Any]) -> Any:
    manager = kind()
    socketio.Server(client_manager=manager, async_mode="threading")
    numbers = iter(range(10_000))
    manager.server.eio.generate_id = lambda: f"socket-{next(numbers)}"
    return manager


def test_whatever_comes_and_goes_everybody_is_in_the_rooms_that_the_library_knows() -> None:
    dice = random.Random(7)
    ours, theirs = manager_of(Rooms), manager_of(socketio.Manager)
    here: list[tuple[str, str]] = []
    for number in range(2_000):
        door = dice.choice(["/phone", "/wall"])
        deed = dice.choice(["come", "come", "join", "join", "leave a room", "go"])
        if deed == "come" or not here:
            sockets = {manager.connect(f"line-{number}", door) for manager in (ours, theirs)}
            here.append((sockets.pop(), door))
            assert not sockets, "both call it by the same name"
        else:
            socket, door = dice.choice(here)
            for manager in (ours, theirs):
                _do(manager, deed, socket, door, room=f"room-{number % 7}")
            if deed == "go":
                here.remove((socket, door))
        assert ours.rooms == theirs.rooms
        assert (ours.pending_connect, ours.pending_disconnect) == (theirs.pending_connect, theirs.pending_disconnect)

    for socket, door in here:
        _do(ours, "go", socket, door, room="")
    assert not ours.rooms and not ours.callbacks and not ours._rooms_of


def _do(manager: Any, deed: str, socket: str, door: str, room: str) -> None:
    match deed:
        case "join":
            manager.enter_room(socket, door, room)
            manager._generate_ack_id(socket, print)
        case "leave a room":
            manager.leave_room(socket, door, room)
        case "go":
            manager.pre_disconnect(socket, door)
            manager.disconnect(socket, door)
