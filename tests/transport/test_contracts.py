"""Names that nobody promised us, each where we lean on it. When one of these fails, an upgrade has moved a wall."""

import inspect
import itertools
import os
import select
from types import SimpleNamespace
from typing import Any

import engineio
import engineio.async_drivers.eventlet
import engineio.packet
import engineio.server
import engineio.socket
import eventlet.greenio
import eventlet.hubs.epolls
import eventlet.queue
import eventlet.websocket
import eventlet.wsgi
import pytest
import socketio
from flask import Flask
from flask_socketio import SocketIO

import server.green  # noqa: F401
from server.sockets.rooms import Rooms
from server.transport.own import Mouth, OwnSockets
from server.transport.serve import hear_a_few_at_a_time
from server.transport.websocket import hang_up, open_sockets_with


class Opened:
    """Stands for the handler: it is called once for each upgrade, with the session's own reader."""

    def __init__(self, handler: Any, engine: Any) -> None:
        self.session, self.engine = handler.__self__, engine

    def __call__(self, _environ: object, _start_response: object) -> list[str]:
        return [self.session.sid]


@pytest.fixture
def engine() -> Any:
    return SocketIO(Flask(__name__), async_mode="eventlet").server.eio


def test_the_engine_opens_a_socket_with_what_stands_under_websocket(engine: Any) -> None:
    engine._async = {**engine._async, "websocket": Opened}
    session = engineio.socket.Socket(engine, "one")
    asked = {"HTTP_CONNECTION": "Upgrade", "HTTP_UPGRADE": "websocket"}

    assert session.handle_get_request(asked, None) == ["one"]


def test_what_is_sent_to_a_session_goes_into_its_queue_and_its_end_is_none(engine: Any) -> None:
    said: list[Any] = []
    session = engineio.socket.Socket(engine, "one")
    session.queue = SimpleNamespace(put=said.append, join=lambda: None)

    session.send(engineio.packet.Packet(engineio.packet.MESSAGE, "hello"))
    session.close()
    assert [packet and packet.encode() for packet in said] == ["4hello", "1", None]
    assert session.closed


def test_a_closed_session_is_forgotten_by_the_engine(engine: Any) -> None:
    gone: list[str] = []
    engine.on("disconnect", lambda sid, _reason: gone.append(sid))
    session = engine.sockets["one"] = engineio.socket.Socket(engine, "one")
    ends: list[int] = []
    session.queue = SimpleNamespace(put=lambda _packet: None, join=lambda: None, hang_up=ends.append)

    house = SimpleNamespace(server=SimpleNamespace(eio=engine))
    hang_up(house, "one")
    hang_up(house, "two")
    assert (ends, gone) == ([1008], ["one"])
    engine.send("one", "too late")
    assert engine.sockets == {}


def test_a_message_reaches_the_handler_that_may_be_wrapped(engine: Any) -> None:
    assert inspect.ismethod(engine.handlers["message"]) and inspect.ismethod(engine.handlers["connect"])
    heard: list[tuple[str, str]] = []
    engine.on("message", lambda sid, said: heard.append((sid, said)))

    session = engineio.socket.Socket(engine, "one")
    session.receive(engineio.packet.Packet(engineio.packet.MESSAGE, '2["command"]'))
    assert heard == [("one", '2["command"]')]


def test_each_setting_puts_its_handler_there(engine: Any) -> None:
    open_sockets_with("own", SimpleNamespace(server=SimpleNamespace(eio=engine)))
    assert engine._async["websocket"] is OwnSockets
    assert {"put", "say", "join", "hang_up"} <= set(dir(Mouth(SimpleNamespace(hang_up=None))))


def test_a_room_has_the_sessions_of_all_who_are_in_it_and_open() -> None:
    rooms = Rooms()
    engine = socketio.Server(client_manager=rooms, async_mode="eventlet").eio
    sessions = [engineio.socket.Socket(engine, f"session-{number}") for number in range(4)]
    engine.sockets.update({session.sid: session for session in sessions[:3]})
    for session in sessions:
        rooms.enter_room(rooms.connect(session.sid, "/phone"), "/phone", "room")
    sessions[1].closed = True

    assert rooms.sessions("/phone", "room") == [sessions[0], sessions[2]]
    assert rooms.sessions("/phone", "other") == rooms.sessions("/wall", "room") == []


def test_the_stock_handler_has_the_seams_that_are_hardened() -> None:
    opened = eventlet.websocket.RFC6455WebSocket
    assert list(inspect.signature(opened._recv_frame).parameters)[:2] in (["self", "message"], ["opened", "message"])
    assert next(iter(inspect.signature(opened._get_bytes).parameters)) in ("self", "opened")
    assert issubclass(opened.Message, object) and callable(opened.Message.push)
    assert list(inspect.signature(opened._apply_mask).parameters) == ["data", "mask", "length", "offset"] or (
        list(inspect.signature(opened._apply_mask).parameters) == ["payload", "mask", "length", "offset"]
    )
    assert "close_data" in inspect.signature(opened.close).parameters
    drivers = engineio.async_drivers.eventlet
    assert issubclass(drivers.WebSocketWSGI, eventlet.websocket.WebSocketWSGI)
    assert drivers._async["queue"] is eventlet.queue.Queue


def test_the_listener_and_its_requests_have_the_seams_we_use() -> None:
    protocol = eventlet.wsgi.HttpProtocol
    for name in ("_read_request_line", "parse_request", "get_environ", "handle_one_request"):
        assert callable(getattr(protocol, name))
    assert {"protocol", "custom_pool", "keepalive", "socket_timeout"} <= set(
        inspect.signature(eventlet.wsgi.server).parameters
    )
    assert hasattr(eventlet.wsgi, "WSGI_LOCAL")
    assert callable(eventlet.wsgi.Input.get_socket)
    with eventlet.greenio.GreenSocket() as made:
        assert made.fd.gettimeout() == 0, "the socket inside never waits"


def test_socketio_says_which_seat_a_session_has() -> None:
    manager = socketio.Server(async_mode="eventlet").manager
    seat = manager.connect("session", "/phone")

    assert manager.sid_from_eio_sid("session", "/phone") == seat
    assert manager.sid_from_eio_sid("session", "/wall") is None


def test_of_many_ready_sockets_the_loop_hears_a_few_at_a_time_and_passes_nobody_over() -> None:
    hub = eventlet.hubs.epolls.Hub()
    pipes = [os.pipe() for _number in range(40)]
    readable = {read for read, _write in pipes}
    for read, write in pipes:
        os.write(write, b".")
        hub.poll.register(read, select.EPOLLIN)
    assert {number for number, _event in hub.do_poll(0)} == readable

    hear_a_few_at_a_time(hub)
    rounds = [{number for number, _event in hub.do_poll(0)} for _round in range(3)]
    for number in itertools.chain.from_iterable(pipes):
        os.close(number)
    assert max(map(len, rounds)) == 16
    assert set.union(*rounds) == readable
