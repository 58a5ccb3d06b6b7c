"""One entry, as a line of the journal and back."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import msgspec

from ..debate.events import AnyEvent, Entry
from .upcasting import UPCASTERS, Upcaster, upcast

Told = TypeVar("Told", AnyEvent, msgspec.Raw)


class Line(msgspec.Struct, Generic[Told], omit_defaults=True):
    """How an entry is written: the event flat under `event` with its version, the act beside it."""

    at: int
    v: int
    event: Told
    by: str = ""
    act: str = ""
    topic: str = ""
    seq: int = 0
    undoes: str = ""


class DamagedJournal(Exception):
    """A journal that cannot be read to its end; it is never opened silently."""


class JournalBusy(OSError):
    """A journal that cannot be opened now: the disk is full, or somebody holds the file. Nothing is damaged."""


_encoder = msgspec.json.Encoder()
_of_today: msgspec.json.Decoder[Line[AnyEvent]] = msgspec.json.Decoder(Line[AnyEvent])
_of_any_time: msgspec.json.Decoder[Line[msgspec.Raw]] = msgspec.json.Decoder(Line[msgspec.Raw])


def write(entry: Entry) -> bytes:
    line = Line(
        at=entry.at,
        v=entry.event.VERSION,
        event=entry.event,
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
        line = _lifted(body, upcasters) if upcasters else _of_today.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise DamagedJournal(str(error)) from error
    event = line.event
    if line.v != event.VERSION:
        # The same fields may mean something else in a version that this house does not know.
        raise DamagedJournal(f"{event.__struct_config__.tag} at version {line.v}, of which nothing is known here")
    return Entry(
        event=event,
        at=line.at,
        by=line.by,
        act=line.act,
        topic=line.topic,
        seq=line.seq,
        undoes=line.undoes,
    )


def _lifted(body: bytes, upcasters: Mapping[tuple[str, int], Upcaster]) -> Line[AnyEvent]:
    """The line with its event as it would be written today."""
    line = _of_any_time.decode(body)
    raw: dict[str, Any] = upcast({**msgspec.json.decode(line.event), "v": line.v}, upcasters)
    version = raw.pop("v")
    event: AnyEvent = msgspec.convert(raw, type=AnyEvent)
    return Line(line.at, version, event, line.by, line.act, line.topic, line.seq, line.undoes)
