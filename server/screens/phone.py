"""The phone: the same bytes for the whole room, and a margin that is only yours."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from ..debate.model import Debate, Question, QuestionState, Voting
from ..debate.poll import Ballot, Poll
from ..debate.ranking import by_newness, by_support
from ..debate.scenes import Phase, SceneKind
from ..limits import PHONE_NEWEST_MAX, PHONE_PAGE, PHONE_TOP_MAX
from . import patches
from .hall import Hall
from .parts import open_or_revealed_poll, poll_words, question_words, words
from .patches import Changes, Fields, Screen
from .pictures import pictures
from .results import answer, result


class Order(StrEnum):
    """In which order a phone reads the list."""

    TOP = "top"
    RECENT = "recent"


class List(NamedTuple):
    """The questions within reach, and the names of all."""

    questions: dict[str, Fields]
    names: dict[str, Fields]


def whole_list(debate: Debate) -> List:
    """The best supported and the newest; a phone in the dark does not scroll through three hundred questions."""
    top, recent = _ordered(debate, Order.TOP)[:PHONE_TOP_MAX], _ordered(debate, Order.RECENT)[:PHONE_NEWEST_MAX]
    return List(
        {question.id: question_fields(question) for question in (*top, *recent)},
        {question.id: name(question) for question in debate.questions.values() if question.public},
    )


def compose(debate: Debate, hall: Hall, listed: Callable[[Debate], List] = whole_list) -> Screen:
    """What every phone of this séance shows now; `listed` says which questions are within reach, and names all."""
    poll = open_or_revealed_poll(debate)
    questions, names = listed(debate)
    return {
        "evening": {
            "now": {
                "phase": debate.phase.value,
                "premoderation": debate.premoderation,
                "questions": len(names),
                **_unusual(debate),
                # During a film phones are dark: nobody reads this number, and none must be woken for it.
                "phones": 0 if debate.phase is Phase.FILM else hall.people.phones,
            }
        },
        "air": {"now": _air(debate)},
        "questions": questions,
        "listed": names,
        "poll": {"now": _poll(debate, poll)} if poll else {},
        **_notice(debate),
    }


def _unusual(debate: Debate) -> Fields:
    """What is otherwise than on most evenings: questions paused or slowed down, the microphone not to be asked for."""
    fields: Fields = {"paused": not debate.asking, "slow_s": debate.slow_s, "no_mic": not debate.floor.mic_open}
    return {name: value for name, value in fields.items() if value}


def _notice(debate: Debate) -> Screen:
    said = debate.notices.announcement
    if said is None or not said.phones:
        return {}
    return {"notice": {"now": {"id": said.id, "text": words(said.text), "ends_at": said.ends_at}}}


def own_mic(debate: Debate, person: str) -> Fields | None:
    """Their place in the queue for the microphone, if they are in it."""
    request = debate.floor.standing_of(person)
    return None if request is None else {"id": request.id, "state": request.state.value}


def mic_changes(debate: Debate, requests: Iterable[str]) -> dict[str, Changes]:
    """By person, what changes in their margin when these requests have moved."""
    people = (debate.floor.requests[request].person for request in requests if request in debate.floor.requests)
    return {person: {"mic": {"now": own_mic(debate, person)}} for person in people if person}


def may_wait_for_light(shown: Screen, screen: Screen) -> bool:
    """Whether nobody need be told yet: a film runs, phones are dark, and what they hold is still as they hold it."""
    if any(one["evening"]["now"]["phase"] != Phase.FILM for one in (shown, screen)):
        return False
    return all(shown[shelf].items() <= screen[shelf].items() for shelf in ("listed", "poll"))


def at_first(screen: Screen) -> Screen:
    """What a page starts from: of the questions that are not within reach not even the names."""
    listed = screen["listed"]
    return {**screen, "listed": {question_id: listed[question_id] for question_id in screen["questions"]}}


def between(old: Screen, new: Screen) -> Changes:
    """What to tell all pages. Which comes within reach comes with its name: who began since it was asked has none."""
    changes = patches.between(old, new)
    questions, listed = changes.get("questions") or {}, changes.get("listed") or {}
    near = [asked for asked, fields in questions.items() if fields is not None and asked not in old["questions"]]
    if near:
        named = {asked: {**(listed.get(asked) or {}), **new["listed"][asked]} for asked in near}
        changes["listed"] = {**listed, **named}
    return changes


def further(debate: Debate, order: Order, number: int) -> dict[str, Fields]:
    """One page of the list as it goes on behind what is within reach, from 0; empty behind the last."""
    within_reach = PHONE_TOP_MAX if order is Order.TOP else PHONE_NEWEST_MAX
    first = within_reach + number * PHONE_PAGE
    return {question.id: question_fields(question) for question in _ordered(debate, order)[first : first + PHONE_PAGE]}


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
        **({"mic": {"now": mic}} if (mic := own_mic(debate, person)) else {}),
        "mine": {asked: own(debate, debate.questions[asked]) for asked in index.asked.get(person, ())},
        "supported": _marked(debate, index.supported.get(person, ())),
        "reported": _marked(debate, index.reported.get(person, ())),
        "ballot": {
            poll: own_ballot(debate.polls[poll], voter)
            for poll, voter in voters.items()
            if voter in debate.polls[poll].round.ballots
        },
        "supported_sayings": {
            saying.id: {"on": True}
            for poll, voter in voters.items()
            if debate.polls[poll].terms.support
            for saying in debate.polls[poll].round.sayings.values()
            if voter in saying.supporters
        },
    }


def _marked(debate: Debate, theirs: Iterable[str]) -> dict[str, Fields]:
    return {question: {"on": True} for question in theirs if debate.questions[question].public}


def own_ballot(poll: Poll, voter: str) -> Fields:
    """What somebody answered, as received; and that it does not count, once it was set aside."""
    current = poll.round
    fields: Fields = {"round": current.number, **ballot_fields(current.ballots[voter])}
    return {**fields, "aside": True} if voter in current.aside else fields


def ballot_fields(ballot: Ballot) -> Fields:
    """What somebody answered, as they sent it."""
    fields: Fields = {"choices": list(ballot.choices)}
    if ballot.points:
        fields["points"] = list(ballot.points)
    if ballot.words:
        fields["words"] = [{"id": word.id, "text": word.text} for word in ballot.words]
    return {**fields, "group": ballot.group} if ballot.group else fields


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
        **_merged(debate, question),
    }


def _merged(debate: Debate, question: Question) -> Fields:
    """With which question theirs was merged, if that one can be read."""
    into = debate.questions.get(question.merged_into)
    return {"merged_into": into.id, "merged_text": into.text} if into is not None and into.public else {}


def name(question: Question) -> Fields:
    """What a page must be told of a question that it read before."""
    fields: Fields = {"answered": True} if question.state is QuestionState.ANSWERED else {}
    return {**fields, "text": question.text} if question.edited else fields


def question_fields(question: Question) -> Fields:
    """One question as the room reads it; most have no signature, no theme, and were neither answered nor reworded."""
    fields = {
        **question_words(question),
        "listed_at": question.listed_at,
        "answered": question.state is QuestionState.ANSWERED,
        "edited": question.edited,
    }
    return {field: value for field, value in fields.items() if value or field == "supporters"}


def _ordered(debate: Debate, order: Order) -> list[Question]:
    public = (question for question in debate.questions.values() if question.public)
    if order is Order.TOP:
        return sorted(public, key=by_support)
    return sorted(public, key=by_newness, reverse=True)


def _poll(debate: Debate, poll: Poll) -> Fields:
    fields = {**poll_words(poll), "revealed": poll.round.on_phones, **pictures(debate, poll), **answer(poll)}
    if debate.voting is not Voting.OPEN:
        fields["voting"] = debate.voting.value
    return {**fields, **result(debate, poll)} if poll.round.on_phones else fields


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
