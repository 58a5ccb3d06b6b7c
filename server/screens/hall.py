"""What the house knows and the debate does not: it is shown, and never recorded."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

# What may be wrong with the machine; each has its sentence under `console.trouble` in both catalogues.
DISK_LOW: Final = "disk_low"
NOT_RECORDING: Final = "not_recording"


class People(NamedTuple):
    """How many sit behind each kind of screen now."""

    phones: int = 0
    walls: int = 0
    consoles: int = 0
    stages: int = 0


class Young(NamedTuple):
    """A poll's ballots from devices created after it was opened, and from devices whose age nobody knows."""

    since_opening: int = 0
    unknown: int = 0


class Signs(NamedTuple):
    """What stuffing looks like: devices created in each of the last minutes, wrong codes of the last one, by poll the
    young ballots."""

    new_devices: tuple[int, ...] = ()
    wrong_codes: int = 0
    young: Mapping[str, Young] = MappingProxyType({})


class Sitting(NamedTuple):
    """Somebody at a desk now: the role they have, and the question that is under their eyes."""

    id: str
    name: str
    role: str
    looking: str = ""


class WallSeen(NamedTuple):
    """What a wall says of itself: its size in CSS pixels, whether it is black, its browser. And what its silence says:
    whether it has stopped following the picture, and since when it is gone, ms UTC."""

    width: int
    height: int
    black: bool
    browser: str = ""
    late: bool = False
    gone_at: int = 0


class Hall(NamedTuple):
    """One séance's hall as it is at this moment. `room_code` is for paired walls and consoles; `seats` where people sit
    who wait for the microphone, by their requests."""

    people: People = People()
    room_code: str = ""
    signs: Signs = Signs()
    troubles: tuple[str, ...] = ()
    staff: tuple[Sitting, ...] = ()
    walls: tuple[WallSeen, ...] = ()
    seats: Mapping[str, str] = MappingProxyType({})
