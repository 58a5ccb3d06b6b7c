"""Who did what, kept beside the sets of the debate so that nobody has to walk through them.

The sets are the truth. `evolve` alone changes what stands here, together with them.
"""

from msgspec import Struct, field


class Index(Struct):
    """By person: the questions they asked, support and reported, in their order. And the tickets that were shown."""

    asked: dict[str, list[str]] = field(default_factory=dict)
    supported: dict[str, dict[str, None]] = field(default_factory=dict)
    reported: dict[str, list[str]] = field(default_factory=dict)
    tickets: set[str] = field(default_factory=set)

    def ask(self, author: str, question: str) -> None:
        self.asked.setdefault(author, []).append(question)

    def support(self, person: str, question: str, *, on: bool) -> None:
        """Whoever supports nothing is not here."""
        if on:
            self.supported.setdefault(person, {})[question] = None
        elif (theirs := self.supported.get(person)) is not None:
            theirs.pop(question, None)
            if not theirs:
                del self.supported[person]

    def report(self, person: str, question: str) -> None:
        self.reported.setdefault(person, []).append(question)

    def admit(self, ticket: str) -> None:
        """A ticket; the room's code leaves none."""
        if ticket:
            self.tickets.add(ticket)
