"""Names that nobody promised us, each where we lean on it. When one of these fails, an upgrade has moved a wall."""

import inspect
import itertools
import os
import select
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import engineio
import engineio.async_drivers.eventlet
import engineio.packet
import engineio.server
import engineio.socket
import eventlet.green.select
import eventlet.green.socket
import eventlet.greenio
import eventlet.hubs.epolls
import eventlet.queue
import eventlet.websocket
import eventlet.wsgi
import pytest
import socketio
from flask import Flask, Request
from flask_socketio import SocketIO

import server.green  # noqa: F401
from server.sockets.rooms import Rooms
from server.transport.own import Mouth, OwnSockets, Talk, ask_nobody, taken
from server.transport.rounds import hear_a_few_at_a_time
from server.transport.stock import ShortQueue, StockSockets
from server.transport.visitors import Visitors
from server.transport.websocket import hang_up, open_sockets_with, say
from tests.transport.loop import until


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
    Talk(session, engine).hear('42["command"]')
    assert heard == [("one", '2["command"]')] * 2


def test_each_setting_puts_its_handler_there(engine: Any) -> None:
    open_sockets_with("own", SimpleNamespace(server=SimpleNamespace(eio=engine)))
    assert isinstance(engine._async["websocket"], OwnSockets)
    assert isinstance(engine.create_queue(), Mouth)
    assert {"put", "say", "join", "hang_up"} <= set(dir(Mouth()))

    open_sockets_with("stock", SimpleNamespace(server=SimpleNamespace(eio=engine)))
    assert engine._async["websocket"] is StockSockets
    assert isinstance(engine.create_queue(), ShortQueue)


def test_a_room_has_the_sessions_of_all_who_are_in_it() -> None:
    rooms = Rooms()
    engine = socketio.Server(client_manager=rooms, async_mode="eventlet").eio
    sessions = [engineio.socket.Socket(engine, f"session-{number}") for number in range(3)]
    engine.sockets.update({session.sid: session for session in sessions[:2]})
    for session in sessions:
        rooms.enter_room(rooms.connect(session.sid, "/phone"), "/phone", "room")

    assert rooms.sessions("/phone", "room") == sessions[:2], "whom the engine has forgotten has no session any more"
    assert rooms.sessions("/phone", "other") == rooms.sessions("/wall", "room") == []


def test_the_library_pings_nobody_and_looks_for_nobody_when_the_wheel_does(engine: Any) -> None:
    tasks: list[Any] = []
    engine.start_background_task = tasks.append
    greeted: list[tuple[str, Any]] = []
    engine.on("connect", lambda session, environ: greeted.append((session, environ)))
    opened_without_a_socket(engine)
    assert len(tasks) == 2, "the round that looks who is gone, and a ping"

    tasks.clear()
    engine.start_service_task = True
    ask_nobody(engine)
    session = opened_without_a_socket(engine)
    assert greeted[-1] == (session.sid, {"asked": True})
    session.schedule_ping()
    session.send(engineio.packet.Packet(engineio.packet.NOOP))
    assert (tasks, session.last_ping, session.closed) == ([], None, False)


def opened_without_a_socket(engine: Any) -> Any:
    """A session as the engine makes it for whoever connects."""
    known = set(engine.sockets)
    engine._handle_connect({"asked": True}, None, "polling")
    (session,) = set(engine.sockets) - known
    return engine.sockets[session]


def test_socketio_keeps_the_handshakes_in_a_mapping_that_may_be_ours() -> None:
    house = SocketIO(Flask(__name__), async_mode="eventlet", manage_session=False).server
    assert house.environ == {}
    house.environ = Visitors()
    seen: list[str] = []
    house.on(
        "connect", lambda _socket, handshake, _said: seen.append(Request(handshake).cookies["spectator"]), "/phone"
    )
    environ = {"HTTP_COOKIE": "spectator=somebody", "SERVER_NAME": "a", "SERVER_PORT": "1"}
    environ |= {"wsgi.url_scheme": "http", "wsgi.input": None, "REMOTE_ADDR": "127.0.0.1"}

    house._handle_eio_connect("one", environ)
    house._handle_connect("one", "/phone", None)
    assert seen == ["somebody"], "without any context of Flask"
    house._handle_eio_disconnect("one", "gone")
    assert len(house.environ) == 0


def test_an_answer_is_said_as_a_finished_frame_or_by_the_library_in_a_packet(engine: Any) -> None:
    house = SimpleNamespace(server=SimpleNamespace(eio=engine))
    frames: list[bytes] = []
    packets: list[Any] = []
    ours = engine.sockets["ours"] = engineio.socket.Socket(engine, "ours")
    ours.queue = Mouth()
    ours.queue.speak_on(SimpleNamespace(say=frames.append))
    stock = engine.sockets["stock"] = engineio.socket.Socket(engine, "stock")
    stock.queue = SimpleNamespace(put=packets.append)

    for session in ("ours", "stock", "gone"):
        say(house, session, '3/phone,7[{"ok":true}]')
    assert frames == [b'\x81\x1743/phone,7[{"ok":true}]']
    assert [packet.encode() for packet in packets] == ['43/phone,7[{"ok":true}]']


def test_a_listener_older_than_the_loop_gives_away_sockets_in_one_shell() -> None:
    """In two, everything that is said or heard on them would cost twice; only a new process has such a listener."""
    told = subprocess.run([sys.executable, "-c", _OLDER], capture_output=True, text=True, timeout=30, check=True)
    assert told.stdout.split() == ["True", "False"]


_OLDER = """
import socket
listener = socket.create_server(("127.0.0.1", 0))
from server.transport.serve import take_over
import eventlet
from eventlet.greenio import GreenSocket
taken = take_over(listener)
caller = eventlet.connect(taken.getsockname())
accepted, _ = taken.accept()
print(isinstance(accepted, GreenSocket), isinstance(accepted.fd, GreenSocket))
"""


def test_a_connection_taken_from_the_server_is_open_when_the_server_has_closed_it() -> None:
    here, there = eventlet.green.socket.socketpair()
    with here.makefile("rb") as read_by_the_server:
        ours = taken(here)
        assert not read_by_the_server.closed
    eventlet.greenio.shutdown_safe(here)
    here.close()

    with there, ours:
        there.sendall(b"still here")
        assert eventlet.green.select.select([ours], [], [], 10)[0]
        assert ours.recv(100) == b"still here"
        with pytest.raises(BlockingIOError):
            ours.recv(100)


def test_the_hub_tells_again_and_again_that_a_socket_can_be_read_until_it_is_asked_not_to() -> None:
    hub = eventlet.hubs.get_hub()
    reading, writing = os.pipe()
    told: list[int] = []
    listener = hub.add(hub.READ, reading, told.append, lambda _gone: None, None)
    try:
        os.write(writing, b".")
        until(lambda: len(told) > 2)
        assert set(told) == {reading}
        hub.remove(listener)
        told.clear()
        later: list[bool] = []
        hub.schedule_call_global(0.01, later.append, True)
        until(lambda: later)
        assert told == []
        assert isinstance(hub.clock(), float)
    finally:
        os.close(reading)
        os.close(writing)


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
    for name in ("_read_request_line", "parse_request", "get_environ", "handle_one_request", "finish"):
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
    pipes = [os.pipe() for _number in range(160)]
    readable = {read for read, _write in pipes}
    for read, write in pipes:
        os.write(write, b".")
        hub.poll.register(read, select.EPOLLIN)
    assert {number for number, _event in hub.do_poll(0)} == readable

    hear_a_few_at_a_time(hub)
    rounds = [{number for number, _event in hub.do_poll(0)} for _round in range(3)]
    for number in itertools.chain.from_iterable(pipes):
        os.close(number)
    assert max(map(len, rounds)) == 64
    assert set.union(*rounds) == readable
