"""One entry, as a line of the journal and back."""

from typing import Any

import msgspec

from ..debate.events import AnyEvent, Entry
from .upcasting import UPCASTERS, upcast


class Line(msgspec.Struct, omit_defaults=True):
    """How an entry is written: the event flat under `event` with its version, the act beside it."""

    at: int
    v: int
    event: msgspec.Raw
    by: str = ""
    act: str = ""
    topic: str = ""
    seq: int = 0
    undoes: str = ""


class DamagedJournal(Exception):
    """A journal that cannot be read to its end; it is never opened silently."""


_lines = msgspec.json.Decoder(Line)
_events: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)
_encoder = msgspec.json.Encoder()
_HAS_OLDER = bool(UPCASTERS)


def write(entry: Entry) -> bytes:
    event = entry.event
    line = Line(
        at=entry.at,
        v=event.VERSION,
        event=msgspec.Raw(_encoder.encode(event)),
        by=entry.by,
        act=entry.act,
        topic=entry.topic,
        seq=entry.seq,
        undoes=entry.undoes,
    )
    return _encoder.encode(line)


def read(body: bytes) -> Entry:
    """The entry in `body`. Raises `DamagedJournal` when nobody can make sense of it."""
    try:
        line = _lines.decode(body)
        event = _read_event(line)
    except (msgspec.DecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise DamagedJournal(str(error)) from error
    return Entry(
        event=event,
        at=line.at,
        by=line.by,
        act=line.act,
        topic=line.topic,
        seq=line.seq,
        undoes=line.undoes,
    )


def _read_event(line: Line) -> AnyEvent:
    if not _HAS_OLDER:
        return _events.decode(line.event)
    raw: dict[str, Any] = upcast({**msgspec.json.decode(line.event), "v": line.v})
    raw.pop("v")
    lifted: AnyEvent = msgspec.convert(raw, type=AnyEvent)
    return lifted
