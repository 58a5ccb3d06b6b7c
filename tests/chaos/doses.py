"""Every dose by its name, in the order of a whole run. A new one is a function from `Dose` to rows, and a line here."""

from tests.chaos import (
    canaries,
    clocks,
    closes,
    cuts,
    disks,
    frames,
    joins,
    kills,
    moderators,
    readers,
    requests,
    storms,
    tabs,
    walls,
    zombies,
)
from tests.chaos.rows import Deed

DOSES: dict[str, Deed] = {
    "joins": joins.dose,
    "storms": storms.dose,
    "cuts": cuts.every_byte,
    "profiles": cuts.profiles,
    "closes": closes.dose,
    "tabs": tabs.dose,
    "moderators": moderators.dose,
    "walls": walls.dose,
    "zombies": zombies.dose,
    "clocks": clocks.dose,
    "disks": disks.dose,
    "readers": readers.dose,
    "kills": kills.dose,
    "frames": frames.dose,
    "requests": requests.dose,
    "canaries": canaries.dose,
}
