"""What a page may send once its socket is open: a pong, a goodbye, or a message of Socket.IO."""

CLOSE, PING, PONG, MESSAGE = "1", "2", "3", "4"


def is_packet(text: str) -> bool:
    """Whether Engine.IO is to hear it. Anything else would end its reader and leave the seat taken.

    A message begins with the number of its kind; Engine.IO would read any other as JSON before its pace is known.
    """
    if text[:1] == MESSAGE:
        return text[1:2].isascii() and text[1:2].isdecimal()
    return text in (PONG, CLOSE)
