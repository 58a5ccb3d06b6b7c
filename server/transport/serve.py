"""The listener: our own, because the stock one stops at 1,024 sockets and shares its port in silence."""

import contextlib
import errno
import logging
import os
import resource
import signal
import socket
from collections.abc import Callable
from functools import partial
from typing import Any
from wsgiref.types import WSGIApplication

import eventlet
import eventlet.greenio
import eventlet.hubs
import eventlet.wsgi

from .. import limits
from .http import HurriedProtocol, Porch
from .rounds import hear_a_few_at_a_time
from .websocket import shake_hands_properly

_OUT_OF_FILES = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
_LOOK_AGAIN_AFTER_S = 0.1
_ACCEPTED_IN_A_ROW = 8
_log = logging.getLogger(__name__)


def take_over(listener: socket.socket) -> socket.socket:
    """The listening socket that the process which watches holds open, as one that the loop can wait for."""
    # Made anew, not wrapped: one that is older than the loop gives away sockets that are green already, and in a second
    # shell each would pay twice for every word.
    green: socket.socket = eventlet.greenio.GreenSocket(
        listener.family, listener.type, listener.proto, listener.detach()
    )
    return green


def serve(listener: socket.socket, app: WSGIApplication, capacity: int) -> None:
    """Serve until the process ends.

    The pool is several times the capacity: seats are counted by the application, and a page opens several connections.
    """
    _raise_file_limit(capacity)
    hear_a_few_at_a_time(eventlet.hubs.get_hub())
    porch, pool = Porch(), eventlet.GreenPool(4 * (capacity + limits.RESERVE))
    eventlet.wsgi.server(
        SteadyListener(listener, partial(_make_room, pool, porch)),
        shake_hands_properly(app),
        log_output=False,
        custom_pool=pool,
        keepalive=limits.KEEPALIVE_S,
        # Who takes nothing of an answer holds a place of the pool.
        socket_timeout=limits.SOCKET_PING_TIMEOUT_S,
        protocol=partial(HurriedProtocol, porch),
        debug=False,
    )


def _make_room(pool: eventlet.GreenPool, porch: Porch) -> None:
    if not pool.free():
        # Those who came in this very moment have not reached the porch yet.
        eventlet.sleep(0)
        porch.turn_out_oldest()


class SteadyListener:
    """A listening socket that waits when the machine has no file left to give, where the stock server would end.

    `make_room` is called for each newcomer, who would otherwise wait until somebody leaves.
    """

    def __init__(self, listener: socket.socket, make_room: Callable[[], None]) -> None:
        self._listener = listener
        self._make_room = make_room
        self.family = listener.family
        self.getsockname = listener.getsockname
        self.close = listener.close
        self._in_a_row = 0

    def accept(self) -> tuple[socket.socket, Any]:
        # A whole room knocks in the same instant. Taken in at once it would keep the loop from everybody else.
        self._in_a_row = (self._in_a_row + 1) % _ACCEPTED_IN_A_ROW
        if not self._in_a_row:
            eventlet.sleep(0)
        while True:
            try:
                accepted = self._listener.accept()
            except OSError as error:
                if error.errno not in _OUT_OF_FILES:
                    raise
                eventlet.sleep(_LOOK_AGAIN_AFTER_S)
            else:
                self._make_room()
                return accepted


def _raise_file_limit(capacity: int) -> None:
    """Running out of file descriptors ends a stock server, so take what the machine gives."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    needed = 2 * capacity + 200
    if hard != resource.RLIM_INFINITY and hard < needed:
        _log.warning("this machine allows %d open files; %d phones may need %d", hard, capacity, needed)


def stop_on_signals(listener: socket.socket, say_goodbye: Callable[[], None], on_stop: Callable[[], None]) -> None:
    """From here on SIGTERM and Ctrl-C stop it within `limits.STOP_WITHIN_S`, with nothing lost.

    A signal writes into a pipe that the loop watches: the stop runs between two turns, not inside one.
    """
    readable, writable = os.pipe()
    os.set_blocking(writable, False)
    signal.set_wakeup_fd(writable)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _signal, _frame: None)
    eventlet.spawn(_stop_in_order, readable, listener, say_goodbye, on_stop)


def _stop_in_order(
    readable: int, listener: socket.socket, say_goodbye: Callable[[], None], on_stop: Callable[[], None]
) -> None:
    """Take nobody in any more, tell those who are there, let the turn that runs be recorded, and go."""
    eventlet.hubs.trampoline(readable, read=True)
    # Open sockets never end by themselves, and a disk may hang: whatever happens, the process ends.
    eventlet.spawn_after(limits.STOP_WITHIN_S, os._exit, 0)
    listener.close()
    say_goodbye()
    # What was said leaves while the loop runs.
    eventlet.sleep(limits.FAREWELL_S)
    on_stop()
    os._exit(0)


def show_life(heart: int) -> None:
    """From here on the process that watches sees each beat of the loop; when it sees none it ends this process."""
    os.write(heart, b".")
    eventlet.spawn(_beat, heart)


def _beat(heart: int) -> None:
    while True:
        eventlet.sleep(limits.HEARTBEAT_S)
        with contextlib.suppress(OSError):
            os.write(heart, b".")


def end_with_parent(hold: int) -> None:
    """From here on this process ends when the one that watches it does: nobody would bring it back or stop it."""
    eventlet.spawn(_end_with, hold)


def _end_with(hold: int) -> None:
    eventlet.hubs.trampoline(hold, read=True)
    os._exit(1)
