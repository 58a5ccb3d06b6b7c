"""The phone: the same bytes for the whole room, and a margin that is only yours."""

from collections.abc import Callable, Iterable

from ..debate.model import Debate, Phase, Poll, Question, QuestionState, SceneKind, Voting
from ..debate.ranking import by_newness, by_support
from ..limits import PHONE_NEWEST_MAX, PHONE_TOP_MAX
from .hall import Hall
from .parts import bars, open_or_revealed_poll, poll_words, question_words
from .patches import Fields, Screen


def questions(debate: Debate) -> dict[str, Fields]:
    """The best supported and the newest; a phone in the dark does not scroll through three hundred questions."""
    public = [question for question in debate.questions.values() if question.public]
    top = sorted(public, key=by_support)[:PHONE_TOP_MAX]
    newest = sorted(public, key=by_newness)[-PHONE_NEWEST_MAX:]
    return {question.id: question_fields(question) for question in (*top, *newest)}


def compose(debate: Debate, hall: Hall, listed: Callable[[Debate], dict[str, Fields]] = questions) -> Screen:
    """What every phone of this séance shows now; `listed` says which questions are within reach."""
    poll = open_or_revealed_poll(debate)
    return {
        "evening": {
            "now": {
                "phase": debate.phase.value,
                "premoderation": debate.premoderation,
                # During a film phones are dark: nobody reads this number, and none must be woken for it.
                "phones": 0 if debate.phase is Phase.FILM else hall.people.phones,
            }
        },
        "air": {"now": _air(debate)},
        "questions": listed(debate),
        "poll": {"now": _poll(debate, poll)} if poll else {},
    }


def may_wait_for_light(shown: Screen, screen: Screen) -> bool:
    """Whether nobody need be told yet: a film runs, phones are dark, and what they hold is still as they hold it."""
    if any(one["evening"]["now"]["phase"] != Phase.FILM for one in (shown, screen)):
        return False
    return shown["questions"].items() <= screen["questions"].items()


def margin(debate: Debate, person: str, voters: dict[str, str], admission: str = "") -> Screen:
    """What only this person sees: their questions whatever their state, their supports, reports and ballots.

    `person` is their pseudonym for questions, `admission` the one among those who may vote where a code is asked for;
    `voters` their pseudonym for each poll, by its id.
    """
    index = debate.index
    gate: Screen = {}
    if debate.voting is not Voting.OPEN:
        gate = {"admitted": {"now": {"on": True}} if admission in debate.admitted else {}}
    return {
        **gate,
        "mine": {asked: own(debate, debate.questions[asked]) for asked in index.asked.get(person, ())},
        "supported": _marked(debate, index.supported.get(person, ())),
        "reported": _marked(debate, index.reported.get(person, ())),
        "ballot": {
            poll: own_ballot(debate.polls[poll], voter)
            for poll, voter in voters.items()
            if voter in debate.polls[poll].round.ballots
        },
    }


def _marked(debate: Debate, theirs: Iterable[str]) -> dict[str, Fields]:
    return {question: {"on": True} for question in theirs if debate.questions[question].public}


def own_ballot(poll: Poll, voter: str) -> Fields:
    """What somebody answered, as received; and that it does not count, once it was set aside."""
    current = poll.round
    fields: Fields = {"round": current.number, "choices": list(current.ballots[voter])}
    return {**fields, "aside": True} if voter in current.aside else fields


def own(debate: Debate, question: Question) -> Fields:
    """A question as its author sees it, in whatever state."""
    return {
        **question_words(question),
        "client": question.client,
        "state": question.state.value,
        "reason": question.reason,
        "on_wall": debate.question_on_wall == question.id,
        "edited": question.edited,
        "asked_at": question.asked_at,
    }


def question_fields(question: Question) -> Fields:
    """One question as the room reads it."""
    return {
        **question_words(question),
        "listed_at": question.listed_at,
        "answered": question.state is QuestionState.ANSWERED,
        "edited": question.edited,
    }


def _poll(debate: Debate, poll: Poll) -> Fields:
    fields = {**poll_words(poll), "revealed": poll.round.on_phones}
    if debate.voting is not Voting.OPEN:
        fields["voting"] = debate.voting.value
    return {**fields, "bars": bars(poll)} if poll.round.on_phones else fields


def _air(debate: Debate) -> Fields:
    """What the wall shows, for those who read it from their hand."""
    now: Fields = {"scene": debate.scene.value, "black": debate.black}
    if debate.black:
        return now
    match debate.scene:
        case SceneKind.QUESTION:
            question = debate.questions[debate.subject]
            if question.public:
                now |= {"question": question.id, "text": question.text, "lang": question.lang}
        case SceneKind.POLL:
            now |= {"poll": debate.subject, "title": _title(debate)}
    return now


def _title(debate: Debate) -> Fields:
    title = debate.polls[debate.subject].title
    return {"fr": title.fr, "en": title.en}
