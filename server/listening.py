"""The listening socket: opened once, by the process that stays, and shared with no other server."""

import errno
import socket

from . import limits


class PortTaken(Exception):
    """Something else listens there already."""


class AddressUnusable(Exception):
    """This machine cannot listen on that address."""


def listen(host: str, port: int) -> socket.socket:
    """A listening socket that nobody shares. Raises `PortTaken` or `AddressUnusable`."""
    try:
        # SO_REUSEPORT would let a second server take half of the room without a word.
        return socket.create_server((host, port), backlog=limits.BACKLOG, reuse_port=False)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken from error
        raise AddressUnusable(error.strerror or str(error)) from error
