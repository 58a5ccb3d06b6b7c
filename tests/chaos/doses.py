"""Every dose by its name, in the order of a whole run. A new one is a function from `Dose` to rows, and a line here."""

from tests.chaos import closes, cuts, joins, kills, storms
from tests.chaos.rows import Deed

DOSES: dict[str, Deed] = {
    "joins": joins.dose,
    "storms": storms.dose,
    "cuts": cuts.every_byte,
    "profiles": cuts.profiles,
    "closes": closes.dose,
    "kills": kills.dose,
}
