"""Socket.IO packets, read with our event names only: nobody calls our `connect` or `disconnect` from outside."""

import socketio.packet

from ..limits import MESSAGE_DEPTH_MAX
from ..wire.messages import HEARD, UNSPOKEN
from ..wire.parsing import deeper_than


class HeardPacket(socketio.packet.Packet):  # type: ignore[misc]
    """A packet whose event is one that we listen to, or the one that is always refused."""

    def decode(self, encoded_packet: str) -> int:
        self.packet_type: int
        attachments: int = super().decode(encoded_packet)
        if self.packet_type == socketio.packet.BINARY_EVENT:
            # Nothing binary is spoken here; waiting for its attachments would only hold memory.
            self.packet_type, attachments = socketio.packet.EVENT, 0
            self.data = [UNSPOKEN]
        if self.packet_type == socketio.packet.EVENT and not _is_heard(self.data):
            self.data = [UNSPOKEN]
        return attachments


def _is_heard(data: object) -> bool:
    if not isinstance(data, list) or len(data) not in (1, 2) or not isinstance(data[0], str):
        return False
    return data[0] in HEARD and not deeper_than(data[1:], MESSAGE_DEPTH_MAX + 1)
