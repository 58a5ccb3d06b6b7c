"""An author sees at once what became of their question, and nobody else is told."""

from collections.abc import Sequence
from typing import Any

from ..debate.events import Entry, QuestionAsked, QuestionEdited, QuestionPlaced, SceneShown
from ..debate.floor.events import MicAsked, MicPlaced
from ..debate.moderation_events import QuestionMerged, QuestionParted
from ..debate.scenes import Phase
from ..screens import phone
from .screening import Screening


class Authors:
    """Those of one séance, whoever asked a question or for the microphone."""

    def __init__(self, screening: Screening) -> None:
        self._screening = screening
        self._untold: dict[str, None] = {}

    def changes(self, entries: Sequence[Entry]) -> list[tuple[str, dict[str, Any]]]:
        """For each person, by their pseudonym for questions, what these entries changed for them.

        During a film they are told when it is over; but words that were taken back do not stay on a phone.
        """
        self._untold |= dict.fromkeys(question for entry in entries for question in _questions_of(entry))
        with self._screening.settled:
            debate = self._screening.debate
            if debate.phase is Phase.FILM:
                touched = [entry.event.question for entry in entries if isinstance(entry.event, QuestionEdited)]
            else:
                touched, self._untold = list(self._untold), {}
            told: list[tuple[str, dict[str, Any]]] = [
                (debate.questions[one].author, {"mine": {one: phone.own(debate, debate.questions[one])}})
                for one in touched
                # A room named after nobody would be everybody's.
                if one in debate.questions and debate.questions[one].author
            ]
            if debate.phase is not Phase.FILM:
                told += phone.mic_changes(debate, _requests_of(entries)).items()
        return told


def _requests_of(entries: Sequence[Entry]) -> list[str]:
    """Those whose place in the queue for the microphone has changed."""
    return [entry.event.request for entry in entries if isinstance(entry.event, MicAsked | MicPlaced)]


def _questions_of(entry: Entry) -> tuple[str, ...]:
    match entry.event:
        case QuestionAsked() | QuestionPlaced() | QuestionEdited() | QuestionParted():
            return (entry.event.question,)
        case QuestionMerged():
            return (entry.event.question, entry.event.into)
        case SceneShown():
            return (entry.event.subject, entry.event.former_subject)
        case _:
            return ()
