"""Old events, lifted to how they are written today, one version at a time."""

from collections.abc import Callable, Mapping
from typing import Any

Raw = dict[str, Any]
Upcaster = Callable[[Raw], Raw]

UPCASTERS: Mapping[tuple[str, int], Upcaster] = {}
"""(event, version) -> the function that makes version + 1 of it. None yet: every event is at its first version."""


def upcast(raw: Raw, upcasters: Mapping[tuple[str, int], Upcaster] = UPCASTERS) -> Raw:
    """`raw` at the newest version anyone has written a lift to."""
    while (lift := upcasters.get((raw["event"], raw["v"]))) is not None:
        version = raw["v"] + 1
        raw = {**lift(raw), "v": version}
    return raw
