"""What several screens show in the same way: a question, a poll, its bars."""

from msgspec.structs import asdict

from ..debate.model import Debate, Question
from ..debate.poll import Drawing, Option, Poll, PollState, Terms
from ..debate.wording import Text
from .hall import Hall
from .patches import Fields

_TOLD = (
    "steps",
    "low",
    "high",
    "unit",
    "decimals",
    "least",
    "most",
    "still",
    "pictures_on_phones",
    "again",
    "support",
    "by_group",
)
_UNSAID = asdict(Terms())


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
        **({"translation": question.shown_translation} if question.shown_translation else {}),
    }


def poll_words(poll: Poll) -> Fields:
    """What a poll asks, and of which round; nothing of what people answered but how many did."""
    fields = {
        "poll": poll.id,
        "round": poll.round.number,
        "kind": poll.kind.value,
        "title": words(poll.title),
        "options": [_option(option) for option in poll.options],
        "max_choices": poll.max_choices,
        "state": poll.round.state.value,
        **_turnout(poll),
        **_countdown(poll),
        **_terms(poll),
        **({} if poll.drawing is Drawing.LIST else {"drawing": poll.drawing.value}),
    }
    return fields


def _turnout(poll: Poll) -> Fields:
    """How many answered, unless that is hidden; of those set aside the room is told how many, though not who."""
    current = poll.round
    if is_turnout_hidden(poll):
        return {}
    return {"turnout": current.turnout, **({"aside": current.set_aside} if current.set_aside else {})}


def is_turnout_hidden(poll: Poll) -> bool:
    """A result tells how many answered: from then on it is no secret."""
    return poll.round.turnout_hidden and not poll.round.seen


def _countdown(poll: Poll) -> Fields:
    current = poll.round
    fields = {"ends_at": current.ends_at, "left_ms": current.left_ms}
    return {name: value for name, value in fields.items() if value}


def _option(option: Option) -> Fields:
    fields: Fields = {"id": option.id, "label": words(option.label)}
    return {**fields, "still": option.still} if option.still else fields


def _terms(poll: Poll) -> Fields:
    """The terms that people read: never what is right, nor of which polls a result is made."""
    terms = poll.terms
    told: Fields = {
        name: words(value) if isinstance(value, Text) else value
        for name in _TOLD
        if (value := getattr(terms, name)) != _UNSAID[name]
    }
    return {"terms": told} if told else {}


def present_at(poll: Poll, hall: Hall) -> int:
    """The phones that could answer: those there now while it is open, those counted at its closing from then on."""
    current = poll.round
    there = hall.people.phones if current.state is PollState.OPEN else current.present
    return max(there, current.turnout) if there else 0


def open_or_revealed_poll(debate: Debate) -> Poll | None:
    """What phones have to do with: the open poll, or the last one whose result they may see."""
    if debate.open_poll is not None:
        return debate.open_poll
    revealed = [poll for poll in debate.polls.values() if poll.round.on_phones]
    return max(revealed, key=lambda poll: poll.round.revealed_at, default=None)
