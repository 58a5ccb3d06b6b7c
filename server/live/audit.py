"""Who did what: every act of every desk, as the journal has it, and who was let in or signed out."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ..debate.events import Entry
from ..debate.model import Debate
from ..green import off_loop
from ..journal.reading import acts
from .screening import Screening
from .staff import Staff

_Names = dict[str, tuple[str, str]]


class Line(NamedTuple):
    """One thing that somebody did: when (UTC, ms), who, in which role, which verb, about what.

    Nobody has a role but those of the desks: the command line and the house itself have none.
    """

    at: int
    who: str
    role: str
    verb: str
    about: str = ""


def lines(screening: Screening, staff: Staff, journal: Path) -> list[Line]:
    """All of them, the newest first. Reads the journal, and waits for it."""
    names = {person.moderator: (person.name, person.role) for person in staff.people()}
    entries = off_loop(_first_of_each_act, journal)
    with screening.settled:
        told = [_line(entry, names, screening.debate) for entry in entries]
    return sorted([*told, *_comings_and_goings(staff, names)], key=lambda line: line.at, reverse=True)


def _first_of_each_act(journal: Path) -> list[Entry]:
    """What an act brought about besides is the same act."""
    first: dict[str, Entry] = {}
    for entry in acts(journal):
        first.setdefault(entry.act, entry)
    return list(first.values())


def _line(entry: Entry, names: _Names, debate: Debate) -> Line:
    verb, _, subject = entry.topic.partition(" ")
    name, role = names.get(entry.by, (entry.by, ""))
    return Line(entry.at, name, role, verb, _words_of(subject, debate))


def _words_of(subject: str, debate: Debate) -> str:
    """The question, the poll or the cue it was about, in its own words."""
    name = subject.partition(".")[0].partition(" ")[0]
    if name in debate.questions:
        return debate.questions[name].text
    if name in debate.polls:
        title = debate.polls[name].title
        return title.fr or title.en
    if name in debate.run.cues:
        text = debate.run.cues[name].text
        return text.fr or text.en or name
    return ""


def _comings_and_goings(staff: Staff, names: _Names) -> Iterator[Line]:
    for person in staff.people():
        inviter = names.get(person.invited_by, ("", ""))[0]
        yield Line(person.since, person.name, person.role, "signed_in" if inviter else "signed_in_alone", inviter)
    for at, by, moderator in staff.revocations():
        name, role = names.get(by, ("", ""))
        yield Line(at, name, role, "revoked", names.get(moderator, (moderator, ""))[0])
