"""What is kept beside the questions and polls so that nobody has to walk through them all.

They are the truth. `evolve` alone changes what stands here, together with them.
"""

from itertools import takewhile

from msgspec import Struct, field


class Index(Struct):
    """By person: the questions they asked, support and reported, in their order. And the tickets that were shown."""

    asked: dict[str, list[str]] = field(default_factory=dict)
    supported: dict[str, dict[str, None]] = field(default_factory=dict)
    reported: dict[str, list[str]] = field(default_factory=dict)
    tickets: set[str] = field(default_factory=set)

    def ask(self, author: str, question: str) -> None:
        self.asked.setdefault(author, []).append(question)

    def support(self, person: str, question: str, on: bool) -> None:
        """Whoever supports nothing is not here."""
        theirs = self.supported.get(person)
        if theirs is None:
            if on:
                self.supported[person] = {question: None}
        elif on:
            theirs[question] = None
        elif theirs.pop(question, self) is None and not theirs:
            del self.supported[person]

    def report(self, person: str, question: str) -> None:
        self.reported.setdefault(person, []).append(question)

    def admit(self, ticket: str) -> None:
        """A ticket; the room's code leaves none."""
        if ticket:
            self.tickets.add(ticket)


class Touched(Struct):
    """The questions and polls that something happened to, by their ids: the last one last, each with the number of that
    touch. Whoever remembers a number finds what was touched after it, and looks at nothing else."""

    number: int = 0
    last: dict[str, int] = field(default_factory=dict)

    def touch(self, subject: str) -> None:
        last = self.last
        if subject in last:
            del last[subject]
        last[subject] = self.number = self.number + 1

    def since(self, number: int) -> list[str]:
        """What was touched after that, in its order; everything there ever was since 0."""
        later = takewhile(lambda touch: touch[1] > number, reversed(self.last.items()))
        return [subject for subject, _ in later][::-1]
