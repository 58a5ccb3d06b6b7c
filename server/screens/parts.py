"""What several screens show in the same way: a question, a poll, its bars."""

from typing import Any

from ..debate.model import Debate, Poll, PollState, Question, Text
from .hall import Hall
from .patches import Fields


def words(text: Text) -> dict[str, str]:
    return {"fr": text.fr, "en": text.en}


def question_words(question: Question) -> Fields:
    """A question as anyone may see it once it is published."""
    return {
        "text": question.text,
        "lang": question.lang,
        "signature": question.signature,
        "theme": question.theme,
        "supporters": len(question.supporters),
    }


def poll_words(poll: Poll) -> Fields:
    """What a poll asks, and of which round; nothing of what people answered but how many did."""
    fields = {
        "poll": poll.id,
        "round": poll.round.number,
        "kind": poll.kind.value,
        "title": words(poll.title),
        "options": [{"id": option.id, "label": words(option.label)} for option in poll.options],
        "max_choices": poll.max_choices,
        "state": poll.round.state.value,
        "turnout": poll.round.turnout,
    }
    # Who was set aside was received: the room is told how many, though not who.
    return {**fields, "aside": poll.round.set_aside} if poll.round.set_aside else fields


def present_at(poll: Poll, hall: Hall) -> int:
    """The phones that could answer: those there now while it is open, those counted at its closing from then on."""
    current = poll.round
    there = hall.people.phones if current.state is PollState.OPEN else current.present
    return max(there, current.turnout) if there else 0


def bars(poll: Poll) -> list[dict[str, Any]]:
    """The result as geometry: per option its count, its share of those who answered (percent), and whether it leads.

    Shares are rounded one by one, so those of a poll with several choices may add up to more than 100.
    """
    tally = poll.tally
    turnout = poll.round.turnout
    most = max(tally.values(), default=0)
    return [
        {
            "id": option_id,
            "count": count,
            "percent": _percent(count, turnout),
            "lead": 0 < count == most,
        }
        for option_id, count in tally.items()
    ]


def _percent(count: int, total: int) -> int:
    """Rounded half up: 1 of 8 is 13 %, as people compute it."""
    return (200 * count + total) // (2 * total) if total else 0


def open_or_revealed_poll(debate: Debate) -> Poll | None:
    """What phones have to do with: the open poll, or the last one whose result they may see."""
    if debate.open_poll is not None:
        return debate.open_poll
    revealed = [poll for poll in debate.polls.values() if poll.round.on_phones]
    return max(revealed, key=lambda poll: poll.round.revealed_at, default=None)
