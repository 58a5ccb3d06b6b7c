"""Random evenings in which every secret is marked, one after another, each on a server of its own."""

from collections.abc import Iterable

from tests.chaos.rows import Dose, Row, counted
from tests.flow.evening import play


def dose(dose: Dose) -> Iterable[Row]:
    evenings, acts = dose.pick((1, 60), (40, 150))
    leaks: list[object] = []
    written: list[str] = []
    unread: set[str] = set()
    searched = secrets = 0
    for number in range(evenings):
        inside = dose.inside(f"evening-{number}")
        played = play(inside.folder, dose.seed * 1_000 + number, acts)
        leaks += played.watch.leaks
        written += [*played.written_down(), *played.written.splitlines()]
        unread |= (played.asked - played.read) | (played.published - played.watch.seen["wall"])
        searched += played.watch.searched
        secrets += len(played.watch.secrets) + len(played.asked)

    load = f"{evenings} evenings, {secrets:,} secrets, {searched:,} frames and pages searched"
    yield counted("canaries where nobody may see them", leaks, load)
    yield counted("lines that the server wrote", written, load)
    yield counted("canaries not found where they may be seen", unread, load)
