"""Socket.IO packets as the library reads them: who comes and who goes. Nobody calls our handlers from outside."""

from typing import Any

import socketio.packet

from ..wire.messages import UNSPOKEN

_COMING_AND_GOING = (socketio.packet.CONNECT, socketio.packet.DISCONNECT)


class HeardPacket(socketio.packet.Packet):  # type: ignore[misc]
    """A packet of somebody who comes or goes, or the one that is always refused; events of ours never get here.

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
        if self.packet_type not in _COMING_AND_GOING:
            self.packet_type = socketio.packet.EVENT
            self.data = [UNSPOKEN]
        return 0
