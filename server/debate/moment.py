"""What a rule is told besides the debate and the command."""

from msgspec import Struct

from .poll import Word


class Moment(Struct, frozen=True):
    """Who speaks and when, and the id of what they make: all that a rule may know beyond the debate.

    `by` is a pseudonym, good for one series only; `at` is UTC in milliseconds; `present` is how many phones are there.
    `flagged_by` is the entry of the word list found in what they wrote, or nothing; `words` are those of a ballot.
    For a ballot `admission` is the same person's pseudonym among the admitted, and `device_at` the minute since when
    their device is known (ms UTC, 0 if nobody knows); for a typed code `shown` is what it turned out to be; for setting
    aside `newer` are the voters of newer devices. `speaks` are the verbs of whoever undoes, if not all.
    """

    by: str
    at: int
    new_id: str = ""
    present: int = 0
    flagged_by: str = ""
    admission: str = ""
    device_at: int = 0
    shown: "Shown | None" = None
    newer: frozenset[str] = frozenset()
    words: tuple[Word, ...] = ()
    speaks: frozenset[str] | None = None


class Shown(Struct, frozen=True):
    """A code that somebody typed: whether it opens, by which `ticket`, and how many wrong ones are left to them."""

    opens: bool
    ticket: str = ""
    tries_left: int = 0
