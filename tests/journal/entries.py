"""Entries to write into journals."""

from server.debate.events import Entry, QuestionAsked, SupportSet
from server.debate.model import QuestionState

ASKED = QuestionAsked(
    question="question-1",
    client="client-1",
    author="author",
    text="Où finit le film ? « Là », 🎬\u2028fin",
    lang="fr",
    signature="",
    theme="",
    origin="phone",
    consent=False,
    state=QuestionState.PENDING,
)


def asked(at: int = 1_700_000_000_000) -> Entry:
    return Entry(event=ASKED, at=at)


def supported(number: int) -> Entry:
    """The support of another person each time."""
    event = SupportSet(question="question-1", supporter=f"person-{number}", on=True, seq=number)
    return Entry(event=event, at=1_700_000_000_000 + number)


def acted() -> Entry:
    """An entry with everything that a moderator's act adds."""
    return Entry(
        event=ASKED, at=1, by="moderator", act="act-1234", topic="edit question-1", seq=2**53 - 1, undoes="act-0001"
    )
