"""One message to many: framed once, owed to all of them at once, and paid to a few at a time."""

from collections.abc import Iterable
from time import thread_time
from typing import Any

import eventlet
from engineio.packet import MESSAGE, Packet

from .. import limits
from .frames import framed
from .own import Mouth


def fan_out(sessions: Iterable[Any], text: str) -> float:
    """Say `text` to each of these sessions of Engine.IO; how many seconds of work that was.

    After every few phones the loop goes on with what has come to be done. Whoever is spoken to meanwhile hears this
    first, and whoever comes in meanwhile was shown what it says already.
    """
    began, worked = thread_time(), 0.0
    mouths = _owe(sessions, text)
    for at in range(0, len(mouths), limits.PHONES_IN_A_ROW):
        if at:
            worked += thread_time() - began
            eventlet.sleep(0)
            began = thread_time()
        for mouth in mouths[at : at + limits.PHONES_IN_A_ROW]:
            mouth.pay()
    return worked + thread_time() - began


def _owe(sessions: Iterable[Any], text: str) -> list[Mouth]:
    """Whom it is owed to. A session of the stock handler has a queue and a writer of its own, and takes it at once."""
    packet = Packet(MESSAGE, text)
    frames = (framed(packet.encode().encode()),)
    mouths = []
    for session in sessions:
        mouth = session.queue
        if isinstance(mouth, Mouth):
            mouth.owe(frames)
            mouths.append(mouth)
        elif not session.closed:
            session.send(packet)
    return mouths
