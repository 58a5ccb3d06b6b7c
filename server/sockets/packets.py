"""Socket.IO packets, read with our event names only: nobody calls our `connect` or `disconnect` from outside."""

from typing import Any

import socketio.packet

from ..limits import MESSAGE_DEPTH_MAX
from ..wire.messages import HEARD, UNSPOKEN
from ..wire.parsing import deeper_than

_COMING_AND_GOING = (socketio.packet.CONNECT, socketio.packet.DISCONNECT)


class HeardPacket(socketio.packet.Packet):  # type: ignore[misc]
    """A packet that comes in or goes out, or whose event we listen to, or the one that is always refused.

    Nothing binary is spoken here, and waiting for its attachments would only hold memory.
    """

    def __init__(self, *given: Any, encoded_packet: object = None, **named: Any) -> None:
        # The library does not read an empty packet at all, and then falls over it.
        super().__init__(*given, encoded_packet=" " if encoded_packet == "" else encoded_packet, **named)

    def decode(self, encoded_packet: object) -> int:
        self.packet_type: int = socketio.packet.EVENT
        try:
            super().decode(encoded_packet if isinstance(encoded_packet, str) else "")
        except ValueError:
            self.data = None
        if self.packet_type not in _COMING_AND_GOING and not (
            self.packet_type == socketio.packet.EVENT and _is_heard(self.data)
        ):
            self.packet_type = socketio.packet.EVENT
            self.data = [UNSPOKEN]
        return 0


def _is_heard(data: object) -> bool:
    if not isinstance(data, list) or len(data) not in (1, 2) or not isinstance(data[0], str):
        return False
    return data[0] in HEARD and not deeper_than(data[1:], MESSAGE_DEPTH_MAX + 1)
