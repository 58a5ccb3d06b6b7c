"""Turning an event round: what each of its `former_…` fields says becomes what is so."""

from typing import TypeVar

from msgspec.structs import fields

from .event import Event
from .refusals import Refusal, Refused

_FORMER = "former_"
_Event = TypeVar("_Event", bound=Event)


def reversed_event(event: _Event) -> _Event:
    """The same event the other way: it leads back to where the first one came from."""
    said = {field.name: getattr(event, field.name) for field in fields(event)}
    turned = {
        name: said[name.removeprefix(_FORMER)] if name.startswith(_FORMER) else said.get(_FORMER + name, value)
        for name, value in said.items()
    }
    return type(event)(**turned)


def refuse_unless(still_so: bool, *, question: str = "", poll: str = "") -> None:
    """What the act changed has been changed again since."""
    if not still_so:
        raise Refused(Refusal.CHANGED_SINCE, question=question, poll=poll)
