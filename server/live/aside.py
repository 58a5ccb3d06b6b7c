"""Whose ballot stops counting, or counts again, sees it at their phone: nothing received is lost unsaid."""

from typing import Any

from ..debate.poll_events import BallotsSetAside
from ..screens import phone
from .pseudonyms import QUESTIONS, KeysDestroyed, series_of
from .screening import Screening


def own_ballots(screening: Screening, event: BallotsSetAside) -> list[tuple[str, dict[str, Any]]]:
    """For each person here whom the event touched, by their pseudonym for questions: how their ballot stands now."""
    touched = set(event.voters) ^ set(event.former_voters)
    names = screening.pseudonyms
    told: list[tuple[str, dict[str, Any]]] = []
    with screening.settled:
        poll = screening.debate.polls[event.poll]
        try:
            for spectator in screening.devices.seen:
                voter = names.of(series_of(poll), spectator)
                if voter in touched and voter in poll.round.ballots:
                    # None takes a mark away that is no longer there.
                    own = {"aside": None, **phone.own_ballot(poll, voter)}
                    told.append((names.of(QUESTIONS, spectator), {"ballot": {poll.id: own}}))
        except KeysDestroyed:
            return []
    return told
