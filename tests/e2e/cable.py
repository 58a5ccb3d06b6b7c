"""A network cable between one browser and the server, that a test can cut: what one person's bad Wi-Fi is."""

import socket
import threading
from contextlib import suppress

_PIECE = 65_536
_UPGRADE = b"upgrade: websocket"
_FORBIDDEN = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Cable:
    """Forwards every connection to `port`. Cut, it drops them all and takes no other until it is mended."""

    def __init__(self, port: int) -> None:
        self._server_port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._whole = threading.Event()
        self._whole.set()
        self._answers = threading.Event()
        self._answers.set()
        self._upgrades = threading.Event()
        self._upgrades.set()
        self._stranded: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._plugged: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def cut(self) -> None:
        self._whole.clear()
        self._unplug()

    def mend(self) -> None:
        self._answers.set()
        self._upgrades.set()
        self._whole.set()

    def swallows_answers(self) -> None:
        """From now on the server hears, and is not heard."""
        self._answers.clear()

    def refuses_upgrades(self) -> None:
        """From now on pages pass and WebSockets do not, as behind some proxies; those that are open are cut."""
        self._upgrades.clear()
        self._unplug()

    def strands(self) -> None:
        """What is plugged in now stays open at both ends and carries nothing any more; what is new works."""
        with self._lock:
            self._stranded.update(self._plugged)

    def take_away(self) -> None:
        self._listener.close()
        self._unplug()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if not self._whole.is_set():
                near.close()
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self._server_port))
            except OSError:
                near.close()
                continue
            with self._lock:
                self._plugged += (near, far)
            threading.Thread(target=self._carry, args=(near, far, None), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near, self._answers), daemon=True).start()

    def _carry(self, here: socket.socket, there: socket.socket, heard: threading.Event | None) -> None:
        try:
            while piece := here.recv(_PIECE):
                if here in self._stranded:
                    continue
                if not self._upgrades.is_set() and heard is None and _UPGRADE in piece.lower():
                    here.sendall(_FORBIDDEN)
                    break
                if heard is None or heard.is_set():
                    there.sendall(piece)
        except OSError:
            pass
        finally:
            _close(here)
            _close(there)

    def _unplug(self) -> None:
        with self._lock:
            plugged, self._plugged = self._plugged, []
        for end in plugged:
            _close(end)


def _close(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
