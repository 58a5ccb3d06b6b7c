"""Under which address the phones find this machine, now: a laptop changes networks between two rehearsals."""

import ipaddress
import socket
from urllib.parse import SplitResult, urlsplit

from ..config import Settings

_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]", "::1"})


class Address:
    """The public URL if one was given, else the LAN address as the machine has it at this moment."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def base_url(self) -> str:
        """Without a slash at its end."""
        if self._settings.public_url:
            return self._settings.public_url.rstrip("/")
        host = self._settings.host if _is_one_address(self._settings.host) else lan_address()
        return f"http://{host}" if self._settings.port == 80 else f"http://{host}:{self._settings.port}"

    @property
    def local_url(self) -> str:
        """From this machine: a secure context, which a wall and a console need."""
        return f"http://localhost:{self._settings.port}"

    @property
    def to_type(self) -> str:
        """What people read from the wall and type: no scheme, no slash."""
        return self.base_url.split("://", 1)[1]

    @property
    def is_of_this_machine_alone(self) -> bool:
        """Whether no phone can reach it."""
        host = self.to_type.rsplit(":", 1)[0]
        return is_loopback(host) or host == "localhost"

    def knows(self, host_header: str) -> bool:
        """Whether a request to this Host is meant for us. A name we do not know may be a stranger's, rebound to us."""
        host = (_split(f"//{host_header}").hostname or "").lower()
        if host in _LOOPBACK_NAMES or host == urlsplit(self.base_url).hostname:
            return True
        if host in {socket.gethostname().lower(), f"{socket.gethostname().lower()}.local"}:
            return True
        return _is_ip(host)

    def allows_origin(self, origin: str | None, host_header: str) -> bool:
        """Whether a socket or a form from `origin` is ours: the same host as it was sent to, and one we know."""
        if not origin:
            return False
        parts = _split(origin)
        return parts.scheme in {"http", "https"} and parts.netloc == host_header and self.knows(host_header)


def lan_address() -> str:
    """This machine's address on the network it would leave by; no packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _split(url: str) -> SplitResult:
    """The parts of what a stranger sent; nothing at all of what is no address."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def is_loopback(remote: str) -> bool:
    """Whether a request comes from this very machine."""
    return _is_ip(remote) and ipaddress.ip_address(remote).is_loopback


def _is_one_address(host: str) -> bool:
    return host not in {"0.0.0.0", "::", ""}


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
