"""The console: every question and every poll, and beside them the wall as the wall shows it."""

from itertools import islice

from msgspec.structs import asdict

from ..debate.in_the_room import has_hands
from ..debate.kinds import KINDS
from ..debate.model import Act, Answer, Debate, Question
from ..debate.poll import Poll
from ..limits import ACTS_SHOWN
from . import desk, wall
from .hall import Hall, Young
from .parts import poll_words, present_at, question_words
from .patches import Fields, Screen
from .pictures import kept, pictures
from .results import answer, result
from .results.words import to_read

_FOR_GOOD = frozenset({"keep_still", "acknowledge_note"})


def compose(debate: Debate, hall: Hall) -> Screen:
    """What every console of this séance shows now."""
    return {
        **wall.compose(debate, hall),
        **around(debate, hall),
        "questions": {question.id: question_fields(debate, question) for question in debate.questions.values()},
        "polls": {poll.id: poll_fields(debate, poll, hall) for poll in debate.polls.values()},
    }


def around(debate: Debate, hall: Hall) -> Screen:
    """What stands around the questions and the polls, and is never much."""
    return {
        **wall.margin(debate, hall),
        "evening": {
            "now": {
                "phase": debate.phase.value,
                "premoderation": debate.premoderation,
                "live": debate.live,
                "sealed": debate.sealed,
                "asking": debate.asking,
                "slow_s": debate.slow_s,
            }
        },
        "people": {"now": dict(hall.people._asdict())},
        "signs": {"now": _signs(debate, hall)},
        **troubles(hall),
        **desk.floor(debate, hall),
        **desk.run(debate),
        **desk.notices(debate),
        **desk.staff(hall),
        "acts": {act.id: _act(act, hall) for act in _last_acts(debate)},
    }


def troubles(hall: Hall) -> Screen:
    """What is wrong with the machine: the shelf is empty while all is well."""
    return {"troubles": {name: {} for name in hall.troubles}}


def margin(moderator: str) -> Screen:
    """What this console alone needs: which of the acts are its own."""
    return {"me": {"now": {"id": moderator}}}


def question_fields(debate: Debate, question: Question) -> Fields:
    """One question as moderators read it."""
    return {
        **question_words(question),
        "state": question.state.value,
        "reason": question.reason,
        "rev": question.rev,
        "reports": len(question.reporters),
        "starred": question.starred,
        "flagged": question.flagged,
        "flagged_by": question.flagged_by,
        "asked_at": question.asked_at,
        "edited": question.edited,
        "on_wall": debate.question_on_wall == question.id,
        "origin": question.origin,
        "asked_before": _asked_before(debate, question),
        **_beside(debate, question),
    }


def _asked_before(debate: Debate, question: Question) -> int:
    """How many questions its author had asked before this one; of a card nobody knows."""
    theirs = debate.index.asked.get(question.author, [])
    return theirs.index(question.id) if question.author else 0


def _beside(debate: Debate, question: Question) -> Fields:
    """What most questions have not."""
    fields: Fields = {
        "listed_at": question.listed_at,
        "note": question.note,
        "translation": question.translation,
        "translated": question.translated if question.translated != question.text else "",
        "answer": asdict(question.answer) if question.answer != Answer() else None,
        "merged_into": question.merged_into,
        "blocked": question.author in debate.blocked,
    }
    return {name: value for name, value in fields.items() if value}


def poll_fields(debate: Debate, poll: Poll, hall: Hall) -> Fields:
    """One poll as moderators drive it. A hidden result is hidden here too: no count of it leaves the server."""
    current = poll.round
    fields = {
        **poll_words(poll),
        "turnout": current.turnout,
        "turnout_hidden": current.turnout_hidden,
        "hands": dict(current.hands),
        "has_hands": has_hands(poll),
        "present": present_at(poll, hall),
        "abstain": poll.abstain,
        "order": poll.order,
        "origin": poll.origin,
        "on_wall": current.on_wall,
        "on_phones": current.on_phones,
        "answered": current.answered,
        "has_an_answer": poll.has_an_answer,
        "asks": KINDS[poll.kind].asks,
        "complete": is_complete(debate, poll),
        "opened_at": current.opened_at,
        "aside_after": current.aside_after,
        "seen": current.seen,
        **hall.signs.young.get(poll.id, Young())._asdict(),
    }
    fields |= {
        **pictures(debate, poll),
        **answer(poll),
        **to_read(poll),
        **({"film": poll.terms.film} if poll.terms.film else {}),
    }
    return {**fields, **result(debate, poll)} if current.on_wall or current.on_phones else fields


def _signs(debate: Debate, hall: Hall) -> Fields:
    """Who may vote and who came when: what tells a full house from one person with many devices."""
    return {
        "voting": debate.voting.value,
        "seats": debate.seats,
        "admitted": len(debate.admitted),
        "room_code": hall.room_code,
        "new_devices": list(hall.signs.new_devices),
        "wrong_codes": hall.signs.wrong_codes,
    }


def is_complete(debate: Debate, poll: Poll) -> bool:
    """Whether everything people read of it stands in both languages, what its pictures show included."""
    ends = (text for text in (poll.terms.low, poll.terms.high, poll.terms.unit) if text.written)
    shown = (still.alt for still in kept(debate, poll))
    return all(text.complete for text in (poll.title, *(option.label for option in poll.options), *ends, *shown))


def _last_acts(debate: Debate) -> list[Act]:
    # A picture that was kept stays in the album: there is nothing to take back, and nothing has changed on any screen.
    # Nor is a word unseen again that the stage has seen.
    acts = (act for act in reversed(debate.acts) if not act.undone and act.verb not in _FOR_GOOD)
    return list(islice(acts, ACTS_SHOWN))


def _act(act: Act, hall: Hall) -> Fields:
    who = next((sitting for sitting in hall.staff if sitting.id == act.by), None)
    fields = {"verb": act.verb, "subject": act.subject, "at": act.at, "by": act.by}
    return {**fields, "name": who.name, "role": who.role} if who else fields
