"""One entry, as a line of the journal and back."""

from collections.abc import Mapping
from typing import Any

import msgspec

from ..debate.events import AnyEvent, Entry
from .upcasting import UPCASTERS, Upcaster, upcast


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


class JournalBusy(OSError):
    """A journal that cannot be opened now: the disk is full, or somebody holds the file. Nothing is damaged."""


_lines = msgspec.json.Decoder(Line)
_events: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)
_encoder = msgspec.json.Encoder()


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


def read(body: bytes, upcasters: Mapping[tuple[str, int], Upcaster] = UPCASTERS) -> Entry:
    """The entry in `body`. Raises `DamagedJournal` when nobody can make sense of it."""
    try:
        line = _lines.decode(body)
        event = _read_event(line, upcasters)
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


def _read_event(line: Line, upcasters: Mapping[tuple[str, int], Upcaster]) -> AnyEvent:
    if not upcasters:
        return _of_our_version(_events.decode(line.event), line.v)
    raw: dict[str, Any] = upcast({**msgspec.json.decode(line.event), "v": line.v}, upcasters)
    version = raw.pop("v")
    return _of_our_version(msgspec.convert(raw, type=AnyEvent), version)


def _of_our_version(event: AnyEvent, version: int) -> AnyEvent:
    """The same fields may mean something else in a version that this house does not know."""
    if version != event.VERSION:
        raise DamagedJournal(f"{event.__struct_config__.tag} at version {version}, of which nothing is known here")
    return event
