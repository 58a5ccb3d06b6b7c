"""Every dose by its name, in the order of a whole run. A new one is a function from `Dose` to rows, and a line here."""

from tests.chaos import joins, kills
from tests.chaos.rows import Deed

DOSES: dict[str, Deed] = {
    "joins": joins.dose,
    "kills": kills.dose,
}
