"""Wires the house together, and decides nothing."""

import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from flask import Flask
from flask_socketio import SocketIO
from werkzeug.middleware.proxy_fix import ProxyFix

from . import limits
from .config import Settings
from .debate.wording import Text
from .green import for_ever, spawn
from .journal.directory import DataDirectory
from .journal.staff import StaffFile
from .live.callers import Callers
from .live.house import House
from .live.pace import Paces
from .live.preflight import Preflight
from .live.presence import Presence
from .live.seats import Seats
from .live.staff import Staff
from .programme import Programme
from .sockets.doors import Doors
from .sockets.doorstep import Doorstep
from .sockets.emit import emitter
from .sockets.farewell import say_goodbye
from .sockets.moving import follow_the_address
from .sockets.packets import HeardPacket
from .sockets.receive import Receiver
from .sockets.rooms import Rooms
from .sockets.weighing import weigh_before_reading
from .strings import sentence
from .transport.fanout import fan_out
from .transport.websocket import hang_up, open_sockets_with, say
from .web.access import Access
from .web.accessibility import make_accessibility
from .web.address import Address
from .web.audit import make_audit
from .web.boot import Boots, language_of_request, look_of_request
from .web.console import make_console
from .web.link import make_link
from .web.listing import make_listing
from .web.look import make_look
from .web.operator import make_operator
from .web.pages import make_pages
from .web.preflight import make_preflight
from .web.printing import make_printing
from .web.security import close_what_we_do_not_use, harden
from .web.sent import counted, make_sent
from .web.sign_in import make_sign_in
from .web.staff import make_staff_pages
from .web.stage import make_stage
from .web.static_files import StaticFiles, assets_root
from .web.stills import make_stills
from .web.tickets import make_tickets
from .web.watching import make_watching
from .wire.parsing import StrictJson
from .wordlist import WordList


@dataclass(frozen=True)
class Wired:
    """The parts that the command line talks about, and the WSGI application it serves."""

    app: Flask
    house: House
    staff: Staff
    access: Access
    address: Address
    operator_secret: str
    say_goodbye: Callable[[], None]

    def close(self) -> None:
        self.house.close()
        self.staff.close()


def wire(settings: Settings, programmes: Sequence[Programme], directory: DataDirectory, words: WordList) -> Wired:
    """The whole house on this data directory."""
    static = StaticFiles(directory.path / "cache", dev=settings.dev)
    app = Flask(__name__, static_folder=None, template_folder=str(assets_root("templates")))
    app.url_map.strict_slashes = False
    address = Address(settings)
    rooms = Rooms()
    socketio = _make_socketio(app, settings, address, rooms)
    emit = emitter(rooms, fan_out)
    house = House(directory, programmes, emit, words)
    staff = Staff(StaffFile(directory.staff))
    access = Access(settings, address, staff, directory.cookie_secret)
    boots = Boots(house, address, static.prefix)
    seats, paces = Seats(settings.capacity), Paces()
    shut = partial(hang_up, socketio)
    doorstep = Doorstep(socketio, seats, shut, room=settings.capacity + limits.RESERVE)
    presence = Presence(house, seats, staff)
    doors = Doors(socketio, house, seats, access.usher_at_socket, emit, doorstep=doorstep, presence=presence)
    receiver = Receiver(house, seats, doors, presence)
    weigh_before_reading(socketio, seats, paces, hang_up=shut, hear=receiver.hear, say=partial(say, socketio))
    staff.gone.append(doors.close_sockets_of)
    for_ever(staff.make_round)
    spawn(follow_the_address, lambda: address.base_url, house.screenings, emit)
    operator_secret = secrets.token_urlsafe(24)

    app.config["MAX_CONTENT_LENGTH"] = limits.MESSAGE_BYTES_MAX
    _teach_templates(app, static, address)
    harden(app, address, access)
    for pages in (
        make_sent(house, seats, access),
        make_console(house, staff, access, boots),
        make_stage(house, staff, access, boots),
        make_audit(house, staff, access, directory),
        make_preflight(Preflight(house, presence, directory.path), staff, access, address),
        make_tickets(house, staff, access, boots),
        make_printing(house, staff, access, boots, address),
        make_accessibility(house),
        make_sign_in(house, staff, access),
        make_staff_pages(staff, seats, access, address, settings),
        make_operator(staff, address, operator_secret),
        make_listing(house, access, paces),
        make_link(house, Callers(house, seats), access, paces, presence),
        make_stills(house, access, paces),
        make_watching(house, seats, settings.metrics_token, settings.transport),
        make_pages(house, access, boots, seats),
        *((make_look(static.prefix),) if settings.dev else ()),
    ):
        app.register_blueprint(pages)
    app.wsgi_app = counted(static.in_front_of(close_what_we_do_not_use(app.wsgi_app)))  # type: ignore[assignment, method-assign]
    if settings.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies)  # type: ignore[method-assign]
    goodbye = partial(say_goodbye, seats, tuple(house.screenings), emit)
    return Wired(app, house, staff, access, address, operator_secret, goodbye)


def _make_socketio(app: Flask, settings: Settings, address: Address, rooms: Rooms) -> SocketIO:
    # The stubs of Flask-SocketIO know only some of the options that it passes on.
    options: dict[str, Any] = {
        "serializer": HeardPacket,
        "client_manager": rooms,
        "json": StrictJson,
        # Long-polling needs sticky sessions, hangs on oversize posts, and holds a slot a client.
        "transports": ["websocket"],
        "cors_allowed_origins": lambda origin, environ: address.allows_origin(origin, environ.get("HTTP_HOST", "")),
        # What is heard never waits, and who is told so that nothing was understood needs no greenlet for it.
        "async_handlers": False,
        "http_compression": False,
        "max_http_buffer_size": limits.MESSAGE_BYTES_MAX,
        "ping_interval": limits.SOCKET_PING_INTERVAL_S,
        "ping_timeout": limits.SOCKET_PING_TIMEOUT_S,
        "logger": _failures_only("socketio.server"),
        "engineio_logger": _failures_only("engineio.server"),
    }
    socketio = SocketIO(app, async_mode="eventlet", manage_session=False, **options)
    open_sockets_with(settings.transport, socketio)
    return socketio


def _failures_only(name: str) -> logging.Logger:
    """A library's log without what strangers said to it: a wrong origin is their text, not our failure."""
    log = logging.getLogger(name)
    log.addFilter(lambda record: record.exc_info is not None)
    return log


def _teach_templates(app: Flask, static: StaticFiles, address: Address) -> None:
    """What every template may say: `t`, the language, the look, the static paths, and what to type to join."""
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True

    @app.context_processor
    def speak() -> dict[str, object]:
        language = language_of_request()

        def t(key: str, **params: object) -> str:
            return sentence(language, key, **params)

        look = look_of_request()
        return {"t": t, "language": language, "look": look, "static": static, "address": address.to_type}

    @app.template_filter("words")
    def in_their_language(text: Text) -> str:
        chosen = text.en if language_of_request() == "en" else text.fr
        return chosen or text.fr or text.en
